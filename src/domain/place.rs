//! The places of a case that have inputs, and where a number of the model was entered.

use super::field::Scope;
use super::fields::FieldId;
use super::formula::Period;

/// Something that has inputs of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Place {
    Case,
    Service(usize),
    Offer(usize),
    Quote { offer: usize, service: usize },
}

/// Where a number of the model was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// In a field.
    Field(Place, FieldId),
    /// How low, or how high, a field's number could be.
    Low(Place, FieldId),
    High(Place, FieldId),
    /// In a custom line, by its place in the case.
    Amount {
        line: usize,
        period: Period,
    },
}

impl Source {
    /// The field that it is about; none for an amount of a custom line.
    pub fn field(self) -> Option<FieldId> {
        match self {
            Self::Field(_, id) | Self::Low(_, id) | Self::High(_, id) => Some(id),
            Self::Amount { .. } => None,
        }
    }
}

impl Place {
    /// The kind of place.
    pub fn scope(self) -> Scope {
        match self {
            Self::Case => Scope::Case,
            Self::Service(_) => Scope::Service,
            Self::Offer(_) => Scope::Offer,
            Self::Quote { .. } => Scope::Quote,
        }
    }

    /// Where the first service and the first offer have the field. The quick start asks there.
    pub fn first(id: FieldId) -> Self {
        Self::of(id.field().scope, 0, 0)
    }

    /// The place of a scope that belongs to a service and an offer.
    pub fn of(scope: Scope, service: usize, offer: usize) -> Self {
        match scope {
            Scope::Case => Self::Case,
            Scope::Service => Self::Service(service),
            Scope::Offer => Self::Offer(offer),
            Scope::Quote => Self::Quote { offer, service },
        }
    }

    /// The service and the offer that a place belongs to; the first of each where it belongs to none.
    pub fn parts(self) -> (usize, usize) {
        match self {
            Self::Case => (0, 0),
            Self::Service(service) => (service, 0),
            Self::Offer(offer) => (0, offer),
            Self::Quote { offer, service } => (service, offer),
        }
    }
}
