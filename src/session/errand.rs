//! Errands to the storage and what can come of them; [`keeping`](super::keeping) runs them.

use crate::domain::case::Case;
use crate::drafts::shelf::{Entry, Unopened};
use crate::drafts::{DraftId, StorageError, Tab, Version};

/// Something to be done with the storage.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// Save the draft if it has changed.
    Save,
    /// Leave the draft for another one.
    Switch(Switch),
    /// See what another tab has made of the draft.
    Look,
    /// Read everything.
    List,
    Duplicate(DraftId),
    Delete(DraftId),
    Rename(DraftId, String),
    /// Put back what was deleted.
    PutBack(Vec<Entry>),
    /// Make a file of the case on the screen.
    File,
    /// Read or remove a single text.
    Raw(String),
    RemoveRaw(String),
    /// Store drafts of an earlier version of the page in their new form, and whether that is all there was.
    TakeOver(Vec<Entry>, bool),
    /// Store what the journal has and the storage has not.
    Recover(Vec<Entry>),
}

/// What to work on next.
#[derive(Debug, Clone, PartialEq)]
pub enum Switch {
    /// A stored draft; none: the one that was changed last.
    Open(Option<DraftId>),
    /// A new draft with this content.
    Begin(Case),
}

/// What has come of an errand.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Saved(Result<Saved, StorageError>),
    /// The draft could not be saved, so it was not left.
    NotLeft(StorageError),
    Opened(Result<Opened, StorageError>),
    Begun(Case),
    /// The versions that no other follows, and whether all of each can be used.
    Looked(Vec<(Version, bool)>),
    Listed(Vec<Entry>),
    Deleted {
        id: DraftId,
        title: String,
        entries: Vec<Entry>,
    },
    Filed {
        at: u64,
        name: String,
        text: String,
    },
    Raw(Entry),
    /// What stood there.
    RawRemoved(Entry),
    TakenOver,
    /// What the storage did not have, as it is stored now or could not be.
    Recovered(Vec<(Entry, Result<(), StorageError>)>),
    /// Something else was written or removed, or could not be.
    Written(Result<(), StorageError>),
    /// There was nothing to do.
    Unchanged,
}

/// A version that is stored now.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    pub version: Version,
    /// As it is stored.
    pub entry: Entry,
    /// Another tab has changed the draft, so this is a draft of its own.
    pub is_fork: bool,
    /// Versions that are in drafts of their own now.
    pub moved: Vec<Moved>,
}

/// A version that is in a draft of its own now: its draft before, and the tab that wrote it.
pub type Moved = (DraftId, Tab);

/// What was found for a draft that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    pub asked: Option<DraftId>,
    pub draft: Option<Version>,
    /// What of it could not be used, by name.
    pub problems: Vec<String>,
    /// Drafts that cannot be read; of the one that was asked for, or else all.
    pub unopened: Vec<Unopened>,
    /// Two tabs had changed it at the same time, and the other version is a draft of its own now.
    pub moved: Vec<Moved>,
    /// What an earlier version of the page has stored.
    pub earlier: Option<String>,
}

/// The time, as the browser tells it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Now {
    /// Milliseconds since 1970.
    pub ms: u64,
    /// `17:02`, where the visitor is.
    pub clock: String,
    /// `2026-11-22`, where the visitor is.
    pub date: String,
}
