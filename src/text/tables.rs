//! Words that belong to a declaration: labels and help of inputs, options of a choice, cost lines, examples, questions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Such words in a language, by the English that stands in the declaration. Where the English changes, a translation of
/// what it said before is not shown.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent, bound(deserialize = "'de: 'static"))]
pub struct TableTexts(BTreeMap<&'static str, &'static str>);

impl TableTexts {
    /// English says what stands in the declarations.
    pub const ENGLISH: Self = Self(BTreeMap::new());

    /// What the language says for the English of a declaration; the English itself where it has nothing.
    pub fn say(&self, english: &'static str) -> &'static str {
        self.0.get(english).copied().unwrap_or(english)
    }
}
