//! The sourcing options of a case, and who does what in each of them.

use super::{Case, Place, SourcingOption};
use crate::domain::fields::choices;
use crate::domain::value::{PriceForm, Toggle};

impl Case {
    /// Who does a service in the hybrid option; none if there is no hybrid option.
    pub fn hybrid(&self, service: usize) -> Option<Option<usize>> {
        self.hybrid.get(service).copied()
    }

    /// Whether there is a hybrid option.
    pub fn has_hybrid(&self) -> bool {
        !self.hybrid.is_empty()
    }

    /// Gives a service to an offer, or keeps it, in the hybrid option, which begins to exist.
    pub fn assign(&mut self, service: usize, offer: Option<usize>) {
        self.hybrid.resize(self.services.len(), None);
        if let Some(choice) = self.hybrid.get_mut(service) {
            *choice = offer.filter(|offer| *offer < self.offers.len());
        }
    }

    /// There is no hybrid option any more.
    pub fn drop_hybrid(&mut self) {
        self.hybrid.clear();
        self.compared = self.compared.filter(|option| *option != SourcingOption::Hybrid);
    }

    /// The options that the case compares, the present one first.
    pub fn options(&self) -> Vec<SourcingOption> {
        let improved = self.choice(Place::Case, choices::Improve);
        let mut options = vec![SourcingOption::Baseline];
        if improved == Toggle::On {
            options.push(SourcingOption::ImprovedInHouse);
        }
        options.extend((0..self.offers.len()).map(SourcingOption::Offer));
        if self.has_hybrid() {
            options.push(SourcingOption::Hybrid);
        }
        options
    }

    /// The offer that does a service in an option; none if it stays in-house.
    pub fn provider(&self, option: SourcingOption, service: usize) -> Option<usize> {
        let offer = match option {
            SourcingOption::Baseline | SourcingOption::ImprovedInHouse => None,
            SourcingOption::Offer(offer) => Some(offer),
            SourcingOption::Hybrid => self.hybrid.get(service).copied().flatten(),
        };
        offer.filter(|offer| self.price_form(*offer, service) != PriceForm::None)
    }

    /// The services that an option gives away, each with the offer that does it.
    pub fn outsourced_services(&self, option: SourcingOption) -> impl Iterator<Item = (usize, usize)> {
        (0..self.services()).filter_map(move |service| Some((service, self.provider(option, service)?)))
    }

    /// The offers that an option takes.
    pub fn offers_used(&self, option: SourcingOption) -> Vec<usize> {
        let takes = |offer: &usize| self.outsourced_services(option).any(|(_, own)| own == *offer);
        (0..self.offers()).filter(takes).collect()
    }

    /// Whether benefits that are not cash count in an option: if the visitor says so, where an offer is taken.
    pub fn counts_benefits(&self, option: SourcingOption) -> bool {
        let counted = self.choice(Place::Case, choices::CountBenefits) == Toggle::On;
        counted && !self.offers_used(option).is_empty()
    }

    /// How an offer prices a service.
    pub fn price_form(&self, offer: usize, service: usize) -> PriceForm {
        self.choice(Place::Quote { offer, service }, choices::PriceForm)
    }
}
