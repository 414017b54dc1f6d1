//! What lives in a page: controls, and what a click does.

use serde::{Deserialize, Serialize};

use crate::domain::case::Place;
use crate::domain::custom::StrandedPeriod;
use crate::domain::period::Period;

/// A control that follows the session by itself; places in the tables of inputs, questions, details and so on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Control {
    /// An input of the table of inputs.
    Input {
        field: usize,
        service: usize,
        offer: usize,
    },
    /// How low or how high an input could be.
    Bound {
        field: usize,
        service: usize,
        offer: usize,
        is_high: bool,
    },
    /// The answers of a question.
    Answers(usize),
    /// Something written down beside an answer; `standard` stands there until the visitor writes. `page` keeps its id
    /// apart from that of other boxes for it.
    Detail {
        page: String,
        question: usize,
        detail: usize,
        standard: String,
    },
    /// A cell of a service-level sheet.
    Level {
        service: usize,
        row: usize,
        column: usize,
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
        options: Vec<(String, Deed)>,
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
        taken: Taken,
    },
    /// Whether copying worked.
    Copied,
}

/// What becomes of the text of an [`Entry`](Control::Entry).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Taken {
    /// It is there to be selected and copied.
    Nothing,
    /// The name of a draft.
    Name(String),
    /// The pass phrase of a link to be made, or of one that is to be opened. It stands in a form.
    Lock,
    Unlock,
    /// A link to be opened.
    Link,
    /// The exchange rate of the currency that was picked.
    Rate,
    /// Not a text but a file to be opened.
    File,
}

/// What becomes of the amounts of a case in another currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Becomes {
    /// They keep their numbers.
    Relabelled,
    Converted,
    /// The currency stays as it was.
    Left,
}

/// What a click does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Deed {
    /// Take one of the numbers that a text in an input can mean.
    Mean {
        field: usize,
        service: usize,
        offer: usize,
        text: String,
    },
    /// Open an input.
    Mend {
        field: usize,
        service: usize,
        offer: usize,
    },
    /// Keep an input's default as the visitor's own figure, or go back to the default.
    Confirm {
        field: usize,
        service: usize,
        offer: usize,
    },
    Reset {
        field: usize,
        service: usize,
        offer: usize,
    },
    /// What becomes of the amounts in the currency that was picked.
    Currency(Becomes),
    /// Show the quick start or all inputs.
    ShowForm {
        is_full: bool,
    },
    /// Open a question about an offer.
    Ask {
        question: usize,
        offer: usize,
    },
    /// Show a side of the risk checklist.
    Show(usize),
    /// Show the checklist of an offer.
    Offer(usize),
    ShowAll,
    ShowOpen,
    ShowGates,
    ShowOwner(String),
    TakeBack,
    Print {
        is_blank: bool,
    },
    AddLevel(usize),
    RemoveLevel {
        service: usize,
        row: usize,
    },
    SuggestLevels(usize),
    /// Show the inputs of a place.
    Open(Place),
    AddService,
    AddOffer,
    Remove(Place),
    Assign {
        service: usize,
        offer: Option<usize>,
    },
    DropHybrid,
    /// Compare a way with the present one, by its place behind it; none: the best.
    Compare(Option<usize>),
    AddLine,
    RemoveLine(usize),
    PlaceLine(usize, Place),
    /// Show a line of the visitor's own, at what it is.
    ShowLine(usize),
    /// How long a line goes on after the move.
    StayLine(usize, Option<StrandedPeriod>),
    /// The service whose price a line is.
    PriceLine(usize, Option<usize>),
    /// One of a list of the case.
    Choose {
        field: usize,
        option: usize,
    },
    TimeLine {
        line: usize,
        is_once: bool,
    },
    /// Begin a draft.
    Begin,
    /// Drafts by their names.
    Duplicate(String),
    Delete(String),
    Against(String),
    /// Stored texts by their keys.
    SaveRaw(String),
    DeleteRaw(String),
    SaveFile,
    CopyLink(String),
    CopyFigure(String),
    /// Show an example, by its place in the list.
    ShowExample(usize),
    /// Show a step of the tour; none: end it.
    Tour(Option<usize>),
    PrintPage,
    Undo,
    CloseNotice,
    /// Keep a case that is shown as a draft.
    Keep,
    UpdateSite,
}
