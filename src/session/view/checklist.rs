//! The live controls of the risk checklist.

use crate::domain::risk::answer::{Answer, Detail};
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::Choice;
use crate::ids;
use crate::session::Session;

/// What is written down beside an answer; `standard` while the visitor has written nothing.
pub fn detail_text(session: &Session, id: QuestionId, detail: Detail, standard: &str) -> String {
    let own = session.reply(id).detail(detail);
    if own.is_empty() { standard } else { own }.to_owned()
}

/// Where the keyboard goes for a question: its answer, or the first.
pub fn focus_id(session: &Session, id: QuestionId) -> String {
    ids::answer(id, session.reply(id).answer.map_or(0, Answer::index))
}
