//! The charts, each with a sentence and a table that say the same.

use super::Computed;
use super::answer::{duration, is_comparable};
use super::table::costs_something;
use crate::chart::cost_lines::{self, Bar};
use crate::chart::position::{self, Position};
use crate::domain::finance::Payback;
use crate::domain::finance::discount::MONTHS;
use crate::domain::lines::Side;
use crate::domain::value::Choice;
use crate::text::number::{money, short_money};
use crate::text::{Texts, fill};

/// A chart and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartView {
    pub svg: String,
    pub sentence: String,
    /// The class of each colour and what it stands for; empty where there is only one.
    pub legend: Vec<(&'static str, &'static str)>,
    /// What each number is, and the number.
    pub numbers: Vec<(String, String)>,
}

/// The cumulative cash position; none while the sides cannot be compared.
pub fn position(computed: &Computed, texts: &Texts) -> Option<ChartView> {
    if !is_comparable(computed) {
        return None;
    }
    let words = &texts.chart;
    let position = &computed.results.position;
    let amount = |value: f64| money(value, computed.currency());
    let payback = match computed.results.payback {
        Payback::After { periods, .. } if periods > 0.0 => Some(periods),
        _ => None,
    };
    let svg = position::draw(&Position {
        position,
        payback,
        payback_label: words.payback_mark,
        years_label: words.axis_years,
        amount: &|value| short_money(value, computed.currency()),
    });
    let lowest = position.iter().copied().fold(0.0, f64::min);
    let end = position.last().copied().unwrap_or_default();
    let span = fill(words.position_sentence, &[("low", &amount(lowest)), ("end", &amount(end))]);
    let paid_back = match computed.results.payback {
        Payback::Never => words.position_no_payback.to_owned(),
        Payback::After { periods: 0.0, .. } => String::new(),
        Payback::After { periods, .. } => fill(words.position_payback, &[("when", &duration(periods, &texts.figures))]),
    };
    let numbers = position.iter().step_by(MONTHS).enumerate().map(|(year, saved)| {
        let when = match year {
            0 => texts.table.start.to_owned(),
            _ => fill(texts.table.year, &[("year", &year.to_string())]),
        };
        (when, amount(*saved))
    });
    Some(ChartView {
        legend: Vec::new(),
        svg: svg.unwrap_or_default(),
        sentence: format!("{span} {paid_back}").trim().to_owned(),
        numbers: numbers.collect(),
    })
}

/// Cost by line over the horizon; none while there is no cost.
pub fn cost_lines(computed: &Computed, texts: &Texts) -> Option<ChartView> {
    let lines = computed.projection.lines.iter().filter(|line| costs_something(line));
    let bars: Vec<Bar> = lines
        .map(|line| Bar {
            label: computed.line_label(line, texts),
            side: line.side,
            total: line.total(),
            amount: money(line.total(), computed.currency()),
        })
        .collect();
    if bars.is_empty() {
        return None;
    }
    let total = |amount: f64| money(amount, computed.currency());
    let sentence = fill(
        texts.chart.lines_sentence,
        &[
            ("in_house", &total(computed.results.total_in_house)),
            ("outsourced", &total(computed.results.total_outsourced)),
        ],
    );
    let svg = cost_lines::draw(&bars).unwrap_or_default();
    let numbers = bars.iter().map(|bar| (bar.label.clone(), bar.amount.clone())).collect();
    let names = Side::OPTIONS.iter().map(texts.declared.option);
    let legend = Side::ALL.iter().map(|side| cost_lines::class(*side)).zip(names).collect();
    Some(ChartView { svg, sentence, legend, numbers })
}
