//! What a service costs once an offer takes it over.

use super::in_house::Kept;
use super::inputs::Inputs;
use super::{Frame, Line, Projection, index, tariff, year_of};
use crate::domain::case::{Case, Place, Way};
use crate::domain::fields::FieldId;
use crate::domain::finance::discount::MONTHS;
use crate::domain::formula::{Cell, Period, Row, RowName};
use crate::domain::lines::LineId;
use crate::domain::number::Number;

/// The lines of a service in an offer's hands; none if the offer does not cover it.
pub fn service<N: Number>(
    frame: &Frame<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    kept: &Kept<N>,
) -> Vec<Line<N>> {
    if inputs.case.provider(Way::Offer(offer), service).is_none() {
        return Vec::new();
    }
    let place = Place::Quote { offer, service };
    let (quote, contract) = (inputs.at(place), inputs.at(Place::Offer(offer)));
    let (q, c) = (|id| quote.number(id), |id: FieldId| contract.number(id));
    let one = || N::constant(1.0);
    let converts = inputs.case.converts(offer);
    let moved_after = contract.count(FieldId::TransitionMonths).min(frame.months);

    let mut lines: Vec<Line<N>> = Vec::with_capacity(24);
    let price = price(frame, inputs, offer, service, kept, converts);
    lines.push(Line::new(LineId::Fee, place, N::zero(), price));
    // Named, so that the lines built on it refer to it.
    let price = lines[0].months.clone();
    let mut add = |id, start: N, months: Vec<N>| lines.push(Line::new(id, place, start, months));
    let share = |share: N| price.iter().map(|price| share.clone() * price.clone()).collect::<Vec<N>>();
    let in_transition = || 0..moved_after;

    if converts {
        add(LineId::CurrencySpread, N::zero(), share(c(FieldId::CurrencySpread)));
    }
    add(LineId::Tax, N::zero(), share(c(FieldId::Tax)));
    add(LineId::Changes, N::zero(), share(q(FieldId::Changes)));
    add(LineId::Governance, N::zero(), share(q(FieldId::Governance)));
    add(LineId::Retained, N::zero(), frame.spread(|year| q(FieldId::Retained) * kept.person[year].clone()));
    add(LineId::Communication, N::zero(), share(q(FieldId::Communication)));
    let lags = [FieldId::LagYearOne, FieldId::LagYearTwo];
    let lag = |month: usize| q(lags[year_of(month)]) * price[month].clone();
    add(LineId::ProductivityLag, N::zero(), frame.only(0..lags.len() * MONTHS, lag));
    let yearly = |id| frame.spread(|year| q(id) * frame.prices[year].clone());
    add(LineId::Travel, N::zero(), yearly(FieldId::Travel));
    add(LineId::Connectivity, N::zero(), yearly(FieldId::Connectivity));
    let downtime = kept.line(LineId::Downtime);
    let remaining = |month: usize| q(FieldId::DownRemaining) * downtime[month].clone();
    add(LineId::RemainingDowntime, N::zero(), frame.only(moved_after.., remaining));
    add(LineId::Credits, N::zero(), share(N::zero() - q(FieldId::Credits)));
    let gain = |month: usize| q(FieldId::GainShare) * (kept.cost[month].clone() - price[month].clone()).positive();
    add(LineId::GainShare, N::zero(), frame.only(moved_after.., gain));

    let row = |name| Row { name, place };
    let in_all = N::sum(price.iter().cloned()).named(Cell { row: row(RowName::PriceInAll), period: Period::Start });
    add(LineId::Selection, c(FieldId::Selection) * in_all, frame.nothing());
    let knowledge = q(FieldId::Knowledge);
    if moved_after == 0 {
        add(LineId::Knowledge, knowledge, frame.nothing());
    } else {
        let monthly = knowledge / N::constant(moved_after as f64);
        add(LineId::Knowledge, N::zero(), frame.only(in_transition(), |_| monthly.clone()));
    }
    let dual = |month: usize| c(FieldId::DualRunning) * kept.cost[month].clone();
    add(LineId::DualRunning, N::zero(), frame.only(in_transition(), dual));
    let once = || std::iter::once(moved_after);
    let idle = |month: usize| (kept.people[year_of(month)].clone() - q(FieldId::Retained)).positive();
    let severance = |month: usize| {
        let pay = kept.salary[year_of(month)].clone() * c(FieldId::Severance) / N::constant(MONTHS as f64);
        idle(month) * c(FieldId::Leavers) * pay
    };
    add(LineId::Severance, N::zero(), frame.only(once(), severance));
    let placed = |month: usize| idle(month) * (one() - c(FieldId::Leavers)) * c(FieldId::Redeployment);
    add(LineId::Redeployment, N::zero(), frame.only(once(), placed));
    let (tools, facilities) = (kept.line(LineId::Tools), kept.line(LineId::Facilities));
    let stranded = |month: usize| c(FieldId::Stranded) * (tools[month].clone() + facilities[month].clone());
    let until = moved_after + contract.count(FieldId::StrandedMonths);
    add(LineId::Stranded, N::zero(), frame.only(moved_after..until, stranded));
    let leaving = || exit(&c, row(RowName::YearOfPrice), &price, frame.months);
    add(LineId::Exit, N::zero(), frame.only(std::iter::once(frame.months - 1), |_| leaving()));
    lines
}

/// What leaving the offer after `month` months (at least 1) costs: the exit share of a year's price, and the
/// termination share of the price still to come. A year's price is that of the last twelve months, or of the months so
/// far put on a year.
fn exit<N: Number>(contract: &dyn Fn(FieldId) -> N, row: Row, price: &[N], month: usize) -> N {
    let (paid, open) = price.split_at(month);
    let last = &paid[month.saturating_sub(MONTHS)..];
    let mut year = N::sum(last.iter().cloned());
    if last.len() < MONTHS {
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
        let lines = &projection.moved[offer][service];
        let Some(fee) = lines.iter().find(|line| line.id == LineId::Fee) else { continue };
        for (month, cost) in cost.iter_mut().enumerate() {
            let row = Row { name: RowName::YearOfPrice, place: fee.place };
            *cost += exit(&|id| contract.number(id), row, &fee.months, month + 1);
        }
    }
    cost
}

/// The provider's price in each month, in the case's currency.
fn price<N: Number>(
    frame: &Frame<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    kept: &Kept<N>,
    converts: bool,
) -> Vec<N> {
    let (tariff, quantity) = tariff::of_quote(&inputs.at(Place::Quote { offer, service }), kept);
    let level = price_level(frame, inputs, offer, converts);
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
