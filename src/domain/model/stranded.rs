//! In-house cost that does not end with the move.

use super::outsourced::OutsourcedService;
use super::{Flow, Line};
use crate::domain::case::Place;
use crate::domain::custom::StrandedPeriod;
use crate::domain::fields::{FieldId, choices};
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::value::{Rules, StrandedTerm};

impl<N: Number> OutsourcedService<'_, N> {
    /// In-house cost that does not end with the move.
    pub fn stranded_cost(&self, lines: &mut Vec<Line<N>>) {
        let other = self.contract.is_given(FieldId::StrandedOther);
        let share = |stays: FieldId, of: &[LineId], month: usize| {
            self.c(stays) * N::sum(of.iter().map(|id| self.months_of(*id, month)))
        };
        let stranded = |month: usize, others: &[LineId]| {
            let rooms = share(FieldId::Stranded, &[LineId::Tools, LineId::Facilities], month);
            if other { rooms + share(FieldId::StrandedOther, others, month) } else { rooms }
        };
        let term = match self.inputs.case.choice(Place::Offer(self.offer), choices::StrandedTerm) {
            StrandedTerm::Months => StrandedPeriod::Months(self.contract.count(FieldId::StrandedMonths)),
            StrandedTerm::Ever => StrandedPeriod::Indefinite,
        };
        let each = |month: usize| stranded(month, &[LineId::Training, LineId::OnCall, LineId::Hardware]);
        // Hardware is bought when it falls due, so none is owed for the months beyond the horizon.
        let beyond = stranded(self.timeline.months - 1, &[LineId::Training, LineId::OnCall]);
        lines.push(self.line(LineId::Stranded, self.staying(term, each, beyond)));
        let own = self.in_house.staying.iter().map(|(line, stays)| (&self.in_house.lines[*line], *stays));
        let own: Vec<Flow<N>> = own.map(|(line, stays)| self.staying_line(line, stays)).collect();
        if !own.is_empty() {
            let sum = Flow::sum(self.timeline.years, own.iter().map(|flow| (&flow.start, flow.months.as_slice())));
            lines.push(Line::new(LineId::StayingLines, self.place, sum.start, sum.months));
        }
    }

    /// What is paid on after the transition. What the decision has caused is counted however short the horizon: months
    /// beyond it are paid in its last month, each with the amount `beyond`.
    fn staying(&self, term: StrandedPeriod, each: impl Fn(usize) -> N, beyond: N) -> Vec<N> {
        let until = match term {
            StrandedPeriod::Months(months) => self.transition_months + months,
            StrandedPeriod::Indefinite => self.timeline.months,
        };
        let mut all = self.timeline.in_months(self.transition_months..until, each);
        let owed = until.saturating_sub(self.timeline.months);
        if let (Rules::Current, Some(last)) = (self.timeline.rules, all.last_mut().filter(|_| owed > 0)) {
            *last = last.clone() + self.fixed(FieldId::StrandedMonths, owed as f64) * beyond;
        }
        all
    }

    /// An own line that stays: in full until the move has ended, then for its time.
    fn staying_line(&self, line: &Line<N>, stays: StrandedPeriod) -> Flow<N> {
        let amount = |month: usize| line.months[month].clone();
        let mut months = self.staying(stays, amount, amount(self.timeline.months - 1));
        months[..self.transition_months]
            .iter_mut()
            .zip(&line.months)
            .for_each(|(own, paid)| *own = own.clone() + paid.clone());
        Flow { start: line.start.clone(), months }
    }
}
