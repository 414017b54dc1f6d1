//! The application without a browser. [`update`](update::update) turns an [`Action`](action::Action) into a changed
//! [`Session`] and a list of [`Command`](action::Command)s; [`view`] turns a session into what the screen shows.

pub mod action;
pub mod checklist;
pub mod deed;
pub mod entries;
mod lines;
mod places;
pub mod route;
mod typing;
pub mod update;
pub mod view;

use std::sync::Arc;

use crate::codec::draft::{DraftError, Drafts};
use crate::codec::link::LinkError;
use crate::codec::wire::Problem;
use crate::domain::case::{Case, Place, Source};
use crate::domain::example::Example;
use crate::domain::risk::answer::Answer;
use crate::domain::risk::listing::Desk;
use crate::domain::risk::questions::QuestionId;
use crate::report::{Book, Topic, message};
use route::{Page, Route, Shown};

/// Everything the page knows. Only [`update`](update::update) changes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The page's address without a fragment.
    page: String,
    drafts: Drafts,
    /// A case that is shown without being the visitor's own.
    preview: Option<Preview>,
    /// The link that was opened last.
    link: String,
    /// Texts being typed, and those that could not be used.
    entries: Vec<(Source, String)>,
    view: Page,
    mode: Mode,
    /// The place whose inputs the full form shows.
    open: Place,
    saved: Saved,
    /// Whether saving would overwrite a text that could not be put aside.
    must_not_save: bool,
    notice: Option<Notice>,
    /// The case before something was taken away.
    undo: Option<Case>,
    share: Option<Share>,
    /// What is said about inputs and questions on demand; none until the worker has sent it.
    book: Option<Arc<Book>>,
    desk: Desk,
    /// What was said before each answer, for taking answers back.
    said: Vec<(usize, QuestionId, Option<Answer>)>,
    /// How often the checklist was printed.
    printed: u32,
}

/// A case that is shown without being the visitor's own. It is never saved.
#[derive(Debug, Clone, PartialEq)]
struct Preview {
    case: Case,
    origin: Origin,
}

/// Where a previewed case comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Example(Example),
    Link,
}

/// How many of the inputs the form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    #[default]
    Quick,
    Full,
}

/// Whether the visitor's draft is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing has changed since the page was opened.
    #[default]
    Nothing,
    /// A change is about to be saved.
    Waiting,
    Done,
    Failed(SaveError),
}

/// Why a draft cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveError {
    /// The browser gives no storage.
    Blocked,
    /// The storage is full.
    Full,
}

/// Something to tell the visitor once.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    Link(LinkError),
    Draft(DraftError),
    /// Parts of a case that could not be used.
    Problems(Vec<Problem>),
    /// An act that [`Action::Undo`](action::Action::Undo) takes back.
    Undoable(Undoable),
    Kept,
    StartedOver,
}

/// An act that took something away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoable {
    LineRemoved,
    AmountsDropped,
    PlaceRemoved,
    LevelsChanged,
}

/// A link that is being shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// The whole address.
    pub address: String,
    /// Whether the browser has copied it; not known until it answers.
    pub copied: Option<bool>,
}

impl Session {
    /// A session on the page at `page`, an address without a fragment.
    pub fn new(page: &str) -> Self {
        Self {
            page: page.to_owned(),
            drafts: Drafts::default(),
            preview: None,
            link: String::new(),
            entries: Vec::new(),
            view: Page::default(),
            mode: Mode::default(),
            open: Place::Case,
            saved: Saved::default(),
            must_not_save: false,
            notice: None,
            undo: None,
            share: None,
            book: None,
            desk: Desk::default(),
            said: Vec::new(),
            printed: 0,
        }
    }

    /// The case on the screen.
    pub fn case(&self) -> &Case {
        self.preview.as_ref().map_or(&self.drafts.current, |preview| &preview.case)
    }

    /// Where the case on the screen comes from, unless it is the visitor's own.
    pub fn origin(&self) -> Option<Origin> {
        self.preview.as_ref().map(|preview| preview.origin)
    }

    /// What is to be stored.
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The page on the screen.
    pub fn view(&self) -> Page {
        self.view
    }

    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The place whose inputs the full form shows.
    pub fn open(&self) -> Place {
        match self.case().sheet(self.open) {
            Some(_) => self.open,
            None => Place::Case,
        }
    }

    pub fn saved(&self) -> Saved {
        self.saved
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    pub fn share(&self) -> Option<&Share> {
        self.share.as_ref()
    }

    /// What is said about inputs and questions on demand, once it has come.
    pub fn book(&self) -> Option<&Book> {
        self.book.as_deref()
    }

    /// Whether an earlier draft can be brought back.
    pub fn has_earlier_draft(&self) -> bool {
        self.drafts.earlier.is_some()
    }

    /// The question for the report on the page.
    pub fn question(&self) -> Vec<u8> {
        let topic = match self.view {
            Page::Calculator => Topic::Calculator,
            Page::Compare => Topic::Compare,
            Page::Proof => Topic::Proof,
            Page::Risks => Topic::Risks { desk: self.desk(), can_take_back: self.can_take_back() },
        };
        message::ask(topic, self.case())
    }

    /// The address of a page about the case on the screen.
    pub fn route(&self, page: Page) -> Route {
        let shown = match self.origin() {
            None => Shown::Draft,
            Some(Origin::Example(example)) => Shown::Example(example),
            Some(Origin::Link) => Shown::Link(self.link.clone()),
        };
        Route { shown, page }
    }

    fn offer_undo(&mut self, before: Case, act: Undoable) {
        self.undo = Some(before);
        self.notice = Some(Notice::Undoable(act));
    }

    fn case_mut(&mut self) -> &mut Case {
        match &mut self.preview {
            Some(preview) => &mut preview.case,
            None => &mut self.drafts.current,
        }
    }
}
