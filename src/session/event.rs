//! What can happen to a session: a visitor acts, or the worker, the storage or the browser reports something.

use std::sync::Arc;

use super::state::setting::Site;
use super::storage::StorageResult;
use crate::action::Action;
use crate::drafts::store::Entry;
use crate::protocol::opened::{OpenRequest, OpenedCase, Refused};
use crate::report::HelpTexts;
use crate::route::Route;

/// Something that happens to a session.
#[derive(Debug, PartialEq)]
pub enum Event {
    Action(Action),
    Worker(WorkerEvent),
    Storage(StorageEvent),
    Browser(BrowserEvent),
}

/// Something that the worker reports.
#[derive(Debug, PartialEq)]
pub enum WorkerEvent {
    /// What is said about inputs and questions on demand has been loaded.
    HelpLoaded(Arc<HelpTexts>),
    /// A link, a file or an example has been opened, or cannot be.
    CaseOpened(OpenRequest, Result<OpenedCase, Refused>),
    /// A file was opened that holds the drafts saved where the program did not start.
    RescueFileRead(Vec<Entry>),
    /// Drafts of an earlier version of the page have been converted; `is_whole` if that is all there was.
    LegacyConverted { drafts: Vec<Entry>, is_whole: bool },
    /// The versions in the journal have been read. The storage of a browser that was killed may have lost them.
    JournalRead(Vec<Entry>),
    /// The worker has not answered for long. It may yet.
    Late,
    /// The worker cannot be loaded or has failed.
    Failed,
}

/// Something that the storage reports.
#[derive(Debug, PartialEq)]
pub enum StorageEvent {
    /// A storage task is done.
    Done(Box<StorageResult>),
    /// Another tab has changed the storage, or the visitor has made room in it.
    Changed,
}

/// Something that the browser reports.
#[derive(Debug, PartialEq)]
pub enum BrowserEvent {
    /// The address bar shows this.
    Navigated(Route),
    /// A shortcut was pressed: the key of one with Alt and Shift, or that of undo or redo.
    KeyPressed(char),
    /// What is known of the site's files in this browser has changed.
    SiteChanged(Site),
    /// The browser has copied a text, or could not.
    Copied(bool),
    /// It has been said for long enough that a text was copied.
    CopiedShown,
    /// The browser has printed.
    Printed,
}

impl<T: Into<Action>> From<T> for Event {
    fn from(action: T) -> Self {
        Self::Action(action.into())
    }
}

impl From<WorkerEvent> for Event {
    fn from(event: WorkerEvent) -> Self {
        Self::Worker(event)
    }
}

impl From<StorageEvent> for Event {
    fn from(event: StorageEvent) -> Self {
        Self::Storage(event)
    }
}

impl From<BrowserEvent> for Event {
    fn from(event: BrowserEvent) -> Self {
        Self::Browser(event)
    }
}
