//! What each option costs, by what it is made of.

use super::charts::ChartCard;
use super::context::Context;
use crate::chart::stacked::{self, StackedBar};
use crate::document::{Card, LegendEntry, TableRow};
use crate::domain::analysis::cost_groups::{CostGroup, cost_groups};
use crate::domain::case::SourcingOption;
use crate::text::{fill, labels};

/// The cost of in-house today and of the options as ranked, each in parts; none if nothing costs anything.
pub(super) fn card(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let name = |option| labels::option(&computed.case, option, context.texts);
    // In-house today first, then the other options as ranked: before and after.
    let mut options: Vec<SourcingOption> =
        context.ranking().iter().filter(|ranked| ranked.results.is_some()).map(|ranked| ranked.option).collect();
    options.sort_by_key(|option| *option != SourcingOption::Baseline);
    let costs: Vec<_> = options.iter().map(|option| (*option, cost_groups(computed, *option))).collect();
    let total = |parts: &[f64]| parts.iter().sum::<f64>();
    let bar = |(option, parts): &(SourcingOption, [f64; CostGroup::ALL.len()])| StackedBar {
        label: name(*option),
        parts: parts.to_vec(),
        amount: context.money(total(parts)),
    };
    let bars: Vec<StackedBar> = costs.iter().map(bar).collect();
    // A group that costs nothing anywhere is not named.
    let used: Vec<usize> =
        (0..CostGroup::ALL.len()).filter(|group| costs.iter().any(|(_, parts)| parts[*group] != 0.0)).collect();
    let cells = |bar: &StackedBar| {
        let parts = used.iter().map(|group| context.amount_cell(bar.parts[*group]));
        parts.chain([context.amount_cell(total(&bar.parts))]).collect()
    };
    let rows = bars.iter().map(|bar| TableRow::line(bar.label.clone(), cells(bar))).collect();
    let columns = used.iter().map(|group| words.cost_groups[*group]);
    let columns: Vec<&str> = std::iter::once(words.option).chain(columns).chain([words.table_total]).collect();
    let least = costs.iter().min_by(|a, b| total(&a.1).total_cmp(&total(&b.1)))?;
    let years = labels::years(computed.totals.years, context.texts);
    let values = [("option", name(least.0)), ("amount", context.money(total(&least.1))), ("years", years)];
    Some(context.chart(ChartCard {
        id: "costs",
        heading: words.costs_heading,
        sentence: fill(words.costs_sentence, &values),
        drawing: stacked::draw(&bars).ok()?,
        legend: used.iter().map(|group| LegendEntry::new(stacked::class(*group), words.cost_groups[*group])).collect(),
        numbers: context.table(&columns, rows),
    }))
}
