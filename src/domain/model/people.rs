//! What becomes of the people whose work moves.

use super::inputs::At;
use super::outsourced::Handover;
use super::{Line, year_of};
use crate::domain::fields::FieldId;
use crate::domain::finance::discount::MONTHS;
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::value::Rules;

/// What becomes of the people who are no longer needed, as shares of them: all of them leave, go to the provider, fill a post
/// that would have been hired for anyway, or stay without one.
pub(super) struct Fates<N> {
    leave: N,
    fill_posts: N,
    pub stay: N,
}

impl<N: Number> Fates<N> {
    pub fn new(contract: &At<'_, N>) -> Self {
        let mut rest = N::constant(1.0);
        let mut take = |id| {
            if !contract.is_given(id) {
                return N::zero();
            }
            let share = contract.number(id).at_most(rest.clone());
            rest = rest.clone() - share.clone();
            share
        };
        take(FieldId::Transferred);
        let fill_posts = take(FieldId::Vacancies);
        let leave = contract.number(FieldId::Leavers);
        let is_alone = !contract.is_given(FieldId::Transferred) && !contract.is_given(FieldId::Vacancies);
        let leave = if is_alone { leave } else { leave.at_most(rest.clone()) };
        // Where it was not entered who leaves, that is the rest, and exactly nobody stays.
        Self { stay: rest - leave.clone(), leave, fill_posts }
    }
}

impl<N: Number> Handover<'_, N> {
    /// People who are no longer needed in a month.
    fn idle(&self, month: usize) -> N {
        (self.kept.people[year_of(month)].clone() - self.q(FieldId::Retained)).positive()
    }

    /// What becomes of the people who are no longer needed.
    pub fn people(&self, lines: &mut Vec<Line<N>>) {
        let fates = Fates::new(&self.contract);
        let severance = |month: usize| {
            let pay =
                self.kept.salary[year_of(month)].clone() * self.c(FieldId::Severance) / N::constant(MONTHS as f64);
            self.idle(month) * fates.leave.clone() * pay
        };
        lines.push(self.line(LineId::Severance, self.frame.due(self.moved_after, severance)));
        let placed = |month: usize| {
            self.idle(month) * (fates.fill_posts.clone() + fates.stay.clone()) * self.c(FieldId::Redeployment)
        };
        lines.push(self.line(LineId::Redeployment, self.frame.due(self.moved_after, placed)));
        if self.frame.rules == Rules::Current {
            let pay = |month: usize| self.idle(month) * fates.stay.clone() * self.pay(month);
            // Until the move has ended, part of all pay goes on as parallel running; of those who stay, the rest does too.
            let paid = |month: usize| {
                let handed_over = || N::constant(1.0) - self.c(FieldId::DualRunning);
                if month < self.moved_after { handed_over() * pay(month) } else { pay(month) }
            };
            lines.push(self.line(LineId::StayingPay, self.frame.each_month(paid)));
        }
    }
}
