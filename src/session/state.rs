//! What a session is made of.

use super::Preferences;
use super::text_input::Typed;
use crate::domain::case::Case;
use crate::domain::example::Example;
use crate::drafts::store::Entry;
use crate::drafts::{DraftId, StorageError};
use crate::report::Clock;
use crate::report::opened::OpenRequest;
use crate::text::typed::Mark;

/// Where and when a session runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setting {
    /// The page's address without a fragment.
    pub page: String,
    /// A number that no other tab has drawn.
    pub random: u64,
    pub clock: Clock,
    pub preferences: Preferences,
    /// What the visitor sets before a fraction.
    pub mark: Mark,
    /// Texts that could not be used before the page was loaded again.
    pub unusable_texts: String,
}

/// A case that is shown without being the visitor's own. It is never saved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Preview {
    pub case: Case,
    pub origin: Origin,
    /// The draft that it was sent from, as the sender's browser names it.
    pub draft: Option<DraftId>,
    /// Texts being typed, and those that could not be used.
    pub entries: Vec<Typed>,
}

/// Where a previewed case comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Example(Example),
    Link,
    File,
}

/// Something that the worker is to open.
#[derive(Debug, Clone, PartialEq)]
pub struct PendingOpen {
    pub request: OpenRequest,
    /// Why it could not be opened so far, in words: it needs a pass phrase.
    pub refused: Option<String>,
    /// The worker has not answered for long.
    pub is_late: bool,
}

/// Whether the visitor's draft is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaveState {
    /// Nothing has changed since the page was opened.
    #[default]
    Unchanged,
    /// A change is about to be saved.
    Waiting,
    Saved,
    Failed(StorageError),
}

/// Something to tell the visitor once.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A link or a file that cannot be opened, in words.
    Refused(String),
    /// What opens links and files could not be loaded.
    NotOpened,
    /// Parts of a case that could not be used, by name.
    Problems(Vec<String>),
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

/// The site's files in this browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Site {
    /// All files are stored, so that it works without a network.
    pub is_offline_ready: bool,
    pub update: Update,
}

/// A newer version of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Update {
    #[default]
    None,
    /// It is stored and waits for the visitor.
    Ready,
    /// The visitor has agreed.
    Underway,
    /// Other tabs keep the old one.
    Stuck,
    /// Another tab has changed over to it.
    Elsewhere,
}

/// An act that took something away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoable {
    LineRemoved,
    AmountsDropped,
    PlaceRemoved,
    LevelsChanged,
    InputReset,
    HybridDropped,
    Relabelled,
    Converted,
}
