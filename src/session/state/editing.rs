//! What a visitor is doing to a case, beside the case itself.

use super::history::History;
use super::typed::Typed;
use crate::domain::case::{Case, InputId};
use crate::domain::value::Currency;

/// What a visitor is doing to a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Editing {
    /// Texts being typed, and those that could not be used.
    pub texts: Vec<Typed>,
    /// The input that was left last. Screen readers are told what became of its text.
    pub left: Option<InputId>,
    /// A currency that was picked, while it is asked what becomes of the amounts.
    pub picked: Option<Picked>,
    pub history: History,
    /// The case before the first slider was moved, while that is neither kept nor taken back.
    pub before_what_if: Option<Box<Case>>,
}

/// A currency that was picked while there are amounts in another.
#[derive(Debug, Clone, PartialEq)]
pub struct Picked {
    pub to: Currency,
    /// What was typed as the exchange rate.
    pub rate: String,
    /// Why the last one could not be used, and what it was. Shown until the next attempt: if it changed with every key, the box
    /// would be rebuilt while the visitor types in it.
    pub refused: Option<RateRefused>,
    pub refused_rate: String,
}

/// Why nothing was converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateRefused {
    NoRate,
    /// An amount would be more than its input can hold.
    TooMuch,
}

impl Editing {
    /// The visitor looks at another case: what is asked or announced about this one can wait no longer.
    pub fn set_aside(&mut self) {
        self.left = None;
        self.picked = None;
        self.before_what_if = None;
        self.history.end_step();
    }
}
