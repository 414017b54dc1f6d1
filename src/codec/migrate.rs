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
        4 => to_schema_5(written),
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

/// Inputs that schema 4 took for absent where they were zero.
const ABSENT_AT_ZERO: [&str; 3] = ["capacity", "band-2", "band-3"];

/// What an empty case may hold: it has no figures to keep.
const WITHOUT_FIGURES: [&str; 2] = ["title", "draft"];

/// Schema 5 changes rules and defaults. A case of before keeps its own, and so its figures: see `docs/rules.md`.
fn to_schema_5(written: Value) -> Value {
    let Value::Object(mut case) = written else { return written };
    if case.iter().all(|(key, _)| WITHOUT_FIGURES.contains(&key.as_str())) {
        return Value::Object(case);
    }
    for (key, own) in &mut case {
        if let ("services" | "offers", Value::List(places)) = (key.as_str(), own) {
            places.iter_mut().for_each(drop_absent);
        }
    }
    let mut inputs = match case.iter().position(|(key, _)| key == "inputs") {
        Some(place) => match case.remove(place).1 {
            Value::Object(inputs) => inputs,
            // Left for the reader to refuse.
            other => return Value::Object(case.into_iter().chain([("inputs".to_owned(), other)]).collect()),
        },
        None => Object::new(),
    };
    write_old_leavers(&mut case);
    for (key, value) in [("rules", "first"), ("country", "us")] {
        if inputs.iter().all(|(own, _)| own != key) {
            inputs.push((key.to_owned(), Value::text(value)));
        }
    }
    case.push(("inputs".to_owned(), Value::Object(inputs)));
    Value::Object(case)
}

/// Half of the people were made redundant where a case did not say.
fn write_old_leavers(case: &mut Object) {
    if case.iter().all(|(key, _)| key != "offers") {
        case.push(("offers".to_owned(), Value::List(vec![Value::Object(Object::new())])));
    }
    let Some((_, Value::List(offers))) = case.iter_mut().find(|(key, _)| key == "offers") else { return };
    for offer in offers {
        let Value::Object(offer) = offer else { continue };
        if offer.iter().all(|(key, _)| key != "inputs") {
            offer.push(("inputs".to_owned(), Value::Object(Object::new())));
        }
        if let Some((_, Value::Object(inputs))) = offer.iter_mut().find(|(key, _)| key == "inputs")
            && inputs.iter().all(|(key, _)| key != "leavers")
        {
            inputs.push(("leavers".to_owned(), Value::Number("0.5".to_owned())));
        }
    }
}

fn drop_absent(place: &mut Value) {
    let Value::Object(place) = place else { return };
    for (key, own) in place {
        match (key.as_str(), own) {
            ("inputs", Value::Object(inputs)) => {
                let zero = Value::count(0);
                inputs.retain(|(key, value)| !(ABSENT_AT_ZERO.contains(&key.as_str()) && *value == zero));
            }
            ("quotes", Value::List(quotes)) => quotes.iter_mut().for_each(drop_absent),
            _ => {}
        }
    }
}
