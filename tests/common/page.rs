//! A page as data: the texts in it, and the parts of its cards.
#![allow(dead_code, reason = "each test crate uses a part")]

use outsight::document::{CardPart, Section};
use outsight::domain::case::Case;
use outsight::report::{Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use serde_json::Value;

/// The sections of a page in English.
pub fn written(case: &Case, topic: &Topic) -> Vec<Section> {
    sections(case, topic, &ENGLISH, &ENGLISH_REPORT)
}

/// Every text of a page: what is read, what is heard, and the charts.
pub fn words(sections: &[Section]) -> String {
    let mut found = Vec::new();
    collect(&serde_json::to_value(sections).expect("a document can be written"), &mut found);
    found.join(" ")
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|own| collect(own, found)),
        Value::Object(all) => all.values().for_each(|own| collect(own, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The parts of all cards, also those that are shown on demand.
pub fn parts(sections: &[Section]) -> Vec<&CardPart> {
    let cards = sections.iter().filter_map(|section| if let Section::Card(card) = section { Some(card) } else { None });
    cards.flat_map(|card| card.parts.iter().flat_map(with_folded)).collect()
}

fn with_folded(part: &CardPart) -> Vec<&CardPart> {
    let inner = if let CardPart::Folded(folded) = part { folded.parts.as_slice() } else { &[] };
    std::iter::once(part).chain(inner.iter().flat_map(with_folded)).collect()
}
