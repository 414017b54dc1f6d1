//! What a service costs once an offer takes it over.

use super::Line;
use super::in_house::{InHouseService, custom_line};
use super::inputs::{At, Inputs};
use super::price::{exit, first_charged_month, list_price, summed};
use super::timeline::{Timeline, year_of};
use crate::domain::case::{Place, SourcingOption};
use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::fields::FieldId;
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::source::FixedInput;
use crate::domain::value::Rules;

/// The lines of a service in an offer's hands; none if the offer does not cover it.
pub fn service<N: Number>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    in_house: &InHouseService<N>,
) -> Vec<Line<N>> {
    if inputs.case.provider(SourcingOption::Offer(offer), service).is_none() {
        return Vec::new();
    }
    let outsourced_service = OutsourcedService::new(timeline, inputs, offer, service, in_house);
    let (mut lines, price) = outsourced_service.price();
    outsourced_service.surcharges(&price, &mut lines);
    outsourced_service.transition(&mut lines);
    outsourced_service.people(&mut lines);
    outsourced_service.stranded_cost(&mut lines);
    let exit = outsourced_service.exit(&price.months);
    lines.push(exit);
    lines
}

/// One service that goes to one offer.
pub(super) struct OutsourcedService<'a, N> {
    pub timeline: &'a Timeline<N>,
    pub inputs: &'a Inputs<'a, N>,
    pub offer: usize,
    service: usize,
    pub in_house: &'a InHouseService<N>,
    pub place: Place,
    pub quote: At<'a, N>,
    pub contract: At<'a, N>,
    /// The months of the transition, as far as the horizon goes.
    pub transition_months: usize,
    /// The first month that the provider charges, counted from 0.
    first_charged_month: usize,
}

/// What the provider charges in each month, in the case's currency.
struct Price<N> {
    months: Vec<N>,
    /// What the first twelve months cost if all of them are charged.
    first_year: N,
}

impl<'a, N: Number> OutsourcedService<'a, N> {
    fn new(
        timeline: &'a Timeline<N>,
        inputs: &'a Inputs<'a, N>,
        offer: usize,
        service: usize,
        in_house: &'a InHouseService<N>,
    ) -> Self {
        let place = Place::Quote { offer, service };
        let contract = inputs.at(Place::Offer(offer));
        let transition_months = contract.count(FieldId::TransitionMonths).min(timeline.months);
        Self {
            timeline,
            inputs,
            offer,
            service,
            in_house,
            place,
            quote: inputs.at(place),
            contract,
            transition_months,
            first_charged_month: first_charged_month(inputs.case, offer, transition_months),
        }
    }

    pub fn q(&self, id: FieldId) -> N {
        self.quote.number(id)
    }

    pub fn c(&self, id: FieldId) -> N {
        self.contract.number(id)
    }

    /// A number that follows from an input of the offer that counts something whole.
    pub fn fixed(&self, id: FieldId, value: f64) -> N {
        N::fixed(FixedInput::Field(self.contract.place, id), value)
    }

    fn row(&self, name: RowName) -> FormulaRow {
        FormulaRow { name, place: self.place }
    }

    pub fn line(&self, id: LineId, months: Vec<N>) -> Line<N> {
        Line::new(id, self.place, N::zero(), months)
    }

    pub fn months_of(&self, id: LineId, month: usize) -> N {
        self.in_house.line(id)[month].clone()
    }

    /// The price by its form, and the visitor's own lines that are the price of this service; and their sum.
    fn price(&self) -> (Vec<Line<N>>, Price<N>) {
        let list = list_price(self.timeline, self.inputs, self.offer, self.service, self.in_house);
        let charged = |month: usize| if month < self.first_charged_month { N::zero() } else { list[month].clone() };
        let mut lines = vec![self.line(LineId::Fee, self.timeline.each_month(charged))];
        let custom = self.inputs.case.custom.iter().enumerate();
        let own = custom.filter(|(_, line)| line.place() == Place::Offer(self.offer) && line.is_price_of(self.service));
        lines.extend(own.map(|(line, custom)| custom_line(self.timeline, self.inputs, line, self.place, custom)));
        let own_first_year = lines[1..].iter().map(|line| line.year(0));
        let first_year = N::sum(std::iter::once(N::sum(list[..MONTHS].iter().cloned())).chain(own_first_year));
        let first_year = first_year.named(self.row(RowName::FirstYearOfPrice).whole());
        let months = summed(&lines, self.row(RowName::Price));
        (lines, Price { months, first_year })
    }

    /// What comes on top of the price as long as the contract runs.
    fn surcharges(&self, price: &Price<N>, lines: &mut Vec<Line<N>>) {
        let share_of = |share: N, months: &[N]| months.iter().map(|month| share.clone() * month.clone()).collect();
        let share = |share: N| share_of(share, &price.months);
        if self.inputs.case.converts(self.offer) {
            // The visitor's own lines are in the case's currency.
            let range = share_of(self.c(FieldId::CurrencySpread), &lines[0].months);
            lines.push(self.line(LineId::CurrencySpread, range));
        }
        lines.push(self.line(LineId::Tax, share(self.c(FieldId::Tax))));
        lines.push(self.line(LineId::Changes, share(self.q(FieldId::Changes))));
        lines.push(self.line(LineId::Governance, share(self.q(FieldId::Governance))));
        lines.push(self.line(LineId::Retained, self.retained()));
        lines.push(self.line(LineId::Communication, share(self.q(FieldId::Communication))));
        let lags = [FieldId::ProductivityLossYearOne, FieldId::ProductivityLossYearTwo];
        let lag = |month: usize| self.q(lags[year_of(month - self.first_charged_month)]) * price.months[month].clone();
        let learning = self.first_charged_month..self.first_charged_month + lags.len() * MONTHS;
        lines.push(self.line(LineId::ProductivityLag, self.timeline.in_months(learning, lag)));
        let yearly = |id| self.timeline.per_month(|year| self.q(id) * self.timeline.prices[year].clone());
        lines.push(self.line(LineId::Travel, yearly(FieldId::Travel)));
        lines.push(self.line(LineId::Connectivity, yearly(FieldId::Connectivity)));
        lines.push(self.line(LineId::RemainingDowntime, self.downtime()));
        lines.push(self.line(LineId::Credits, share(N::zero() - self.q(FieldId::Credits))));
        let gain = |month: usize| {
            self.q(FieldId::GainShare) * (self.in_house.cost[month].clone() - price.months[month].clone()).max_zero()
        };
        lines.push(self.line(LineId::GainShare, self.timeline.in_months(self.transition_months.., gain)));
        let value = match self.timeline.rules {
            Rules::Current => self.c(FieldId::ContractYears) * price.first_year.clone(),
            Rules::First => {
                let in_all = self.row(RowName::PriceOverHorizon).whole();
                N::sum(price.months.iter().cloned()).named(in_all)
            }
        };
        let selection = self.c(FieldId::Selection) * value;
        lines.push(Line::new(LineId::Selection, self.place, selection, self.timeline.zeros()));
    }

    /// What one person costs in a month.
    pub fn pay(&self, month: usize) -> N {
        self.in_house.person[year_of(month)].clone() / N::constant(MONTHS as f64)
    }

    fn retained(&self) -> Vec<N> {
        self.timeline.per_month(|year| self.q(FieldId::Retained) * self.in_house.person[year].clone())
    }

    /// Downtime goes on as today until the move has ended.
    fn downtime(&self) -> Vec<N> {
        let remaining = |month: usize| self.q(FieldId::DownRemaining) * self.months_of(LineId::Downtime, month);
        match self.timeline.rules {
            Rules::Current => self.timeline.each_month(|month| {
                if month < self.transition_months { self.months_of(LineId::Downtime, month) } else { remaining(month) }
            }),
            Rules::First => self.timeline.in_months(self.transition_months.., remaining),
        }
    }

    /// What the transition itself costs.
    fn transition(&self, lines: &mut Vec<Line<N>>) {
        let knowledge = self.q(FieldId::Knowledge);
        lines.push(if self.transition_months == 0 {
            Line::new(LineId::Knowledge, self.place, knowledge, self.timeline.zeros())
        } else {
            let monthly = knowledge / self.fixed(FieldId::TransitionMonths, self.transition_months as f64);
            self.line(LineId::Knowledge, self.timeline.in_months(0..self.transition_months, |_| monthly.clone()))
        });
        let parallel = |month: usize| self.c(FieldId::ParallelRunning) * self.handed_over(month);
        let dual = |month: usize| match self.timeline.rules {
            // Nobody buys half a server: what falls due before the end of the move is bought.
            Rules::Current if self.inputs.at(Place::Service(self.service)).is_given(FieldId::Hardware) => {
                parallel(month) + self.months_of(LineId::Hardware, month)
            }
            Rules::Current => parallel(month),
            Rules::First => self.c(FieldId::ParallelRunning) * self.in_house.cost[month].clone(),
        };
        lines.push(self.line(LineId::ParallelRunning, self.timeline.in_months(0..self.transition_months, dual)));
    }

    /// In-house cost of a month that the transition hands over bit by bit: without what goes on in full (downtime,
    /// hardware, lines that stay) and without the pay of the retained team, which has a line of its own.
    fn handed_over(&self, month: usize) -> N {
        let people = self.months_of(LineId::People, month);
        let retained = self.q(FieldId::Retained) * self.pay(month);
        let elsewhere = [LineId::Downtime, LineId::Hardware].map(|id| self.months_of(id, month));
        let staying = self.in_house.staying.iter().map(|(line, _)| self.in_house.lines[*line].months[month].clone());
        let twice = people.clone() - (people - retained).max_zero();
        let apart = N::sum(elsewhere.into_iter().chain(staying).chain([twice]));
        let period = Period::Month(month + 1);
        (self.in_house.cost[month].clone() - apart).named(self.row(RowName::HandedOver).at(period))
    }

    fn exit(&self, price: &[N]) -> Line<N> {
        let months = self.timeline.months;
        let cost = || exit(&|id| self.c(id), self.row(RowName::YearOfPrice), price, self.first_charged_month, months);
        self.line(LineId::Exit, self.timeline.in_months(std::iter::once(months - 1), |_| cost()))
    }
}
