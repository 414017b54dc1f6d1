//! What is to be done about the answers of the checklist.

use super::answer::{Answer, Detail, Reply};
use super::question::Question;
use super::score::applicable;
use crate::domain::case::Case;

/// A question that somebody has to settle with an offer.
#[derive(Debug, Clone, Copy)]
pub struct RiskAction<'a> {
    pub question: &'static Question,
    pub offer: usize,
    pub reply: &'a Reply,
}

/// The open questions that were answered or have an owner or a date: the earliest date first, those without one last, then in
/// the order of the checklist.
pub fn actions(case: &Case) -> Vec<RiskAction<'_>> {
    let all = applicable(case).flat_map(|question| {
        question.offers(case).map(move |offer| RiskAction { question, offer, reply: case.reply(offer, question.id) })
    });
    let is_begun = |action: &RiskAction<'_>| {
        let RiskAction { question, offer, reply } = action;
        let is_answered = matches!(reply.answer, Some(Answer::Yes | Answer::Partly | Answer::No));
        let is_assigned = [Detail::Owner, Detail::Due].iter().any(|detail| !reply.detail(*detail).is_empty());
        question.is_open(case, *offer) && (is_answered || is_assigned)
    };
    let mut begun: Vec<RiskAction<'_>> = all.filter(is_begun).collect();
    begun.sort_by_key(|action| {
        (action.reply.detail(Detail::Due).is_empty(), action.reply.detail(Detail::Due).to_owned())
    });
    begun
}
