//! What a provider charges in each month, and what leaving it costs.

use super::in_house::Kept;
use super::inputs::Inputs;
use super::{Flow, Frame, Line, Lines, Projection, index, tariff, year_of};
use crate::domain::case::{Case, Place, Way};
use crate::domain::fields::{FieldId, choices};
use crate::domain::finance::discount::MONTHS;
use crate::domain::formula::{Cell, Period, Row, RowName};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::value::{FeeStart, PriceForm};

/// The first month that an offer charges, counted from 0.
pub(super) fn begin(case: &Case, offer: usize, moved_after: usize) -> usize {
    match case.choice(Place::Offer(offer), choices::FeeStart) {
        FeeStart::FirstDay => 0,
        FeeStart::GoLive => moved_after,
    }
}

/// The sum of a service's price lines in each month; a single line keeps its name.
pub(super) fn summed<N: Number>(lines: &[Line<N>], row: Row) -> Vec<N> {
    match lines {
        [only] => only.months.clone(),
        [first, ..] => N::all_named(Flow::of(first.months.len() / MONTHS, lines.iter()).months, row),
        [] => Vec::new(),
    }
}

/// What a moved service pays its provider in each month: the price by its form, and the visitor's own lines that are its
/// price.
pub(super) fn price<N: Number>(lines: &Lines<N>) -> Vec<N> {
    let is_price = |line: &&Line<N>| matches!(line.id, LineId::Fee | LineId::Custom(_));
    let lines: Vec<Line<N>> = lines.iter().filter(is_price).cloned().collect();
    lines.first().map_or_else(Vec::new, |first| summed(&lines, Row { name: RowName::Price, place: first.place }))
}

/// What leaving the offer after `month` months (at least 1) costs: the exit share of a year's price, and the
/// termination share of the price still to come. A year's price is that of the last twelve months charged, or of the months
/// so far put on a year; nothing while nothing was charged.
pub(super) fn exit<N: Number>(contract: &dyn Fn(FieldId) -> N, row: Row, price: &[N], begin: usize, month: usize) -> N {
    let (paid, open) = price.split_at(month);
    let last = &paid[month.saturating_sub(MONTHS).max(begin).min(month)..];
    let mut year = N::sum(last.iter().cloned());
    if !last.is_empty() && last.len() < MONTHS {
        year = year * N::constant(MONTHS as f64 / last.len() as f64);
    }
    let year = year.named(Cell { row, period: Period::Month(month) });
    let mut cost = contract(FieldId::Exit) * year;
    if !open.is_empty() {
        cost = cost + contract(FieldId::Termination) * N::sum(open.iter().cloned());
    }
    cost
}

/// What leaving each offer that a way takes costs, after each month of the horizon.
pub fn leaving(case: &Case, projection: &Projection, way: Way) -> Vec<f64> {
    let months = projection.years * MONTHS;
    let inputs = Inputs::new(case, &|_, value| value);
    let mut cost = vec![0.0; months];
    for (service, offer) in case.moved(way) {
        let contract = inputs.at(Place::Offer(offer));
        let begin = begin(case, offer, contract.count(FieldId::TransitionMonths).min(months));
        let price = price(&projection.moved[offer][service]);
        let row = Row { name: RowName::YearOfPrice, place: Place::Quote { offer, service } };
        for (month, cost) in cost.iter_mut().enumerate() {
            *cost += exit(&|id| contract.number(id), row, &price, begin, month + 1);
        }
    }
    cost
}

/// The provider's price by its form for each month of the horizon, in the case's currency, as if every month were charged.
pub(super) fn list_price<N: Number>(
    frame: &Frame<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    kept: &Kept<N>,
) -> Vec<N> {
    let quote = inputs.at(Place::Quote { offer, service });
    let (tariff, quantity) = tariff::of_quote(&quote, kept);
    let mut level = price_level(frame, inputs, offer, inputs.case.converts(offer));
    if inputs.case.price_form(offer, service) == PriceForm::Fixed && quote.is_given(FieldId::FeeFollows) {
        let one = || N::constant(1.0);
        let follows = |year: usize| one() + quote.number(FieldId::FeeFollows) * (kept.growth[year].clone() - one());
        level = level.into_iter().enumerate().map(|(year, level)| level * follows(year)).collect();
    }
    frame.each_month(|month| tariff.price(&quantity.month(month)) * level[year_of(month)].clone())
}

/// What turns an offer's money of the first year into the case's money of each year.
pub(super) fn price_level<N: Number>(frame: &Frame<N>, inputs: &Inputs<'_, N>, offer: usize, converts: bool) -> Vec<N> {
    let contract = inputs.at(Place::Offer(offer));
    let row = Row { name: RowName::FeeIndex, place: Place::Offer(offer) };
    let index = index(row, contract.number(FieldId::FeeEscalator), frame.years);
    if !converts {
        return index;
    }
    let rate = contract.number(FieldId::ExchangeRate);
    index.into_iter().map(|level| level * rate.clone()).collect()
}
