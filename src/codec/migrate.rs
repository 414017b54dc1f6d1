//! Older written forms, brought up to date step by step before they are read.

use super::json::{Object, Value};
use super::wire::SCHEMA;
use crate::domain::field::{Field, Scope};

/// What schema 1 did not know and counted as nothing, and has a default of its own since.
const UNKNOWN_TO_SCHEMA_1: [&str; 6] =
    ["attrition", "selection", "transition-months", "severance", "changes", "communication"];

/// A case written under `schema`, as this version writes it.
pub fn case(written: Value, schema: u32) -> Value {
    (schema..SCHEMA).fold(written, |written, schema| match schema {
        1 => to_schema_2(written),
        // Schema 3 adds the risk checklist, which an older case does not have; schema 4 compresses links and checks drafts.
        _ => written,
    })
}

/// Schema 1 had one service and one offer, and kept their inputs with those of the case.
fn to_schema_2(written: Value) -> Value {
    let Value::Object(mut case) = written else { return written };
    let inputs = match case.iter().position(|(key, _)| key == "inputs") {
        Some(place) if case[place].1.as_object().is_some() => case.remove(place).1,
        // Left for the reader to refuse.
        Some(_) => return Value::Object(case),
        None => Value::Object(Object::new()),
    };
    let unknown = UNKNOWN_TO_SCHEMA_1.map(|key| (key.to_owned(), Value::count(0)));
    let inputs = inputs.as_object().cloned().unwrap_or_default();
    let mut sheets: [Object; 4] = Default::default();
    for (key, value) in unknown.into_iter().chain(inputs) {
        let scope = Field::by_key(&key).map_or(Scope::Case, |field| field.scope);
        sheets[scope as usize].push((key, value));
    }
    let [frame, service, mut offer, quote] = sheets.map(|inputs| vec![("inputs".to_owned(), Value::Object(inputs))]);
    let list = |object| Value::List(vec![Value::Object(object)]);
    offer.push(("quotes".to_owned(), list(quote)));
    case.extend(frame);
    case.push(("services".to_owned(), list(service)));
    case.push(("offers".to_owned(), list(offer)));
    Value::Object(case)
}
