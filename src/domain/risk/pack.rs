//! Duty packs: bodies of law whose clauses a contract has to meet.

use super::question::Work;
use crate::domain::case::{Case, Place};
use crate::domain::fields::choices;
use crate::domain::value::{PersonalData, Regulator, choice};

choice! {
    /// A body of law that the opening questions switch on.
    Pack {
        EuFinance "eu-finance" "EU financial sector"
        Privacy "gdpr" "GDPR (personal data)"
        Australia "apra" "Australian prudential regulation (APRA)"
        UsBanking "us-banking" "US banking"
    }
}

impl Pack {
    /// The texts whose clauses it consists of.
    pub fn works(self) -> &'static [Work] {
        match self {
            Self::EuFinance => &[Work::Dora, Work::Rts],
            Self::Privacy => &[Work::Gdpr],
            Self::Australia => &[Work::Cps230],
            Self::UsBanking => &[Work::Interagency, Work::Ffiec],
        }
    }
}

/// The packs that a case has switched on.
pub fn packs(case: &Case) -> Vec<Pack> {
    let regulator = match case.choice(Place::Case, choices::Regulator) {
        Regulator::Open | Regulator::None | Regulator::Other => None,
        Regulator::EuFinance => Some(Pack::EuFinance),
        Regulator::Australia => Some(Pack::Australia),
        Regulator::UsBanking => Some(Pack::UsBanking),
    };
    let personal: PersonalData = case.choice(Place::Case, choices::PersonalData);
    regulator.into_iter().chain((personal == PersonalData::Gdpr).then_some(Pack::Privacy)).collect()
}
