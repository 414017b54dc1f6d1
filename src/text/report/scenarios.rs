//! Texts about scenarios.

use serde::{Deserialize, Serialize};

use crate::text::plural::Plural;

/// What is said about scenarios on the pages of options and of the report.
#[derive(Debug, Serialize, Deserialize)]
pub struct ScenarioTexts {
    pub heading: &'static str,
    pub about: &'static str,
    /// The case as entered.
    pub base: &'static str,
    pub cautious: &'static str,
    pub optimistic: &'static str,
    pub add_ends: &'static str,
    pub add: &'static str,
    /// Heads the names of inputs.
    pub varied: &'static str,
    pub vary: &'static str,
    /// Stands for no input in a list.
    pub choose: &'static str,
    pub remove: &'static str,
    pub best: &'static str,
    /// `{count}`
    pub further: Plural,
}

pub(super) const ENGLISH: ScenarioTexts = ScenarioTexts {
    heading: "Scenarios",
    about: "The same case with other values for some inputs. Cautious and optimistic put every input that has a low and a high \
            at its worse or better end at once, which is rarer than the range above.",
    base: "Base case",
    cautious: "Cautious",
    optimistic: "Optimistic",
    add_ends: "Add cautious and optimistic",
    add: "Add a scenario",
    varied: "Varied input",
    vary: "Vary another input",
    choose: "Choose an input",
    remove: "Remove",
    best: "Best option",
    further: Plural::english("{count} further input", "{count} further inputs"),
};
