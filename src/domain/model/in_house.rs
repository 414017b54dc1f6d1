//! What a service costs while it stays in-house.

use super::inputs::{At, Inputs};
use super::tariff::Tariff;
use super::timeline::{Timeline, index, year_of};
use super::{Line, Lines};
use crate::domain::case::Place;
use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::custom::{Amounts, CustomLine, StrandedPeriod};
use crate::domain::fields::FieldId;
use crate::domain::lines::{CostLinePart, LineId};
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};

/// A service while it stays, and what its move needs to know of it.
pub struct InHouseService<N> {
    pub lines: Lines<N>,
    /// What of it could stay behind: tools and rooms; training, on-call cover and hardware; the same without hardware.
    pub rooms: Vec<N>,
    pub others: Vec<N>,
    pub others_beyond: N,
    /// Demand in each month: relative to a normal month of the first year, and in units.
    pub demand: Vec<N>,
    pub volume: Vec<N>,
    /// What a month's volume costs in overtime, for each year.
    pub overtime: Vec<Tariff<N>>,
    /// How many people do it in each year.
    pub people: Vec<N>,
    /// The wage of one of them in each year, and what it costs the employer.
    pub salary: Vec<N>,
    pub person: Vec<N>,
    /// Growth of demand since the first year.
    pub growth: Vec<N>,
    /// The visitor's own lines that are paid on after the service has moved, by their place among `lines`.
    pub staying: Vec<(usize, StrandedPeriod)>,
}

impl<N> InHouseService<N> {
    /// What all lines cost in each month.
    pub fn cost(&self) -> &[N] {
        &self.lines.sum.months
    }

    /// The months of one of the lines that every service has.
    pub fn line(&self, id: LineId) -> &[N] {
        self.lines.iter().find(|line| line.id == id).map_or(&[], |line| &line.months)
    }
}

/// The in-house lines of a service.
pub fn service<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>, service: usize) -> InHouseService<N> {
    let place = Place::Service(service);
    let at = inputs.at(place);
    let n = |id| at.number(id);
    let one = || N::constant(1.0);
    let growth = index(FormulaRow { name: RowName::VolumeIndex, place }, n(FieldId::Growth), timeline.years);
    let demand = demand(timeline, inputs, &at, &growth);
    let volume = timeline.each_month(|month| n(FieldId::Volume) * demand[month].clone());

    let staffing: Vec<N> =
        growth.iter().map(|level| one() + n(FieldId::HeadcountElasticity) * (level.clone() - one())).collect();
    let people: Vec<N> = staffing.iter().map(|level| n(FieldId::People) * level.clone()).collect();
    let salary: Vec<N> = timeline.wages.iter().map(|level| n(FieldId::Salary) * level.clone()).collect();
    let person: Vec<N> = salary.iter().map(|salary| salary.clone() * (one() + n(FieldId::OnCost))).collect();

    let per_person = |id| timeline.per_month(|year| people[year].clone() * n(id) * timeline.prices[year].clone());
    let people_cost = timeline.per_month(|year| people[year].clone() * person[year].clone());
    let mut lines = Vec::with_capacity(16);
    let mut add = |id, months| lines.push(Line::new(id, place, N::zero(), months));
    let absence = people_cost.iter().map(|cost| n(FieldId::Absence) * cost.clone()).collect();
    add(LineId::People, people_cost);
    add(LineId::Absence, absence);
    let leaving = |year: usize| people[year].clone() * n(FieldId::Attrition);
    add(LineId::Attrition, timeline.per_month(|year| leaving(year) * n(FieldId::Replacement) * salary[year].clone()));
    add(LineId::Training, per_person(FieldId::Training));
    add(LineId::OnCall, timeline.per_month(|year| n(FieldId::OnCall) * timeline.wages[year].clone()));
    let is_limited = at.is_given(FieldId::Capacity);
    let overtime = |year: usize| {
        let price = n(FieldId::Overtime) * timeline.wages[year].clone();
        let kinks = if is_limited { vec![(n(FieldId::Capacity) * staffing[year].clone(), price)] } else { Vec::new() };
        Tariff { base: N::zero(), kinks }
    };
    let overtime: Vec<Tariff<N>> = (0..timeline.years).map(overtime).collect();
    add(LineId::Overtime, timeline.each_month(|month| overtime[year_of(month)].price(&volume[month])));
    add(LineId::Tools, per_person(FieldId::Tools));
    add(LineId::Facilities, per_person(FieldId::Facilities));
    let (first, every) = (at.count(FieldId::RefreshFirst), at.count(FieldId::RefreshEvery).max(1));
    let refresh = |month: usize| n(FieldId::Hardware) * timeline.prices[year_of(month)].clone();
    add(LineId::Hardware, timeline.in_months((first..).step_by(every), refresh));
    let hour = |year: usize| n(FieldId::DownValue) * timeline.prices[year].clone();
    add(LineId::Downtime, timeline.per_month(|year| n(FieldId::DownHours) * hour(year)));
    let mut staying = Vec::new();
    for (line, custom) in inputs.case.custom.iter().enumerate().filter(|(_, custom)| custom.place() == place) {
        staying.extend(custom.stays.map(|stays| (lines.len(), stays)));
        lines.push(custom_line(timeline, inputs, line, custom.place(), custom));
    }
    let lines = Lines::of(timeline.years, FormulaRow { name: RowName::Sum(CostLinePart::InHouse), place }, lines);
    let months = |id| lines.iter().find(|line| line.id == id).map_or(&[][..], |line| line.months.as_slice());
    let [tools, facilities, training, cover, hardware] =
        [LineId::Tools, LineId::Facilities, LineId::Training, LineId::OnCall, LineId::Hardware].map(months);
    let sum = |one: &[N], other: &[N]| -> Vec<N> {
        one.iter().zip(other).map(|(one, other)| one.clone() + other.clone()).collect()
    };
    let (rooms, others) = (sum(tools, facilities), sum(training, cover));
    // Hardware is bought when it falls due, so none is owed for the months beyond the horizon.
    let others_beyond = others[timeline.months - 1].clone();
    let others = sum(&others, hardware);
    InHouseService {
        lines,
        rooms,
        others,
        others_beyond,
        demand,
        volume,
        overtime,
        people,
        salary,
        person,
        growth,
        staying,
    }
}

/// Demand relative to a normal month of the first year: growth at each anniversary, peaks in their calendar months.
fn demand<N: Number>(timeline: &Timeline<N>, inputs: &Inputs<'_, N>, at: &At<'_, N>, growth: &[N]) -> Vec<N> {
    let start = inputs.at(Place::Case).count(FieldId::StartMonth);
    let (peak, length) = (at.count(FieldId::PeakStart), at.count(FieldId::PeakMonths));
    let is_peak = |month: usize| (month + start + MONTHS - peak) % MONTHS < length;
    timeline.each_month(|month| {
        let level = growth[year_of(month)].clone();
        let season = || N::constant(1.0) + at.number(FieldId::PeakExtra);
        let demand = if is_peak(month) { level * season() } else { level };
        demand.named(FormulaRow { name: RowName::Demand, place: at.place }.at(Period::Month(month + 1)))
    })
}

/// A line that the visitor typed in, at the place where it is paid.
pub fn custom_line<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    line: usize,
    place: Place,
    custom: &CustomLine,
) -> Line<N> {
    let (start, months) = match &custom.amounts {
        Amounts::OneOff(amount) => (inputs.amount(line, Period::Start, *amount), timeline.zeros()),
        Amounts::Yearly(amounts) => {
            let year = |year: usize| match amounts.get(year) {
                Some(amount) => inputs.amount(line, Period::Year(year + 1), *amount),
                None => N::zero(),
            };
            (N::zero(), timeline.per_month(year))
        }
    };
    Line::new(LineId::Custom(line), place, start, months)
}
