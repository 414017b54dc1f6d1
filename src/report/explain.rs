//! Where each figure comes from: the model's own formulas, with numbers.

use super::context::Context;
use crate::document::*;
use crate::domain::analysis::risk::case_losses;
use crate::domain::case::{InputId, Place, SourcingOption};
use crate::domain::cell::{FormulaCell, RowName, RowUnit};
use crate::domain::fields::FieldId;
use crate::domain::formula::{Formula, Operator, Writer};
use crate::domain::lines::{CostLinePart, LineId};
use crate::domain::model::{Line, explain_case, losses};
use crate::domain::period::Period;
use crate::text::{fill, labels};

/// The net present value and every cost line with its formula.
pub fn card(context: &Context<'_>) -> Card {
    let (computed, words) = (context.computed, context.words);
    let (case, option) = (&computed.case, computed.compared);
    let explained = explain_case(case);
    let mut rows = Vec::new();
    let npv = explained.net_present_value(case, option);
    rows.push(row(context, words.explain_npv.to_owned(), npv.definition()));
    for own in [SourcingOption::Baseline, option] {
        let cost = explained.present_cost(case, own);
        let name = labels::option(case, own, context.texts);
        rows.push(row(context, fill(words.explain_pv, &[("option", &name)]), &cost));
    }
    let amounts = computed
        .projection()
        .lines(case, SourcingOption::Baseline)
        .into_iter()
        .chain(computed.projection().lines(case, option));
    let formulas = explained.lines(case, SourcingOption::Baseline).into_iter().chain(explained.lines(case, option));
    rows.extend(lines(context, amounts.zip(formulas)));
    let parts = vec![
        CardPart::Text(words.explain_about.to_owned()),
        CardPart::folded_table(words.explain_open, table(context, rows)),
    ];
    Card { id: "explained".to_owned(), heading: words.explain_heading.to_owned(), style: CardStyle::Wide, parts }
}

/// Every expected loss with its formula.
pub fn of_losses(context: &Context<'_>) -> Table {
    let (computed, option) = (context.computed, context.computed.compared);
    let case = &computed.case;
    let lift = |input, _| Formula::input(input);
    let explained = losses(case, computed.projection(), &explain_case(case), &lift);
    let amounts = case_losses(computed);
    let both = amounts.lines(case, option).into_iter().zip(explained.lines(case, option));
    table(context, lines(context, both))
}

fn table(context: &Context<'_>, rows: Vec<TableRow>) -> Table {
    let words = context.words;
    context.table(&[words.figure, words.formula, words.with_numbers, words.result], rows)
}

/// A row for each line, with the formula of its first amount.
fn lines<'a>(context: &Context<'_>, lines: impl Iterator<Item = (&'a Line, &'a Line<Formula>)>) -> Vec<TableRow> {
    let (case, words) = (&context.computed.case, context.words);
    let mut seen: Vec<(LineId, Place)> = Vec::new();
    let mut rows = Vec::new();
    for (amount, formula) in lines {
        let Some(first) = first_cell(amount) else { continue };
        if seen.contains(&(amount.id, amount.place)) {
            continue;
        }
        seen.push((amount.id, amount.place));
        let (when, formula) = match first {
            None => (words.table_start.to_owned(), &formula.start),
            Some(month) => (fill(words.month, &[("month", &(month + 1).to_string())]), &formula.months[month]),
        };
        let names_place = case.services() + case.offers() > 2 && amount.place != Place::Case;
        let template = if names_place { words.explain_line_of } else { words.explain_line };
        let place = labels::place(case, amount.place, context.texts);
        let label = fill(template, &[("line", context.line_label(amount.id)), ("place", place), ("when", when)]);
        rows.push(row(context, label, formula.definition()));
    }
    rows
}

/// When a line first has an amount: at the start (`None`) or in a month; nothing for a line without amounts.
fn first_cell(line: &Line) -> Option<Option<usize>> {
    if line.start != 0.0 {
        return Some(None);
    }
    line.months.iter().position(|month| *month != 0.0).map(Some)
}

fn row(context: &Context<'_>, label: String, formula: &Formula) -> TableRow {
    let value = formula.evaluate(&|input| value_of(context, input));
    let words = formula.write(&Explained { context, in_numbers: false });
    let numbers = formula.write(&Explained { context, in_numbers: true });
    TableRow::text(label, vec![words.into(), numbers.into(), context.amount_cell(value)])
}

fn value_of(context: &Context<'_>, input: InputId) -> f64 {
    let case = &context.computed.case;
    match input {
        InputId::Field(place, id) | InputId::InScenario(_, place, id) => case.value(place, id),
        InputId::Low(place, id) => case.size_range(id).map_or_else(|| case.value(place, id), |(low, _)| low),
        InputId::High(place, id) => case.size_range(id).map_or_else(|| case.value(place, id), |(_, high)| high),
        InputId::Amount { line, period } => case.custom.get(line).map_or(0.0, |line| line.amounts.get(period)),
    }
}

/// Writes a formula with names, or with values.
struct Explained<'a> {
    context: &'a Context<'a>,
    in_numbers: bool,
}

impl Writer for Explained<'_> {
    fn input(&self, input: InputId) -> String {
        if self.in_numbers { self.context.value_of_input(input) } else { self.context.name_of_input(input) }
    }

    fn cell(&self, cell: FormulaCell, definition: &Formula) -> String {
        if self.in_numbers { self.context.value_of_cell(cell, definition) } else { self.context.name_of_cell(cell) }
    }

    fn constant(&self, value: f64) -> String {
        // Whole, or an exposure.
        self.context.texts.locale.signed(value, if value.fract() == 0.0 { 0 } else { 3 })
    }

    fn operator(&self, operator: Operator) -> char {
        sign(operator)
    }

    /// Sums and present values stand for their terms; the in-house cost of a service has a name that people know.
    fn is_inlined(&self, cell: FormulaCell) -> bool {
        match cell.row.name {
            RowName::PresentValue(_) => true,
            RowName::Sum(part) => part != CostLinePart::InHouse,
            _ => false,
        }
    }

    fn max_zero(&self) -> &str {
        self.context.words.if_positive
    }
}

impl Context<'_> {
    fn name_of_input(&self, input: InputId) -> String {
        let label = |place, id: FieldId| labels::field(&self.computed.case, place, id.field(), self.texts);
        match input {
            InputId::Field(place, id) | InputId::InScenario(_, place, id) => label(place, id),
            InputId::Low(place, id) => fill(self.words.explain_low, &[("input", label(place, id))]),
            InputId::High(place, id) => fill(self.words.explain_high, &[("input", label(place, id))]),
            InputId::Amount { line, .. } => labels::custom_line(&self.computed.case, line, self.texts),
        }
    }

    fn name_of_cell(&self, cell: FormulaCell) -> String {
        let words = self.words;
        let name = match cell.row.name {
            RowName::WageIndex => words.row_wage_index,
            RowName::PriceIndex => words.row_price_index,
            RowName::VolumeIndex => words.row_volume_index,
            RowName::Demand => words.row_demand,
            RowName::FeeIndex => words.row_fee_index,
            RowName::DiscountFactor => words.row_discount_factor,
            RowName::Sum(CostLinePart::InHouse) => words.row_in_house_cost,
            RowName::Flow(_) | RowName::PresentValue(_) | RowName::Sum(_) => words.row_flow,
            RowName::Price => words.row_price,
            RowName::FirstYearOfPrice => words.row_first_year_of_price,
            RowName::HandedOver => words.row_handed_over,
            RowName::PriceOverHorizon => words.row_price_in_all,
            RowName::YearOfPrice => words.row_year_of_price,
            RowName::Likelihood(_) => words.row_likelihood,
            RowName::MeanSize(_) => words.row_mean_size,
            RowName::Line(id) => return self.line_label(id),
        };
        match (cell.row.name, cell.period) {
            (RowName::Flow(_) | RowName::DiscountFactor, Some(Period::Year(year))) => {
                fill(words.row_of_year, &[("row", name), ("year", &year.to_string())])
            }
            (RowName::Flow(_) | RowName::DiscountFactor, Some(Period::Month(month))) => {
                fill(words.row_of_month, &[("row", name), ("month", &month.to_string())])
            }
            (RowName::Flow(_), Some(Period::Start)) => fill(words.row_at_start, &[("row", name)]),
            _ => name.to_owned(),
        }
    }

    fn value_of_input(&self, input: InputId) -> String {
        let value = value_of(self, input);
        match input {
            InputId::Amount { .. } => self.money(value),
            InputId::Field(place, id)
            | InputId::Low(place, id)
            | InputId::High(place, id)
            | InputId::InScenario(_, place, id) => {
                let currency = self.computed.case.currency_of(place, id);
                labels::value(id.field().unit, value, currency, self.texts)
            }
        }
    }

    fn value_of_cell(&self, cell: FormulaCell, definition: &Formula) -> String {
        let value = definition.evaluate(&|input| value_of(self, input));
        match cell.row.name.unit() {
            RowUnit::Factor => self.texts.locale.signed(value, 4),
            RowUnit::Share => self.texts.locale.percent(value),
            RowUnit::SizeOf(line) => self.size(line, value),
            RowUnit::Money => self.money(value),
        }
    }
}

/// The sign as written by hand.
fn sign(operator: Operator) -> char {
    match operator {
        Operator::Plus => '+',
        Operator::Minus => '−',
        Operator::Times => '×',
        Operator::Over => '÷',
    }
}
