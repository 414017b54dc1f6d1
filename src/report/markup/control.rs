//! The live controls of a page.

use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::domain::period::Period;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::level::LevelColumn;
use crate::domain::risk::questions::QuestionId;
use crate::drafts::DraftId;

/// A control that follows the session by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Control {
    /// An input of the table of inputs.
    Input {
        place: Place,
        field: FieldId,
    },
    /// How low or how high an input could be.
    Bound {
        place: Place,
        field: FieldId,
        is_high: bool,
    },
    /// The answers of a question.
    Answers(QuestionId),
    /// Something written down beside an answer; `standard` stands there until the visitor writes. `page` keeps its id
    /// apart from that of other boxes for it.
    Detail {
        page: String,
        question: QuestionId,
        detail: Detail,
        standard: String,
    },
    /// A cell of a service-level sheet.
    Level {
        service: usize,
        row: usize,
        column: LevelColumn,
    },
    /// The name of a place, or of the case.
    Name {
        place: Place,
        label: String,
        hint: String,
    },
    /// A list to choose from: what stands there and what it does.
    List {
        id: String,
        label: String,
        options: Vec<(String, Action)>,
        chosen: usize,
    },
    LineName {
        line: usize,
        label: String,
    },
    Amount {
        line: usize,
        period: Period,
    },
    /// A box for one text, which is taken when the box is left or with Enter.
    Entry {
        id: String,
        label: String,
        text: String,
        kind: EntryKind,
    },
    /// Whether copying worked.
    Copied,
}

/// What an [`Entry`](Control::Entry) is for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum EntryKind {
    /// Its text is there to be selected and copied.
    ReadOnly,
    DraftName(DraftId),
    /// The pass phrase of a link to be made, or of one that is to be opened. It stands in a form.
    NewPassphrase,
    Passphrase,
    /// A link to be opened.
    Link,
    /// The exchange rate of the currency that was picked.
    ExchangeRate,
    /// A file to be opened.
    File,
}
