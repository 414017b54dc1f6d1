//! In-house cost that does not end with the move.

use super::ledger::Ledger;
use super::outsourced::OutsourcedService;
use super::{Flow, Line};
use crate::domain::case::Place;
use crate::domain::custom::StrandedPeriod;
use crate::domain::fields::{FieldId, choices};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::value::{Rules, StrandedTerm};

impl<N: Number> OutsourcedService<'_, N> {
    /// Enters in-house cost that does not end with the move.
    pub fn stranded_cost<L: Ledger<N>>(&self, ledger: &mut L) {
        let has_others = self.contract.is_given(FieldId::StrandedOther);
        let (share_of_rooms, share_of_others) = (self.c(FieldId::Stranded), self.c(FieldId::StrandedOther));
        let stranded = |month: usize, others: &N| {
            let rooms = share_of_rooms.clone() * self.in_house.rooms[month].clone();
            if has_others { rooms + share_of_others.clone() * others.clone() } else { rooms }
        };
        let term = match self.inputs.case.choice(Place::Offer(self.offer), choices::StrandedTerm) {
            StrandedTerm::Months => StrandedPeriod::Months(self.contract.count(FieldId::StrandedMonths)),
            StrandedTerm::Ever => StrandedPeriod::Indefinite,
        };
        let beyond = stranded(self.timeline.months - 1, &self.in_house.others_beyond);
        let amount = self.staying(term, |month| stranded(month, &self.in_house.others[month]), beyond);
        self.record(
            ledger,
            LineId::Stranded,
            self.transition_months.min(self.timeline.months - 1)..self.timeline.months,
            amount,
        );
        let own = self.in_house.staying.iter().map(|(line, stays)| (&self.in_house.lines[*line], *stays));
        let own: Vec<Flow<N>> = own.map(|(line, stays)| self.staying_line(line, stays)).collect();
        if !own.is_empty() {
            let sum = Flow::sum(self.timeline.years, own.iter().map(|flow| (&flow.start, flow.months.as_slice())));
            ledger.enter(&Line::new(LineId::StayingLines, self.place, sum.start, sum.months));
        }
    }

    /// What is paid on in a month after the transition. What the decision has caused is counted however short the horizon:
    /// months beyond it are paid in its last month, each with the amount `beyond`.
    fn staying(&self, term: StrandedPeriod, each: impl Fn(usize) -> N, beyond: N) -> impl Fn(usize) -> N {
        let (begin, last) = (self.transition_months, self.timeline.months - 1);
        let until = match term {
            StrandedPeriod::Months(months) => begin + months,
            StrandedPeriod::Indefinite => self.timeline.months,
        };
        let owed = match self.timeline.rules {
            Rules::Current => until.saturating_sub(self.timeline.months),
            Rules::First => 0,
        };
        let owed = (owed > 0).then(|| self.fixed(FieldId::StrandedMonths, owed as f64) * beyond);
        move |month| {
            let own = if (begin..until).contains(&month) { each(month) } else { N::zero() };
            match &owed {
                Some(owed) if month == last => own + owed.clone(),
                _ => own,
            }
        }
    }

    /// An own line that stays: in full until the move has ended, then for its time.
    fn staying_line(&self, line: &Line<N>, stays: StrandedPeriod) -> Flow<N> {
        let amount = |month: usize| line.months[month].clone();
        let after = self.staying(stays, amount, amount(self.timeline.months - 1));
        let months = self.timeline.each_month(|month| {
            if month < self.transition_months { after(month) + amount(month) } else { after(month) }
        });
        Flow { start: line.start.clone(), months }
    }
}
