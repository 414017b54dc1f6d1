//! The cash-flow table by year.

use super::context::Context;
use crate::document::*;
use crate::domain::analysis::risk::case_losses;
use crate::domain::case::{Place, SourcingOption};
use crate::domain::fields::choices;
use crate::domain::model::by_line;
use crate::domain::period::MONTHS;
use crate::domain::results::Readiness;
use crate::domain::value::Scale;
use crate::text::{fill, labels};

/// The same without its lines: what each option costs, and what that saves.
pub fn in_short(context: &Context<'_>) -> Option<Card> {
    let mut card = by_year(context)?;
    for part in &mut card.parts {
        if let CardPart::Table(table) = part {
            table.rows.retain(|row| row.style != RowStyle::Line);
        }
    }
    Some(card)
}

/// The table of the option shown against in-house today; none while nothing costs anything. A line that never
/// costs anything is left out.
pub fn by_year(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let (case, projection) = (&computed.case, computed.projection());
    let years = projection.years;
    let year = |year: usize| fill(words.table_year, &[("year", &year.to_string())]);
    let first = [words.table_line.to_owned(), words.table_start.to_owned()].into_iter();
    let columns = first.chain((1..=years).map(year)).chain([words.table_total.to_owned()]).collect();
    let row = |kind, label: String, amounts: Vec<f64>| {
        TableRow::new(kind, label, amounts.into_iter().map(|amount| cell(context, amount)).collect())
    };
    let mut rows = Vec::new();
    for option in [SourcingOption::Baseline, computed.compared] {
        for (id, flow) in by_line(&projection.lines(case, option), years) {
            rows.push(row(RowStyle::Line, context.line_label(id), with_total(flow.by_year())));
        }
        let label = fill(words.table_cost, &[("option", &labels::option(case, option, context.texts))]);
        rows.push(row(RowStyle::Subtotal, label, with_total(projection.cost(case, option).by_year())));
    }
    if rows.len() == 2 {
        return None;
    }
    rows.push(row(RowStyle::Saving, words.table_saving.to_owned(), with_total(computed.results.yearly_saving.clone())));
    let position = projection.saving(case, computed.compared).position();
    let running: Vec<f64> = position.into_iter().step_by(MONTHS).collect();
    let last = running.last().copied();
    rows.push(row(RowStyle::Saving, words.table_position.to_owned(), running.into_iter().chain(last).collect()));
    let is_comparable = computed.readiness() == Readiness::Comparable;
    if is_comparable && case.has_replies() && !case.offers_used(computed.compared).is_empty() {
        let lost = case_losses(computed);
        for (id, flow) in by_line(&lost.lines(case, computed.compared), years) {
            rows.push(row(RowStyle::Line, context.line_label(id), with_total(flow.by_year())));
        }
        let lost = lost.cost(case, computed.compared);
        rows.push(row(RowStyle::Subtotal, words.risk.table_losses.to_owned(), with_total(lost.by_year())));
        let left = projection.saving(case, computed.compared) - lost;
        rows.push(row(RowStyle::Saving, words.risk.table_adjusted.to_owned(), with_total(left.by_year())));
    }
    let table = Table { id: None, name: words.table_scroll.to_owned(), columns, rows };
    let mut parts = vec![CardPart::Table(table)];
    let scale: Scale = case.choice(Place::Case, choices::Scale);
    let about = match scale {
        Scale::Units => None,
        Scale::Thousands => Some(words.table_scales[0]),
        Scale::Millions => Some(words.table_scales[1]),
    };
    if let Some(about) = about {
        parts.insert(0, CardPart::text(about));
    }
    Some(Card { id: "by-year".to_owned(), heading: words.table_heading.to_owned(), style: CardStyle::Wide, parts })
}

fn cell(context: &Context<'_>, amount: f64) -> TableCell {
    let case = &context.computed.case;
    let (text, scale) = match case.choice(Place::Case, choices::Scale) {
        Scale::Units => (context.texts.locale.money(amount, case.currency()), 1.0),
        Scale::Thousands => (context.texts.locale.scaled_money(amount, 1e3, case.currency()), 1e3),
        Scale::Millions => (context.texts.locale.scaled_money(amount, 1e6, case.currency()), 1e6),
    };
    let text = if amount == 0.0 { context.texts.figures.none.to_owned() } else { text };
    TableCell { text, content: CellContent::Amount(amount / scale) }
}

fn with_total(mut amounts: Vec<f64>) -> Vec<f64> {
    amounts.push(amounts.iter().sum());
    amounts
}
