//! The business case on one page: charts, a short cost table by year, review points; then the inputs entered.

use super::card::{Card, Cell, Part, Row};
use super::markup::{Element, Tag};
use super::render::{self, button};
use super::{Context, charts, proof, risks, table};
use crate::action::PageAction;
use crate::domain::case::Place;
use crate::domain::field::{DefaultKind, Field};
use crate::domain::results::Readiness;
use crate::text::fill;

/// Maximum lines per side, and maximum review points, that keep the case on one page.
const LINES: usize = 4;
const OBJECTIONS: usize = 3;

/// The blocks of the page: one sheet of paper, then the inputs entered.
pub fn blocks(context: &Context<'_>) -> Vec<Element> {
    let words = context.words.pages;
    if context.computed.readiness() != Readiness::Comparable {
        return vec![render::card(&card("summary", words.summary_heading, words.summary_open, Vec::new()))];
    }
    let head = render::card(&card("summary", words.summary_heading, words.summary_about, Vec::new()));
    let print =
        Tag::DIV.element().class("banner-actions").with(button("button button-main", words.print, PageAction::Print));
    let mut cards = Vec::new();
    cards.extend(charts::position(context));
    cards.extend(charts::cost_lines(context, LINES));
    // There is room beside the long chart.
    cards.push(Card { wide: false, ..proof::objections(context, OBJECTIONS) });
    cards.extend(table::in_short(context));
    if context.computed.case.has_replies() {
        cards.push(risks::summary(context));
    }
    cards.push(entered(context));
    std::iter::once(head.with(print)).chain(cards.iter().map(render::card)).collect()
}

fn card(id: &str, heading: &str, about: &str, mut parts: Vec<Part>) -> Card {
    parts.insert(0, Part::Text(about.to_owned()));
    Card { id: id.to_owned(), heading: heading.to_owned(), wide: true, parts }
}

/// The inputs entered, each with its default.
fn entered(context: &Context<'_>) -> Card {
    let (case, words) = (&context.computed.case, context.words.pages);
    let (given, left): (Vec<_>, Vec<_>) =
        case.inputs().partition(|(place, field)| case.given(*place, field.id).is_some());
    let row = |(place, field): &(Place, &'static Field)| {
        let cell = |value| Cell::value(field.unit, value, case.currency_of(*place, field.id), context.texts);
        let standard = match field.default_kind {
            DefaultKind::Estimated => cell(case.standard(*place, field.id)),
            _ => context.texts.figures.none.to_owned().into(),
        };
        let cells = vec![cell(case.value(*place, field.id)), standard];
        Row::line(context.name_of_input_at(*place, field.id), cells)
    };
    let about = if given.is_empty() {
        words.entered_none.to_owned()
    } else if case.counts_only_entered() {
        words.entered_only.to_owned()
    } else {
        fill(words.entered_about, &[("count", &left.len().to_string())])
    };
    let columns = [words.column_input, words.column_value, words.column_default];
    let parts = match given.is_empty() {
        true => Vec::new(),
        false => vec![Part::Table(context.table(&columns, given.iter().map(row).collect()))],
    };
    card("entered", words.entered_heading, &about, parts)
}
