//! The sections of a page.

use serde::{Deserialize, Serialize};

use super::card::Card;
use super::control::{Button, Tabs};

/// A section of a page, top to bottom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Section {
    Card(Box<Card>),
    Status(Status),
    Toolbar(Toolbar),
    /// A sentence in place of cards.
    Notice(String),
    /// What follows the last question: the keyboard can be sent there.
    End {
        id: String,
        text: String,
    },
    /// Buttons after a few words.
    Choices {
        about: String,
        buttons: Vec<Button>,
    },
}

/// How things stand, at the head of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// None where nothing is judged.
    pub verdict: Option<Verdict>,
    pub sentence: String,
    /// On what the sentence rests, or what to do next.
    pub basis: String,
    pub tabs: Vec<Tabs>,
}

/// What a headline says, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing can be said yet.
    Open,
    /// The option saves; every must-have is met.
    Saves,
    /// The option costs more; a must-have is outstanding.
    Costs,
    Even,
    /// The result could as well have the other sign.
    TooClose,
}

/// What is shown of a list, and what can be done with all of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Toolbar {
    pub filters: Tabs,
    /// Parts of the list, each with how far it has come.
    pub areas: Tabs,
    pub buttons: Vec<Button>,
    pub about: String,
}

impl Verdict {
    /// As the style sheets call it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Saves => "saves",
            Self::Costs => "costs",
            Self::Even => "even",
            Self::TooClose => "close",
        }
    }
}

impl From<Card> for Section {
    fn from(card: Card) -> Self {
        Self::Card(Box::new(card))
    }
}

impl Section {
    /// What tells the section from its neighbours while the page changes.
    pub fn name(&self) -> &str {
        match self {
            Self::Card(card) => &card.id,
            Self::Status(_) => "status",
            Self::Toolbar(_) => "toolbar",
            Self::Notice(_) => "notice",
            Self::End { id, .. } => id,
            Self::Choices { .. } => "choices",
        }
    }
}
