//! Help on inputs and questions. It is read on demand only, so the page gets it from its worker.

use serde::{Deserialize, Serialize};

use crate::domain::example::Example;
use crate::domain::field::{DefaultSource, Field};
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::risk::level::ServiceLevel;
use crate::domain::risk::question::Clause;
use crate::domain::value::{Choice, ServiceKind};
use crate::text::fill;
use crate::text::report::{BasisTexts, ReportTexts};

/// All help texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HelpTexts {
    /// In the order of the table of inputs.
    fields: Vec<FieldHelp>,
    /// Where each example comes from.
    examples: Vec<String>,
    /// Suggested service levels for each kind of service.
    levels: Vec<Vec<[String; 4]>>,
}

/// Help on an input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldHelp {
    /// `{unit}` is the service's unit of demand, `{units}` several of them.
    pub help: String,
    /// Where the default comes from, in a sentence.
    pub origin: String,
    /// Where the low and the high of the default come from; empty where it has none.
    pub spread: String,
}

impl HelpTexts {
    /// The help in the language of `texts`.
    pub fn new(texts: &ReportTexts) -> Self {
        let field = |field: &Field| {
            let words = texts.field(field);
            FieldHelp {
                help: words.help.to_owned(),
                origin: origin(&words.source, &texts.basis),
                spread: words.range.unwrap_or_default().to_owned(),
            }
        };
        let levels =
            |kind: &ServiceKind| texts.levels(*kind).into_iter().map(|level| level.map(str::to_owned)).collect();
        Self {
            fields: FIELDS.iter().map(field).collect(),
            examples: Example::ALL.iter().map(|example| texts.tables.say(example.origin()).to_owned()).collect(),
            levels: ServiceKind::ALL.iter().map(levels).collect(),
        }
    }

    /// Help on an input.
    pub fn field(&self, id: FieldId) -> Option<&FieldHelp> {
        self.fields.get(id as usize)
    }

    /// Where an example comes from.
    pub fn example_origin(&self, example: Example) -> &str {
        self.examples.get(example.index()).map_or("", String::as_str)
    }

    /// The service levels suggested for a kind of service, by its place in the list.
    pub fn levels(&self, kind: usize) -> Vec<ServiceLevel> {
        let levels = self.levels.get(kind).map_or(&[][..], Vec::as_slice);
        levels.iter().map(|level| ServiceLevel::new(level.each_ref().map(String::as_str))).collect()
    }
}

/// A clause in words, and how far it was checked.
pub fn clause(clause: &Clause, texts: &ReportTexts) -> String {
    let say = |text| texts.tables.say(text);
    let values = [
        ("work", say(clause.work.option().label)),
        ("at", say(clause.at)),
        ("verified", say(clause.verified.option().label)),
    ];
    fill(texts.basis.clause, &values)
}

pub(super) fn origin(origin: &DefaultSource, texts: &BasisTexts) -> String {
    match origin {
        DefaultSource::Required => texts.asked.to_owned(),
        DefaultSource::Zero => texts.left_out.to_owned(),
        DefaultSource::Judgement(reason) => fill(texts.judgement, &[("reason", reason)]),
        DefaultSource::Published { source, year, base } => {
            fill(texts.published, &[("source", source), ("year", year), ("base", base)])
        }
    }
}
