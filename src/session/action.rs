//! What can happen to a session, and what a session wants done.

use std::sync::Arc;

use super::checklist::ChecklistAction;
use super::keeping::{Errand, Outcome};
use super::route::Route;
use super::{Mode, Site};
use crate::domain::case::{Place, Source};
use crate::domain::custom::StrandedPeriod;
use crate::domain::fields::FieldId;
use crate::drafts::DraftId;
use crate::drafts::shelf::Entry;
use crate::report::Book;
use crate::report::markup::Becomes;
use crate::report::message::{Parcel, Refused, Wanted};

/// Something the visitor did, or the browser reports.
#[derive(Debug, PartialEq)]
pub enum Action {
    /// An errand is done.
    Done(Box<Outcome>),
    /// Another tab has changed the storage, or the visitor has made room in it.
    StorageChanged,
    /// What the journal holds, which a browser that was killed may have lost from the storage.
    Journal(Vec<Entry>),
    /// The worker has put drafts of an earlier version of the page in their new form, and whether that is all there was.
    Renewed(Vec<Entry>, bool),
    /// The worker has opened a link or a file, or could not.
    Arrived(Wanted, Result<Parcel, Refused>),
    /// The worker cannot be loaded or has failed.
    NothingArrives,
    /// The worker has not answered for long. It may yet.
    ComesLate,
    /// The drafts of a file that was saved where the program did not start.
    Rescued(Vec<Entry>),
    /// What is known of the site's files in this browser.
    Site(Site),
    /// The page's fragment is now this.
    Go(Route),
    /// Go there.
    Visit(Route),
    /// A text is being typed into an input.
    Type(Source, String),
    /// One of the numbers that a text in an input can mean was picked, as a text that can mean no other.
    Mean(Source, String),
    /// The visitor has left an input.
    Leave(Source),
    /// One of a list was picked, by its place in the list.
    Choose(Place, FieldId, usize),
    /// What becomes of the amounts in the currency that was picked, and what was typed as the rate for that.
    Currency(Becomes),
    Rate(String),
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
    /// The way to compare with the present one, by its place behind it; none: the best.
    Compare(Option<usize>),
    /// The case has a new name.
    Rename(String),
    AddLine,
    RemoveLine(usize),
    NameLine(usize, String),
    /// The line belongs to this service or offer.
    PlaceLine(usize, Place),
    /// Show a line, ready to say what it is.
    ShowLine(usize),
    /// The line is paid on so long after the move; none: it ends with it.
    StayLine(usize, Option<StrandedPeriod>),
    /// The line is the price of this service; none: a cost beside the prices.
    PriceLine(usize, Option<usize>),
    /// The line is paid once, or else each year.
    TimeLine(usize, Timing),
    /// Take back the removal of a line.
    Undo,
    /// Make the previewed case a new draft.
    Keep,
    /// Begin a new draft.
    Begin,
    /// Make a second draft like this one.
    Duplicate(DraftId),
    Delete(DraftId),
    RenameDraft(DraftId, String),
    /// Hand a file with the case on the screen to the browser.
    SaveFile,
    /// Hand what is stored under a key to the browser, as it is.
    SaveRaw(String),
    /// Remove what is stored under a key and cannot be read.
    DeleteRaw(String),
    /// A file was chosen: its text.
    OpenFile(String),
    /// A link was pasted.
    OpenLink(String),
    /// The pass phrase for a link that was received.
    Unlock(String),
    /// The pass phrase for a link to be made; empty: none.
    Lock(String),
    PrintPage,
    /// Copy the link.
    CopyLink(String),
    /// What to hold a received case against.
    Against(String),
    CloseNotice,
    /// Copy a figure.
    CopyFigure(String),
    /// The browser has tried to copy.
    Copied(bool),
    /// That it was copied has been said for long enough.
    CopiedSeen,
    /// A group of inputs was closed or opened.
    Fold(String, bool),
    /// Show a step of the tour; none: end it.
    Tour(Option<usize>),
    /// A key was pressed together with Alt and Shift.
    Press(char),
    /// Change over to the new version of the site.
    UpdateSite,
    /// Something in the risk checklist.
    Checklist(ChecklistAction),
    /// The worker has sent what is said about inputs and questions.
    Informed(Arc<Book>),
}

/// When a custom line is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    OneOff,
    Yearly,
}

/// Something for the browser to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Save the draft soon: an [`Errand::Save`] in a moment, once for all changes until then.
    Save,
    /// Run an errand to the storage now.
    Run(Errand),
    /// Ask the worker to open something.
    Fetch(Wanted),
    /// Put what an earlier version of the page has stored in its new form.
    Renew(String),
    /// Keep a saved version where it survives the browser being killed.
    WriteJournal(Entry),
    /// The journal need not keep a draft any more, or what one tab has saved of it, by the beginning of the keys.
    ForgetJournal(String),
    /// The journal can drop what has been on the disk for long.
    TidyJournal,
    /// Keep a draft as it is sent out, under its name.
    KeepSent(Entry),
    /// Show this fragment in the address bar, as a new entry of the history.
    SetFragment(String),
    /// The same in place of the present entry.
    ReplaceFragment(String),
    /// Give the input with this id the keyboard focus.
    Focus(String),
    /// Copy a text and report with [`Action::Copied`].
    Copy(String),
    /// Store the visitor's habits.
    Remember(String),
    /// Keep texts that cannot be used for as long as the tab lives.
    KeepUnread(String),
    /// Hand a file to the visitor.
    Download { name: String, text: String },
    /// Print the page once the worker has written it anew.
    Print,
    /// Print the page as it is.
    PrintPage,
    /// Change over to the new version of the site.
    UpdateSite,
}
