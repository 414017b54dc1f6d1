//! What a sender says with a case: it travels beside the case, in a link.

use serde::{Deserialize, Serialize};

use super::json::{Object, Value};
use crate::domain::name::{bounded, bounded_name};

/// Longest note, in characters. A note that is as long makes a link that mail still passes on.
const MAX_NOTE: usize = 500;

const FROM: &str = "from";
const NOTE: &str = "note";

/// Who sends a case, and a note to whoever receives it; either may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cover {
    pub from: String,
    pub note: String,
}

impl Cover {
    /// What is too long is cut.
    pub fn new(from: &str, note: &str) -> Self {
        Self { from: bounded_name(from.trim()), note: bounded(note.trim(), MAX_NOTE) }
    }

    /// Writes what is said beside a case.
    pub fn write(&self, written: &mut Object) {
        for (key, text) in [(FROM, &self.from), (NOTE, &self.note)] {
            if !text.is_empty() {
                written.push((key.to_owned(), Value::text(text)));
            }
        }
    }

    /// What is said beside a written case.
    pub fn read(written: &Value) -> Self {
        let text = |key| written.get(key).and_then(Value::as_text).unwrap_or_default();
        Self::new(text(FROM), text(NOTE))
    }
}
