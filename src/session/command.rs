//! What a session wants the browser to do.

use super::storage::StorageTask;
use crate::drafts::store::Entry;
use crate::protocol::opened::OpenRequest;

/// Something for the browser to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Save the draft soon: one [`StorageTask::Save`] for all changes within a moment.
    Save,
    /// Run a storage task now.
    Run(StorageTask),
    /// Ask the worker to open a link, a file or an example.
    Open(OpenRequest),
    /// Ask the worker to convert what an earlier version of the page has stored.
    ConvertLegacy(String),
    /// Keep a saved version where it survives the browser being killed.
    WriteJournal(Entry),
    /// Remove a draft from the journal, or what one tab has saved of it, by the start of the keys.
    ForgetJournal(String),
    /// Let the journal drop what has been on the disk for long.
    TidyJournal,
    /// Keep a draft as it is sent out, under its key.
    KeepSent(Entry),
    /// Show this fragment in the address bar, as a new entry of the history.
    SetFragment(String),
    /// Show this fragment in place of the present history entry.
    ReplaceFragment(String),
    /// Give the element with this id the keyboard focus.
    Focus(String),
    /// Copy a text and report with [`BrowserEvent::Copied`](super::event::BrowserEvent::Copied).
    Copy(String),
    /// Store the visitor's preferences.
    StorePreferences(String),
    /// Keep unusable texts for as long as the tab lives.
    KeepUnusableTexts(String),
    /// Hand a file to the visitor.
    Download { name: String, text: String },
    /// Print the page once the worker has rewritten it.
    PrintNextReport,
    /// Print the page as it is.
    PrintPage,
    /// Change over to the new version of the site.
    UpdateSite,
}
