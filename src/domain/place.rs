//! The places of a case that have inputs, and where a number of the model was entered.

use super::field::Scope;
use super::fields::FieldId;
use super::formula::Period;

/// Something that has inputs of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    /// In a custom line, by its place in the case.
    Amount { line: usize, period: Period },
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
        match id.field().scope {
            Scope::Case => Self::Case,
            Scope::Service => Self::Service(0),
            Scope::Offer => Self::Offer(0),
            Scope::Quote => Self::Quote { offer: 0, service: 0 },
        }
    }
}
