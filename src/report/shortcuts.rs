//! Keys that do something anywhere on the page, together with Alt and Shift: alone they would be in the way of those who
//! speak their texts (WCAG 2.2, 2.1.4).

use crate::route::Page;
use crate::text::Texts;
use crate::text::report::ReportTexts;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Shows a page.
    Page(Page),
    NewDraft,
    SaveFile,
    Undo,
    Redo,
    /// Shows this list.
    List,
}

/// The keys that undo and redo, also with Ctrl or Cmd.
pub const UNDO: char = 'Z';
pub const REDO: char = 'Y';

/// All keys.
pub const SHORTCUTS: [(char, Shortcut); 13] = [
    ('1', Shortcut::Page(Page::Calculator)),
    ('2', Shortcut::Page(Page::Compare)),
    ('3', Shortcut::Page(Page::Sensitivity)),
    ('4', Shortcut::Page(Page::Risks)),
    ('5', Shortcut::Page(Page::Summary)),
    ('6', Shortcut::Page(Page::Drafts)),
    ('7', Shortcut::Page(Page::Method)),
    ('8', Shortcut::Page(Page::Share)),
    ('N', Shortcut::NewDraft),
    ('F', Shortcut::SaveFile),
    (UNDO, Shortcut::Undo),
    (REDO, Shortcut::Redo),
    ('K', Shortcut::List),
];

impl Shortcut {
    /// By its key.
    pub fn of(key: char) -> Option<Self> {
        SHORTCUTS.iter().find(|(own, _)| *own == key).map(|(_, shortcut)| *shortcut)
    }

    /// What it does, in words.
    pub(super) fn label(self, texts: &Texts, words: &ReportTexts) -> &'static str {
        match self {
            Self::Page(page) => texts.page.pages[page as usize],
            Self::NewDraft => texts.page.new_draft,
            Self::SaveFile => texts.drafts.save_file,
            Self::Undo => texts.page.undo,
            Self::Redo => texts.page.redo,
            Self::List => words.pages.keys_heading,
        }
    }
}
