//! The lines that the visitor names and types in.

use super::form::error_text;
use crate::domain::case::Source;
use crate::domain::custom::MAX_AMOUNT;
use crate::domain::formula::Period;
use crate::domain::value::Unit;
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
    let case = session.case();
    let value = case.custom.get(line).map_or(0.0, |line| line.amounts.get(period));
    let tidy = if value == 0.0 { String::new() } else { number::entry(value, Unit::Money) };
    let error = |error| error_text(Unit::Money, (-MAX_AMOUNT, MAX_AMOUNT), error, case.currency(), texts);
    AmountView {
        label: labels::period(period, texts),
        prefix: number::symbol(case.currency()).unwrap_or(case.currency().code()).to_owned(),
        text: session.entry(slot).map_or(tidy, str::to_owned),
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
