//! Case to JSON.

use super::checklist::{write_levels, write_replies};
use super::format::{EVER, PRICE_OF, SCENARIOS, STAYS, VARIES, option_key, put};
use crate::codec::json::{Object, Value};
use crate::domain::case::{Case, Party, Place, Scenario, ScenarioValue};
use crate::domain::custom::{Amounts, CustomLine, StrandedPeriod};
use crate::domain::decimal;
use crate::domain::field::Field;
use crate::domain::value::{Choice, Unit};

/// The written form of a case.
pub fn write(case: &Case) -> Value {
    let mut written = Object::new();
    if !case.title().is_empty() {
        put(&mut written, "title", Value::text(case.title()));
    }
    for party in Party::ALL.into_iter().filter(|party| !case.party(*party).is_empty()) {
        put(&mut written, party.key(), Value::text(case.party(party)));
    }
    write_sheet(&mut written, case, Place::Case);
    let services = (0..case.services()).map(|service| write_service(case, service)).collect();
    insert_unless_bare(&mut written, "services", services);
    let offers = (0..case.offers()).map(|offer| write_offer(case, offer)).collect();
    insert_unless_bare(&mut written, "offers", offers);
    if case.has_hybrid() {
        let choices = (0..case.services()).map(|service| match case.hybrid(service).flatten() {
            Some(offer) => Value::count(offer),
            None => Value::Null,
        });
        put(&mut written, "hybrid", Value::List(choices.collect()));
    }
    if let Some(option) = case.compared.filter(|option| case.options().contains(option)) {
        put(&mut written, "subject", Value::Text(option_key(option)));
    }
    let lines: Vec<Value> = case.custom.iter().map(write_line).collect();
    if !lines.is_empty() {
        put(&mut written, "lines", Value::List(lines));
    }
    let scenarios: Vec<Value> = case.scenarios().iter().map(write_scenario).collect();
    if !scenarios.is_empty() {
        put(&mut written, SCENARIOS, Value::List(scenarios));
    }
    write_checklist(&mut written, case, None);
    Value::Object(written)
}

/// Each value with its input, its service and its offer.
fn write_scenario(scenario: &Scenario) -> Value {
    let value = |own: &ScenarioValue| {
        let (service, offer) = own.place.parts();
        let key = Value::text(own.field.field().key);
        Value::List(vec![key, Value::count(service), Value::count(offer), write_number(own.value)])
    };
    let mut written = Object::new();
    put(&mut written, "name", Value::text(scenario.name()));
    put(&mut written, VARIES, Value::List(scenario.values().iter().map(value).collect()));
    Value::Object(written)
}

/// A list is left out where it is what an empty case has: one entry with nothing in it.
fn insert_unless_bare(written: &mut Object, key: &str, list: Vec<Value>) {
    let is_bare = |value: &Value| value.as_object().is_some_and(Vec::is_empty);
    if list.len() != 1 || !list.iter().all(is_bare) {
        put(written, key, Value::List(list));
    }
}

fn named_entries(case: &Case, place: Place) -> Object {
    let mut written = Object::new();
    if !case.name(place).is_empty() {
        put(&mut written, "name", Value::text(case.name(place)));
    }
    write_sheet(&mut written, case, place);
    written
}

fn write_service(case: &Case, service: usize) -> Value {
    let mut written = named_entries(case, Place::Service(service));
    write_levels(&mut written, case.levels(service));
    Value::Object(written)
}

fn write_offer(case: &Case, offer: usize) -> Value {
    let mut written = named_entries(case, Place::Offer(offer));
    let quotes = (0..case.services()).map(|service| {
        let mut quote = Object::new();
        write_sheet(&mut quote, case, Place::Quote { offer, service });
        Value::Object(quote)
    });
    insert_unless_bare(&mut written, "quotes", quotes.collect());
    write_checklist(&mut written, case, Some(offer));
    Value::Object(written)
}

fn write_checklist(written: &mut Object, case: &Case, offer: Option<usize>) {
    if let Some(replies) = case.replies(offer) {
        write_replies(written, replies);
    }
}

fn write_sheet(written: &mut Object, case: &Case, place: Place) {
    let (mut inputs, mut spreads) = (Object::new(), Object::new());
    for field in Field::of(place.scope()) {
        if let Some(value) = case.given(place, field.id) {
            put(&mut inputs, field.key, write_value(field, value));
        }
        if let Some((low, high)) = case.entries(place).and_then(|sheet| sheet.range(field.id)) {
            put(&mut spreads, field.key, Value::List(vec![write_number(low), write_number(high)]));
        }
    }
    for (key, entries) in [("inputs", inputs), ("spreads", spreads)] {
        if !entries.is_empty() {
            put(written, key, Value::Object(entries));
        }
    }
}

fn write_value(field: &Field, value: f64) -> Value {
    match field.unit {
        Unit::Choice(options) => Value::text(options[value as usize].key),
        _ => write_number(value),
    }
}

/// As [`decimal::write`] writes it: whole numbers without a decimal point.
fn write_number(value: f64) -> Value {
    Value::Number(decimal::write(value))
}

fn write_line(line: &CustomLine) -> Value {
    let (key, amounts) = match &line.amounts {
        Amounts::OneOff(amount) => ("once", write_number(*amount)),
        Amounts::Yearly(amounts) => ("yearly", Value::List(amounts.iter().copied().map(write_number).collect())),
    };
    let mut written = Object::new();
    put(&mut written, "name", Value::text(&line.name));
    put(&mut written, "side", Value::text(line.side.option().key));
    if line.owner > 0 {
        put(&mut written, "owner", Value::count(line.owner));
    }
    put(&mut written, key, amounts);
    match line.stays {
        Some(StrandedPeriod::Months(months)) => put(&mut written, STAYS, Value::count(months)),
        Some(StrandedPeriod::Indefinite) => put(&mut written, STAYS, Value::text(EVER)),
        None => {}
    }
    if let Some(service) = line.price_of {
        put(&mut written, PRICE_OF, Value::count(service));
    }
    Value::Object(written)
}
