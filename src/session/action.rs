//! What can happen to a session, and what a session wants done.

use super::route::Route;
use super::{Mode, SaveError};
use crate::domain::case::Source;
use crate::domain::fields::FieldId;
use crate::domain::lines::Side;

/// Something the visitor did, or the browser reports.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The browser has read the storage, at the start or after another tab has written: nothing there, or a text.
    Restored(Option<String>),
    /// A text that cannot be used could not be put aside either.
    NotSetAside(SaveError),
    /// The page's fragment is now this.
    Go(Route),
    /// A text is being typed into an input.
    Type(Source, String),
    /// The visitor has left an input.
    Leave(Source),
    /// One of a list was picked, by its place.
    Choose(FieldId, usize),
    /// Back to the default.
    Reset(FieldId),
    /// Show more or fewer inputs.
    Show(Mode),
    /// The case has a new name.
    Rename(String),
    AddLine,
    RemoveLine(usize),
    NameLine(usize, String),
    /// The line belongs to the other side.
    PlaceLine(usize, Side),
    /// The line is paid once, or else each year.
    TimeLine(usize, Timing),
    /// Take back the removal of a line.
    Undo,
    /// Make the previewed case the visitor's draft.
    Keep,
    StartOver,
    /// Swap the draft with the one it replaced.
    BringBack,
    /// Make a link.
    Share,
    CloseShare,
    CloseNotice,
    /// The browser has tried to copy the link.
    Copied(bool),
    /// The browser has tried to save.
    Saved(Result<(), SaveError>),
}

/// When a custom line is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    OneOff,
    Yearly,
}

/// Something for the browser to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Save [`drafts`](super::Session::drafts) soon; several may be answered by one save.
    Save,
    /// Put a stored text that cannot be used where it will not be overwritten.
    SetAside(String),
    /// Show this fragment in the address bar.
    SetFragment(String),
    /// Copy a text and report with [`Action::Copied`].
    Copy(String),
}
