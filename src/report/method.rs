//! The Method page: the rules in words, the measures, the formulas of the case as an example, and every input with its
//! default and its basis, generated from the declared tables.

use super::card::{Card, Cell, Part, Row};
use super::markup::{Attribute, Element};
use super::render::{self, button};
use super::shortcuts::{KEYS, SHORTCUTS, Shortcut};
use super::{Context, explain, help};
use crate::action::PageAction;
use crate::domain::field::{DefaultKind, Field};
use crate::domain::results::Readiness;
use crate::domain::value::Unit;
use crate::text::{fill, labels};

/// The page.
pub fn blocks(context: &Context<'_>) -> Vec<Element> {
    cards(context).iter().map(render::card).chain([keys(context)]).collect()
}

/// The global keyboard shortcuts, and the tour.
fn keys(context: &Context<'_>) -> Element {
    let words = context.words.pages;
    let row = |(key, shortcut): &(char, Shortcut)| {
        let keys = fill(words.keys_with, &[("key", key.to_string())]);
        Row::text(keys, vec![shortcut.label(context.texts, context.words).to_owned()])
    };
    let rows = SHORTCUTS.iter().map(row).collect();
    let table = context.table(&[words.column_keys, words.column_does], rows);
    let own = render::card(&card("shortcuts", words.keys_heading, vec![Part::Text(words.keys_about.to_owned())]));
    own.with(render::table(&table).attr(Attribute::ID, KEYS)).with(button(
        "button",
        words.show_tour,
        PageAction::ShowTour(Some(0)),
    ))
}

fn cards(context: &Context<'_>) -> Vec<Card> {
    let words = context.words.pages;
    let mut cards = vec![rules(context), measures(context)];
    if context.computed.readiness() == Readiness::Comparable {
        let mut example = explain::card(context);
        example.parts.insert(0, Part::Text(words.method_sum.to_owned()));
        cards.push(example);
    }
    cards.push(inputs(context));
    cards
}

fn card(id: &str, heading: &str, parts: Vec<Part>) -> Card {
    Card { id: id.to_owned(), heading: heading.to_owned(), wide: true, parts }
}

fn rules(context: &Context<'_>) -> Card {
    let words = context.words.pages;
    let parts = words.method.iter().map(|paragraph| Part::Text((*paragraph).to_owned())).collect();
    card("method", words.method_heading, parts)
}

fn measures(context: &Context<'_>) -> Card {
    let words = context.words.pages;
    let row = |[name, rule, source]: &[&str; 3]| {
        Row::text((*name).to_owned(), vec![(*rule).to_owned(), (*source).to_owned()])
    };
    let columns = [words.column_measure, words.column_rule, words.column_as_in];
    let rows = words.measures.iter().map(row).collect();
    card("measures", words.measures_heading, vec![Part::Table(context.table(&columns, rows))])
}

/// Every input with a default, once.
fn inputs(context: &Context<'_>) -> Card {
    let (case, words) = (&context.computed.case, context.words.pages);
    let mut rows: Vec<Row> = Vec::new();
    let mut seen: Vec<&'static str> = Vec::new();
    for (place, field) in case.inputs() {
        let is_filled_in = field.default_kind == DefaultKind::Estimated && !matches!(field.unit, Unit::Choice(_));
        if !is_filled_in || seen.contains(&field.key) {
            continue;
        }
        seen.push(field.key);
        let currency = case.currency_of(place, field.id);
        let value = Cell::value(field.unit, case.standard(place, field.id), currency, context.texts);
        let cells = vec![value, origin(context, field).into()];
        rows.push(Row::text(labels::field(case, place, field, context.texts), cells));
    }
    let columns = [words.column_input, words.column_default, words.column_source];
    let table = Part::Table(context.table(&columns, rows));
    card("inputs", words.inputs_heading, vec![Part::Text(words.inputs_about.to_owned()), table])
}

fn origin(context: &Context<'_>, field: &Field) -> String {
    let texts = &context.words.book;
    help::origin(&(texts.field)(field).source, texts)
}
