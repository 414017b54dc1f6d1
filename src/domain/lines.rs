//! The table of cost lines: every line the model knows is declared here, once.

use std::fmt;

use super::value::choice;

choice! {
    /// The two ways that a case compares.
    Side {
        /// Keep the work in-house as it is.
        InHouse "in-house" "In-house"
        /// Give it to the provider.
        Outsourced "outsourced" "Outsourced"
    }
}

/// The declaration of one cost line.
#[derive(Debug)]
pub struct LineDefinition {
    pub id: LineId,
    pub key: &'static str,
    pub side: Side,
    /// In English.
    pub label: &'static str,
}

macro_rules! lines {
    ($($(#[doc = $about:literal])+ $id:ident $key:literal $side:ident $label:literal)+) => {
        /// Names one cost line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum LineId {
            $($(#[doc = $about])+ $id,)+
            /// A line that the visitor named, by its place in the case.
            Custom(usize),
        }

        /// All lines the model knows, in the order of the cash-flow table.
        pub static LINES: &[LineDefinition] = &[$(
            LineDefinition { id: LineId::$id, key: $key, side: Side::$side, label: $label },
        )+];
    };
}

lines! {
    /// Salaries and on-cost of the people who do the work: people × salary × (1 + on-cost) × wage index.
    People "people-cost" InHouse "People"
    /// The provider's fee: fee × fee index.
    Fee "provider-fee" Outsourced "Provider's fee"
    /// Managing the provider: governance share × the provider's fee.
    Governance "governance-cost" Outsourced "Governance"
    /// Rework and slower delivery in the first two years: lag share × the provider's fee.
    ProductivityLag "productivity-lag" Outsourced "Productivity lag"
    /// The one-off cost of the move, at the start.
    Transition "transition-cost" Outsourced "Transition"
    /// Leaving the provider in the last month: exit share × the last year's fee.
    Exit "exit-cost" Outsourced "Exit"
}

impl LineId {
    /// The declaration; none for a line that the visitor named.
    pub fn definition(self) -> Option<&'static LineDefinition> {
        LINES.iter().find(|line| line.id == self)
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.definition()) {
            (Self::Custom(place), _) => write!(f, "custom-{}", place + 1),
            (_, Some(definition)) => f.write_str(definition.key),
            (_, None) => Ok(()),
        }
    }
}
