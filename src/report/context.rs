//! What all parts of a report read.

use crate::domain::lines::LineId;
use crate::domain::results::Computed;
use crate::text::report::ReportTexts;
use crate::text::{Texts, labels};

/// A case as it is worked out, and the words for it.
pub(super) struct Context<'a> {
    pub computed: &'a Computed,
    pub texts: &'a Texts,
    pub words: &'a ReportTexts,
}

impl Context<'_> {
    /// The name of a line.
    pub fn line_label(&self, id: LineId) -> String {
        match id {
            LineId::Custom(line) => labels::custom_line(&self.computed.case, line, self.texts),
            _ => self.words.line_label(id).to_owned(),
        }
    }

    /// A number of units of demand.
    pub fn units(&self, number: f64) -> String {
        self.texts.locale.signed(number, 1)
    }
}
