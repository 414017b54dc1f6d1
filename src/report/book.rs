//! What is said about inputs and questions: words that someone reads only on demand, so the page gets them from its worker.

use serde::{Deserialize, Serialize};

use crate::domain::field::{Field, Origin};
use crate::domain::fields::{FIELDS, FieldId};
use crate::text::fill;
use crate::text::report::BookTexts;

/// Everything that is said on demand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// In the order of the table of inputs.
    fields: Vec<FieldNote>,
}

/// What is said about an input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldNote {
    /// `{unit}` is the service's unit of demand.
    pub help: String,
    /// Where the default comes from, in a sentence.
    pub origin: String,
    /// Where the low and the high of the default come from; empty where it has none.
    pub spread: String,
}

impl Book {
    /// The book in the language of `texts`.
    pub fn new(texts: &BookTexts) -> Self {
        let field = |field: &Field| {
            let words = (texts.field)(field);
            FieldNote {
                help: words.help.trim().to_owned(),
                origin: origin(&words.origin, texts),
                spread: words.spread.unwrap_or_default().to_owned(),
            }
        };
        Self { fields: FIELDS.iter().map(field).collect() }
    }

    /// What is said about an input.
    pub fn field(&self, id: FieldId) -> Option<&FieldNote> {
        self.fields.get(id as usize)
    }
}

fn origin(origin: &Origin, texts: &BookTexts) -> String {
    match origin {
        Origin::Asked => texts.asked.to_owned(),
        Origin::LeftOut => texts.left_out.to_owned(),
        Origin::Judgement(reason) => fill(texts.judgement, &[("reason", reason)]),
        Origin::Published { source, year, base } => {
            fill(texts.published, &[("source", source), ("year", year), ("base", base)])
        }
    }
}
