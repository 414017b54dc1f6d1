//! What the visitor says about a question.

use super::questions::QuestionId;
use crate::domain::name::bounded;
use crate::domain::value::choice;

choice! {
    /// An answer, from best to worst.
    Answer {
        Proven "proven" "Yes, with evidence"
        Yes "yes" "Yes"
        Partly "partly" "Partly"
        No "no" "No"
        Unknown "unknown" "Don’t know"
        /// Counts only with a reason in the note.
        NotApplicable "not-applicable" "Does not apply"
    }
}

choice! {
    /// What can be written down beside an answer.
    Detail {
        /// Also the reason why a question does not apply.
        Note "note" "Note"
        Owner "owner" "Owner"
        Due "due" "Due"
        Evidence "evidence" "Link to evidence"
        /// What to do if it happens all the same; questions of dependency only.
        Plan "plan" "Contingency action"
    }
}

impl Detail {
    /// Most characters.
    pub fn limit(self) -> usize {
        match self {
            Self::Note | Self::Evidence | Self::Plan => 300,
            Self::Owner => 80,
            Self::Due => 10,
        }
    }
}

/// Everything said about one question.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reply {
    pub answer: Option<Answer>,
    details: [String; 5],
}

impl From<Answer> for Reply {
    /// A reply with nothing but an answer.
    fn from(answer: Answer) -> Self {
        Self { answer: Some(answer), ..Self::default() }
    }
}

impl Reply {
    /// What is written down; empty if nothing.
    pub fn detail(&self, detail: Detail) -> &str {
        &self.details[detail as usize]
    }

    /// Writes something down, without control characters; a text that is too long is cut.
    pub fn write(&mut self, detail: Detail, text: &str) {
        self.details[detail as usize] = bounded(text, detail.limit());
    }

    /// How much of the question is left open: 0 with evidence, 1 for no and for what nobody knows. None where the question
    /// does not apply, for a reason.
    pub fn open_share(&self) -> Option<f64> {
        match self.answer {
            Some(Answer::Proven) => Some(0.0),
            Some(Answer::Yes) => Some(0.25),
            Some(Answer::Partly) => Some(0.5),
            Some(Answer::NotApplicable) if !self.lacks_reason() => None,
            _ => Some(1.0),
        }
    }

    /// Whether the question applies and has no yes with evidence.
    pub fn is_open(&self) -> bool {
        self.open_share().is_some_and(|open| open > 0.0)
    }

    /// Whether it says that the question does not apply, and not why.
    pub fn lacks_reason(&self) -> bool {
        self.answer == Some(Answer::NotApplicable) && self.detail(Detail::Note).trim().is_empty()
    }
}

/// Replies to questions; one without anything in it is not kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Replies(Vec<(QuestionId, Reply)>);

static NOTHING: Reply = Reply { answer: None, details: [const { String::new() }; 5] };

impl Replies {
    /// What is said about a question.
    pub fn get(&self, id: QuestionId) -> &Reply {
        self.0.iter().find(|(own, _)| *own == id).map_or(&NOTHING, |(_, reply)| reply)
    }

    /// Puts a reply in the place of what was said.
    pub fn set(&mut self, id: QuestionId, reply: Reply) {
        self.0.retain(|(own, _)| *own != id);
        if reply != NOTHING {
            // Kept in the order of the table, so that equal replies are equal.
            let index = self.0.iter().position(|(own, _)| *own > id).unwrap_or(self.0.len());
            self.0.insert(index, (id, reply));
        }
    }

    /// All replies, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Reply)> {
        self.0.iter().map(|(id, reply)| (*id, reply))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
