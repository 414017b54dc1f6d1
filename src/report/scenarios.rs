//! Scenarios side by side: what each option comes to in them, and which inputs they vary.

use super::context::Context;
use crate::action::CaseAction;
use crate::document::*;
use crate::domain::analysis::influence::influences;
use crate::domain::analysis::scenarios::{End, all_at};
use crate::domain::case::{InputId, MAX_SCENARIOS, Place, Scenario, SourcingOption};
use crate::domain::fields::FieldId;
use crate::domain::results::{Computed, Readiness, Results, readiness};
use crate::text::labels;

/// How many inputs are shown at once; the others can be opened.
const INPUTS: usize = 8;

/// The card on the page of options, where scenarios are made and changed; none while there is nothing to vary.
pub fn card(context: &Context<'_>) -> Option<Card> {
    let (case, words) = (&context.computed.case, &context.words.scenarios);
    if context.computed.readiness() != Readiness::Comparable || !context.computed.sampled.is_empty() {
        return None;
    }
    let mut parts = vec![CardPart::text(words.about)];
    if !case.scenarios().is_empty() {
        parts.push(CardPart::Table(results(context)));
        parts.extend(sheets(context));
    }
    let actions = actions(context);
    if !actions.is_empty() {
        parts.push(CardPart::Actions(actions));
    }
    Some(Card::wide("scenarios", words.heading, parts))
}

/// The card of the report; none where there are no scenarios.
pub fn summary(context: &Context<'_>) -> Option<Card> {
    let (case, words) = (&context.computed.case, &context.words.scenarios);
    let inputs = varied(context);
    let row = |&(place, id): &(Place, FieldId)| {
        let cell = |value| context.value_cell(id.field().unit, value, case.currency_of(place, id));
        let base = case.value(place, id);
        let values = case.scenarios().iter().map(|own| cell(own.value(place, id).unwrap_or(base)));
        let cells: Vec<TableCell> = std::iter::once(cell(base)).chain(values).collect();
        TableRow::line(labels::input(case, InputId::Field(place, id), context.texts), cells)
    };
    let rows: Vec<TableRow> = inputs.iter().take(INPUTS).map(row).collect();
    let varies = (!rows.is_empty()).then(|| Table { rows, ..headed(context, words.varied) });
    (!case.scenarios().is_empty()).then(|| {
        let parts = std::iter::once(results(context)).chain(varies).map(CardPart::Table).collect();
        Card::wide("scenarios", words.heading, parts)
    })
}

/// A table without rows, with a column for the case as entered and one for each scenario.
fn headed(context: &Context<'_>, first: &str) -> Table {
    let case = &context.computed.case;
    let names = (0..case.scenarios().len()).map(|own| labels::scenario(case, own, context.texts));
    let columns = [first.to_owned(), context.words.scenarios.base.to_owned()].into_iter().chain(names).collect();
    Table { id: None, name: context.words.table_scroll.to_owned(), columns, rows: Vec::new() }
}

/// What each option comes to, and which is the best.
fn results(context: &Context<'_>) -> Table {
    let (case, texts, words) = (&context.computed.case, context.texts, &context.words.scenarios);
    let cases = std::iter::once(case.clone()).chain(case.scenarios().iter().map(|own| case.under(own)));
    let computed: Vec<Computed> = cases.map(|case| Computed::new(&case)).collect();
    let none = || TableCell::from(texts.figures.none.to_owned());
    let of = |computed: &Computed, option| {
        let is_comparable = readiness(&computed.case, &computed.totals, option) == Readiness::Comparable;
        is_comparable.then(|| Results::new(&computed.case, &computed.totals, option))
    };
    let options: Vec<SourcingOption> =
        case.options().into_iter().filter(|option| *option != SourcingOption::Baseline).collect();
    let npv = |option: &SourcingOption| {
        let name = labels::option(case, *option, texts);
        let cell = |own: &Computed| of(own, *option).map_or_else(none, |results| context.amount_cell(results.npv));
        TableRow::line(name, computed.iter().map(cell).collect())
    };
    let mut rows: Vec<TableRow> = options.iter().map(npv).collect();
    let best = |own: &Computed| {
        let ranked = options.iter().filter_map(|option| Some((*option, of(own, *option)?.npv)));
        let (option, _) = ranked
            .chain([(SourcingOption::Baseline, 0.0)])
            .reduce(|best, other| if other.1 > best.1 { other } else { best })?;
        Some(TableCell::from(labels::option(case, option, texts)))
    };
    rows.push(TableRow::line(
        words.best.to_owned(),
        computed.iter().map(|own| best(own).unwrap_or_else(none)).collect(),
    ));
    let compared = context.computed.compared;
    let payback = |own: &Computed| {
        of(own, compared).map_or_else(none, |results| labels::payback(results.payback, texts).1.into())
    };
    let label = labels::labelled(texts.figures.payback.label, &labels::option(case, compared, texts), texts);
    rows.push(TableRow::line(label, computed.iter().map(payback).collect()));
    Table { rows, ..headed(context, texts.figures.npv.label) }
}

/// The inputs that scenarios vary, those that move the result most first.
fn varied(context: &Context<'_>) -> Vec<(Place, FieldId)> {
    let mut inputs: Vec<(Place, FieldId)> = Vec::new();
    for own in context.computed.case.scenarios().iter().flat_map(Scenario::values) {
        if !inputs.contains(&(own.place, own.field)) {
            inputs.push((own.place, own.field));
        }
    }
    let drivers = drivers(context);
    inputs.sort_by_key(|input| drivers.iter().position(|driver| driver == input).unwrap_or(drivers.len()));
    inputs
}

/// The inputs that move the result, the strongest first.
fn drivers(context: &Context<'_>) -> Vec<(Place, FieldId)> {
    influences(context.tornado()).into_iter().map(|own| (own.place, own.field)).collect()
}

/// Boxes for what the scenarios vary, under their names.
fn sheets(context: &Context<'_>) -> Vec<CardPart> {
    let (case, words) = (&context.computed.case, &context.words.scenarios);
    let inputs = varied(context);
    let label = |&(place, field): &(Place, FieldId)| labels::input(case, InputId::Field(place, field), context.texts);
    let row = |input: &(Place, FieldId)| {
        let ((place, field), unit) = (*input, input.1.field().unit);
        let base = labels::value(unit, case.value(place, field), case.currency_of(place, field), context.texts);
        ScenarioRow { input: InputRef { place, field }, label: label(input), base }
    };
    let mut rows: Vec<ScenarioRow> = inputs.iter().map(row).collect();
    let further = rows.split_off(rows.len().min(INPUTS));
    let others = drivers(context).into_iter().filter(|own| !inputs.contains(own));
    let others: Vec<(String, InputRef)> =
        others.map(|own| (label(&own), InputRef { place: own.0, field: own.1 })).collect();
    let others = (!others.is_empty()).then(|| ScenarioInputs {
        label: words.vary.to_owned(),
        prompt: words.choose.to_owned(),
        inputs: others,
    });
    let first = CardPart::Scenarios(sheet(context, rows, true, others));
    let further = (!further.is_empty()).then(|| {
        let summary = labels::counted(&words.further, further.len(), context.texts);
        let parts = vec![CardPart::Scenarios(sheet(context, further, false, None))];
        CardPart::Folded(Folded { id: None, summary, parts })
    });
    std::iter::once(first).chain(further).collect()
}

fn sheet(
    context: &Context<'_>,
    rows: Vec<ScenarioRow>,
    has_names: bool,
    others: Option<ScenarioInputs>,
) -> ScenarioSheet {
    let (case, words) = (&context.computed.case, &context.words.scenarios);
    let head = |scenario| {
        let name = labels::scenario(case, scenario, context.texts);
        let remove = || {
            let full = labels::labelled(words.remove, &name, context.texts);
            Button::link(words.remove, CaseAction::RemoveScenario(scenario)).named(full)
        };
        ScenarioHead { remove: has_names.then(remove), name }
    };
    let heads = (0..case.scenarios().len()).map(head).collect();
    ScenarioSheet { columns: [words.varied, words.base].map(str::to_owned), heads, rows, others }
}

fn actions(context: &Context<'_>) -> Vec<CardAction> {
    let (case, words) = (&context.computed.case, &context.words.scenarios);
    let button =
        |label, added| CardAction::Button(Button::new(ButtonStyle::Plain, label, CaseAction::AddScenarios(added)));
    let mut actions = Vec::new();
    if case.scenarios().is_empty() {
        let at = |end, name| all_at(end, name, context.computed);
        let ends = vec![at(End::Worse, words.cautious), at(End::Better, words.optimistic)];
        if ends.iter().any(|own| !own.values().is_empty()) {
            actions.push(button(words.add_ends, ends));
        }
    }
    if case.scenarios().len() < MAX_SCENARIOS {
        actions.push(button(words.add, vec![Scenario::default()]));
    }
    actions
}
