//! The report: what is recommended, the options, where the difference comes from, what it rests on, what to do next; then the
//! inputs entered.

use super::context::Context;
use super::report_origin::ReportOrigin;
use super::{
    assumptions_table, charts, compare, cost_by_option, next_steps, recommendation, review_points, risks, scenarios,
    table,
};
use crate::document::*;
use crate::domain::case::{InputId, Place};
use crate::domain::field::{DefaultKind, Field};
use crate::domain::results::Readiness;
use crate::text::labels;

/// Maximum review points.
const OBJECTIONS: usize = 3;

/// The cards of the page.
pub fn cards(context: &Context<'_>, title: &ReportOrigin) -> Vec<Card> {
    let words = &context.words.pages;
    if context.computed.readiness() != Readiness::Comparable {
        return vec![card("summary", words.summary_heading, words.summary_open, Vec::new())];
    }
    let mut cards = vec![recommendation::card(context, title)];
    cards.extend(compare::overview(context));
    cards.extend(scenarios::summary(context));
    cards.push(next_steps::card(context));
    cards.extend(charts::position(context));
    cards.extend(charts::bridge(context));
    cards.extend(cost_by_option::card(context));
    cards.push(Card { style: CardStyle::Wide, ..review_points::objections(context, OBJECTIONS) });
    cards.extend(table::in_short(context));
    cards.extend(assumptions_table::card(context));
    if context.computed.case.has_replies() {
        cards.push(risks::summary(context));
        cards.push(risks::open(context));
    }
    cards.push(entered(context));
    cards
}

fn card(id: &str, heading: &str, about: &str, mut parts: Vec<CardPart>) -> Card {
    parts.insert(0, CardPart::Text(about.to_owned()));
    Card { id: id.to_owned(), heading: heading.to_owned(), style: CardStyle::Wide, parts }
}

/// The inputs entered, each with its default.
fn entered(context: &Context<'_>) -> Card {
    let (case, words) = (&context.computed.case, &context.words.pages);
    let (given, left): (Vec<_>, Vec<_>) =
        case.inputs().partition(|(place, field)| case.given(*place, field.id).is_some());
    let row = |(place, field): &(Place, &'static Field)| {
        let cell = |value| context.value_cell(field.unit, value, case.currency_of(*place, field.id));
        let standard = match field.default_kind {
            DefaultKind::Estimated => cell(case.standard(*place, field.id)),
            _ => context.texts.figures.none.to_owned().into(),
        };
        let cells = vec![cell(case.value(*place, field.id)), standard];
        TableRow::line(labels::input(case, InputId::Field(*place, field.id), context.texts), cells)
    };
    let about = if given.is_empty() {
        words.entered_none.to_owned()
    } else if case.counts_only_entered() {
        words.entered_only.to_owned()
    } else {
        labels::counted(&words.entered_about, left.len(), context.texts)
    };
    let columns = [words.column_input, words.column_value, words.column_default];
    let parts = match given.is_empty() {
        true => Vec::new(),
        false => vec![CardPart::Table(context.table(&columns, given.iter().map(row).collect()))],
    };
    card("entered", words.entered_heading, &about, parts)
}
