//! What all parts of a report read.

use std::cell::OnceCell;

use crate::domain::analysis::ranking::{Ranked, ranking};
use crate::domain::analysis::tornado::{Spread, TornadoBar, spread, tornado};
use crate::domain::lines::LineId;
use crate::domain::results::{Computed, Readiness};
use crate::text::report::ReportTexts;
use crate::text::{Texts, labels};

/// A case as it is worked out, and the words for it.
pub(super) struct Context<'a> {
    pub computed: &'a Computed,
    pub texts: &'a Texts,
    pub words: &'a ReportTexts,
    tornado: OnceCell<Vec<TornadoBar>>,
    ranking: OnceCell<Vec<Ranked>>,
}

impl<'a> Context<'a> {
    pub fn new(computed: &'a Computed, texts: &'a Texts, words: &'a ReportTexts) -> Self {
        Self { computed, texts, words, tornado: OnceCell::new(), ranking: OnceCell::new() }
    }

    /// How much each input moves the result; worked out once.
    pub fn tornado(&self) -> &[TornadoBar] {
        let computed = self.computed;
        self.tornado.get_or_init(|| tornado(&computed.case, computed.compared, &computed.results))
    }

    /// All options, the best first; worked out once.
    pub fn ranking(&self) -> &[Ranked] {
        self.ranking.get_or_init(|| ranking(self.computed))
    }

    /// How far the result could fall and rise; none while there is nothing to compare.
    pub fn spread(&self) -> Option<Spread> {
        let computed = self.computed;
        let is_comparable = computed.readiness() == Readiness::Comparable;
        is_comparable.then(|| spread(self.tornado(), computed.compared, computed.results.npv)).flatten()
    }

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
