//! Everything about a case that is worked out behind the headline: tables, charts, comparisons, tests. A report is a
//! [document](crate::document), so that it can be made in a worker and shown by whatever prints documents.

mod assumptions;
mod calculator;
mod cells;
mod changes;
mod charts;
mod checklist;
pub mod checklist_view;
mod compare;
mod drafts;
mod explain;
mod further;
pub mod help;
mod losses;
pub mod message;
mod method;
pub mod opened;
mod opening;
mod plans;
pub mod problems;
mod proof;
mod risks;
mod share;
pub mod shortcuts;
mod summary;
mod table;

pub use help::HelpTexts;

use crate::document::{Card, Section};
pub use cells::figure;

use serde::{Deserialize, Serialize};

use crate::domain::case::{Case, Place};
use crate::domain::fields::FieldId;
use crate::domain::lines::LineId;
use crate::domain::results::Computed;
use crate::domain::value::Choice;
use crate::drafts::store::Entry;
use crate::report::checklist_view::ChecklistView;
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
    Risks { desk: ChecklistView, can_take_back: bool },
    /// The business case on one page.
    Summary,
    /// How the answer is worked out.
    Method,
    /// All drafts, and the name of the one that is open.
    Drafts { entries: Vec<Entry>, open: String, clock: Clock },
    /// How to pass the case on, from the page at an address and the draft of this name, perhaps behind a pass phrase.
    Share { page: String, draft: String, phrase: String },
    /// A received case against one of the drafts, or one of them as it was sent out, which the worker adds.
    Changes { entries: Vec<Entry>, sent: Vec<Entry>, against: String },
}

/// How times of the day are written where the visitor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Clock {
    /// Minutes from universal to local time.
    pub offset_minutes: i32,
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

    /// The name of an input, with its place where there are several.
    fn name_of_input_at(&self, place: Place, id: FieldId) -> String {
        let case = &self.computed.case;
        let label = labels::field(case, place, id.field(), self.texts);
        match place {
            Place::Case => label,
            Place::Service(_) if case.services() == 1 => label,
            Place::Offer(_) if case.offers() == 1 => label,
            Place::Quote { .. } if case.services() == 1 && case.offers() == 1 => label,
            _ => format!("{label} ({})", labels::place(case, place, self.texts)),
        }
    }

    /// A number of units of demand.
    fn units(&self, number: f64) -> String {
        self.texts.locale.signed(number, 1)
    }
}

/// Writes a page: its sections, top to bottom.
pub fn sections(case: &Case, topic: &Topic, texts: &Texts, words: &ReportTexts) -> Vec<Section> {
    let context = Context { computed: &Computed::new(case), texts, words };
    let cards: Vec<Card> = match topic {
        Topic::Calculator => calculator::cards(&context),
        Topic::Compare => compare::cards(&context),
        Topic::Proof => proof::cards(&context),
        Topic::Method => method::cards(&context),
        Topic::Summary => summary::cards(&context),
        Topic::Risks { desk, can_take_back } => return checklist::sections(&context, desk, *can_take_back),
        Topic::Drafts { entries, open, clock } => return drafts::sections(entries, open, *clock, texts, words),
        Topic::Share { page, draft, .. } => {
            let link = crate::codec::link::encode(case, draft);
            return share::sections(page, Ok(&link), false, words);
        }
        Topic::Changes { entries, sent, against } => return changes::sections(&context, entries, sent, against),
    };
    cards.into_iter().map(Section::from).collect()
}
