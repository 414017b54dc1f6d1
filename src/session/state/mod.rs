//! What a session is made of.

pub mod editing;
pub mod history;
pub mod notice;
pub mod preferences;
pub mod setting;
pub mod typed;
pub mod unusable;

use std::sync::Arc;

use super::random::splitmix64;
use crate::action::FormMode;
use crate::codec::cover::Cover;
use crate::domain::case::{Case, Place};
use crate::domain::example::Example;
use crate::domain::risk::answer::Answer;
use crate::domain::risk::questions::QuestionId;
use crate::drafts::store::Entry;
use crate::drafts::{DraftId, StorageError, TabId, Version};
use crate::protocol::opened::OpenRequest;
use crate::report::HelpTexts;
use crate::report::checklist_view::ChecklistView;
use crate::route::Page;
use editing::{Editing, Picked};
use notice::Notice;
use preferences::Preferences;
use setting::{Setting, Site};
use unusable::UnusableText;

/// Everything the page knows. Only [`update`](super::update::update) changes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    pub(super) setting: Setting,
    pub(super) drafts: Drafts,
    /// A case that is shown without being the visitor's own.
    pub(super) preview: Option<Preview>,
    /// What the worker is to open.
    pub(super) pending: Option<PendingOpen>,
    pub(super) page: Page,
    pub(super) form: FormState,
    pub(super) checklist: ChecklistState,
    pub(super) sharing: SharingState,
    /// The unusable texts of all drafts that this tab has shown, as they were kept last.
    pub(super) unusable_texts: Vec<UnusableText>,
    pub(super) notice: Option<Notice>,
    /// Whether the site is stored for use without a network, and whether a newer one is.
    pub(super) site: Site,
    /// Help on inputs and questions; none until the worker has sent it.
    pub(super) help: Option<Arc<HelpTexts>>,
    pub(super) preferences: Preferences,
}

/// The visitor's own drafts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drafts {
    pub tab: TabId,
    /// Where the ids of new drafts come from.
    pub random: u64,
    /// The draft that the visitor works on.
    pub open: Version,
    pub editing: Editing,
    pub saved: SaveState,
    /// Whether a file holds the draft as it is now.
    pub is_filed: bool,
    /// Whether the storage was searched for a draft.
    pub has_looked: bool,
    /// Every stored text of drafts, while a page that lists them is shown.
    pub listed: Vec<Entry>,
}

/// A case that is shown without being the visitor's own. It is never saved.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Preview {
    pub case: Case,
    pub origin: Origin,
    /// The link that it came by; empty for anything else.
    pub link: String,
    /// The draft that it was sent from, as the sender's browser names it.
    pub draft: Option<DraftId>,
    /// What the sender says.
    pub cover: Cover,
    pub editing: Editing,
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

/// What the form shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FormState {
    pub mode: FormMode,
    /// The place whose inputs the full form shows.
    pub place: Place,
}

/// What the risk checklist shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct ChecklistState {
    pub view: ChecklistView,
    /// The offer, question and answer before, of each answer that can be taken back.
    pub answered: Vec<(usize, QuestionId, Option<Answer>)>,
    /// How often the checklist was printed.
    pub prints: u32,
}

/// How the case is passed on, and what it is compared with.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct SharingState {
    /// The pass phrase for a link; empty: none.
    pub phrase: String,
    /// What goes out with cases, and the draft that the note is about.
    pub cover: Cover,
    pub note_on: String,
    /// Whether the browser has copied the link; not known until it is asked to.
    pub copied: Option<bool>,
    /// The draft that was picked to compare a received case with, by its key.
    pub compare_with: Option<String>,
}

impl ChecklistState {
    /// Another case is shown: forgets the answers given, and which questions were looked for.
    pub fn forget_case(&mut self) {
        self.answered.clear();
        self.view = ChecklistView { tab: self.view.tab, ..ChecklistView::default() };
    }
}

impl Session {
    /// A session without a case.
    pub fn new(setting: Setting) -> Self {
        let random = setting.random;
        let drafts = Drafts {
            tab: TabId(splitmix64(random)),
            random,
            open: Version::new(DraftId(splitmix64(random ^ 1)), Case::new()),
            editing: Editing::default(),
            saved: SaveState::default(),
            is_filed: false,
            has_looked: false,
            listed: Vec::new(),
        };
        Self {
            drafts,
            preview: None,
            pending: None,
            page: Page::default(),
            form: FormState { mode: FormMode::default(), place: Place::Case },
            checklist: ChecklistState::default(),
            sharing: SharingState::default(),
            unusable_texts: unusable::parse(&setting.unusable_texts),
            notice: None,
            site: Site::default(),
            help: None,
            preferences: setting.preferences.clone(),
            setting,
        }
    }

    /// The case on the screen.
    pub fn case(&self) -> &Case {
        self.preview.as_ref().map_or(&self.drafts.open.case, |preview| &preview.case)
    }

    /// Where the case on the screen comes from, unless it is the visitor's own.
    pub fn origin(&self) -> Option<Origin> {
        self.preview.as_ref().map(|preview| preview.origin)
    }

    /// The draft that the visitor works on.
    pub fn draft(&self) -> &Version {
        &self.drafts.open
    }

    /// What the worker is to open, and why it could not so far.
    pub fn pending(&self) -> Option<&PendingOpen> {
        self.pending.as_ref()
    }

    /// The site's files in this browser.
    pub fn site(&self) -> Site {
        self.site
    }

    /// Whether the browser has copied the link; not known until it is asked to.
    pub fn copied(&self) -> Option<bool> {
        self.sharing.copied
    }

    /// Whether leaving the draft would lose something: it is neither saved nor in a file.
    pub fn is_unsaved(&self) -> bool {
        self.has_changes() && !self.drafts.is_filed && !self.drafts.open.case.is_empty()
    }

    /// Whether the draft differs from what was last seen in the storage, or may.
    pub(super) fn has_changes(&self) -> bool {
        matches!(self.drafts.saved, SaveState::Waiting | SaveState::Failed(_))
    }

    /// The page on the screen.
    pub fn page(&self) -> Page {
        self.page
    }

    pub fn mode(&self) -> FormMode {
        self.form.mode
    }

    /// The place whose inputs the full form shows.
    pub fn open_place(&self) -> Place {
        match self.case().entries(self.form.place) {
            Some(_) => self.form.place,
            None => Place::Case,
        }
    }

    /// A currency that was picked, while it is asked what becomes of the amounts.
    pub fn picked(&self) -> Option<&Picked> {
        self.editing().picked.as_ref()
    }

    pub fn saved(&self) -> SaveState {
        self.drafts.saved
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Help on inputs and questions, once it has been loaded.
    pub fn help(&self) -> Option<&HelpTexts> {
        self.help.as_deref()
    }

    /// Whether there is a change of the case on the screen to undo.
    pub fn can_undo(&self) -> bool {
        self.editing().history.can_undo()
    }

    /// Whether there is an undone change of the case on the screen to redo.
    pub fn can_redo(&self) -> bool {
        self.editing().history.can_redo()
    }

    /// What the visitor is doing to the case on the screen.
    pub(super) fn editing(&self) -> &Editing {
        self.preview.as_ref().map_or(&self.drafts.editing, |preview| &preview.editing)
    }

    pub(super) fn editing_mut(&mut self) -> &mut Editing {
        self.case_and_editing().1
    }

    /// The case on the screen, and what the visitor is doing to it.
    pub(super) fn case_and_editing(&mut self) -> (&mut Case, &mut Editing) {
        match &mut self.preview {
            Some(preview) => (&mut preview.case, &mut preview.editing),
            None => (&mut self.drafts.open.case, &mut self.drafts.editing),
        }
    }
}
