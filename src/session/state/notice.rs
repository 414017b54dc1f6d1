//! What the visitor is told once.

use crate::codec::wire::Problem;
use crate::drafts::store::Entry;

/// Something to tell the visitor once.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A link or a file that cannot be opened, in words.
    Refused(String),
    /// What opens links and files could not be loaded.
    NotOpened,
    /// Parts of a case could not be used.
    Problems(Vec<Problem>),
    /// A change that [`CaseAction::Undo`](crate::action::CaseAction::Undo) takes back.
    Undoable(Undoable),
    /// Drafts were deleted one after the other; the last one is brought back first.
    Deleted(Vec<Deleted>),
    /// A draft was deleted in another tab while it is open in this one.
    DeletedElsewhere,
    /// Two tabs have changed a draft at the same time; this one goes on with a draft of its own.
    Forked,
    /// Two tabs had changed a draft at the same time; the other version is a draft of its own now.
    ConflictCopied,
    /// There is no draft under this address, or none that can be read.
    NoDraft,
    /// A draft cannot be read.
    Unreadable,
    /// The draft was made with a newer version of the page.
    NewerDraft {
        title: String,
    },
    /// The draft cannot be left, because it cannot be saved.
    NotLeft,
    /// Something could not be stored or removed.
    NotWritten,
    /// The journal had versions that the storage had lost.
    Recovered,
    Kept,
}

/// What was deleted, to be brought back.
#[derive(Debug, Clone, PartialEq)]
pub struct Deleted {
    pub title: String,
    pub entries: Vec<Entry>,
}

/// A change that a notice offers to undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoable {
    LineRemoved,
    AmountsDropped,
    PlaceRemoved,
    LevelsChanged,
    InputReset,
    HybridDropped,
    ScenarioRemoved,
    RatesCopied,
    Relabelled,
    Converted,
}
