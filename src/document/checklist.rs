//! The risk checklist: questions with what is said about them, and service-level sheets. Answers and what is written beside
//! them are not part of the document; they follow the session by themselves.

use serde::{Deserialize, Serialize};

use super::control::{Button, Link};
use crate::domain::risk::answer::Detail;
use crate::domain::risk::questions::QuestionId;

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionItem {
    pub id: QuestionId,
    /// Its id in the page.
    pub element_id: Option<String>,
    /// What stands before the question; empty where it stands alone.
    pub number: String,
    pub question: String,
    /// That it is a must-have, for instance.
    pub marks: Vec<String>,
    pub form: QuestionForm,
}

/// What is shown of a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum QuestionForm {
    /// To be answered on the screen.
    Answers {
        /// What is missing in the answer; often empty.
        missing: String,
        about: QuestionAbout,
        details: Vec<DetailBox>,
    },
    /// On paper: the answers with boxes, and what is written down beside them or room for that.
    Paper { boxes: String, lines: String },
    /// With a plan: what to do if it happens all the same.
    Plan { details: Vec<DetailBox> },
}

/// What is said about a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionAbout {
    /// Opens the rest.
    pub summary: String,
    /// Headings and texts: why it matters, what counts as evidence, what mends it.
    pub paragraphs: Vec<(String, String)>,
    pub clauses_heading: String,
    /// The clauses of laws and standards that it comes from.
    pub clauses: Vec<Link>,
}

/// A box for something written down beside an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DetailBox {
    /// Its id in the page.
    pub element_id: String,
    pub detail: Detail,
    /// Stands there until the visitor writes.
    pub suggestion: String,
}

/// The service levels of one service. Its cells follow the session by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceLevelSheet {
    /// Counted from 0.
    pub service: usize,
    /// Names the table where it scrolls.
    pub name: String,
    pub columns: Vec<String>,
    /// For each row, the button that removes it.
    pub rows: Vec<Button>,
}
