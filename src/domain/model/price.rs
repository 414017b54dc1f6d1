//! What a provider charges in each month, and what leaving it costs.

use super::in_house::InHouseService;
use super::inputs::{At, Inputs};
use super::tariff::{self, Tariff};
use super::timeline::{Timeline, by_year, index};
use super::{Flow, Line, Lines, Projection};
use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::fields::{FieldId, choices};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::value::{Choice, FeeStart, PriceForm};

/// The first month that an offer charges, counted from 0.
pub(super) fn first_charged_month(case: &Case, offer: usize, transition_months: usize) -> usize {
    match case.choice(Place::Offer(offer), choices::FeeStart) {
        FeeStart::FirstDay => 0,
        FeeStart::GoLive => transition_months,
    }
}

/// The sum of a service's price lines in each month; a single line keeps its name.
pub(super) fn summed<N: Number>(mut lines: Vec<Line<N>>, row: FormulaRow) -> Vec<N> {
    match lines.as_slice() {
        [] => Vec::new(),
        [_] => lines.remove(0).months,
        [first, ..] => N::named_months(Flow::of(first.months.len() / MONTHS, lines.iter()).months, row),
    }
}

/// What a moved service pays its provider in each month: the price by its form, and the visitor's own lines that are its
/// price.
pub(super) fn price<N: Number>(lines: &Lines<N>) -> Vec<N> {
    let is_price = |line: &&Line<N>| matches!(line.id, LineId::Fee | LineId::Custom(_));
    let lines: Vec<Line<N>> = lines.iter().filter(is_price).cloned().collect();
    let Some(place) = lines.first().map(|line| line.place) else { return Vec::new() };
    summed(lines, FormulaRow { name: RowName::Price, place })
}

/// What leaving the offer after `month` months (at least 1) costs: the exit share of a year's price, and the
/// termination share of the price still to come. A year's price is that of the last twelve months charged, or of the months
/// so far put on a year; nothing while nothing was charged.
pub(super) fn exit<N: Number>(
    contract: &dyn Fn(FieldId) -> N,
    row: FormulaRow,
    price: &[N],
    first_charged_month: usize,
    month: usize,
) -> N {
    let (paid, open) = price.split_at(month);
    let last = &paid[month.saturating_sub(MONTHS).max(first_charged_month).min(month)..];
    let mut year = N::sum(last.iter().cloned());
    if !last.is_empty() && last.len() < MONTHS {
        year = year * N::constant(MONTHS as f64 / last.len() as f64);
    }
    let year = year.named(row.at(Period::Month(month)));
    let mut cost = contract(FieldId::Exit) * year;
    if !open.is_empty() {
        cost = cost + contract(FieldId::Termination) * N::sum(open.iter().cloned());
    }
    cost
}

/// What leaving each offer that an option takes costs, after each month of the horizon.
pub fn leaving(case: &Case, projection: &Projection, option: SourcingOption) -> Vec<f64> {
    let months = projection.years * MONTHS;
    let inputs = Inputs::new(case, &|_, value| value);
    let mut cost = vec![0.0; months];
    for (service, offer) in case.outsourced_services(option) {
        let contract = inputs.at(Place::Offer(offer));
        let first_charged_month =
            first_charged_month(case, offer, contract.count(FieldId::TransitionMonths).min(months));
        let price = price(&projection.outsourced[offer][service]);
        let row = FormulaRow { name: RowName::YearOfPrice, place: Place::Quote { offer, service } };
        for (month, cost) in cost.iter_mut().enumerate() {
            *cost += exit(&|id| contract.number(id), row, &price, first_charged_month, month + 1);
        }
    }
    cost
}

/// The tariff of a quote, in the offer's money of the first year, and the quantity that it charges in each month.
pub(super) fn tariff_of<'a, N: Number>(
    at: &At<'_, N>,
    in_house: &'a InHouseService<N>,
) -> (Tariff<N>, Quantity<'a, N>) {
    let n = |id| at.number(id);
    let by_volume = Quantity { scale: None, months: &in_house.volume };
    match PriceForm::at(at.count(FieldId::PriceForm) as f64) {
        PriceForm::None => (Tariff { base: N::zero(), kinks: Vec::new() }, by_volume),
        PriceForm::Fixed => {
            (Tariff { base: n(FieldId::Fee) / N::constant(MONTHS as f64), kinks: Vec::new() }, by_volume)
        }
        PriceForm::PerUnit => (tariff::per_unit(at), by_volume),
        PriceForm::Baseline => (tariff::baseline(at), by_volume),
        PriceForm::Time => {
            let tariff = Tariff { base: N::zero(), kinks: vec![(N::zero(), n(FieldId::HourPrice))] };
            (tariff, Quantity { scale: Some(n(FieldId::Hours)), months: &in_house.demand })
        }
    }
}

/// What a tariff charges for in each month: units of demand, or hours that follow demand.
pub(super) struct Quantity<'a, N> {
    scale: Option<N>,
    months: &'a [N],
}

impl<N: Number> Quantity<'_, N> {
    /// The quantity of a month, counted from 0.
    pub fn month(&self, month: usize) -> N {
        let own = self.months[month].clone();
        match &self.scale {
            Some(scale) => scale.clone() * own,
            None => own,
        }
    }
}

/// The provider's price by its form for each month of the horizon, in the case's currency, as if every month were charged.
pub(super) fn list_price<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    in_house: &InHouseService<N>,
) -> Vec<N> {
    let quote = inputs.at(Place::Quote { offer, service });
    let (tariff, quantity) = tariff_of(&quote, in_house);
    let mut level = price_level(timeline, inputs, offer, inputs.case.converts(offer));
    if inputs.case.price_form(offer, service) == PriceForm::Fixed && quote.is_given(FieldId::FeeFollows) {
        let one = || N::constant(1.0);
        let follows = |year: usize| one() + quote.number(FieldId::FeeFollows) * (in_house.growth[year].clone() - one());
        level = level.into_iter().enumerate().map(|(year, level)| level * follows(year)).collect();
    }
    let mut level = by_year(|year| level[year].clone());
    timeline.each_month(|month| tariff.price(&quantity.month(month)) * level(month))
}

/// What turns an offer's money of the first year into the case's money of each year.
pub(super) fn price_level<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    converts: bool,
) -> Vec<N> {
    let contract = inputs.at(Place::Offer(offer));
    let row = FormulaRow { name: RowName::FeeIndex, place: Place::Offer(offer) };
    let index = index(row, contract.number(FieldId::FeeEscalator), timeline.years);
    if !converts {
        return index;
    }
    let rate = contract.number(FieldId::ExchangeRate);
    index.into_iter().map(|level| level * rate.clone()).collect()
}
