//! What becomes of the people whose work moves.

use super::inputs::At;
use super::ledger::Ledger;
use super::outsourced::OutsourcedService;
use super::timeline::{by_year, year_of};
use crate::domain::fields::FieldId;
use crate::domain::lines::LineId;
use crate::domain::number::Number;
use crate::domain::period::MONTHS;
use crate::domain::value::Rules;

/// What becomes of the people who are no longer needed, as shares of them: all of them leave, go to the provider, fill a post
/// that would have been hired for anyway, or stay without one.
pub(super) struct StaffOutcome<N> {
    leave: N,
    fill_posts: N,
    pub stay: N,
}

impl<N: Number> StaffOutcome<N> {
    pub fn new(contract: &At<'_, N>) -> Self {
        let mut rest = N::constant(1.0);
        let mut take = |id| {
            if !contract.is_given(id) {
                return N::zero();
            }
            let share = contract.number(id).min(rest.clone());
            rest = rest.clone() - share.clone();
            share
        };
        take(FieldId::Transferred);
        let fill_posts = take(FieldId::Vacancies);
        let leave = contract.number(FieldId::RedundancyShare);
        let is_alone = !contract.is_given(FieldId::Transferred) && !contract.is_given(FieldId::Vacancies);
        let leave = if is_alone { leave } else { leave.min(rest.clone()) };
        // Where it was not entered who leaves, that is the rest, and exactly nobody stays.
        Self { stay: rest - leave.clone(), leave, fill_posts }
    }
}

impl<N: Number> OutsourcedService<'_, N> {
    /// People who are no longer needed in a month.
    fn idle(&self, month: usize) -> N {
        (self.in_house.people[year_of(month)].clone() - self.q(FieldId::Retained)).max_zero()
    }

    /// Enters what becomes of the people who are no longer needed.
    pub fn people<L: Ledger<N>>(&self, ledger: &mut L) {
        let once = self.timeline.due(self.transition_months);
        let outcome = StaffOutcome::new(&self.contract);
        let severance = |month: usize| {
            let pay =
                self.in_house.salary[year_of(month)].clone() * self.c(FieldId::Severance) / N::constant(MONTHS as f64);
            self.idle(month) * outcome.leave.clone() * pay
        };
        self.record(ledger, LineId::Severance, once.clone(), severance);
        let placed = |month: usize| {
            self.idle(month) * (outcome.fill_posts.clone() + outcome.stay.clone()) * self.c(FieldId::Redeployment)
        };
        self.record(ledger, LineId::Redeployment, once, placed);
        if self.timeline.rules == Rules::Current {
            let mut pay = by_year(|year| {
                let month = year * MONTHS;
                self.idle(month) * outcome.stay.clone() * self.pay(month)
            });
            let handed_over = N::constant(1.0) - self.c(FieldId::ParallelRunning);
            // Until the move has ended, part of all pay goes on as parallel running; of those who stay, the rest does too.
            let paid = |month: usize| {
                if month < self.transition_months { handed_over.clone() * pay(month) } else { pay(month) }
            };
            self.record(ledger, LineId::StayingPay, self.all(), paid);
        }
    }
}
