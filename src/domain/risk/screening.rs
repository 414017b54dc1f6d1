//! The opening questions: which of the others are asked, and which are gates.

use std::ops::Range;

use super::answer::Answer;
use super::question::{Condition, Question, QuestionScope};
use super::questions::QUESTIONS;
use crate::domain::case::{Case, Place};
use crate::domain::fields::{FieldId, choices};
use crate::domain::value::{PersonalData, Regulator, Replacing, ServiceKind, YesNo};

impl Condition {
    /// Whether the case meets it. What was not said yet is met: nothing is left out by silence.
    pub fn holds(self, case: &Case) -> bool {
        let is_possible = |field| case.choice(Place::Case, field) != YesNo::No;
        let has_personal_data = || case.choice(Place::Case, choices::PersonalData) != PersonalData::No;
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Critical => is_possible(choices::Critical),
            Self::PersonalData => has_personal_data(),
            Self::PersonalDataLeaves => has_personal_data() && is_possible(choices::LeavesArea),
            Self::CriticalOrPersonalData => is_possible(choices::Critical) || has_personal_data(),
            Self::Regulated => case.choice(Place::Case, choices::Regulator) != Regulator::None,
            Self::CriticalOrHardToReplace => {
                let is_easy = case.choice(Place::Case, choices::Replacing) == Replacing::Easy;
                is_possible(choices::Critical) || !is_easy
            }
            Self::Development => (0..case.services()).map(Place::Service).any(|service| {
                let is_said = case.given(service, FieldId::ServiceKind).is_some();
                !is_said || case.choice(service, choices::ServiceKind) == ServiceKind::Development
            }),
        }
    }
}

impl Question {
    /// Whether the question is asked in this case.
    pub fn applies(&self, case: &Case) -> bool {
        self.when.holds(case)
    }

    /// Whether nothing may be signed before a yes with evidence.
    pub fn is_gate(&self, case: &Case) -> bool {
        self.applies(case) && self.gate.holds(case)
    }

    /// The offers that it is answered for: the first one stands for all where it is about the company.
    pub fn offers(&self, case: &Case) -> Range<usize> {
        match self.scope {
            QuestionScope::Company => 0..1,
            QuestionScope::Offer => 0..case.offers(),
        }
    }

    /// Whether an offer leaves the question open: it applies and has no yes with evidence. A gate applies by the opening
    /// questions, whatever the answer says.
    pub fn is_open(&self, case: &Case, offer: usize) -> bool {
        let reply = case.reply(offer, self.id);
        reply.is_open() || (self.is_gate(case) && reply.answer != Some(Answer::Proven))
    }

    /// Whether it matters most for one of the case's kinds of service.
    pub fn matters_most(&self, case: &Case) -> bool {
        (0..case.services())
            .any(|service| self.most_for.contains(&case.choice(Place::Service(service), choices::ServiceKind)))
    }
}

/// The questions that a case asks, in the order of the checklist.
pub fn applicable(case: &Case) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(|question| question.applies(case))
}
