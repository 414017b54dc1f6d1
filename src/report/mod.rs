//! Everything about a case that is worked out behind the headline: tables, charts, comparisons, tests. A report is plain
//! data, so that it can be made in a worker and shown by one small renderer.

pub mod book;
mod calculator;
pub mod card;
mod charts;
mod checklist;
mod compare;
mod explain;
mod figures;
mod losses;
pub mod markup;
pub mod message;
mod plans;
mod proof;
mod render;
mod risks;
mod table;

pub use book::Book;
pub use card::{Card, Part};
pub use checklist::END;
use markup::Element;

use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::lines::LineId;
use crate::domain::results::Computed;
use crate::domain::risk::listing::Desk;
use crate::domain::value::Choice;
use crate::text::number::signed;
use crate::text::report::ReportTexts;
use crate::text::{Texts, labels};

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Topic {
    /// What the headline is made of.
    Calculator,
    /// The ways side by side.
    Compare,
    /// What the answer rests on, and what would flip it.
    Proof,
    /// The risk checklist.
    Risks { desk: Desk, can_take_back: bool },
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

/// Works out a report: blocks, each shown anew only when it changes.
pub fn report(case: &Case, topic: &Topic, texts: &Texts, words: &ReportTexts) -> Vec<Element> {
    let context = Context { computed: &Computed::new(case), texts, words };
    let cards = match topic {
        Topic::Calculator => calculator::cards(&context),
        Topic::Compare => compare::cards(&context),
        Topic::Proof => proof::cards(&context),
        Topic::Risks { desk, can_take_back } => return checklist::blocks(&context, desk, *can_take_back),
    };
    cards.iter().map(render::card).collect()
}
