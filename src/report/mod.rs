//! Everything about a case that is worked out behind the headline: tables, charts, comparisons, tests. A report is a
//! [document](crate::document), so that it can be made in a worker and shown by components that know no case.

mod assumptions;
mod calculator;
mod cells;
mod changes;
mod charts;
mod checklist;
pub mod checklist_view;
pub mod clock;
mod compare;
mod context;
mod drafts;
mod explain;
mod further;
pub mod help;
mod losses;
mod method;
mod plans;
mod risks;
mod sensitivity;
pub mod share;
pub mod shortcuts;
mod summary;
mod table;

pub use help::HelpTexts;

use crate::document::{Card, Section};
pub use cells::figure;

use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::results::Computed;
use crate::drafts::store::Entry;
use crate::report::checklist_view::ChecklistView;
use crate::report::clock::Clock;
use crate::text::Texts;
use crate::text::report::ReportTexts;
use context::Context;

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Topic {
    /// What the headline is made of.
    Calculator,
    /// The options side by side.
    Compare,
    /// What the answer rests on, and what would flip it.
    Sensitivity,
    /// The risk checklist.
    Risks { view: ChecklistView, can_take_back: bool },
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

/// Writes a page: its sections, top to bottom.
pub fn sections(case: &Case, topic: &Topic, texts: &Texts, words: &ReportTexts) -> Vec<Section> {
    let context = Context { computed: &Computed::new(case), texts, words };
    let cards: Vec<Card> = match topic {
        Topic::Calculator => calculator::cards(&context),
        Topic::Compare => compare::cards(&context),
        Topic::Sensitivity => sensitivity::cards(&context),
        Topic::Method => method::cards(&context),
        Topic::Summary => summary::cards(&context),
        Topic::Risks { view, can_take_back } => return checklist::sections(&context, view, *can_take_back),
        Topic::Drafts { entries, open, clock } => return drafts::sections(entries, open, *clock, texts, words),
        Topic::Share { page, draft, .. } => {
            let link = crate::codec::link::encode(case, draft);
            return share::sections(page, Ok(&link), false, words);
        }
        Topic::Changes { entries, sent, against } => return changes::sections(&context, entries, sent, against),
    };
    cards.into_iter().map(Section::from).collect()
}
