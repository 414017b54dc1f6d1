//! Texts that differ by a count.

use serde::{Deserialize, Serialize};

/// The forms that languages have for counts, as Unicode names them. English has `One` and `Other`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];
}

/// A text in each form that its language has. `{count}` marks the count.
#[derive(Debug, Serialize, Deserialize)]
pub struct Plural {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zero: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub few: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub many: Option<&'static str>,
    pub other: &'static str,
}

impl Plural {
    /// The two forms of English.
    pub(super) const fn english(one: &'static str, other: &'static str) -> Self {
        Self { zero: None, one: Some(one), two: None, few: None, many: None, other }
    }

    /// The text of a category; that of all other counts where the language has none of its own.
    pub fn form(&self, category: PluralCategory) -> &'static str {
        let own = match category {
            PluralCategory::Zero => self.zero,
            PluralCategory::One => self.one,
            PluralCategory::Two => self.two,
            PluralCategory::Few => self.few,
            PluralCategory::Many => self.many,
            PluralCategory::Other => None,
        };
        own.unwrap_or(self.other)
    }
}
