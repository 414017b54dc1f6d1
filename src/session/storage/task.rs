//! Storage tasks and their results.

use crate::codec::wire::Problem;
use crate::domain::case::Case;
use crate::drafts::store::{Entry, UnreadableEntry};
use crate::drafts::{DraftId, StorageError, TabId, Version};

/// Something to be done with the storage.
#[derive(Debug, Clone, PartialEq)]
pub enum StorageTask {
    /// Save the draft if it has changed.
    Save,
    /// Leave the draft for another one.
    Switch(SwitchTo),
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
    WriteFile,
    /// Read or remove a single text, by its key.
    ReadRaw(String),
    RemoveRaw(String),
    /// Store converted drafts in place of what an earlier version of the page has stored; `is_whole` if everything in
    /// that was converted.
    ReplaceLegacy {
        drafts: Vec<Entry>,
        is_whole: bool,
    },
    /// Store those versions that are in the journal only.
    Recover(Vec<Entry>),
}

impl StorageTask {
    /// Begins a new, empty draft.
    pub fn begin() -> Self {
        Self::Switch(SwitchTo::New(Box::default()))
    }
}

/// What to work on next.
#[derive(Debug, Clone, PartialEq)]
pub enum SwitchTo {
    /// A stored draft; none: the one that was changed last.
    Stored(Option<DraftId>),
    /// A new draft with this content.
    New(Box<Case>),
}

/// What came of a storage task.
#[derive(Debug, Clone, PartialEq)]
pub enum StorageResult {
    Saved(Result<SavedVersion, StorageError>),
    /// The draft could not be saved, so it was not left.
    NotLeft(StorageError),
    Opened(Result<OpenedDraft, StorageError>),
    /// A new draft with this content was begun.
    Begun(Case),
    /// The latest version that each tab has saved without knowing of the others, and whether all of it can be used.
    Looked(Vec<(Version, bool)>),
    Listed(Vec<Entry>),
    Deleted {
        id: DraftId,
        title: String,
        entries: Vec<Entry>,
    },
    /// A file to be handed out; `at` in milliseconds since 1970.
    FileWritten {
        at: u64,
        name: String,
        text: String,
    },
    RawRead(Entry),
    /// A text was removed: this one.
    RawRemoved(Entry),
    LegacyReplaced,
    /// The versions that only the journal had, and whether each could be stored.
    Recovered(Vec<(Entry, Result<(), StorageError>)>),
    /// Something else was written or removed, or could not be.
    Written(Result<(), StorageError>),
    /// There was nothing to do.
    Unchanged,
}

/// A version that is stored now.
#[derive(Debug, Clone, PartialEq)]
pub struct SavedVersion {
    pub version: Version,
    /// As it is stored.
    pub entry: Entry,
    /// Another tab has changed the draft, so this is a draft of its own.
    pub is_fork: bool,
    /// Versions that were moved into drafts of their own.
    pub moved: Vec<Moved>,
}

/// A version that was moved into a draft of its own: its draft before, and the tab that wrote it.
pub type Moved = (DraftId, TabId);

/// What was found for a draft that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenedDraft {
    pub asked: Option<DraftId>,
    pub draft: Option<Version>,
    /// What of it could not be used.
    pub problems: Vec<Problem>,
    /// Entries that cannot be read: those of the draft that was asked for, or else all.
    pub unreadable: Vec<UnreadableEntry>,
    /// Versions that another tab had saved at the same time, moved into drafts of their own.
    pub moved: Vec<Moved>,
    /// What an earlier version of the page has stored.
    pub legacy: Option<String>,
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
