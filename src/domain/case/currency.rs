//! Which money an amount of a case is in.

use super::{Case, Place};
use crate::domain::fields::{FieldId, choices};
use crate::domain::value::Currency;

impl Case {
    /// The currency of the case.
    pub fn currency(&self) -> Currency {
        self.choice(Place::Case, choices::Currency)
    }

    /// The currency in which an input of a place is typed.
    pub fn currency_of(&self, place: Place, id: FieldId) -> Currency {
        match place {
            Place::Offer(offer) | Place::Quote { offer, .. } if id.field().unit.is_price() => {
                self.choice(Place::Offer(offer), choices::OfferCurrency)
            }
            _ => self.currency(),
        }
    }

    /// Whether an offer is in another currency than the case.
    pub fn converts(&self, offer: usize) -> bool {
        self.choice(Place::Offer(offer), choices::OfferCurrency) != self.currency()
    }
}
