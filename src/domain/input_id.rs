//! The numbers that formulas read: those that a visitor enters, and those that stand as they are.

use super::fields::FieldId;
use super::lines::LineId;
use super::period::Period;
use super::place::Place;

/// Where a number of the model was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum InputId {
    /// In a field.
    Field(Place, FieldId),
    /// How low, or how high, a field's number could be.
    Low(Place, FieldId),
    High(Place, FieldId),
    /// In a scenario, counted from 0, instead of the field's own number. No formula reads it: a scenario is worked out as a case.
    InScenario(usize, Place, FieldId),
    /// In a custom line, by its place in the case.
    Amount {
        line: usize,
        period: Period,
    },
}

/// A number of the case that formulas hold as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FixedNumber {
    /// A field that counts something whole, or what follows from it alone.
    Field(Place, FieldId),
    /// How far the questions of a loss are open for an offer.
    Exposure { loss: LineId, offer: usize },
    /// The share of the hidden costs that a quote does not count as lines.
    UncountedHiddenCosts(Place),
}

impl InputId {
    /// The field that it is about; none for an amount of a custom line.
    pub fn field(self) -> Option<FieldId> {
        match self {
            Self::Field(_, id) | Self::Low(_, id) | Self::High(_, id) | Self::InScenario(_, _, id) => Some(id),
            Self::Amount { .. } => None,
        }
    }
}
