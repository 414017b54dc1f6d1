//! Charts, each with a sentence and a table that say the same; those of the calculator page.

use super::cells::reading;
use super::context::Context;
use crate::chart::Drawing;
use crate::chart::bridge::{self, BridgeBar};
use crate::chart::cost_lines::{self, CostLineBar, Total};
use crate::chart::timeline::{self, Colour, Series, TimelineChart};
use crate::document::*;
use crate::domain::analysis::cost_bridge::cost_bridge;
use crate::domain::case::{Place, SourcingOption};
use crate::domain::fields::FieldId;
use crate::domain::finance::Payback;
use crate::domain::lines::{LineId, Side};
use crate::domain::model::by_line;
use crate::domain::period::MONTHS;
use crate::text::number::rounded;
use crate::text::{fill, labels};

/// A chart with the sentence and the numbers that say the same.
pub(super) struct ChartCard<'a> {
    pub id: &'a str,
    pub heading: &'a str,
    pub sentence: String,
    pub drawing: Drawing,
    pub legend: Vec<LegendEntry>,
    pub numbers: Table,
}

impl Context<'_> {
    pub(super) fn chart(&self, chart: ChartCard<'_>) -> Card {
        let readings: Vec<String> =
            chart.numbers.rows.iter().map(|row| reading(&chart.numbers, row, self.texts)).collect();
        let drawing = CardPart::Chart(Chart { svg: chart.drawing.read(&readings), legend: chart.legend });
        let folded = CardPart::folded_table(self.words.chart_numbers, chart.numbers);
        Card {
            id: chart.id.to_owned(),
            heading: chart.heading.to_owned(),
            style: CardStyle::Half,
            parts: vec![CardPart::Text(chart.sentence), drawing, folded],
        }
    }

    pub(super) fn table(&self, columns: &[&str], rows: Vec<TableRow>) -> Table {
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Table { id: None, name: self.words.table_scroll.to_owned(), columns, rows }
    }

    pub(super) fn short(&self, amount: f64) -> String {
        self.texts.locale.short_money(amount, self.computed.case.currency())
    }

    /// The row name of a year of a position.
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
    let position = computed.projection().saving(&computed.case, computed.compared).position();
    let payback = match computed.results.payback {
        Payback::After { periods, .. } if periods > 0.0 => Some(periods),
        _ => None,
    };
    let years: Vec<usize> = (0..position.len()).step_by(MONTHS).collect();
    let drawing = timeline::draw(&TimelineChart {
        series: &[Series { colour: Colour::Gain, label: "", values: &position }],
        mark: payback.map(|payback| (payback, words.payback_mark)),
        events: &events(context),
        years_label: words.axis_years,
        read: &years,
        amount: &|value| context.short(value),
    });
    let lowest = position.iter().copied().fold(0.0, f64::min);
    let end = position.last().copied().unwrap_or_default();
    let span = fill(words.position_sentence, &[("low", &context.money(lowest)), ("end", &context.money(end))]);
    let (_, when, caution) = labels::payback(computed.results.payback, context.texts);
    let paid_back = match computed.results.payback {
        Payback::Never { .. } => words.position_no_payback.to_owned(),
        Payback::After { periods: 0.0, .. } => String::new(),
        Payback::After { .. } => fill(words.position_payback, &[("when", &when)]),
    };
    let row = |(year, month): (usize, &usize)| {
        TableRow::line(context.when(year), vec![context.amount_cell(position[*month])])
    };
    let rows = years.iter().enumerate().map(row).collect();
    Some(context.chart(ChartCard {
        id: "position",
        heading: words.position_heading,
        sentence: context.texts.locale.sentences(&[span, paid_back, caution]),
        drawing: drawing.ok()?,
        legend: Vec::new(),
        numbers: context.table(&[words.when, words.amount], rows),
    }))
}

/// When the provider takes over, and what leaving costs at the end of the term.
fn events(context: &Context<'_>) -> Vec<(f64, String)> {
    let (computed, words) = (context.computed, context.words);
    let (case, projection) = (&computed.case, computed.projection());
    let offers = case.offers_used(computed.compared);
    let months = |offer: &usize| case.value(Place::Offer(*offer), FieldId::TransitionMonths);
    let go_live = offers.iter().map(months).fold(0.0, f64::max);
    let lines = by_line(&projection.lines(case, computed.compared), projection.years);
    let exit: f64 = lines.iter().filter(|(id, _)| *id == LineId::Exit).map(|(_, flow)| flow.total()).sum();
    let at_end = (projection.years as f64, fill(words.exit_mark, &[("amount", &context.short(rounded(exit, 2)))]));
    let at_start = (go_live / MONTHS as f64, words.go_live_mark.to_owned());
    let has_room = go_live > 0.0 && at_start.0 < at_end.0 / 2.0;
    has_room.then_some(at_start).into_iter().chain((exit > 0.0).then_some(at_end)).collect()
}

/// The most steps of a bridge; the smallest of more are shown as one.
const STEPS: usize = 8;

/// From the cost of in-house today to that of the option, in present value; none if nothing costs anything.
pub fn bridge(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let bar = |label: String, value: f64, amount| BridgeBar { label, value, amount };
    let step = |label: String, value: f64| bar(label, value, context.signed(value));
    let whole = |label: String, value: f64| bar(label, value, context.money(value));
    let mut steps = cost_bridge(computed);
    let mut smallest: Vec<f64> = steps.iter().map(|(_, value)| value.abs()).collect();
    smallest.sort_by(|a, b| b.total_cmp(a));
    let least = smallest.get(STEPS).map_or(0.0, |_| smallest[STEPS - 1]);
    let others: f64 = steps.extract_if(.., |(_, value)| value.abs() < least).map(|(_, value)| value).sum();
    let mut steps: Vec<BridgeBar> = steps.into_iter().map(|(id, value)| step(context.line_label(id), value)).collect();
    if others != 0.0 {
        steps.push(step(words.other_lines.to_owned(), others));
    }
    let option = labels::option(&computed.case, computed.compared, context.texts);
    let (from, to) = (computed.results.pv_in_house, computed.results.pv_outsourced);
    let first = whole(context.texts.options.as_is.to_owned(), from);
    let last = whole(option.clone(), to);
    let template = if to < from { words.bridge_saves } else { words.bridge_costs };
    let values = [("option", option), ("amount", context.money((from - to).abs()))];
    let cell = |bar: &BridgeBar| context.amount_cell(bar.value).with_text(bar.amount.clone());
    let row = |kind, bar: &BridgeBar| TableRow::new(kind, bar.label.clone(), vec![cell(bar)]);
    let lines = steps.iter().map(|bar| row(RowStyle::Line, bar));
    let ends = |bar| std::iter::once(row(RowStyle::Subtotal, bar));
    let rows = ends(&first).chain(lines).chain(ends(&last)).collect();
    Some(context.chart(ChartCard {
        id: "bridge",
        heading: words.bridge_heading,
        sentence: fill(template, &values),
        drawing: bridge::draw(&first, &steps, &last).ok()?,
        legend: Vec::new(),
        numbers: context.table(&[words.table_line, words.compare_columns[2]], rows),
    }))
}

/// Cost by line over the horizon: the largest `most` of each side, and the others together; none if there is no cost.
pub fn cost_lines(context: &Context<'_>, most: usize) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let (case, projection) = (&computed.case, computed.projection());
    let mut bars = Vec::new();
    for (side, option) in [(Side::InHouse, SourcingOption::Baseline), (Side::Outsourced, computed.compared)] {
        let lines = by_line(&projection.lines(case, option), projection.years);
        let mut own: Vec<(String, f64)> =
            lines.into_iter().map(|(id, flow)| (context.line_label(id), flow.total())).collect();
        if own.len() > most {
            own.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
            let others = own.split_off(most).iter().map(|(_, total)| total).sum();
            own.push((words.other_lines.to_owned(), others));
        }
        bars.extend(own.into_iter().map(|(label, total)| CostLineBar {
            label,
            side,
            total,
            amount: context.money(total),
        }));
    }
    let compared = labels::option(case, computed.compared, context.texts);
    let values = [
        ("in_house", context.money(computed.results.total_in_house)),
        ("outsourced", context.money(computed.results.total_outsourced)),
        ("option", compared.clone()),
    ];
    let whole = |side, label: &str, amount| Total { label: label.to_owned(), side, amount: context.money(amount) };
    let totals = [
        whole(Side::InHouse, context.texts.options.as_is, computed.results.total_in_house),
        whole(Side::Outsourced, &compared, computed.results.total_outsourced),
    ];
    let row = |kind, label: &String, amount| TableRow::new(kind, label.clone(), vec![context.amount_cell(amount)]);
    let sums = [computed.results.total_in_house, computed.results.total_outsourced];
    let wholes = totals.iter().zip(sums).map(|(total, amount)| row(RowStyle::Subtotal, &total.label, amount));
    let lines = bars.iter().map(|bar| row(RowStyle::Line, &bar.label, bar.total));
    let rows = wholes.chain(lines).collect();
    Some(context.chart(ChartCard {
        id: "lines",
        heading: words.lines_heading,
        sentence: fill(words.lines_sentence, &values),
        drawing: cost_lines::draw(&totals, &bars).ok()?,
        legend: Vec::new(),
        numbers: context.table(&[words.table_line, words.amount], rows),
    }))
}
