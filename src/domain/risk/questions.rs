//! The table of questions: every question of the risk checklist is declared here, once. Checklist, scores, expected
//! losses, drafts, links, documentation and translations walk [`QUESTIONS`] and [`WORDS`].
//!
//! To add a question, add an entry to the `questions!` table below. The key is written in drafts and links: it never
//! changes and is never used for something else; the key of a question that is gone goes to [`RETIRED`].
//!
//! An entry reads: id; area, whose question it is, outcome it drives, weight, effort; where it has them, the condition
//! under which it is a gate, the condition under which it is asked at all, and the kinds of service for which it matters
//! most. Then its words: question, reason, good evidence, remedy, and for questions of dependency what to do when it
//! happens; then the clauses that ask for the same. A clause is `Text` where its text was read, `Title` where only its
//! title was.
//!
//! Weights, gates, outcomes and clauses follow the frameworks that the entries name; the words are this project's own.

use super::question::{Clause, Question, Verified, Words};

/// Keys of questions that are gone. They are never used again.
pub const RETIRED: &[&str] = &[];

macro_rules! questions {
    ($(
        $id:ident $key:literal (
            $area:ident, $asked:ident, $outcome:ident, $weight:literal, $effort:ident
            $(, gate $gate:ident)? $(, when $when:ident)? $(, most for $($kind:ident)+)?
        ) {
            ask $ask:literal
            why $why:literal
            evidence $evidence:literal
            remedy $remedy:literal
            $(plan $plan:literal)?
            $($work:ident $verified:ident $at:literal,)*
        }
    )+) => {
        /// Names one question.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId { $($id,)+ }

        /// All questions, in the order of the checklist.
        pub static QUESTIONS: [Question; [$(QuestionId::$id),+].len()] = [$(
            Question {
                id: QuestionId::$id,
                key: $key,
                area: super::question::Area::$area,
                asked: super::question::Asked::$asked,
                outcome: super::outcome::Outcome::$outcome,
                weight: $weight,
                effort: super::question::Effort::$effort,
                gate: questions!(@condition Never $($gate)?),
                when: questions!(@condition Always $($when)?),
                most_for: &[$($(crate::domain::value::Kind::$kind,)+)?],
            },
        )+];

        /// The words of all questions, in the same order. Apart from the facts, so that a program that needs no words
        /// carries none.
        pub static WORDS: [Words; QUESTIONS.len()] = [$(
            Words {
                ask: $ask,
                why: $why,
                evidence: $evidence,
                remedy: $remedy,
                plan: questions!(@plan $($plan)?),
                clauses: &[$(
                    Clause { work: super::question::Work::$work, at: $at, verified: Verified::$verified },
                )*],
            },
        )+];
    };
    (@condition $none:ident) => { super::question::Condition::$none };
    (@condition $none:ident $condition:ident) => { super::question::Condition::$condition };
    (@plan) => { None };
    (@plan $plan:literal) => { Some($plan) };
}

questions! {
    A1 "a1" (Strategy, Company, LostCompetence, 5, Decision) {
        ask "Is this work outside what sets your company apart, and has someone with authority signed that?"
        why "Giving away what customers choose you for is the mistake that no contract repairs."
        evidence "A dated decision, signed by the business, that names what stays and why."
        remedy "The board records which work is core, keeps it in-house, and names the owner of that line."
    }
    A5 "a5" (Strategy, Company, Compliance, 4, Decision, gate Regulated) {
        ask "Has the function been rated as critical or not, by your own rule, and is the rating on file?"
        why "The rating decides every later duty: clauses, notices, tests and how deep you must look."
        evidence "The rating with its criteria, date and approver, in the register of outsourced functions."
        remedy "Before signing, rate the function against your criteria and enter the result in the register."
        Dora Text "28(4)(a)",
        Cps230 Text "49",
        Csf Text "GV.SC-04",
    }
}
