//! The scenarios of a case.

use super::{Case, Place};
use crate::domain::fields::FieldId;
use crate::domain::scenario::{MAX_SCENARIOS, Scenario};
use crate::domain::value::Unit;

impl Case {
    /// The scenarios of the case, at most [`MAX_SCENARIOS`].
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// A scenario, to be changed.
    pub fn scenario_mut(&mut self, scenario: usize) -> Option<&mut Scenario> {
        self.scenarios.get_mut(scenario)
    }

    /// Adds a scenario; nothing happens if there are as many as a case can hold. Values of inputs that the case does not have, or
    /// that cannot be varied, are left out.
    pub fn add_scenario(&mut self, mut scenario: Scenario) {
        if self.scenarios.len() < MAX_SCENARIOS {
            scenario.retain(|own| self.can_vary(own.place, own.field));
            self.scenarios.push(scenario);
        }
    }

    /// Renames a scenario; a name that is too long is cut.
    pub fn rename_scenario(&mut self, scenario: usize, name: &str) {
        if let Some(own) = self.scenarios.get_mut(scenario) {
            own.set_name(name);
        }
    }

    /// Lets all scenarios vary an input, which has its own value in those that do not yet.
    pub fn vary(&mut self, place: Place, field: FieldId) {
        let value = self.can_vary(place, field).then(|| self.value(place, field));
        for scenario in self.scenarios.iter_mut().filter(|own| own.value(place, field).is_none()) {
            let taken = scenario.set(place, field, value);
            debug_assert!(taken.is_ok(), "the case holds the value");
        }
    }

    /// Takes a scenario away.
    pub fn remove_scenario(&mut self, scenario: usize) {
        if scenario < self.scenarios.len() {
            self.scenarios.remove(scenario);
        }
    }

    /// Whether scenarios can give an input another value: it is a number, and the case has it.
    pub fn can_vary(&self, place: Place, field: FieldId) -> bool {
        let is_there = self.entries(place).is_some() && place.scope() == field.field().scope;
        is_there && !matches!(field.field().unit, Unit::Choice(_))
    }

    /// The case as it is in a scenario, which has no scenarios of its own.
    pub fn under(&self, scenario: &Scenario) -> Self {
        let mut case = Self { scenarios: Vec::new(), ..self.clone() };
        for own in scenario.values() {
            let taken = case.give(own.place, own.field, own.value);
            debug_assert!(taken.is_ok(), "the scenario has checked the value");
        }
        case
    }

    /// A scenario in which this case has the numbers of another one with the same services and offers.
    pub fn difference_to(&self, other: &Self) -> Scenario {
        let mut scenario = Scenario::default();
        for (place, field) in self.inputs().filter(|(place, field)| self.can_vary(*place, field.id)) {
            let value = other.value(place, field.id);
            if value != self.value(place, field.id) {
                let taken = scenario.set(place, field.id, Some(value));
                debug_assert!(taken.is_ok(), "the other case holds the value");
            }
        }
        scenario
    }

    /// A service or an offer has been removed: what scenarios say about it goes with it, and later ones move up.
    pub(super) fn scenarios_survive_removal(&mut self, removed: Place) {
        for scenario in &mut self.scenarios {
            scenario.retain(|own| match own.place.after_removal(removed) {
                Some(place) => {
                    own.place = place;
                    true
                }
                None => false,
            });
        }
    }
}
