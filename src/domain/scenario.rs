//! Scenarios: the same case with other values for some of its inputs.

use serde::{Deserialize, Serialize};

use super::field::Refusal;
use super::fields::FieldId;
use super::name::bounded_name;
use super::place::Place;

/// Most scenarios beside the case as entered.
pub const MAX_SCENARIOS: usize = 4;

/// Other values for some inputs of a case. What a scenario does not vary is as in the case.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Scenario {
    name: String,
    /// One for each input that it varies.
    values: Vec<ScenarioValue>,
}

/// What an input is in a scenario, in the unit of its field.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ScenarioValue {
    pub place: Place,
    pub field: FieldId,
    pub value: f64,
}

impl Scenario {
    /// A scenario that varies nothing; a name that is too long is cut.
    pub fn new(name: &str) -> Self {
        Self { name: bounded_name(name), values: Vec::new() }
    }

    /// What the visitor calls it; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The inputs that it varies.
    pub fn values(&self) -> &[ScenarioValue] {
        &self.values
    }

    /// What an input is in the scenario, if that is said.
    pub fn value(&self, place: Place, field: FieldId) -> Option<f64> {
        self.values.iter().find(|own| (own.place, own.field) == (place, field)).map(|own| own.value)
    }

    /// Renames the scenario; a name that is too long is cut.
    pub fn set_name(&mut self, name: &str) {
        self.name = bounded_name(name);
    }

    /// Says what an input is in the scenario, or that it is as in the case.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold the value; nothing is changed then.
    pub fn set(&mut self, place: Place, field: FieldId, value: Option<f64>) -> Result<(), Refusal> {
        let is_own = |own: &ScenarioValue| (own.place, own.field) == (place, field);
        let Some(value) = value else {
            self.values.retain(|own| !is_own(own));
            return Ok(());
        };
        let value = field.field().check(value)?;
        match self.values.iter_mut().find(|own| is_own(own)) {
            Some(own) => own.value = value,
            None => self.values.push(ScenarioValue { place, field, value }),
        }
        Ok(())
    }

    /// Leaves out the values that `keep` does not want.
    pub fn retain(&mut self, keep: impl FnMut(&mut ScenarioValue) -> bool) {
        self.values.retain_mut(keep);
    }
}
