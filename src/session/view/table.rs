//! The cash-flow table by year.

use super::Computed;
use crate::domain::finance::discount::MONTHS;
use crate::domain::lines::Side;
use crate::domain::model::Line;
use crate::domain::value::{Choice, Stored};
use crate::text::number::money;
use crate::text::{Texts, fill};

/// The table: a heading for each column, then rows.
#[derive(Debug, Clone, PartialEq)]
pub struct TableView {
    pub columns: Vec<String>,
    pub rows: Vec<RowView>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct RowView {
    pub kind: RowKind,
    pub label: String,
    pub cells: Vec<String>,
}

/// How a row is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    Line,
    /// What a side costs.
    Subtotal,
    /// What outsourcing saves.
    Saving,
}

/// The table of a case. A line that never costs anything is left out.
pub fn table(computed: &Computed, texts: &Texts) -> TableView {
    let words = &texts.table;
    let years = computed.projection.years;
    let year = |year: usize| fill(words.year, &[("year", &year.to_string())]);
    let columns =
        std::iter::once(words.start.to_owned()).chain((1..=years).map(year)).chain([words.total.to_owned()]).collect();
    let row = |kind, label: String, amounts: Vec<f64>| RowView {
        kind,
        label,
        cells: amounts.into_iter().map(|amount| cell(amount, computed, texts)).collect(),
    };

    let mut rows = Vec::new();
    for side in Side::ALL {
        for line in computed.projection.side(*side).filter(|line| costs_something(line)) {
            rows.push(row(RowKind::Line, computed.line_label(line, texts), with_total(by_year(line, years))));
        }
        let label = words.sides[side.store() as usize].to_owned();
        let cost = computed.projection.cost(*side);
        rows.push(row(RowKind::Subtotal, label, with_total(cost.by_year())));
    }
    let saving = &computed.results.yearly_saving;
    rows.push(row(RowKind::Saving, words.saving.to_owned(), with_total(saving.clone())));
    let running: Vec<f64> = computed.results.position.iter().step_by(MONTHS).copied().collect();
    let last = running.last().copied();
    rows.push(row(RowKind::Saving, words.position.to_owned(), running.into_iter().chain(last).collect()));
    TableView { columns, rows }
}

fn cell(amount: f64, computed: &Computed, texts: &Texts) -> String {
    if amount == 0.0 { texts.figures.none.to_owned() } else { money(amount, computed.currency()) }
}

/// Whether a line has any amount to show.
pub(super) fn costs_something(line: &Line) -> bool {
    line.start != 0.0 || line.months.iter().any(|month| *month != 0.0)
}

fn by_year(line: &Line, years: usize) -> Vec<f64> {
    std::iter::once(line.start).chain((0..years).map(|year| line.year(year))).collect()
}

fn with_total(mut amounts: Vec<f64>) -> Vec<f64> {
    amounts.push(amounts.iter().sum());
    amounts
}
