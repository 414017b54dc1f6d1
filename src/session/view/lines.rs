//! The lines that the visitor names and types in.

use super::form::error_text;
use crate::domain::case::{Case, Place, Source};
use crate::domain::custom::{Amounts, MAX_AMOUNT};
use crate::domain::formula::Period;
use crate::domain::value::Unit;
use crate::session::Session;
use crate::session::action::Timing;
use crate::text::{Texts, labels, number};

/// One custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineView {
    /// Names the line even if the visitor has not.
    pub heading: String,
    pub name: String,
    /// The place of its owner in [`owners`].
    pub owner: usize,
    pub timing: Timing,
    pub periods: Vec<Period>,
}

/// One amount of a custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountView {
    pub label: String,
    pub text: String,
    pub error: Option<String>,
}

/// What a custom line can belong to: every service and every offer.
pub fn owners(case: &Case) -> Vec<Place> {
    (0..case.services()).map(Place::Service).chain((0..case.offers()).map(Place::Offer)).collect()
}

/// What a custom line shows; nothing for a line that is no more, which the page may still ask for once.
pub fn line(case: &Case, place: usize, texts: &Texts) -> LineView {
    let heading = labels::custom_line(case, place, texts);
    let Some(line) = case.custom.get(place) else {
        return LineView { heading, name: String::new(), owner: 0, timing: Timing::Yearly, periods: Vec::new() };
    };
    let (timing, periods) = match line.amounts {
        Amounts::OneOff(_) => (Timing::OneOff, vec![Period::Start]),
        Amounts::Yearly(_) => (Timing::Yearly, (1..=case.years()).map(Period::Year).collect()),
    };
    let owner = owners(case).iter().position(|place| *place == line.place()).unwrap_or_default();
    LineView { heading, name: line.name.clone(), owner, timing, periods }
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
