//! Comparison of all options.

use super::charts::ChartCard;
use super::context::Context;
use super::{cash_by_option, cost_by_option, scenarios};
use crate::chart::options::{self, OptionBar};
use crate::document::*;
use crate::domain::analysis::ranking::{Ranked, main_differences};
use crate::domain::case::{Place, SourcingOption};
use crate::domain::lines::LineId;
use crate::domain::model::{Flexibility, flexibility};
use crate::text::{fill, labels};

/// The cards of the comparison page.
pub fn cards(context: &Context<'_>) -> Vec<Card> {
    let ranking = context.ranking();
    let mut cards = vec![ranks(context, ranking)];
    cards.extend(results(context, ranking));
    cards.extend(cash_by_option::card(context));
    cards.extend(cost_by_option::card(context));
    cards.extend(scenarios::card(context));
    cards.extend(who_does_what(context));
    cards.extend(flexible(context));
    cards
}

/// The options as they rank; none while there is one to compare with in-house only.
pub(super) fn overview(context: &Context<'_>) -> Option<Card> {
    (context.computed.case.options().len() > 2).then(|| ranks(context, context.ranking()))
}

fn ranks(context: &Context<'_>, ranking: &[Ranked]) -> Card {
    let (words, texts) = (context.words, context.texts);
    let case = &context.computed.case;
    let varies = varies(ranking);
    let columns: Vec<String> =
        words.compare_columns.map(str::to_owned).into_iter().take(6 + usize::from(varies)).collect();
    let row = |(place, ranked): (usize, &Ranked)| {
        let name = labels::option(case, ranked.option, texts);
        let Some(results) = &ranked.results else {
            return TableRow::line(name, vec![words.compare_open.to_owned(); columns.len() - 1]);
        };
        let payback = match results.payback {
            _ if ranked.option == SourcingOption::Baseline => texts.figures.none.to_owned(),
            payback => labels::payback(payback, texts).1,
        };
        let share =
            ranked.split.share().map_or(texts.figures.none.to_owned().into(), |share| context.share_cell(share));
        let cells = [
            context.amount_cell(results.total_outsourced),
            context.amount_cell(results.pv_outsourced),
            context.amount_cell(results.npv),
            payback.into(),
            at_risk(context, ranked),
        ];
        let cells = cells.into_iter().chain(varies.then_some(share)).collect();
        TableRow::line(format!("{}. {name}", place + 1), cells)
    };
    let table = Table {
        id: None,
        name: words.table_scroll.to_owned(),
        rows: ranking.iter().enumerate().map(row).collect(),
        columns,
    };
    let parts = vec![
        CardPart::Text(reason(context, ranking)),
        CardPart::Table(table),
        CardPart::Text(
            texts.locale.sentences(&[words.compare_about, if varies { words.compare_variable } else { "" }]),
        ),
        CardPart::Text(texts.locale.sentences(&cautions(context, ranking))),
    ];
    let parts = parts.into_iter().filter(|part| *part != CardPart::Text(String::new())).collect();
    Card { id: "ranks".to_owned(), heading: words.compare_heading.to_owned(), style: CardStyle::Wide, parts }
}

/// Whether the cost of any option varies with demand.
fn varies(ranking: &[Ranked]) -> bool {
    ranking.iter().any(|ranked| ranked.split.variable != 0.0)
}

/// What to know about paybacks, with the option that it is about.
fn cautions(context: &Context<'_>, ranking: &[Ranked]) -> Vec<String> {
    let caution = |ranked: &Ranked| {
        let (_, _, caution) = labels::payback(ranked.results.as_ref()?.payback, context.texts);
        let option = labels::option(&context.computed.case, ranked.option, context.texts);
        (!caution.is_empty()).then(|| labels::labelled(&option, &caution, context.texts))
    };
    ranking.iter().filter_map(caution).collect()
}

/// The result of each option with its range; none while none can be compared.
fn results(context: &Context<'_>, ranking: &[Ranked]) -> Option<Card> {
    let words = context.words;
    let bar = |(place, ranked): (usize, &Ranked)| {
        let npv = ranked.results.as_ref()?.npv;
        Some(OptionBar {
            label: labels::option(&context.computed.case, ranked.option, context.texts),
            amount: context.money(npv),
            value: npv,
            range: ranked.spread.map(|spread| spread.around(npv)),
            is_best: place == 0,
        })
    };
    let others = ranking.iter().filter(|ranked| ranked.option != SourcingOption::Baseline);
    let bars: Vec<OptionBar> = others.enumerate().filter_map(bar).collect();
    let row = |bar: &OptionBar| {
        let range = match bar.range {
            Some((low, high)) => [context.amount_cell(low), context.amount_cell(high)],
            None => [(); 2].map(|()| context.texts.figures.none.to_owned().into()),
        };
        TableRow::line(bar.label.clone(), std::iter::once(context.amount_cell(bar.value)).chain(range).collect())
    };
    let columns = [words.option, words.compare_columns[3], context.texts.form.low, context.texts.form.high];
    Some(context.chart(ChartCard {
        id: "results",
        heading: words.results_heading,
        sentence: words.results_about.to_owned(),
        drawing: options::draw(&bars).ok()?,
        legend: Vec::new(),
        numbers: context.table(&columns, bars.iter().map(row).collect()),
    }))
}

/// How far the result could fall; unknown where no input has a low and a high.
fn at_risk(context: &Context<'_>, ranked: &Ranked) -> TableCell {
    let cell = |downside: f64| context.amount_cell(-downside);
    ranked.downside().map_or(context.texts.figures.none.to_owned().into(), cell)
}

/// Why the first option ranks first, and whether it has the larger downside.
fn reason(context: &Context<'_>, ranking: &[Ranked]) -> String {
    let (words, texts, computed) = (context.words, context.texts, context.computed);
    let comparable: Vec<&Ranked> = ranking.iter().filter(|ranked| ranked.results.is_some()).collect();
    let [first, second, ..] = comparable.as_slice() else { return words.compare_nothing.to_owned() };
    let (Some(best), Some(next)) = (&first.results, &second.results) else { return words.compare_nothing.to_owned() };
    let name = |ranked: &Ranked| labels::option(&computed.case, ranked.option, texts);
    let ahead = best.npv - next.npv;
    if ahead.abs() < computed.case.currency().half_a_coin() {
        return fill(words.compare_even, &[("first", &name(first)), ("second", &name(second))]);
    }
    let sentence = fill(
        words.compare_first,
        &[("first", &name(first)), ("second", &name(second)), ("amount", &context.money(ahead))],
    );
    let riskier = match (first.downside(), second.downside()) {
        (Some(own), Some(other)) if own - other > ahead => {
            let values = [
                ("own", context.money(own)),
                ("first", name(first)),
                ("other", context.money(other)),
                ("second", name(second)),
            ];
            fill(words.compare_riskier, &values)
        }
        _ => String::new(),
    };
    let [less, more] = main_differences(computed, first.option, second.option);
    let label = |(line, _): (LineId, f64)| context.line_label(line);
    let amount = |(_, difference): (LineId, f64)| context.money(difference.abs());
    let differences = match (less, more) {
        (None, _) => String::new(),
        (Some(less), None) => fill(words.compare_less, &[("amount", amount(less)), ("line", label(less))]),
        (Some(less), Some(more)) => {
            let values =
                [("less", amount(less)), ("line", label(less)), ("more", amount(more)), ("other", label(more))];
            fill(words.compare_less_and_more, &values)
        }
    };
    texts.locale.sentences(&[sentence, riskier, differences])
}

/// Who provides each service in each option; none for a case with one service.
fn who_does_what(context: &Context<'_>) -> Option<Card> {
    let case = &context.computed.case;
    if case.services() < 2 {
        return None;
    }
    let options = case.options();
    let name = |place| labels::place(case, place, context.texts);
    let row = |service: usize| {
        let cells = options.iter().map(|option| match case.provider(*option, service) {
            None => context.texts.full_form.hybrid_stays.to_owned(),
            Some(offer) => name(Place::Offer(offer)),
        });
        TableRow::line(name(Place::Service(service)), cells.collect())
    };
    let columns = options.iter().map(|option| labels::option(case, *option, context.texts));
    let table = Table {
        id: None,
        name: context.words.table_scroll.to_owned(),
        columns: std::iter::once(context.words.service.to_owned()).chain(columns).collect(),
        rows: (0..case.services()).map(row).collect(),
    };
    Some(Card {
        id: "who".to_owned(),
        heading: context.words.who_heading.to_owned(),
        style: CardStyle::Wide,
        parts: vec![CardPart::Table(table)],
    })
}

/// The cost of uncertain demand on each side; none if no service with demand is outsourced.
fn flexible(context: &Context<'_>) -> Option<Card> {
    let (words, case) = (context.words, &context.computed.case);
    let services = flexibility(case, context.computed.compared);
    let counts =
        |service: &&Flexibility| service.in_house != 0.0 || service.outsourced != 0.0 || service.excess.is_some();
    let services: Vec<_> = services.iter().filter(counts).collect();
    let total: f64 = services.iter().map(|service| service.value).sum();
    let mut figures = vec![context.amount("flexibility", &words.flexibility_value, total)];
    for service in &services {
        let number = if case.services() == 1 { String::new() } else { format!("-s{}", service.service + 1) };
        let name = labels::place(case, Place::Service(service.service), context.texts);
        let about = |words: &crate::text::FigureText, key: &str, value: f64| {
            let figure = context.figure(&format!("{key}{number}"), words, Some(value), context.units(value));
            crate::document::Figure { label: format!("{} ({name})", figure.label), ..figure }
        };
        figures.extend(service.excess.map(|units| about(&words.flexibility_excess, "excess", units)));
        figures.extend(service.idle.map(|units| about(&words.flexibility_idle, "idle", units)));
    }
    (!services.is_empty()).then(|| Card {
        id: "flexible".to_owned(),
        heading: words.flexibility_heading.to_owned(),
        style: CardStyle::Half,
        parts: vec![CardPart::Text(words.flexibility_about.to_owned()), CardPart::Figures(figures)],
    })
}
