//! Everything about a case that is worked out behind the headline: tables, charts, comparisons, tests. A report is a
//! [document](crate::document), so that it can be made in a worker and shown by components that know no case.

mod action_list;
mod assumptions;
mod assumptions_table;
mod calculator;
mod calendar;
mod cash_by_option;
mod cells;
mod changes;
mod charts;
mod checklist;
pub mod checklist_view;
pub mod clock;
mod compare;
mod context;
mod cost_by_option;
mod csv;
mod drafts;
mod explain;
mod further;
pub mod help;
mod losses;
mod method;
mod next_steps;
mod plans;
mod recommendation;
mod report_origin;
mod review_points;
mod risks;
mod scenarios;
mod sensitivity;
pub mod share;
pub mod shortcuts;
mod summary;
mod table;
mod toolbar;
mod what_if;

pub use help::HelpTexts;
pub use report_origin::ReportOrigin;

use crate::document::{Card, Section};
pub use cells::figure;

use serde::{Deserialize, Serialize};

use crate::codec::cover::Cover;
use crate::domain::analysis::influence::{Influence, influences};
pub use crate::domain::analysis::tornado::Spread;
use crate::domain::case::Case;
use crate::domain::results::Computed;
use crate::drafts::store::Entry;
use crate::report::checklist_view::ChecklistView;
use crate::report::clock::Clock;
use crate::text::report::ReportTexts;
use crate::text::{Texts, labels};
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
    /// The report.
    Summary(ReportOrigin),
    /// How the answer is worked out.
    Method,
    /// All drafts, and the name of the one that is open.
    Drafts { entries: Vec<Entry>, open: String, clock: Clock },
    /// How to pass the case on, from the page at an address and the draft of this name, perhaps behind a pass phrase, with what
    /// the sender says.
    Share { page: String, draft: String, phrase: String, cover: Cover },
    /// A received case against one of the drafts, or one of them as it was sent out, which the worker adds.
    Changes { entries: Vec<Entry>, sent: Vec<Entry>, against: String },
}

/// A page as the worker writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Top to bottom.
    pub sections: Vec<Section>,
    /// How far the result above them could fall and rise; none where there is none, or nothing is known of it.
    pub spread: Option<Spread>,
    /// How far each input moves the result, for the form; empty on pages without the form.
    pub influences: Vec<Influence>,
}

/// Writes a page: its sections, top to bottom.
pub fn sections(case: &Case, topic: &Topic, texts: &Texts, words: &ReportTexts) -> Vec<Section> {
    write(case, topic, texts, words).sections
}

/// Writes a page, and works out how far the result that stands above it could fall and rise.
pub fn write(case: &Case, topic: &Topic, texts: &Texts, words: &ReportTexts) -> Report {
    let has_headline = matches!(topic, Topic::Calculator | Topic::Compare | Topic::Sensitivity | Topic::Summary(_));
    let computed = if has_headline { Computed::or_sample(case) } else { Computed::new(case) };
    let context = Context::new(&computed, texts, words);
    Report {
        sections: sections_of(&context, topic),
        spread: has_headline.then(|| context.spread()).flatten(),
        influences: if *topic == Topic::Calculator { influences(context.tornado()) } else { Vec::new() },
    }
}

fn sections_of(context: &Context<'_>, topic: &Topic) -> Vec<Section> {
    let Context { texts, words, .. } = context;
    let cards: Vec<Card> = match topic {
        Topic::Calculator => calculator::cards(context),
        Topic::Compare => compare::cards(context),
        Topic::Sensitivity => sensitivity::cards(context),
        Topic::Method => method::cards(context),
        Topic::Summary(title) => summary::cards(context, title),
        Topic::Risks { view, can_take_back } => return checklist::sections(context, view, *can_take_back),
        Topic::Drafts { entries, open, clock } => return drafts::sections(entries, open, *clock, texts, words),
        Topic::Share { page, draft, cover, .. } => {
            let link = crate::codec::link::encode_with(&context.computed.case, draft, cover);
            return share::sections(page, Ok(&link), false, cover, words);
        }
        Topic::Changes { entries, sent, against } => return changes::sections(context, entries, sent, against),
    };
    let heading = |heading| labels::of_sample(context.computed, heading, texts);
    let cards = cards.into_iter().map(|card| Card { heading: heading(card.heading), ..card });
    let templates = if *topic == Topic::Calculator { calculator::templates(context) } else { None };
    templates.into_iter().chain(cards).map(Section::from).collect()
}
