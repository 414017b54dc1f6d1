//! A version of a draft as text, in the storage and in files:
//!
//! ```json
//! {"app":"outsight","schema":5,"draft":"00000000000000a1","version":"7-00000000000000c3",
//!  "past":["6-00000000000000b2"],"changed":1763776800000,"case":{"title":"Service desk"},"check":"9f3a01bc"}
//! ```
//!
//! `check` is the CRC-32 of everything before it, so that a changed digit is noticed. It stands last, and `app`, `schema`
//! and `case.title` keep their place, in every version of this page to come: an older page can then tell a newer draft
//! from a damaged one, and name it.

use super::version::{DraftId, Past, Stamp, Version};
use crate::codec::checksum::checksum;
use crate::codec::json::{self, Object, Value};
use crate::codec::migrate;
use crate::codec::wire::{self, Problem, SCHEMA};

/// Why a text cannot be read as a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Not what this page writes.
    NotOurs,
    /// Changed or cut off since this page wrote it.
    Damaged,
    /// Written by a newer version of this page.
    Newer {
        /// The name of the case.
        title: String,
    },
}

const APP: &str = "outsight";
const BEGINNING: &str = "{\"app\":\"outsight\"";
/// The first schema whose drafts are stored so.
const FIRST: u32 = 4;
/// Longest text that is read. Whatever can be entered makes a shorter one.
pub const MAX_BYTES: usize = 1_600_000;

/// The text of a version.
pub fn encode(version: &Version) -> String {
    let mut object = Object::new();
    let mut put = |key: &str, value| object.push((key.to_owned(), value));
    put("app", Value::text(APP));
    put("schema", Value::count(SCHEMA as usize));
    put("draft", Value::Text(version.id.key()));
    if let Some(stamp) = version.stamp {
        put("version", Value::Text(stamp.key()));
    }
    put("past", Value::List(version.past.stamps().iter().map(|stamp| Value::Text(stamp.key())).collect()));
    put("changed", Value::Number(version.changed.to_string()));
    if let Some(filed) = version.filed {
        put("filed", Value::Number(filed.to_string()));
    }
    if let Some(origin) = version.origin {
        put("origin", Value::Text(origin.key()));
    }
    put("case", wire::write(&version.case));
    let mut text = Value::Object(object).write();
    text.pop();
    let check = checksum(text.as_bytes());
    text.push_str(&ending(check));
    text
}

fn ending(check: u32) -> String {
    format!(",\"check\":\"{check:08x}\"}}")
}

/// The version that a text holds, and what of it could not be used.
///
/// # Errors
///
/// [`Unreadable`] for anything but a whole, unchanged text of this version of the page or an older one.
pub fn decode(text: &str) -> Result<(Version, Vec<Problem>), Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::NotOurs);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    let broken = if text.starts_with(BEGINNING) { Unreadable::Damaged } else { Unreadable::NotOurs };
    let object = json::parse(text).filter(|object| object.get("app").and_then(Value::as_text) == Some(APP));
    let object = object.ok_or(broken)?;
    let schema = object.get("schema").and_then(Value::as_count).filter(|schema| *schema > 0);
    let schema = u32::try_from(schema.ok_or(Unreadable::Damaged)?).unwrap_or(u32::MAX);
    if schema < FIRST || !is_whole(text) {
        return Err(Unreadable::Damaged);
    }
    let case = object.get("case").ok_or(Unreadable::Damaged)?;
    if schema > SCHEMA {
        let title = case.get("title").and_then(Value::as_text).unwrap_or_default().to_owned();
        return Err(Unreadable::Newer { title });
    }
    let case = migrate::case(case.clone(), schema);
    read(&object, &case).ok_or(Unreadable::Damaged)
}

/// Whether a text ends with the checksum of the rest.
fn is_whole(text: &str) -> bool {
    let length = ending(0).len();
    let (start, end) = text.as_bytes().split_at(text.len().saturating_sub(length));
    end == ending(checksum(start)).as_bytes()
}

fn read(object: &Value, case: &Value) -> Option<(Version, Vec<Problem>)> {
    let text = |key| object.get(key).and_then(Value::as_text);
    let time = |key| object.get(key).and_then(Value::as_time);
    let id = DraftId::by_key(text("draft")?)?;
    let stamp = match text("version") {
        Some(key) => Some(Stamp::by_key(key)?),
        None => None,
    };
    let origin = text("origin").and_then(DraftId::by_key);
    let past = object.get("past")?.as_list()?.iter().map(|key| Stamp::by_key(key.as_text()?));
    let past = Past::new(past.collect::<Option<Vec<_>>>()?);
    let (case, problems) = wire::restore(case)?;
    Some((Version { id, stamp, past, changed: time("changed")?, filed: time("filed"), origin, case }, problems))
}
