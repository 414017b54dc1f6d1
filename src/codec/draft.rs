//! The visitor's own cases as they lie in local storage.

use serde::Serialize;
use serde_json::Value;

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

/// What is written around the cases. It is read by hand: the cases stay unread until the schema is known.
#[derive(Serialize)]
struct Envelope {
    app: &'static str,
    schema: u32,
    current: Value,
    earlier: Option<Value>,
}

/// The text to store.
pub fn encode(drafts: &Drafts) -> String {
    let envelope = Envelope {
        app: APP,
        schema: SCHEMA,
        current: wire::write(&drafts.current),
        earlier: drafts.earlier.as_ref().map(wire::write),
    };
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// The drafts that a stored text holds, and what of them could not be used.
///
/// # Errors
///
/// A [`DraftError`] for anything but a text of this version or an older one.
pub fn decode(text: &str) -> Result<(Drafts, Vec<Problem>), DraftError> {
    let envelope = wire::parse(text).ok_or(DraftError::Unreadable)?;
    let schema = envelope["schema"].as_u64().filter(|schema| envelope["app"] == APP && *schema > 0);
    if schema.ok_or(DraftError::Unreadable)? > u64::from(SCHEMA) {
        return Err(DraftError::Newer);
    }
    let (current, mut problems) = wire::restore(&envelope["current"]).ok_or(DraftError::Unreadable)?;
    let mut earlier = None;
    if !envelope["earlier"].is_null() {
        let (case, further) = wire::restore(&envelope["earlier"]).ok_or(DraftError::Unreadable)?;
        problems.extend(further);
        earlier = Some(case);
    }
    Ok((Drafts { current, earlier }, problems))
}
