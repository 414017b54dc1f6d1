//! What is to be done about the answers of the checklist.

use super::answer::{Answer, Detail, Reply};
use super::question::Question;
use super::score::applicable;
use crate::domain::case::{Case, SourcingOption};

/// A question that somebody has to settle with an offer.
#[derive(Debug, Clone, Copy)]
pub struct RiskAction<'a> {
    pub question: &'static Question,
    pub offer: usize,
    pub reply: &'a Reply,
}

/// What is to be settled: open questions that were answered or have an owner or a date, and, once the checklist is begun, every
/// must-have that stands in the way of an option. The earliest date first, those without one last, what nobody has answered behind
/// what somebody has, then in the order of the checklist.
pub fn actions(case: &Case, option: SourcingOption) -> Vec<RiskAction<'_>> {
    let taken = case.offers_used(option);
    let all = applicable(case).flat_map(|question| {
        question.offers(case).map(move |offer| RiskAction { question, offer, reply: case.reply(offer, question.id) })
    });
    let is_begun = |action: &RiskAction<'_>| {
        let RiskAction { question, offer, reply } = action;
        let is_answered = matches!(reply.answer, Some(Answer::Yes | Answer::Partly | Answer::No));
        let is_assigned = [Detail::Owner, Detail::Due].iter().any(|detail| !reply.detail(*detail).is_empty());
        let stands_in_the_way = case.has_replies() && question.is_gate(case) && taken.contains(offer);
        question.is_open(case, *offer) && (is_answered || is_assigned || stands_in_the_way)
    };
    let mut begun: Vec<RiskAction<'_>> = all.filter(is_begun).collect();
    begun.sort_by_key(|action| {
        let due = action.reply.detail(Detail::Due);
        (due.is_empty(), due.to_owned(), action.reply.answer.is_none())
    });
    begun
}
