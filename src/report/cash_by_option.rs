//! The cumulative cash position of every option, in one chart.

use super::charts::ChartCard;
use super::context::Context;
use crate::chart::timeline::{self, Colour, Series, TimelineChart};
use crate::document::*;
use crate::domain::analysis::ranking::Ranked;
use crate::domain::case::SourcingOption;
use crate::domain::period::MONTHS;
use crate::text::{fill, labels};

/// The card; none while there is only one option beside in-house today, whose position the calculator shows.
pub fn card(context: &Context<'_>) -> Option<Card> {
    let (case, words) = (&context.computed.case, context.words);
    let is_shown = |ranked: &&Ranked| ranked.option != SourcingOption::Baseline && ranked.results.is_some();
    let options: Vec<SourcingOption> = context.ranking().iter().filter(is_shown).map(|ranked| ranked.option).collect();
    let position = |option: &SourcingOption| context.computed.projection().saving(case, *option).position();
    let positions: Vec<Vec<f64>> = options.iter().map(position).collect();
    let names: Vec<String> = options.iter().map(|option| labels::option(case, *option, context.texts)).collect();
    let end = |position: &Vec<f64>| position.last().copied().unwrap_or_default();
    let (highest, name) = positions.iter().map(end).zip(&names).max_by(|a, b| a.0.total_cmp(&b.0))?;
    if options.len() < 2 {
        return None;
    }
    let series = options.iter().zip(&positions);
    let series: Vec<Series<'_>> =
        series.map(|(option, values)| Series { colour: Colour::Option(*option), label: "", values }).collect();
    let years: Vec<usize> = (0..positions[0].len()).step_by(MONTHS).collect();
    let drawing = timeline::draw(&TimelineChart {
        series: &series,
        mark: None,
        events: &[],
        years_label: words.axis_years,
        read: &years,
        amount: &|value| context.short(value),
    });
    let legend = options.iter().zip(&names);
    let legend = legend.map(|(option, name)| LegendEntry::new(Colour::Option(*option).class(), name)).collect();
    let row = |(year, month): (usize, &usize)| {
        let cells = positions.iter().map(|position| context.amount_cell(position[*month])).collect();
        TableRow::line(context.when(year), cells)
    };
    let columns: Vec<&str> = std::iter::once(words.when).chain(names.iter().map(String::as_str)).collect();
    let values = [("option", name.as_str()), ("amount", &context.money(highest))];
    Some(context.chart(ChartCard {
        id: "cash",
        heading: words.cash_heading,
        sentence: fill(words.cash_sentence, &values),
        drawing: drawing.ok()?,
        legend,
        numbers: context.table(&columns, years.iter().enumerate().map(row).collect()),
    }))
}
