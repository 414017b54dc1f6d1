//! What a visitor can press, follow and fill in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::action::Action;
use crate::domain::case::Party;
use crate::drafts::DraftId;

/// A button that sends an action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub action: Action,
    pub style: ButtonStyle,
    /// Its name for screen readers, where the label does not suffice.
    pub name: Option<String>,
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ButtonStyle {
    /// The first thing to do.
    Main,
    Plain,
    /// Like a link in a text.
    Link,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub label: String,
    pub address: String,
    pub target: LinkTarget,
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkTarget {
    /// Another page of the site.
    Page,
    /// Another site, in a tab of its own.
    Elsewhere,
    /// A file of this name, which the address holds.
    File(String),
}

/// Buttons of which one is pressed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tabs {
    /// The name of the row for screen readers.
    pub name: String,
    pub class: TabsClass,
    pub tabs: Vec<TabButton>,
}

/// How a row of tabs is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TabsClass {
    /// In as many rows as they need.
    Rail,
    /// A side of the page.
    Sides,
    Plain,
}

/// One of a row of tabs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TabButton {
    pub label: String,
    pub is_pressed: bool,
    pub action: Action,
}

/// A box for one text, which is taken when the box is left or with Enter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TextEntry {
    /// Its id in the page.
    pub id: String,
    pub label: String,
    pub text: String,
    pub purpose: EntryPurpose,
}

/// What becomes of the text of a [`TextEntry`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum EntryPurpose {
    /// Nothing: it is there to be selected and copied.
    ReadOnly,
    DraftName(DraftId),
    /// Whom a report is for, or who has made it.
    Party(Party),
    /// The pass phrase of a link to be made. It stands in a form, so that password managers know it.
    Lock,
    /// The pass phrase of a link that is to be opened.
    Unlock,
    OpenLink,
    /// Who sends the case, and a note to the reader.
    From,
    Note,
    /// The exchange rate that amounts are converted at.
    Rate,
    /// Not a text but a file.
    OpenFile,
}

impl Button {
    pub fn new(style: ButtonStyle, label: &str, action: impl Into<Action>) -> Self {
        Self { label: label.to_owned(), action: action.into(), style, name: None }
    }

    /// A button like a link in a text.
    pub fn link(label: &str, action: impl Into<Action>) -> Self {
        Self::new(ButtonStyle::Link, label, action)
    }

    /// The same button with a name for screen readers.
    pub fn named(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }
}

impl Link {
    /// A link to another page of the site.
    pub fn within(label: &str, address: String) -> Self {
        Self { label: label.to_owned(), address, target: LinkTarget::Page }
    }

    /// A link that leaves the site.
    pub fn external(label: String, address: &str) -> Self {
        Self { label, address: address.to_owned(), target: LinkTarget::Elsewhere }
    }

    /// A link that saves a text as a file; `kind` is its media type.
    pub fn file(label: &str, name: &str, kind: &str, text: &str) -> Self {
        let address = format!("data:{kind};charset=utf-8;base64,{}", STANDARD.encode(text));
        Self { label: label.to_owned(), address, target: LinkTarget::File(name.to_owned()) }
    }
}

impl TabButton {
    pub fn new(label: &str, is_pressed: bool, action: impl Into<Action>) -> Self {
        Self { label: label.to_owned(), is_pressed, action: action.into() }
    }
}

impl TextEntry {
    pub fn new(id: &str, label: &str, text: &str, purpose: EntryPurpose) -> Self {
        Self { id: id.to_owned(), label: label.to_owned(), text: text.to_owned(), purpose }
    }
}
