//! What a service costs once an offer takes it over.

use super::in_house::{Kept, typed_in};
use super::inputs::{At, Inputs};
use super::price::{begin, exit, list_price, summed};
use super::{Frame, Line, year_of};
use crate::domain::case::{Place, Way};
use crate::domain::fields::FieldId;
use crate::domain::finance::discount::MONTHS;
use crate::domain::formula::{Cell, Period, Row, RowName};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::value::Rules;

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
    let handover = Handover::new(frame, inputs, offer, service, kept);
    let (mut lines, price) = handover.price();
    handover.on_top(&price, &mut lines);
    handover.transition(&mut lines);
    handover.people(&mut lines);
    handover.left_behind(&mut lines);
    let exit = handover.exit(&price.months);
    lines.push(exit);
    lines
}

/// One service that goes to one offer.
pub(super) struct Handover<'a, N> {
    pub frame: &'a Frame<N>,
    pub inputs: &'a Inputs<'a, N>,
    pub offer: usize,
    service: usize,
    pub kept: &'a Kept<N>,
    pub place: Place,
    pub quote: At<'a, N>,
    pub contract: At<'a, N>,
    /// The months of the transition, as far as the horizon goes.
    pub moved_after: usize,
    /// The first month that the provider charges, counted from 0.
    begin: usize,
}

/// What the provider charges in each month, in the case's currency.
struct Price<N> {
    months: Vec<N>,
    /// What the first twelve months cost if all of them are charged.
    first_year: N,
}

impl<'a, N: Number> Handover<'a, N> {
    fn new(frame: &'a Frame<N>, inputs: &'a Inputs<'a, N>, offer: usize, service: usize, kept: &'a Kept<N>) -> Self {
        let place = Place::Quote { offer, service };
        let contract = inputs.at(Place::Offer(offer));
        let moved_after = contract.count(FieldId::TransitionMonths).min(frame.months);
        Self {
            frame,
            inputs,
            offer,
            service,
            kept,
            place,
            quote: inputs.at(place),
            contract,
            moved_after,
            begin: begin(inputs.case, offer, moved_after),
        }
    }

    pub fn q(&self, id: FieldId) -> N {
        self.quote.number(id)
    }

    pub fn c(&self, id: FieldId) -> N {
        self.contract.number(id)
    }

    fn row(&self, name: RowName) -> Row {
        Row { name, place: self.place }
    }

    pub fn line(&self, id: LineId, months: Vec<N>) -> Line<N> {
        Line::new(id, self.place, N::zero(), months)
    }

    pub fn months_of(&self, id: LineId, month: usize) -> N {
        self.kept.line(id)[month].clone()
    }

    /// The price by its form, and the visitor's own lines that are the price of this service; and their sum.
    fn price(&self) -> (Vec<Line<N>>, Price<N>) {
        let list = list_price(self.frame, self.inputs, self.offer, self.service, self.kept);
        let charged = |month: usize| if month < self.begin { N::zero() } else { list[month].clone() };
        let mut lines = vec![self.line(LineId::Fee, self.frame.each_month(charged))];
        let custom = self.inputs.case.custom.iter().enumerate();
        let own = custom.filter(|(_, line)| line.place() == Place::Offer(self.offer) && line.is_price_of(self.service));
        lines.extend(own.map(|(line, custom)| typed_in(self.frame, self.inputs, line, self.place, custom)));
        let own_first_year = lines[1..].iter().map(|line| line.year(0));
        let first_year = N::sum(std::iter::once(N::sum(list[..MONTHS].iter().cloned())).chain(own_first_year));
        let first_year = first_year.named(Cell { row: self.row(RowName::FirstYearOfPrice), period: Period::Start });
        let months = summed(&lines, self.row(RowName::Price));
        (lines, Price { months, first_year })
    }

    /// What comes on top of the price as long as the contract runs.
    fn on_top(&self, price: &Price<N>, lines: &mut Vec<Line<N>>) {
        let share_of = |share: N, months: &[N]| months.iter().map(|month| share.clone() * month.clone()).collect();
        let share = |share: N| share_of(share, &price.months);
        if self.inputs.case.converts(self.offer) {
            // The visitor's own lines are in the case's currency.
            let spread = share_of(self.c(FieldId::CurrencySpread), &lines[0].months);
            lines.push(self.line(LineId::CurrencySpread, spread));
        }
        lines.push(self.line(LineId::Tax, share(self.c(FieldId::Tax))));
        lines.push(self.line(LineId::Changes, share(self.q(FieldId::Changes))));
        lines.push(self.line(LineId::Governance, share(self.q(FieldId::Governance))));
        lines.push(self.line(LineId::Retained, self.retained()));
        lines.push(self.line(LineId::Communication, share(self.q(FieldId::Communication))));
        let lags = [FieldId::LagYearOne, FieldId::LagYearTwo];
        let lag = |month: usize| self.q(lags[year_of(month - self.begin)]) * price.months[month].clone();
        let learning = self.begin..self.begin + lags.len() * MONTHS;
        lines.push(self.line(LineId::ProductivityLag, self.frame.only(learning, lag)));
        let yearly = |id| self.frame.spread(|year| self.q(id) * self.frame.prices[year].clone());
        lines.push(self.line(LineId::Travel, yearly(FieldId::Travel)));
        lines.push(self.line(LineId::Connectivity, yearly(FieldId::Connectivity)));
        lines.push(self.line(LineId::RemainingDowntime, self.downtime()));
        lines.push(self.line(LineId::Credits, share(N::zero() - self.q(FieldId::Credits))));
        let gain = |month: usize| {
            self.q(FieldId::GainShare) * (self.kept.cost[month].clone() - price.months[month].clone()).positive()
        };
        lines.push(self.line(LineId::GainShare, self.frame.only(self.moved_after.., gain)));
        let value = match self.frame.rules {
            Rules::Current => self.c(FieldId::ContractYears) * price.first_year.clone(),
            Rules::First => {
                let in_all = Cell { row: self.row(RowName::PriceInAll), period: Period::Start };
                N::sum(price.months.iter().cloned()).named(in_all)
            }
        };
        let selection = self.c(FieldId::Selection) * value;
        lines.push(Line::new(LineId::Selection, self.place, selection, self.frame.nothing()));
    }

    /// What one person costs in a month.
    pub fn pay(&self, month: usize) -> N {
        self.kept.person[year_of(month)].clone() / N::constant(MONTHS as f64)
    }

    fn retained(&self) -> Vec<N> {
        self.frame.spread(|year| self.q(FieldId::Retained) * self.kept.person[year].clone())
    }

    /// Downtime goes on as today until the move has ended.
    fn downtime(&self) -> Vec<N> {
        let remaining = |month: usize| self.q(FieldId::DownRemaining) * self.months_of(LineId::Downtime, month);
        match self.frame.rules {
            Rules::Current => self.frame.each_month(|month| {
                if month < self.moved_after { self.months_of(LineId::Downtime, month) } else { remaining(month) }
            }),
            Rules::First => self.frame.only(self.moved_after.., remaining),
        }
    }

    /// What the transition itself costs.
    fn transition(&self, lines: &mut Vec<Line<N>>) {
        let knowledge = self.q(FieldId::Knowledge);
        lines.push(if self.moved_after == 0 {
            Line::new(LineId::Knowledge, self.place, knowledge, self.frame.nothing())
        } else {
            let monthly = knowledge / N::constant(self.moved_after as f64);
            self.line(LineId::Knowledge, self.frame.only(0..self.moved_after, |_| monthly.clone()))
        });
        let parallel = |month: usize| self.c(FieldId::DualRunning) * self.handed_over(month);
        let dual = |month: usize| match self.frame.rules {
            // Nobody buys half a server: what falls due before the end of the move is bought.
            Rules::Current if self.inputs.at(Place::Service(self.service)).is_given(FieldId::Hardware) => {
                parallel(month) + self.months_of(LineId::Hardware, month)
            }
            Rules::Current => parallel(month),
            Rules::First => self.c(FieldId::DualRunning) * self.kept.cost[month].clone(),
        };
        lines.push(self.line(LineId::DualRunning, self.frame.only(0..self.moved_after, dual)));
    }

    /// In-house cost of a month that the transition hands over bit by bit: without what goes on in full (downtime,
    /// hardware, lines that stay) and without the pay of the retained team, which has a line of its own.
    fn handed_over(&self, month: usize) -> N {
        let people = self.months_of(LineId::People, month);
        let retained = self.q(FieldId::Retained) * self.pay(month);
        let elsewhere = [LineId::Downtime, LineId::Hardware].map(|id| self.months_of(id, month));
        let staying = self.kept.staying.iter().map(|(line, _)| self.kept.lines[*line].months[month].clone());
        let twice = people.clone() - (people - retained).positive();
        let apart = N::sum(elsewhere.into_iter().chain(staying).chain([twice]));
        let period = Period::Month(month + 1);
        (self.kept.cost[month].clone() - apart).named(Cell { row: self.row(RowName::HandedOver), period })
    }

    fn exit(&self, price: &[N]) -> Line<N> {
        let months = self.frame.months;
        let cost = || exit(&|id| self.c(id), self.row(RowName::YearOfPrice), price, self.begin, months);
        self.line(LineId::Exit, self.frame.only(std::iter::once(months - 1), |_| cost()))
    }
}
