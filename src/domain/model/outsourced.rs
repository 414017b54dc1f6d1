//! What a service costs once an offer takes it over.

use std::ops::Range;

use super::in_house::{InHouseService, custom_line};
use super::inputs::{At, Inputs};
use super::ledger::Ledger;
use super::line::Line;
use super::price::{exit, first_charged_month, list_price, summed};
use super::timeline::{Timeline, year_of};
use crate::domain::case::{Place, SourcingOption};
use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::fields::FieldId;
use crate::domain::input_id::FixedNumber;
use crate::domain::lines::{CostLinePart, LineId};
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::value::Rules;

/// Enters the lines of a service in an offer's hands; none if the offer does not cover it.
pub fn service<N: Number, L: Ledger<N>>(
    timeline: &Timeline<N>,
    inputs: &Inputs<'_, N>,
    offer: usize,
    service: usize,
    in_house: &InHouseService<N>,
) -> L {
    let mut ledger = L::new(timeline.months);
    if inputs.case.provider(SourcingOption::Offer(offer), service).is_some() {
        let own = OutsourcedService::new(timeline, inputs, offer, service, in_house);
        let price = own.price(&mut ledger);
        own.surcharges(&price, &mut ledger);
        own.transition(&mut ledger);
        own.people(&mut ledger);
        own.stranded_cost(&mut ledger);
        own.exit(&price.months, &mut ledger);
    }
    let place = Place::Quote { offer, service };
    ledger.close(FormulaRow { name: RowName::Sum(CostLinePart::Outsourced), place })
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
        N::fixed(FixedNumber::Field(self.contract.place, id), value)
    }

    fn row(&self, name: RowName) -> FormulaRow {
        FormulaRow { name, place: self.place }
    }

    /// Enters a line that is paid in some months.
    pub fn record<L: Ledger<N>>(
        &self,
        ledger: &mut L,
        id: LineId,
        months: Range<usize>,
        amount: impl FnMut(usize) -> N,
    ) {
        ledger.record(id, self.place, N::zero(), months, amount);
    }

    /// All months of the horizon.
    pub fn all(&self) -> Range<usize> {
        0..self.timeline.months
    }

    /// Enters the price by its form, the visitor's own lines that are the price of this service, and the cost of changing
    /// money.
    fn price<L: Ledger<N>>(&self, ledger: &mut L) -> Price<N> {
        let mut charged = list_price(self.timeline, self.inputs, self.offer, self.service, self.in_house);
        let list_first_year = N::sum(charged[..MONTHS].iter().cloned());
        charged[..self.first_charged_month].fill(N::zero());
        let mut lines = vec![Line::new(LineId::Fee, self.place, N::zero(), charged)];
        let custom = self.inputs.case.custom.iter().enumerate();
        let own = custom.filter(|(_, line)| line.place() == Place::Offer(self.offer) && line.is_price_of(self.service));
        lines.extend(own.map(|(line, custom)| custom_line(self.timeline, self.inputs, line, self.place, custom)));
        lines.iter().for_each(|line| ledger.enter(line));
        if self.inputs.case.converts(self.offer) {
            // The visitor's own lines are in the case's currency.
            let (spread, fee) = (self.c(FieldId::CurrencySpread), &lines[0].months);
            ledger.record_share(LineId::CurrencySpread, self.place, spread, fee);
        }
        let own_first_year = lines[1..].iter().map(|line| line.year(0));
        let first_year = N::sum(std::iter::once(list_first_year).chain(own_first_year));
        let first_year = first_year.named(self.row(RowName::FirstYearOfPrice).whole());
        Price { months: summed(lines, self.row(RowName::Price)), first_year }
    }

    /// Enters what comes on top of the price as long as the contract runs.
    fn surcharges<L: Ledger<N>>(&self, price: &Price<N>, ledger: &mut L) {
        let months = price.months.as_slice();
        let share = |ledger: &mut L, id, share: N| ledger.record_share(id, self.place, share, months);
        share(ledger, LineId::Tax, self.c(FieldId::Tax));
        share(ledger, LineId::Changes, self.q(FieldId::Changes));
        share(ledger, LineId::Governance, self.q(FieldId::Governance));
        let (retained, person) = (self.q(FieldId::Retained), &self.in_house.person);
        ledger.record_yearly(LineId::Retained, self.place, |year| retained.clone() * person[year].clone());
        share(ledger, LineId::Communication, self.q(FieldId::Communication));
        let lags = [FieldId::ProductivityLossYearOne, FieldId::ProductivityLossYearTwo].map(|id| self.q(id));
        let begin = self.first_charged_month;
        let lag = |month: usize| lags[usize::from(month >= begin + MONTHS)].clone() * months[month].clone();
        self.record(ledger, LineId::ProductivityLag, begin..begin + lags.len() * MONTHS, lag);
        for (line, id) in [(LineId::Travel, FieldId::Travel), (LineId::Connectivity, FieldId::Connectivity)] {
            let yearly = self.q(id);
            ledger.record_yearly(line, self.place, |year| yearly.clone() * self.timeline.prices[year].clone());
        }
        self.downtime(ledger);
        share(ledger, LineId::Credits, N::zero() - self.q(FieldId::Credits));
        let (gain_share, cost) = (self.q(FieldId::GainShare), self.in_house.cost());
        let gain = |month: usize| gain_share.clone() * (cost[month].clone() - months[month].clone()).max_zero();
        self.record(ledger, LineId::GainShare, self.transition_months..self.timeline.months, gain);
        let value = match self.timeline.rules {
            Rules::Current => self.c(FieldId::ContractYears) * price.first_year.clone(),
            Rules::First => {
                let in_all = self.row(RowName::PriceOverHorizon).whole();
                N::sum(months.iter().cloned()).named(in_all)
            }
        };
        let selection = self.c(FieldId::Selection) * value;
        ledger.record(LineId::Selection, self.place, selection, 0..0, |_| N::zero());
    }

    /// What one person costs in a month.
    pub fn pay(&self, month: usize) -> N {
        self.in_house.person[year_of(month)].clone() / N::constant(MONTHS as f64)
    }

    /// Downtime goes on as today until the move has ended.
    fn downtime<L: Ledger<N>>(&self, ledger: &mut L) {
        let (today, share) = (self.in_house.line(LineId::Downtime), self.q(FieldId::DownRemaining));
        let remaining = |month: usize| share.clone() * today[month].clone();
        match self.timeline.rules {
            Rules::Current => self.record(ledger, LineId::RemainingDowntime, self.all(), |month| {
                if month < self.transition_months { today[month].clone() } else { remaining(month) }
            }),
            Rules::First => {
                let months = self.transition_months..self.timeline.months;
                self.record(ledger, LineId::RemainingDowntime, months, remaining);
            }
        }
    }

    /// Enters what the transition itself costs.
    fn transition<L: Ledger<N>>(&self, ledger: &mut L) {
        let knowledge = self.q(FieldId::Knowledge);
        let months = 0..self.transition_months;
        if self.transition_months == 0 {
            ledger.record(LineId::Knowledge, self.place, knowledge, 0..0, |_| N::zero());
        } else {
            let monthly = knowledge / self.fixed(FieldId::TransitionMonths, self.transition_months as f64);
            self.record(ledger, LineId::Knowledge, months.clone(), |_| monthly.clone());
        }
        let hardware = self.in_house.line(LineId::Hardware);
        let has_hardware = self.inputs.at(Place::Service(self.service)).is_given(FieldId::Hardware);
        let parallel = |month: usize| self.c(FieldId::ParallelRunning) * self.handed_over(month);
        let dual = |month: usize| match self.timeline.rules {
            // Nobody buys half a server: what falls due before the end of the move is bought.
            Rules::Current if has_hardware => parallel(month) + hardware[month].clone(),
            Rules::Current => parallel(month),
            Rules::First => self.c(FieldId::ParallelRunning) * self.in_house.cost()[month].clone(),
        };
        self.record(ledger, LineId::ParallelRunning, months, dual);
    }

    /// In-house cost of a month that the transition hands over bit by bit: without what goes on in full (downtime,
    /// hardware, lines that stay) and without the pay of the retained team, which has a line of its own.
    fn handed_over(&self, month: usize) -> N {
        let of = |id| self.in_house.line(id)[month].clone();
        let people = of(LineId::People);
        let retained = self.q(FieldId::Retained) * self.pay(month);
        let elsewhere = [LineId::Downtime, LineId::Hardware].map(of);
        let staying = self.in_house.staying.iter().map(|(line, _)| self.in_house.lines[*line].months[month].clone());
        let twice = people.clone() - (people - retained).max_zero();
        let apart = N::sum(elsewhere.into_iter().chain(staying).chain([twice]));
        let period = Period::Month(month + 1);
        (self.in_house.cost()[month].clone() - apart).named(self.row(RowName::HandedOver).at(period))
    }

    fn exit<L: Ledger<N>>(&self, price: &[N], ledger: &mut L) {
        let months = self.timeline.months;
        let cost = |_| exit(&|id| self.c(id), self.row(RowName::YearOfPrice), price, self.first_charged_month, months);
        self.record(ledger, LineId::Exit, months - 1..months, cost);
    }
}
