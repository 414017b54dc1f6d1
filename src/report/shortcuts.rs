//! Keys that do something anywhere on the page, together with Alt and Shift: alone they would be in the way of those who
//! speak their texts (WCAG 2.2, 2.1.4).

use crate::text::Texts;
use crate::text::report::ReportTexts;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Shows a page, by its place in the list of pages.
    Page(usize),
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
    ('1', Shortcut::Page(0)),
    ('2', Shortcut::Page(1)),
    ('3', Shortcut::Page(2)),
    ('4', Shortcut::Page(3)),
    ('5', Shortcut::Page(4)),
    ('6', Shortcut::Page(5)),
    ('7', Shortcut::Page(6)),
    ('8', Shortcut::Page(7)),
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
            Self::Page(page) => texts.page.pages[page],
            Self::NewDraft => texts.page.new_draft,
            Self::SaveFile => texts.keeping.save_file,
            Self::Undo => texts.page.undo,
            Self::Redo => texts.page.redo,
            Self::List => words.pages.keys_heading,
        }
    }
}
