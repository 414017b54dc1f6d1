//! The JSON form of a case, in drafts and links. It carries what the visitor entered, by the keys of the table of
//! inputs; what is absent is at its default.
//!
//! ```json
//! {"title": "Service desk", "inputs": {"fee": 420000, "currency": "EUR"},
//!  "lines": [{"name": "Audit", "side": "outsourced", "once": 25000},
//!            {"name": "Licences", "side": "in-house", "yearly": [12000, 13000]}]}
//! ```

use serde_json::{Map, Number, Value};

use crate::domain::case::{Amounts, Case, CustomLine, MAX_CUSTOM_LINES, check_amount};
use crate::domain::decimal;
use crate::domain::fields::{FIELDS, Field, FieldId, MAX_YEARS};
use crate::domain::lines::Side;
use crate::domain::value::{Choice, Stored, Unit};

/// Version of this form. It rises when an older program could misread what a newer one writes.
pub const SCHEMA: u32 = 1;

/// Something in a stored case that could not be used. The rest of the case stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A key that the table of inputs does not have.
    UnknownInput(String),
    /// A value that the input cannot hold; the default stands.
    BadValue(FieldId),
    /// A custom line that has no amounts, no known side, or an amount out of bounds.
    BadLine(String),
    /// More custom lines than a case can hold.
    TooManyLines,
}

/// Reads JSON; none if it is not.
pub(super) fn parse(json: &str) -> Option<Value> {
    serde_json::from_str(json).ok()
}

/// The written form of a case.
pub fn write(case: &Case) -> Value {
    let mut written = Map::new();
    if !case.title().is_empty() {
        written.insert("title".to_owned(), case.title().into());
    }
    let mut inputs = Map::new();
    for field in FIELDS.iter().filter(|field| case.is_given(field.id)) {
        inputs.insert(field.key.to_owned(), write_value(field, case.inputs().get(field.id)));
    }
    if !inputs.is_empty() {
        written.insert("inputs".to_owned(), inputs.into());
    }
    let lines: Vec<Value> = case.custom.iter().map(write_line).collect();
    if !lines.is_empty() {
        written.insert("lines".to_owned(), lines.into());
    }
    written.into()
}

/// The case that a written form stands for, and what could not be used. None if it does not have the form
/// that [`write()`] gives it.
pub fn restore(written: &Value) -> Option<(Case, Vec<Problem>)> {
    let written = written.as_object()?;
    let mut case = Case::new();
    let mut problems = Vec::new();
    if let Some(title) = written.get("title") {
        case.set_title(title.as_str()?);
    }
    let inputs = match written.get("inputs") {
        Some(inputs) => inputs.as_object()?,
        None => &Map::new(),
    };
    for (key, value) in inputs {
        match Field::by_key(key) {
            None => problems.push(Problem::UnknownInput(key.clone())),
            Some(field) => {
                let taken = read_value(field, value).is_some_and(|value| case.give(field.id, value).is_ok());
                if !taken {
                    problems.push(Problem::BadValue(field.id));
                }
            }
        }
    }
    let lines = match written.get("lines") {
        Some(lines) => lines.as_array()?.as_slice(),
        None => &[],
    };
    if lines.len() > MAX_CUSTOM_LINES {
        problems.push(Problem::TooManyLines);
    }
    for line in lines.iter().take(MAX_CUSTOM_LINES) {
        match read_line(line) {
            Some(line) => case.custom.push(line),
            None => problems.push(Problem::BadLine(text(line, "name").to_owned())),
        }
    }
    Some((case, problems))
}

fn write_value(field: &Field, value: f64) -> Value {
    match field.unit {
        Unit::Choice(options) => options[value as usize].key.into(),
        _ => write_number(value),
    }
}

/// As [`decimal::write`] writes it: whole numbers without a decimal point.
fn write_number(value: f64) -> Value {
    Number::from_string_unchecked(decimal::write(value)).into()
}

fn write_line(line: &CustomLine) -> Value {
    let (key, amounts) = match &line.amounts {
        Amounts::OneOff(amount) => ("once", write_number(*amount)),
        Amounts::Yearly(amounts) => ("yearly", amounts.iter().copied().map(write_number).collect()),
    };
    let mut written = Map::new();
    written.insert("name".to_owned(), line.name.as_str().into());
    written.insert("side".to_owned(), side_key(line.side).into());
    written.insert(key.to_owned(), amounts);
    written.into()
}

fn read_value(field: &Field, value: &Value) -> Option<f64> {
    match field.unit {
        Unit::Choice(options) => {
            let key = value.as_str()?;
            options.iter().position(|option| option.key == key).map(|place| place as f64)
        }
        _ => read_number(value),
    }
}

fn read_line(line: &Value) -> Option<CustomLine> {
    let side = Side::ALL.iter().copied().find(|side| side_key(*side) == text(line, "side"))?;
    let amounts = match (line.get("once"), line.get("yearly").and_then(Value::as_array)) {
        (Some(amount), None) => Amounts::OneOff(read_amount(amount)?),
        (None, Some(amounts)) if amounts.len() <= MAX_YEARS => {
            Amounts::Yearly(amounts.iter().map(read_amount).collect::<Option<_>>()?)
        }
        _ => return None,
    };
    Some(CustomLine::new(text(line, "name"), side, amounts))
}

fn read_amount(amount: &Value) -> Option<f64> {
    read_number(amount).and_then(|amount| check_amount(amount).ok())
}

fn read_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => decimal::parse(number.as_str()),
        _ => None,
    }
}

fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    object.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn side_key(side: Side) -> &'static str {
    Side::OPTIONS[side.store() as usize].key
}
