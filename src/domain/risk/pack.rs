//! Duty packs: bodies of law whose clauses a contract has to meet.

use super::question::Framework;
use crate::domain::case::{Case, Place};
use crate::domain::fields::choices;
use crate::domain::value::{PersonalData, Regulator, choice};

choice! {
    /// A body of law that the opening questions switch on.
    RegulatoryPack {
        EuFinance "eu-finance" "EU financial sector"
        Privacy "gdpr" "GDPR (personal data)"
        Australia "apra" "Australian prudential regulation (APRA)"
        UsBanking "us-banking" "US banking"
    }
}

impl RegulatoryPack {
    /// The texts whose clauses it consists of.
    pub fn works(self) -> &'static [Framework] {
        match self {
            Self::EuFinance => &[Framework::Dora, Framework::Rts],
            Self::Privacy => &[Framework::Gdpr],
            Self::Australia => &[Framework::Cps230],
            Self::UsBanking => &[Framework::Interagency, Framework::Ffiec],
        }
    }
}

/// The packs that a case has switched on.
pub fn packs(case: &Case) -> Vec<RegulatoryPack> {
    let regulator = match case.choice(Place::Case, choices::Regulator) {
        Regulator::Unanswered | Regulator::None | Regulator::Other => None,
        Regulator::EuFinance => Some(RegulatoryPack::EuFinance),
        Regulator::Australia => Some(RegulatoryPack::Australia),
        Regulator::UsBanking => Some(RegulatoryPack::UsBanking),
    };
    let personal: PersonalData = case.choice(Place::Case, choices::PersonalData);
    regulator.into_iter().chain((personal == PersonalData::Gdpr).then_some(RegulatoryPack::Privacy)).collect()
}
