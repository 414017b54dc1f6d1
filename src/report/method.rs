//! The Method page: the rules in words, the measures, the formulas of the case as an example, and every input with its
//! default and its basis, generated from the declared tables.

use super::context::Context;
use super::shortcuts::{SHORTCUTS, Shortcut};
use super::{explain, help};
use crate::action::PageAction;
use crate::document::*;
use crate::domain::example::Example;
use crate::domain::field::{DefaultKind, Field};
use crate::domain::results::Readiness;
use crate::domain::value::Unit;
use crate::ids::KEYS;
use crate::route::Route;
use crate::text::{fill, labels};

/// The cards of the page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let words = &context.words.pages;
    let mut cards = vec![rules(context), measures(context)];
    if context.computed.readiness() == Readiness::Comparable {
        let mut example = explain::card(context);
        example.parts.insert(0, CardPart::text(words.method_sum));
        cards.push(example);
    }
    cards.push(checked(context));
    cards.push(inputs(context));
    cards.push(shortcuts(context));
    cards
}

/// The keys that do something anywhere.
fn shortcuts(context: &Context<'_>) -> Card {
    let words = &context.words.pages;
    let row = |(key, shortcut): &(char, Shortcut)| {
        let keys = fill(words.keys_with, &[("key", key.to_string())]);
        TableRow::text(keys, vec![shortcut.label(context.texts, context.words).to_owned()])
    };
    let rows = SHORTCUTS.iter().map(row).collect();
    let table = Table { id: Some(KEYS.to_owned()), ..context.table(&[words.column_keys, words.column_does], rows) };
    let parts = vec![CardPart::text(words.keys_about), CardPart::Table(table)];
    card("shortcuts", words.keys_heading, parts)
}

fn card(id: &str, heading: &str, parts: Vec<CardPart>) -> Card {
    Card { id: id.to_owned(), heading: heading.to_owned(), style: CardStyle::Wide, parts }
}

fn rules(context: &Context<'_>) -> Card {
    let words = &context.words.pages;
    let parts = words.method.iter().map(|paragraph| CardPart::Text((*paragraph).to_owned())).collect();
    card("method", words.method_heading, parts)
}

fn measures(context: &Context<'_>) -> Card {
    let words = &context.words.pages;
    let row = |[name, rule, source]: &[&str; 3]| {
        TableRow::text((*name).to_owned(), vec![(*rule).to_owned(), (*source).to_owned()])
    };
    let columns = [words.column_measure, words.column_rule, words.column_as_in];
    let rows = words.measures.iter().map(row).collect();
    card("measures", words.measures_heading, vec![CardPart::Table(context.table(&columns, rows))])
}

/// Cases whose results are known from elsewhere.
fn checked(context: &Context<'_>) -> Card {
    let words = context.words;
    let finding = |example: &Example| {
        let label = context.texts.tables.say(example.label());
        let open = Button::link(label, PageAction::Visit(Route::of_example(*example)));
        Finding::new(words.tables.say(example.origin()).to_owned(), Some(open))
    };
    let cases = Example::CHECKED.iter().map(finding).collect();
    let parts = vec![CardPart::text(words.pages.checked_about), CardPart::Findings(cases)];
    card("checked", words.pages.checked_heading, parts)
}

/// Every input with a default, once.
fn inputs(context: &Context<'_>) -> Card {
    let (case, words) = (&context.computed.case, &context.words.pages);
    let mut rows: Vec<TableRow> = Vec::new();
    let mut seen: Vec<&'static str> = Vec::new();
    for (place, field) in case.inputs() {
        let is_filled_in = field.default_kind == DefaultKind::Estimated && !matches!(field.unit, Unit::Choice(_));
        if !is_filled_in || seen.contains(&field.key) {
            continue;
        }
        seen.push(field.key);
        let currency = case.currency_of(place, field.id);
        let value = context.value_cell(field.unit, case.standard(place, field.id), currency);
        let cells = vec![value, origin(context, field).into()];
        rows.push(TableRow::text(labels::field(case, place, field, context.texts), cells));
    }
    let columns = [words.column_input, words.column_default, words.column_source];
    let table = CardPart::Table(context.table(&columns, rows));
    card("inputs", words.inputs_heading, vec![CardPart::Text(words.inputs_about.to_owned()), table])
}

fn origin(context: &Context<'_>, field: &Field) -> String {
    let words = context.words;
    help::origin(&words.field(field).source, &words.basis)
}
