//! The application without a browser. [`update`](update::update) turns an [`Event`](event::Event) into a changed [`Session`] and a
//! list of [`Command`]s; [`view`] turns a session into what the screen shows.

mod case;
mod checklist;
pub mod command;
pub mod currency;
mod drafts;
mod edit;
pub mod event;
mod form;
mod opening;
mod page;
mod preferences;
mod random;
mod sharing;
mod state;
pub mod storage;
mod text_input;
mod unusable_text;
pub mod update;
pub mod view;

use std::sync::Arc;

use crate::action::FormMode;
use crate::domain::case::{Case, Place, Source};
use crate::domain::risk::answer::Answer;
use crate::domain::risk::questions::QuestionId;
use crate::drafts::store::Entry;
use crate::drafts::{DraftId, TabId, Version};
use crate::report::checklist_view::ChecklistView;
use crate::report::{HelpTexts, Topic, message};
use crate::route::{Page, Route, Shown};
use command::Command;
pub use preferences::{KEY as PREFERENCES, Preferences};
use random::splitmix64;
use state::Preview;
pub use state::{Deleted, Notice, Origin, PendingOpen, SaveState, Setting, Site, Undoable, Update};
pub use unusable_text::KEY as UNUSABLE_TEXTS;

/// Everything the page knows. Only [`update`](update::update) changes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    setting: Setting,
    tab: TabId,
    /// Where the names of new drafts come from.
    random: u64,
    /// What the visitor works on.
    draft: Version,
    /// Whether a draft was looked for in the storage.
    has_opened: bool,
    /// Every stored text of drafts, while the page that lists them is open.
    stored: Vec<Entry>,
    /// A case that is shown without being the visitor's own.
    preview: Option<Preview>,
    /// The link or file that the worker is to open.
    awaited: Option<PendingOpen>,
    /// The link that was opened last.
    link: String,
    /// Texts being typed into the visitor's own case, and those that could not be used.
    entries: Vec<text_input::Typed>,
    /// What cannot be used of all drafts that this tab has shown, as it was kept last.
    unusable_texts: Vec<unusable_text::UnusableText>,
    /// The input that was left last: those who hear the page are told what was taken.
    heard: Option<Source>,
    view: Page,
    mode: FormMode,
    /// The place whose inputs the full form shows.
    open: Place,
    saved: SaveState,
    /// Whether a file holds the draft as it is now.
    is_filed: bool,
    notice: Option<Notice>,
    /// The case before something was taken away.
    undo: Option<Case>,
    /// The pass phrase that is typed for a link.
    phrase: String,
    /// Whether the browser has copied the link; not known until it is asked to.
    copied: Option<bool>,
    /// What a received case is held against, as the page of changes names it.
    against: Option<String>,
    /// Whether the site is stored for use without a network, and whether a newer one is.
    site: Site,
    /// Help on inputs and questions; none until the worker has sent it.
    help: Option<Arc<HelpTexts>>,
    desk: ChecklistView,
    /// What was said before each answer, for taking answers back.
    said: Vec<(usize, QuestionId, Option<Answer>)>,
    /// How often the checklist was printed.
    printed: u32,
    /// A currency that was picked, while it is asked what becomes of the amounts.
    picked: Option<currency::Picked>,
    preferences: Preferences,
    /// The step of the tour; none if it is not shown.
    tour: Option<usize>,
}

impl Session {
    /// A session without a case.
    pub fn new(setting: Setting) -> Self {
        let random = setting.random;
        let preferences = setting.preferences.clone();
        let unusable_texts = unusable_text::parse(&setting.unusable_texts);
        Self {
            setting,
            tab: TabId(splitmix64(random)),
            random,
            draft: Version::new(DraftId(splitmix64(random ^ 1)), Case::new()),
            has_opened: false,
            stored: Vec::new(),
            preview: None,
            awaited: None,
            link: String::new(),
            entries: Vec::new(),
            heard: None,
            unusable_texts,
            view: Page::default(),
            mode: FormMode::default(),
            open: Place::Case,
            saved: SaveState::default(),
            is_filed: false,
            notice: None,
            undo: None,
            phrase: String::new(),
            copied: None,
            against: None,
            site: Site::default(),
            help: None,
            desk: ChecklistView::default(),
            said: Vec::new(),
            printed: 0,
            picked: None,
            preferences,
            tour: None,
        }
    }

    /// The case on the screen.
    pub fn case(&self) -> &Case {
        self.preview.as_ref().map_or(&self.draft.case, |preview| &preview.case)
    }

    /// Where the case on the screen comes from, unless it is the visitor's own.
    pub fn origin(&self) -> Option<Origin> {
        self.preview.as_ref().map(|preview| preview.origin)
    }

    /// What the visitor works on.
    pub fn draft(&self) -> &Version {
        &self.draft
    }

    /// What the worker is to open, and why it could not so far.
    pub fn awaited(&self) -> Option<&PendingOpen> {
        self.awaited.as_ref()
    }

    /// The site's files in this browser.
    pub fn site(&self) -> Site {
        self.site
    }

    /// The pass phrase that is typed for a link.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// Whether the browser has copied the link; not known until it is asked to.
    pub fn copied(&self) -> Option<bool> {
        self.copied
    }

    /// Whether leaving the draft would lose something: it is neither saved nor in a file.
    pub fn is_unsaved(&self) -> bool {
        self.has_changes() && !self.is_filed && !self.draft.case.is_empty()
    }

    /// Whether the draft differs from what was last seen in the storage, or may.
    fn has_changes(&self) -> bool {
        matches!(self.saved, SaveState::Waiting | SaveState::Failed(_))
    }

    /// The page on the screen.
    pub fn view(&self) -> Page {
        self.view
    }

    pub fn mode(&self) -> FormMode {
        self.mode
    }

    /// The place whose inputs the full form shows.
    pub fn open(&self) -> Place {
        match self.case().entries(self.open) {
            Some(_) => self.open,
            None => Place::Case,
        }
    }

    /// A currency that was picked, while it is asked what becomes of the amounts.
    pub fn picked(&self) -> Option<&currency::Picked> {
        self.picked.as_ref()
    }

    pub fn saved(&self) -> SaveState {
        self.saved
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Help on inputs and questions, once it has been loaded.
    pub fn help(&self) -> Option<&HelpTexts> {
        self.help.as_deref()
    }

    /// The request for the report on the page.
    pub fn report_request(&self) -> Vec<u8> {
        let topic = match self.view {
            Page::Calculator => Topic::Calculator { open: (self.mode == FormMode::Full).then(|| self.open()) },
            Page::Compare => Topic::Compare,
            Page::Proof => Topic::Proof,
            Page::Summary => Topic::Summary,
            Page::Method => Topic::Method,
            Page::Risks => Topic::Risks { desk: self.desk(), can_take_back: self.can_take_back() },
            Page::Drafts => self.drafts_topic(),
            Page::Share => self.share_topic(),
            Page::Changes => {
                Topic::Changes { entries: self.stored.clone(), sent: Vec::new(), against: self.counterpart() }
            }
        };
        message::request_report(topic, self.case())
    }

    /// The address of a page about the case on the screen.
    pub fn route(&self, page: Page) -> Route {
        let shown = match self.origin() {
            None => Shown::Draft(self.draft.stamp.map(|_| self.draft.id)),
            Some(Origin::Example(example)) => Shown::Example(example),
            Some(Origin::Link) => Shown::Link(self.link.clone()),
            Some(Origin::File) => Shown::File,
        };
        Route { shown, page }
    }

    /// Goes to a page about the case on the screen.
    fn visit(&self, page: Page) -> Command {
        Command::SetFragment(self.route(page).fragment())
    }

    fn drafts_topic(&self) -> Topic {
        Topic::Drafts { entries: self.stored.clone(), open: self.draft.id.key(), clock: self.setting.clock }
    }

    fn share_topic(&self) -> Topic {
        Topic::Share { page: self.setting.page.clone(), draft: self.sent_from(), phrase: self.phrase.clone() }
    }

    fn offer_undo(&mut self, before: Case, act: Undoable) {
        self.undo = Some(before);
        self.notice = Some(Notice::Undoable(act));
    }

    fn case_mut(&mut self) -> &mut Case {
        match &mut self.preview {
            Some(preview) => &mut preview.case,
            None => &mut self.draft.case,
        }
    }
}
