//! The form: one entry for each input and each amount of a custom line.

use super::{line_name, period_label};
use crate::domain::case::{Amounts, Case, MAX_AMOUNT, Source};
use crate::domain::fields::{FIELDS, Field, FieldId, Origin, Refusal};
use crate::domain::formula::Period;
use crate::domain::value::{Stored, Unit};
use crate::session::Session;
use crate::session::action::Timing;
use crate::text::number::{self, EntryError};
use crate::text::{Texts, fill};

/// One input of the table of inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldView {
    /// Stands before and after the text: a currency, a per cent sign, a unit.
    pub prefix: String,
    pub suffix: &'static str,
    pub text: String,
    pub error: Option<String>,
    /// Where the value comes from.
    pub origin: String,
    /// Opens the help; says at a glance whether the value is a default.
    pub mark: &'static str,
    pub can_reset: bool,
    /// For an input that is picked from a list: the options and the place of the one picked.
    pub options: Vec<&'static str>,
    pub chosen: usize,
}

/// One custom line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineView {
    /// Names the line even if the visitor has not.
    pub heading: String,
    pub name: String,
    pub side: usize,
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

/// The inputs that the quick start leaves at their defaults.
pub fn defaults_in_use(case: &Case) -> Vec<&'static Field> {
    FIELDS.iter().filter(|field| !field.quick && !case.is_given(field.id)).collect()
}

/// What an input shows.
pub fn field(session: &Session, id: FieldId, texts: &Texts) -> FieldView {
    let field = id.field();
    let case = session.case();
    let value = case.inputs().get(id);
    let given = case.is_given(id);
    let source = Source::Field(id);
    let tidy = if field.is_asked() && !given { String::new() } else { number::entry(value, field.unit) };
    let options: Vec<&'static str> = match field.unit {
        Unit::Choice(options) => options.iter().map(texts.declared.option).collect(),
        _ => Vec::new(),
    };
    FieldView {
        prefix: prefix(case, field.unit),
        suffix: suffix(field.unit, texts),
        text: session.entry(source).map_or(tidy, str::to_owned),
        error: session.entry_error(source).map(|error| field_error(field, error, case, texts)),
        origin: origin(field, given, texts),
        mark: if given || field.is_asked() { texts.form.about } else { texts.form.default_mark },
        can_reset: given && !field.is_asked(),
        chosen: if options.is_empty() { 0 } else { value as usize },
        options,
    }
}

/// Where an input's value comes from, in words.
pub fn origin(field: &Field, given: bool, texts: &Texts) -> String {
    match (texts.declared.origin)(field) {
        _ if given => texts.form.your_figure.to_owned(),
        Origin::Asked => texts.form.asked.to_owned(),
        Origin::Judgement(reason) => fill(texts.form.judgement, &[("reason", reason)]),
        Origin::Published { source, year, base } => {
            fill(texts.form.published, &[("source", source), ("year", year), ("base", base)])
        }
    }
}

/// An input's value with its unit, for reading.
pub fn readable(field: &Field, case: &Case, texts: &Texts) -> String {
    bound(field.unit, case.inputs().get(field.id), case, texts)
}

/// What a custom line shows; nothing for a line that is no more, which the page may still ask for once.
pub fn line(case: &Case, place: usize, texts: &Texts) -> LineView {
    let heading = line_name(case, place, texts);
    let Some(line) = case.custom.get(place) else {
        return LineView { heading, name: String::new(), side: 0, timing: Timing::Yearly, periods: Vec::new() };
    };
    let (timing, periods) = match line.amounts {
        Amounts::OneOff(_) => (Timing::OneOff, vec![Period::Start]),
        Amounts::Yearly(_) => (Timing::Yearly, (1..=case.inputs().horizon).map(Period::Year).collect()),
    };
    LineView { heading, name: line.name.clone(), side: line.side.store() as usize, timing, periods }
}

/// What an amount of a custom line shows.
pub fn amount(session: &Session, line: usize, period: Period, texts: &Texts) -> AmountView {
    let source = Source::Amount { line, period };
    let case = session.case();
    let value = case.custom.get(line).map_or(0.0, |line| line.amounts.get(period));
    let tidy = if value == 0.0 { String::new() } else { number::entry(value, Unit::Money) };
    AmountView {
        label: period_label(period, texts),
        text: session.entry(source).map_or(tidy, str::to_owned),
        error: session.entry_error(source).map(|error| amount_error(error, case, texts)),
    }
}

/// The id of an amount's input in the page.
pub fn amount_id(line: usize, period: Period) -> String {
    match period {
        Period::Start => format!("line-{}-start", line + 1),
        Period::Year(year) | Period::Month(year) => format!("line-{}-year-{year}", line + 1),
    }
}

/// What to call an input in a message.
pub fn source_label(source: Source, case: &Case, texts: &Texts) -> String {
    match source {
        Source::Field(id) => (texts.declared.label)(id.field()).to_owned(),
        Source::Amount { line, period } => {
            format!("{}, {}", line_name(case, line, texts), period_label(period, texts))
        }
    }
}

fn prefix(case: &Case, unit: Unit) -> String {
    match unit {
        Unit::Money | Unit::MoneyPerYear => {
            let currency = case.inputs().currency;
            number::symbol(currency).unwrap_or(currency.code()).to_owned()
        }
        _ => String::new(),
    }
}

fn suffix(unit: Unit, texts: &Texts) -> &'static str {
    match unit {
        Unit::Money | Unit::Choice(_) => "",
        Unit::MoneyPerYear => texts.form.per_year,
        Unit::Share | Unit::SharePerYear => "%",
        Unit::People => texts.form.people,
        Unit::Years => texts.form.years,
    }
}

fn field_error(field: &Field, error: EntryError, case: &Case, texts: &Texts) -> String {
    error_text(field.unit, field.bounds, error, case, texts)
}

fn amount_error(error: EntryError, case: &Case, texts: &Texts) -> String {
    error_text(Unit::Money, (-MAX_AMOUNT, MAX_AMOUNT), error, case, texts)
}

fn error_text(unit: Unit, (low, high): (f64, f64), error: EntryError, case: &Case, texts: &Texts) -> String {
    let template = match error {
        EntryError::Unreadable | EntryError::Refused(Refusal::NotANumber) => texts.form.unreadable,
        EntryError::Refused(Refusal::OutOfRange { .. }) => texts.form.out_of_range,
        EntryError::Refused(Refusal::NotWhole { .. }) => texts.form.not_whole,
    };
    fill(template, &[("low", &bound(unit, low, case, texts)), ("high", &bound(unit, high, case, texts))])
}

fn bound(unit: Unit, value: f64, case: &Case, texts: &Texts) -> String {
    match unit {
        Unit::Money | Unit::MoneyPerYear => number::money(value, case.inputs().currency),
        Unit::Share | Unit::SharePerYear => number::short_percent(value),
        Unit::Choice(options) => options.get(value as usize).map_or("", texts.declared.option).to_owned(),
        Unit::People | Unit::Years => number::entry(value, unit),
    }
}
