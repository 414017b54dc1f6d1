//! The live controls of the risk checklist.

use crate::domain::risk::answer::{Answer, Detail};
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::Choice;
use crate::session::Session;

/// What is written down beside an answer; `standard` while the visitor has written nothing.
pub fn detail(session: &Session, id: QuestionId, detail: Detail, standard: &str) -> String {
    let own = session.reply(id).detail(detail);
    if own.is_empty() { standard } else { own }.to_owned()
}

/// The id of an answer of a question in the page.
pub fn answer_id(id: QuestionId, answer: usize) -> String {
    format!("q-{}-{}", id.question().key, answer + 1)
}

/// Where the keyboard goes for a question: its answer, or the first.
pub fn focus_id(session: &Session, id: QuestionId) -> String {
    answer_id(id, session.reply(id).answer.map_or(0, Answer::index))
}
