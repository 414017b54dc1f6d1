//! Opening a case: what the page asks the worker for, and what it gets.

use serde::{Deserialize, Serialize};

use crate::codec::cover::Cover;
use crate::codec::wire::Problem;
use crate::domain::example::Example;
use crate::drafts::DraftId;

/// A case that is to be opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum OpenRequest {
    /// A link; `phrase` is the pass phrase for a locked one, or empty.
    Link {
        link: String,
        phrase: String,
    },
    /// The text of a file.
    File(String),
    Example(Example),
}

/// An opened case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenedCase {
    /// The case as JSON.
    pub case: String,
    /// What of it could not be used.
    pub problems: Vec<Problem>,
    /// The draft that it was sent from, as the sender's browser names it.
    pub draft: Option<DraftId>,
    /// What the sender says.
    pub cover: Cover,
    /// The link that it came by, mended; empty for anything else.
    pub link: String,
}

/// Why a case cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// It can with the right pass phrase.
    pub needs_phrase: bool,
    /// What happened, what is safe, what to do.
    pub message: String,
}
