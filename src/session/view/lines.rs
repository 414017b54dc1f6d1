//! The lines that the visitor names and types in.

use super::form::error_text;
use crate::domain::case::Source;
use crate::domain::custom::MAX_AMOUNT;
use crate::domain::formula::Period;
use crate::domain::value::Unit;
use crate::session::Session;
use crate::text::{Texts, labels};

/// One amount of a custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountView {
    pub label: String,
    pub text: String,
    pub error: Option<String>,
}

/// What an amount of a custom line shows.
pub fn amount(session: &Session, line: usize, period: Period, texts: &Texts) -> AmountView {
    let slot = Source::Amount { line, period };
    let case = session.case();
    let error = |error| error_text(Unit::Money, (-MAX_AMOUNT, MAX_AMOUNT), error, case.currency(), texts);
    AmountView {
        label: labels::period(period, texts),
        text: session.text_in(slot),
        error: session.entry_error(slot).map(error),
    }
}

/// The id of an amount's input in the page.
pub fn amount_id(line: usize, period: Period) -> String {
    match period {
        Period::Start => format!("line-{}-start", line + 1),
        Period::Year(year) | Period::Month(year) => format!("line-{}-year-{year}", line + 1),
    }
}
