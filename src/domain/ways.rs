//! The ways to get the work done that a case compares.

use super::case::Case;
use super::fields::choices;
use super::place::Place;
use super::value::{PriceForm, Switch};

/// A way to get the work done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// In-house as it is: what every other way is measured against.
    AsIs,
    /// In-house, better.
    Improved,
    /// Everything that this offer covers goes to it.
    Offer(usize),
    /// Each service goes where the case says.
    Hybrid,
}

impl Case {
    /// Who does a service in the hybrid way; none if there is no hybrid way.
    pub fn hybrid(&self, service: usize) -> Option<Option<usize>> {
        self.hybrid.get(service).copied()
    }

    /// Whether there is a hybrid way.
    pub fn has_hybrid(&self) -> bool {
        !self.hybrid.is_empty()
    }

    /// Gives a service to an offer, or keeps it, in the hybrid way, which begins to exist.
    pub fn assign(&mut self, service: usize, offer: Option<usize>) {
        self.hybrid.resize(self.services.len(), None);
        if let Some(choice) = self.hybrid.get_mut(service) {
            *choice = offer.filter(|offer| *offer < self.offers.len());
        }
    }

    /// There is no hybrid way any more.
    pub fn drop_hybrid(&mut self) {
        self.hybrid.clear();
        self.subject = self.subject.filter(|way| *way != Way::Hybrid);
    }

    /// The ways that the case compares, the present one first.
    pub fn ways(&self) -> Vec<Way> {
        let improved = self.choice(Place::Case, choices::Improve);
        let mut ways = vec![Way::AsIs];
        if improved == Switch::On {
            ways.push(Way::Improved);
        }
        ways.extend((0..self.offers.len()).map(Way::Offer));
        if self.has_hybrid() {
            ways.push(Way::Hybrid);
        }
        ways
    }

    /// The offer that does a service in a way; none if it stays in-house.
    pub fn provider(&self, way: Way, service: usize) -> Option<usize> {
        let offer = match way {
            Way::AsIs | Way::Improved => None,
            Way::Offer(offer) => Some(offer),
            Way::Hybrid => self.hybrid.get(service).copied().flatten(),
        };
        offer.filter(|offer| self.price_form(*offer, service) != PriceForm::None)
    }

    /// The services that a way gives away, each with the offer that does it.
    pub fn moved(&self, way: Way) -> impl Iterator<Item = (usize, usize)> {
        (0..self.services()).filter_map(move |service| Some((service, self.provider(way, service)?)))
    }

    /// The offers that a way takes.
    pub fn offers_taken(&self, way: Way) -> Vec<usize> {
        let takes = |offer: &usize| self.moved(way).any(|(_, own)| own == *offer);
        (0..self.offers()).filter(takes).collect()
    }

    /// Whether benefits that are not cash count in a way: if the visitor says so, where an offer is taken.
    pub fn counts_benefits(&self, way: Way) -> bool {
        let counted = self.choice(Place::Case, choices::CountBenefits) == Switch::On;
        counted && !self.offers_taken(way).is_empty()
    }

    /// How an offer prices a service.
    pub fn price_form(&self, offer: usize, service: usize) -> PriceForm {
        self.choice(Place::Quote { offer, service }, choices::PriceForm)
    }
}
