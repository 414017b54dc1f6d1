//! The charts of the calculator page, each with a sentence and a table that say the same.

use super::Context;
use super::card::{Card, Part, Row, Table};
use crate::chart::cost_lines::{self, Bar};
use crate::chart::timeline::{self, Colour, Series, Timeline};
use crate::domain::case::Way;
use crate::domain::finance::Payback;
use crate::domain::finance::discount::MONTHS;
use crate::domain::lines::Side;
use crate::domain::model::by_line;
use crate::domain::value::Choice;
use crate::text::number::short_money;
use crate::text::{fill, labels};

/// A chart with the sentence and the numbers that say the same.
pub(super) struct Chart<'a> {
    pub id: &'a str,
    pub heading: &'a str,
    pub sentence: String,
    pub svg: String,
    pub legend: Vec<(String, String)>,
    pub numbers: Table,
}

impl Context<'_> {
    pub(super) fn chart(&self, chart: Chart<'_>) -> Card {
        let folded = Part::folded_table(self.words.chart_numbers, chart.numbers);
        let drawing = Part::Drawing { svg: chart.svg, legend: chart.legend };
        Card {
            id: chart.id.to_owned(),
            heading: chart.heading.to_owned(),
            wide: false,
            parts: vec![Part::Text(chart.sentence), drawing, folded],
        }
    }

    pub(super) fn table(&self, columns: &[&str], rows: Vec<Row>) -> Table {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Table { name: self.words.table_scroll.to_owned(), columns, rows }
    }

    pub(super) fn short(&self, amount: f64) -> String {
        short_money(amount, self.computed.case.currency())
    }

    /// The row's name of a year of a position.
    pub(super) fn when(&self, year: usize) -> String {
        match year {
            0 => self.words.table_start.to_owned(),
            _ => fill(self.words.table_year, &[("year", &year.to_string())]),
        }
    }
}

/// The cumulative cash position.
pub fn position(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let position = computed.projection.saving(&computed.case, computed.subject).position();
    let payback = match computed.results.payback {
        Payback::After { periods, .. } if periods > 0.0 => Some(periods),
        _ => None,
    };
    let svg = timeline::draw(&Timeline {
        series: &[Series { colour: Colour::Gain, values: &position }],
        mark: payback.map(|payback| (payback, words.payback_mark)),
        years_label: words.axis_years,
        amount: &|value| context.short(value),
    });
    let lowest = position.iter().copied().fold(0.0, f64::min);
    let end = position.last().copied().unwrap_or_default();
    let span = fill(words.position_sentence, &[("low", &context.money(lowest)), ("end", &context.money(end))]);
    let paid_back = match computed.results.payback {
        Payback::Never => words.position_no_payback.to_owned(),
        Payback::After { periods: 0.0, .. } => String::new(),
        Payback::After { periods, .. } => {
            fill(words.position_payback, &[("when", &labels::duration(periods, context.texts))])
        }
    };
    let yearly = position.iter().step_by(MONTHS).enumerate();
    let rows = yearly.map(|(year, saved)| Row::line(context.when(year), vec![context.money(*saved)])).collect();
    Some(context.chart(Chart {
        id: "position",
        heading: words.position_heading,
        sentence: format!("{span} {paid_back}").trim().to_owned(),
        svg: svg.ok()?,
        legend: Vec::new(),
        numbers: context.table(&[words.when, words.amount], rows),
    }))
}

/// Cost by line over the horizon; none while there is no cost.
pub fn cost_lines(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let (case, projection) = (&computed.case, &computed.projection);
    let mut bars = Vec::new();
    for (side, way) in [(Side::InHouse, Way::AsIs), (Side::Outsourced, computed.subject)] {
        for (id, flow) in by_line(&projection.lines(case, way), projection.years) {
            let total = flow.total();
            bars.push(Bar { label: context.line_label(id), side, total, amount: context.money(total) });
        }
    }
    let subject = labels::way(case, computed.subject, context.texts);
    let values = [
        ("in_house", context.money(computed.results.total_in_house)),
        ("outsourced", context.money(computed.results.total_outsourced)),
        ("way", subject.clone()),
    ];
    let names = [context.texts.ways.as_is.to_owned(), subject];
    let rows = bars.iter().map(|bar| Row::line(bar.label.clone(), vec![bar.amount.clone()])).collect();
    Some(context.chart(Chart {
        id: "lines",
        heading: words.lines_heading,
        sentence: fill(words.lines_sentence, &values),
        svg: cost_lines::draw(&bars).ok()?,
        legend: Side::ALL.iter().map(|side| cost_lines::class(*side).to_owned()).zip(names).collect(),
        numbers: context.table(&[words.table_line, words.amount], rows),
    }))
}
