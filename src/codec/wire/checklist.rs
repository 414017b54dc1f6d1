//! The risk checklist of a case: replies by the keys of their questions, and service levels.

use super::format::{Problem, put};
use crate::codec::json::{Object, Value, get};
use crate::domain::risk::answer::{Answer, Detail, Replies, Reply};
use crate::domain::risk::level::{MAX_LEVELS, ServiceLevel};
use crate::domain::risk::question::{Question, QuestionScope};
use crate::domain::value::Choice;

const KEY: &str = "checklist";
const ANSWER: &str = "answer";
const LEVELS: &str = "levels";

/// Writes replies into the object of the company or of an offer.
pub fn write_replies(written: &mut Object, replies: &Replies) {
    let entries: Object =
        replies.iter().map(|(id, reply)| (id.question().key.to_owned(), write_reply(reply))).collect();
    if !entries.is_empty() {
        put(written, KEY, Value::Object(entries));
    }
}

/// A reply with nothing but an answer is written as that.
fn write_reply(reply: &Reply) -> Value {
    let mut written = Object::new();
    if let Some(answer) = reply.answer {
        put(&mut written, ANSWER, Value::text(answer.option().key));
    }
    for detail in Detail::ALL {
        if !reply.detail(*detail).is_empty() {
            put(&mut written, detail.option().key, Value::text(reply.detail(*detail)));
        }
    }
    match written.as_slice() {
        [(key, answer)] if key == ANSWER => answer.clone(),
        _ => Value::Object(written),
    }
}

/// The replies in the object of the company or of an offer; `take` receives each.
pub fn read_replies(
    written: &Object,
    asked: QuestionScope,
    problems: &mut Vec<Problem>,
    take: &mut dyn FnMut(&Question, Reply),
) -> Option<()> {
    let Some(entries) = get(written, KEY) else { return Some(()) };
    for (key, written) in entries.as_object()? {
        let question = Question::by_key(key).filter(|question| question.scope == asked);
        match question.and_then(|question| Some((question, read_reply(written)?))) {
            Some((question, reply)) => take(question, reply),
            None => problems.push(Problem::BadReply(key.clone())),
        }
    }
    Some(())
}

fn read_reply(written: &Value) -> Option<Reply> {
    let by_key = |key: &str| Answer::ALL.iter().copied().find(|answer| answer.option().key == key);
    if let Some(key) = written.as_text() {
        return by_key(key).map(Reply::from);
    }
    let mut reply = Reply::default();
    for (key, value) in written.as_object()? {
        let text = value.as_text()?;
        if key == ANSWER {
            reply.answer = Some(by_key(text)?);
        } else {
            let detail = Detail::ALL.iter().find(|detail| detail.option().key == key)?;
            reply.write(*detail, text);
        }
    }
    Some(reply)
}

/// Writes service levels into the object of a service.
pub fn write_levels(written: &mut Object, levels: Option<&[ServiceLevel]>) {
    let row = |level: &ServiceLevel| Value::List(level.0.iter().map(|cell| Value::text(cell)).collect());
    if let Some(levels) = levels {
        put(written, LEVELS, Value::List(levels.iter().map(row).collect()));
    }
}

/// The service levels in the object of a service; none while they are as suggested.
pub fn read_levels(written: &Object, problems: &mut Vec<Problem>) -> Option<Option<Vec<ServiceLevel>>> {
    let Some(list) = get(written, LEVELS) else { return Some(None) };
    let list = list.as_list()?;
    if list.len() > MAX_LEVELS {
        problems.push(Problem::TooMany);
    }
    let mut levels = Vec::new();
    for row in list.iter().take(MAX_LEVELS) {
        match row.as_list() {
            Some([metric, target, method, credit]) => {
                let texts = [metric, target, method, credit].map(|cell| cell.as_text().unwrap_or_default());
                levels.push(ServiceLevel::new(texts));
            }
            _ => problems.push(Problem::BadLevel),
        }
    }
    Some(Some(levels))
}
