//! The expected losses one by one: likelihood, size, and which are off because the case already counts them.

use super::charts::ChartCard;
use super::context::Context;
use super::explain;
use crate::chart::heat::{self, HeatPoint};
use crate::document::*;
use crate::domain::analysis::risk::ExpectedLoss;
use crate::domain::case::{Place, SourcingOption};
use crate::domain::lines::LineId;
use crate::domain::model::{is_counted_as_line, uncounted_hidden_costs};
use crate::domain::risk::outcome::{HIDDEN_COSTS, Loss, LossBasis, LossTiming};
use crate::domain::risk::score::loss_sizes;
use crate::text::{fill, labels};

/// The heat map of the losses; none if no loss is expected.
pub fn heat(context: &Context<'_>, exposed: &[ExpectedLoss]) -> Option<Card> {
    let words = &context.words.risk;
    let spot = |one: &ExpectedLoss| HeatPoint {
        label: context.line_label(one.loss.line),
        likelihood: one.likelihood,
        yearly: one.yearly,
    };
    let spots: Vec<HeatPoint> = exposed.iter().filter(|one| one.yearly > 0.0).map(spot).collect();
    let largest = spots.iter().max_by(|a, b| a.yearly.total_cmp(&b.yearly))?;
    let values = [("loss", largest.label.clone()), ("amount", context.short(largest.yearly))];
    let rows = spots.iter().map(|spot| {
        TableRow::line(spot.label.clone(), vec![context.share_cell(spot.likelihood), context.amount_cell(spot.yearly)])
    });
    let columns = [words.losses_columns[0], words.losses_columns[1], words.losses_columns[4]];
    let mut card = context.chart(ChartCard {
        id: "heat",
        heading: words.heat_heading,
        sentence: fill(words.heat_sentence, &values),
        drawing: heat::draw(&spots, words.heat_axis, &|share| context.texts.locale.short_percent(share), &|amount| {
            context.short(amount)
        })
        .ok()?,
        legend: Vec::new(),
        numbers: context.table(&columns, rows.collect()),
    });
    card.style = CardStyle::Wide;
    Some(card)
}

/// Every expected loss, on or off.
pub fn table(context: &Context<'_>, exposed: &[ExpectedLoss]) -> Card {
    let words = &context.words.risk;
    let row = |one: &ExpectedLoss| {
        let (_, mean, _) = loss_sizes(one.loss, &context.computed.case);
        let (from, to) = one.range;
        let range = match to > 0.0 {
            true => format!("{} – {}", context.short(from), context.short(to)),
            false => context.texts.figures.none.to_owned(),
        };
        let cells = vec![
            fill(when(context, one.loss), &[("share", &context.texts.locale.percent(one.likelihood))]).into(),
            context.size(one.loss.line, mean).into(),
            context.amount_cell(one.total).with_text(context.short(one.total)),
            context.amount_cell(one.yearly).with_text(context.short(one.yearly)),
            range.into(),
            state(context, one).into(),
        ];
        TableRow::text(context.line_label(one.loss.line), cells)
    };
    let rows = exposed.iter().map(row).collect();
    let parts = vec![
        CardPart::Text(words.losses_about.to_owned()),
        CardPart::Table(context.table(&words.losses_columns, rows)),
        CardPart::folded_table(words.formulas, explain::of_losses(context)),
    ];
    Card { id: "losses".to_owned(), heading: words.losses_heading.to_owned(), style: CardStyle::Wide, parts }
}

/// When a loss can happen.
fn when(context: &Context<'_>, loss: &Loss) -> &'static str {
    let words = &context.words.risk;
    match loss.timing {
        LossTiming::OnceMoved => words.once,
        LossTiming::Learning => words.at_first,
        LossTiming::AfterLearning => words.later,
        LossTiming::EachYear | LossTiming::OnForcedExit => words.each_year,
    }
}

/// Whether a loss counts, and if not, why. Each service is considered separately.
fn state(context: &Context<'_>, one: &ExpectedLoss) -> String {
    let (words, computed) = (&context.words.risk, context.computed);
    let moved: Vec<(usize, usize)> = computed.case.outsourced_services(computed.compared).collect();
    let covers_it = |(service, offer): &(usize, usize)| {
        let place = Place::Quote { offer: *offer, service: *service };
        is_counted_as_line(&computed.case, one.loss, place, &computed.projection().outsourced[*offer][*service])
    };
    let open = one.loss.covered_by.map(|cover| {
        let open: Vec<usize> = moved.iter().filter(|own| !covers_it(own)).map(|(service, _)| *service).collect();
        (cover.line, open)
    });
    match (open, one.loss.basis) {
        (Some((covers, open)), _) if open.len() < moved.len() => {
            let name = |service: &usize| labels::place(&computed.case, Place::Service(*service), context.texts);
            let services = context.texts.locale.list(&open.iter().map(name).collect::<Vec<String>>());
            let values = [("line", context.line_label(covers)), ("services", services)];
            let template = if open.is_empty() { words.state_covered } else { words.state_partly };
            fill(template, &values)
        }
        (_, LossBasis::Money) if one.yearly == 0.0 => words.state_open.to_owned(),
        (_, LossBasis::Saving) => leaks(context, computed.compared),
        _ if one.yearly == 0.0 => words.state_nothing.to_owned(),
        _ => words.state_on.to_owned(),
    }
}

/// The hidden costs that are not counted as lines, and their share of the leakage.
fn leaks(context: &Context<'_>, option: SourcingOption) -> String {
    let (words, computed) = (&context.words.risk, context.computed);
    let mut open: Vec<LineId> = Vec::new();
    for (service, offer) in computed.case.outsourced_services(option) {
        for line in uncounted_hidden_costs(computed.projection(), offer, service) {
            if !open.contains(&line) {
                open.push(line);
            }
        }
    }
    let labels: Vec<String> = open.iter().map(|line| context.line_label(*line)).collect();
    let labels = context.texts.locale.list(&labels);
    let values = [("open", open.len().to_string()), ("all", HIDDEN_COSTS.len().to_string()), ("lines", labels)];
    let template = if open.is_empty() { words.state_all_counted } else { words.state_leaks };
    fill(template, &values)
}

impl Context<'_> {
    /// The mean size of a loss, formatted.
    pub(super) fn size(&self, line: LineId, mean: f64) -> String {
        let words = &self.words.risk;
        match Loss::by_line(line).map(|loss| loss.basis) {
            None | Some(LossBasis::Money) => self.money(mean),
            Some(LossBasis::Months) => fill(words.size_months, &[("count", &self.texts.locale.signed(mean, 1))]),
            Some(LossBasis::Price) => fill(words.size_of_price, &[("share", &self.texts.locale.percent(mean))]),
            Some(LossBasis::Saving) => fill(words.size_of_saving, &[("share", &self.texts.locale.percent(mean))]),
            Some(LossBasis::Pay) => fill(words.size_of_pay, &[("share", &self.texts.locale.percent(mean))]),
        }
    }
}
