//! What the reports say about declarations: cost lines, inputs, questions, service levels.

use super::ReportTexts;
use crate::domain::field::{DefaultSource, Field, FieldWords};
use crate::domain::lines::LineId;
use crate::domain::risk::level::SUGGESTED;
use crate::domain::risk::question::{Question, QuestionWords};
use crate::domain::value::{Choice, ServiceKind};

impl ReportTexts {
    /// The name of a line of the model; empty for one that the visitor named.
    pub fn line_label(&self, id: LineId) -> &'static str {
        id.definition().map_or("", |line| self.tables.say(line.label))
    }

    /// What is said about an input.
    pub fn field(&self, field: &Field) -> FieldWords {
        let words = field.words();
        let say = |text| self.tables.say(text);
        let source = match words.source {
            DefaultSource::Judgement(reason) => DefaultSource::Judgement(say(reason)),
            DefaultSource::Published { source, year, base } => {
                DefaultSource::Published { source: say(source), year: say(year), base: say(base) }
            }
            other => other,
        };
        FieldWords { help: say(words.help.trim()), source, range: words.range.map(say) }
    }

    /// What is said about a question.
    pub fn question(&self, question: &Question) -> QuestionWords {
        let words = question.id.words();
        let say = |text| self.tables.say(text);
        QuestionWords {
            ask: say(words.ask),
            why: say(words.why),
            evidence: say(words.evidence),
            remedy: say(words.remedy),
            plan: words.plan.map(say),
            clauses: words.clauses,
        }
    }

    /// The suggested service levels of a kind of service.
    pub fn levels(&self, kind: ServiceKind) -> Vec<[&'static str; 4]> {
        SUGGESTED[kind.index()].iter().map(|level| level.map(|text| self.tables.say(text))).collect()
    }
}
