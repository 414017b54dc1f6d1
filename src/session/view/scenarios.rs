//! What scenarios vary, as their boxes show it.

use super::form::{prefix, suffix, why_unusable};
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::session::Session;
use crate::text::{Texts, labels};

/// The box of an input in a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioBox {
    /// The scenario and the input.
    pub label: String,
    pub prefix: String,
    pub suffix: String,
    pub text: String,
    /// What stands there while nothing is entered: the value of the case.
    pub base: String,
    pub error: Option<String>,
}

/// What the box of an input in a scenario shows.
pub fn scenario_box(session: &Session, scenario: usize, place: Place, id: FieldId, texts: &Texts) -> ScenarioBox {
    let (case, input) = (session.case(), InputId::InScenario(scenario, place, id));
    ScenarioBox {
        label: labels::input(case, input, texts),
        prefix: prefix(case, place, id),
        suffix: suffix(case, place, id, texts),
        text: session.text_in(input),
        base: labels::value(id.field().unit, case.value(place, id), case.currency_of(place, id), texts),
        error: why_unusable(session, input, texts),
    }
}
