//! The expected losses one by one: how likely, how much, and which are off because the case counts them already.

use super::Context;
use super::card::{Card, Part, Row};
use super::charts::Chart;
use super::explain;
use crate::chart::heat::{self, Spot};
use crate::domain::case::{Place, Way};
use crate::domain::finance::pert;
use crate::domain::lines::LineId;
use crate::domain::model::open_hidden;
use crate::domain::risk::outcome::{Loss, LossBasis};
use crate::domain::risk::price::{Exposed, exposed};
use crate::text::fill;
use crate::text::number::{percent, signed};

/// Where the losses stand; none while nothing is expected to be lost.
pub fn heat(context: &Context<'_>) -> Option<Card> {
    let words = context.words.risk;
    let exposed: Vec<Exposed> = exposed(context.computed).into_iter().filter(|one| one.yearly > 0.0).collect();
    let spot = |one: &Exposed| Spot {
        label: context.line_label(one.loss.line),
        likelihood: one.likelihood,
        yearly: one.yearly,
    };
    let spots: Vec<Spot> = exposed.iter().map(spot).collect();
    let largest = spots.iter().max_by(|a, b| a.yearly.total_cmp(&b.yearly))?;
    let values = [("loss", largest.label.clone()), ("amount", context.short(largest.yearly))];
    let rows = spots
        .iter()
        .map(|spot| Row::line(spot.label.clone(), vec![percent(spot.likelihood), context.money(spot.yearly)]));
    let columns = [words.losses_columns[0], words.losses_columns[1], words.losses_columns[3]];
    let mut card = context.chart(Chart {
        id: "heat",
        heading: words.heat_heading,
        sentence: fill(words.heat_sentence, &values.each_ref().map(|(key, value)| (*key, value.as_str()))),
        svg: heat::draw(&spots, words.heat_axis, &percent, &|amount| context.short(amount)).ok()?,
        legend: Vec::new(),
        numbers: context.table(&columns, rows.collect()),
    });
    card.wide = true;
    Some(card)
}

/// Every expected loss, on or off.
pub fn table(context: &Context<'_>) -> Card {
    let words = context.words.risk;
    let row = |one: &Exposed| {
        let case = &context.computed.case;
        let (low, high) = case.ends(Place::Case, one.loss.size);
        let mean = pert::mean(low, case.value(Place::Case, one.loss.size), high);
        let (from, to) = one.range;
        let range = if to > 0.0 {
            format!("{} – {}", context.short(from), context.short(to))
        } else {
            context.texts.figures.none.to_owned()
        };
        let cells = vec![
            percent(one.likelihood),
            context.size(one.loss.line, mean),
            context.short(one.yearly),
            range,
            state(context, one),
        ];
        Row::text(context.line_label(one.loss.line), cells)
    };
    let rows = exposed(context.computed).iter().map(row).collect();
    let parts = vec![
        Part::Text(words.losses_about.to_owned()),
        Part::Table(context.table(&words.losses_columns, rows)),
        Part::folded_table(words.formulas, explain::of_losses(context)),
    ];
    Card { id: "losses".to_owned(), heading: words.losses_heading.to_owned(), wide: true, parts }
}

/// Whether a loss counts, and if not, why.
fn state(context: &Context<'_>, one: &Exposed) -> String {
    let words = context.words.risk;
    let computed = context.computed;
    let lines = computed.projection.lines(&computed.case, computed.subject);
    let is_counted = |id: LineId| lines.iter().any(|line| line.id == id && line.costs());
    let covered = one.loss.covered_by.filter(|covers| is_counted(*covers));
    match one.loss.basis {
        _ if covered.is_some() => {
            let line = covered.map(|line| context.line_label(line)).unwrap_or_default();
            fill(words.state_covered, &[("line", &line)])
        }
        LossBasis::Money if one.yearly == 0.0 => words.state_open.to_owned(),
        LossBasis::Saving => leaks(context, computed.subject),
        _ if one.yearly == 0.0 => words.state_nothing.to_owned(),
        _ => words.state_on.to_owned(),
    }
}

fn leaks(context: &Context<'_>, way: Way) -> String {
    let (words, computed) = (context.words.risk, context.computed);
    let mut open: Vec<String> = Vec::new();
    for (service, offer) in computed.case.moved(way) {
        for line in open_hidden(&computed.projection, offer, service) {
            let label = context.line_label(line);
            if !open.contains(&label) {
                open.push(label);
            }
        }
    }
    match open.is_empty() {
        true => words.state_all_counted.to_owned(),
        false => fill(words.state_leaks, &[("lines", &open.join(", "))]),
    }
}

impl Context<'_> {
    /// The mean size of a loss as people read it.
    pub(super) fn size(&self, line: LineId, mean: f64) -> String {
        match Loss::by_line(line).map(|loss| loss.basis) {
            Some(LossBasis::Money) => self.money(mean),
            Some(LossBasis::Months) => fill(self.words.risk.size_months, &[("count", &signed(mean, 1))]),
            _ => percent(mean),
        }
    }
}
