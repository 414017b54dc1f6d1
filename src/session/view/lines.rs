//! The lines that the visitor names and types in.

use super::form::why_unusable;
use crate::domain::case::Source;
use crate::domain::period::Period;
use crate::session::Session;
use crate::text::{Texts, labels, number};

/// One amount of a custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountView {
    pub label: String,
    /// The currency, which is the case's, whatever an offer is in.
    pub prefix: String,
    pub text: String,
    pub error: Option<String>,
}

/// What an amount of a custom line shows.
pub fn amount(session: &Session, line: usize, period: Period, texts: &Texts) -> AmountView {
    let slot = Source::Amount { line, period };
    let currency = session.case().currency();
    AmountView {
        label: labels::period(period, texts),
        prefix: number::symbol(currency).unwrap_or(currency.code()).to_owned(),
        text: session.text_in(slot),
        error: why_unusable(session, slot, texts),
    }
}

/// The id of an amount's input in the page.
pub fn amount_id(line: usize, period: Period) -> String {
    match period {
        Period::Start => format!("line-{}-start", line + 1),
        Period::Year(year) | Period::Month(year) => format!("line-{}-year-{year}", line + 1),
    }
}
