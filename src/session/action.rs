//! What can happen to a session, and what a session wants done.

use std::sync::Arc;

use super::checklist::ChecklistAction;
use super::route::Route;
use super::{Mode, SaveError};
use crate::domain::case::{Place, Source, Way};
use crate::domain::fields::FieldId;
use crate::report::Book;

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
    /// One of a list was picked, by its place in the list.
    Choose(Place, FieldId, usize),
    /// Back to the default.
    Reset(Place, FieldId),
    /// The default is the visitor's own figure from now on.
    Confirm(Place, FieldId),
    /// Show more or fewer inputs.
    Show(Mode),
    /// Show the inputs of this place.
    Open(Place),
    /// Show this input, ready to be changed.
    Mend(Place, FieldId),
    AddService,
    AddOffer,
    /// Take a service or an offer away.
    Remove(Place),
    /// A service or an offer has a new name.
    NamePlace(Place, String),
    /// Who does a service in the hybrid way.
    Assign(usize, Option<usize>),
    DropHybrid,
    /// The way to compare with the present one; none: the best.
    Compare(Option<Way>),
    /// The case has a new name.
    Rename(String),
    AddLine,
    RemoveLine(usize),
    NameLine(usize, String),
    /// The line belongs to this service or offer.
    PlaceLine(usize, Place),
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
    /// Something in the risk checklist.
    Checklist(ChecklistAction),
    /// The worker has sent what is said about inputs and questions.
    Informed(Arc<Book>),
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
    /// Give the input with this id the keyboard focus.
    Focus(String),
    /// Copy a text and report with [`Action::Copied`].
    Copy(String),
    /// Print the page.
    Print,
}
