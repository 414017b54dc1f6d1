//! Everything about a case that is worked out behind the headline: tables, charts, comparisons, tests. A report is plain
//! data, so that it can be made in a worker and shown by one small renderer.

pub mod book;
mod calculator;
pub mod card;
mod charts;
mod compare;
mod explain;
mod figures;
pub mod message;
mod proof;
mod table;

pub use book::Book;
pub use card::{Card, Part};

use crate::domain::case::Case;
use crate::domain::lines::LineId;
use crate::domain::results::Computed;
use crate::domain::value::Choice;
use crate::text::number::signed;
use crate::text::report::ReportTexts;
use crate::text::{Texts, labels};

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// What the headline is made of.
    Calculator,
    /// The ways side by side.
    Compare,
    /// What the answer rests on, and what would flip it.
    Proof,
}

impl Topic {
    /// All topics.
    pub const ALL: [Self; 3] = [Self::Calculator, Self::Compare, Self::Proof];
}

/// What all parts of a report read.
struct Context<'a> {
    computed: &'a Computed,
    texts: &'a Texts,
    words: &'a ReportTexts,
}

impl Context<'_> {
    /// The name of a line.
    fn line_label(&self, id: LineId) -> String {
        match id {
            LineId::Custom(line) => labels::custom_line(&self.computed.case, line, self.texts),
            _ => self.words.line_label(id).to_owned(),
        }
    }

    /// The name of one of a list.
    fn option<T: Choice>(&self, value: T) -> String {
        (self.texts.declared.option)(value.option()).to_lowercase()
    }

    /// A number of units of demand.
    fn units(&self, number: f64) -> String {
        signed(number, 1)
    }
}

/// Works out a report.
pub fn report(case: &Case, topic: Topic, texts: &Texts, words: &ReportTexts) -> Vec<Card> {
    let context = Context { computed: &Computed::new(case), texts, words };
    match topic {
        Topic::Calculator => calculator::cards(&context),
        Topic::Compare => compare::cards(&context),
        Topic::Proof => proof::cards(&context),
    }
}
