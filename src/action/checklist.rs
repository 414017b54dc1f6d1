//! Working on the risk checklist.

use serde::{Deserialize, Serialize};

use crate::domain::risk::answer::{Answer, Detail};
use crate::domain::risk::level::LevelColumn;
use crate::domain::risk::question::Area;
use crate::domain::risk::questions::QuestionId;

/// Something that a visitor does in the risk checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ChecklistAction {
    ShowTab(ChecklistTab),
    /// Show the checklist of an offer.
    ShowOffer(usize),
    Filter(ChecklistFilter),
    /// Show the must-haves only, ready to answer the first that is outstanding.
    BeginWithMustHaves,
    Answer(QuestionId, Answer),
    AnswerAndGoOn(QuestionId, Answer),
    /// Go to the question after this one, or before it.
    GoToNext(QuestionId),
    GoToPrevious(QuestionId),
    /// Show a question about an offer, ready to be answered.
    GoTo {
        question: QuestionId,
        offer: usize,
    },
    /// Write something down beside an answer.
    Write {
        question: QuestionId,
        detail: Detail,
        text: String,
    },
    /// Take back the last answer.
    UndoAnswer,
    /// Change a cell of a service-level sheet.
    TypeLevel {
        service: usize,
        row: usize,
        column: LevelColumn,
        text: String,
    },
    AddLevel {
        service: usize,
    },
    RemoveLevel {
        service: usize,
        row: usize,
    },
    /// Go back to the suggested service levels.
    SuggestLevels {
        service: usize,
    },
    /// Print the checklist, with or without the answers.
    Print {
        is_blank: bool,
    },
}

/// A part of the risk checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ChecklistTab {
    #[default]
    Questions,
    /// What the answers mean.
    Results,
    /// What to do about them.
    Plans,
}

/// Which questions are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ChecklistFilter {
    #[default]
    All,
    /// Those that apply and have no yes with evidence.
    Open,
    Gates,
    Area(Area),
    Owner(String),
}

impl ChecklistTab {
    /// All parts, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Questions, Self::Results, Self::Plans];
}
