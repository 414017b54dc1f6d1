//! The visitor's own cases as they lie in local storage.

use super::json::{self, Value};
use super::migrate;
use super::wire::{self, Problem, SCHEMA};
use crate::domain::case::Case;

/// What the visitor works on, and what it replaced.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drafts {
    pub current: Case,
    /// The draft that was current before a shared case was kept or a new one was started.
    pub earlier: Option<Case>,
}

/// Why stored drafts cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftError {
    /// Not what this page writes.
    Unreadable,
    /// A newer version of this page has written them.
    Newer,
}

const APP: &str = "outsight";

/// The text to store.
pub fn encode(drafts: &Drafts) -> String {
    let entry = |key: &str, value| (key.to_owned(), value);
    let envelope = Value::Object(vec![
        entry("app", Value::text(APP)),
        entry("schema", Value::count(SCHEMA as usize)),
        entry("current", wire::write(&drafts.current)),
        entry("earlier", drafts.earlier.as_ref().map(wire::write).unwrap_or_default()),
    ]);
    envelope.write()
}

/// The drafts that a stored text holds, and what of them could not be used.
///
/// # Errors
///
/// A [`DraftError`] for anything but a text of this version or an older one.
pub fn decode(text: &str) -> Result<(Drafts, Vec<Problem>), DraftError> {
    let envelope = json::parse(text).ok_or(DraftError::Unreadable)?;
    let is_ours = envelope.get("app").and_then(Value::as_text) == Some(APP);
    let schema = envelope.get("schema").and_then(Value::as_count).filter(|schema| is_ours && *schema > 0);
    let schema = u32::try_from(schema.ok_or(DraftError::Unreadable)?).map_err(|_| DraftError::Newer)?;
    if schema > SCHEMA {
        return Err(DraftError::Newer);
    }
    let restore = |key: &str| {
        let written = envelope.get(key).filter(|written| **written != Value::Null);
        let case = written.map(|written| wire::restore(&migrate::case(written.clone(), schema)));
        case.map(|case| case.ok_or(DraftError::Unreadable)).transpose()
    };
    let (current, mut problems) = restore("current")?.ok_or(DraftError::Unreadable)?;
    let mut earlier = None;
    if let Some((case, further)) = restore("earlier")? {
        problems.extend(further);
        earlier = Some(case);
    }
    Ok((Drafts { current, earlier }, problems))
}
