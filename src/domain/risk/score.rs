//! What follows from the answers: how exposed, how well known, and which gates are open. Gates stay apart: no average can
//! close one.

use super::answer::{Answer, Reply};
use super::outcome::Loss;
use super::question::{Area, Question};
pub use super::screening::applicable;
use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::finance::pert;

/// How some questions stand.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score {
    /// Questions that apply.
    pub applicable: usize,
    /// Those answered with anything but "don't know".
    pub answered: usize,
    /// Those answered with evidence.
    pub proven: usize,
    /// Sum of the weights, and of weight × what is left open.
    weight: f64,
    open: f64,
}

impl Score {
    fn add(&mut self, question: &Question, reply: &Reply) {
        let Some(open) = reply.open_share() else { return };
        let weight = f64::from(question.weight);
        self.applicable += 1;
        self.answered += usize::from(is_answered(reply));
        self.proven += usize::from(reply.answer == Some(Answer::Proven));
        self.weight += weight;
        self.open += weight * open;
    }

    /// Exposure: Σ weight × open share ÷ Σ weight, from 0 to 1; none where no question applies.
    pub fn exposure(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.open / self.weight)
    }

    /// The share of questions with an answer; none where no question applies.
    pub fn coverage(self) -> Option<f64> {
        (self.applicable > 0).then(|| self.answered as f64 / self.applicable as f64)
    }

    /// The share of questions answered with evidence.
    pub fn evidence(self) -> f64 {
        if self.applicable == 0 { 0.0 } else { self.proven as f64 / self.applicable as f64 }
    }
}

/// How the questions that `counts` stand for an offer.
pub fn score(case: &Case, offer: usize, counts: impl Fn(&Question) -> bool) -> Score {
    let mut score = Score::default();
    for question in applicable(case).filter(|question| counts(question)) {
        score.add(question, case.reply(offer, question.id));
    }
    score
}

/// How an area stands for an offer.
pub fn area_score(case: &Case, offer: usize, area: Area) -> Score {
    score(case, offer, |question| question.area == area)
}

/// Whether somebody who knows has answered.
pub fn is_answered(reply: &Reply) -> bool {
    !matches!(reply.answer, None | Some(Answer::Unknown)) && !reply.lacks_reason()
}

/// The gates of a case, in the order of the checklist.
pub fn gates(case: &Case) -> impl Iterator<Item = &'static Question> {
    applicable(case).filter(|question| question.is_gate(case))
}

/// The gates that an offer leaves open: every one without a yes with evidence. While one is open, the offer is not ready
/// to sign, whatever the score.
pub fn open_gates(case: &Case, offer: usize) -> Vec<&'static Question> {
    gates(case).filter(|question| question.is_open(case, offer)).collect()
}

/// How many gates stand in the way of an option: the most that any of its offers leaves open. None while nothing is answered.
pub fn outstanding(case: &Case, option: SourcingOption) -> Option<usize> {
    let open = case.offers_used(option).into_iter().map(|offer| open_gates(case, offer).len());
    case.has_replies().then(|| open.max().unwrap_or_default())
}

/// How the questions of a loss stand for an offer.
pub fn loss_score(loss: &Loss, case: &Case, offer: usize) -> Score {
    score(case, offer, |question| loss.outcomes.contains(&question.outcome))
}

/// How far the questions of a loss are open for an offer, from 0 to 1; 0 where none applies.
pub fn exposure(loss: &Loss, case: &Case, offer: usize) -> f64 {
    loss_score(loss, case, offer).exposure().unwrap_or(0.0)
}

/// Low, mean and high of a loss's size, in the unit of its input.
pub fn loss_sizes(loss: &Loss, case: &Case) -> (f64, f64, f64) {
    let likely = case.value(Place::Case, loss.size);
    let (low, high) = case.size_range(loss.size).unwrap_or((likely, likely));
    (low, pert::mean(low, likely, high), high)
}
