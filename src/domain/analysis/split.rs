//! How much of a way's cost follows demand.

use super::headroom::Lever;
use crate::domain::case::{Case, Way};
use crate::domain::model::project;
use crate::domain::results::Computed;

/// The cost of a way over the horizon, undiscounted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Split {
    pub fixed: f64,
    /// What falls away with demand, put on all of it: cost of one unit more × units.
    pub variable: f64,
}

impl Split {
    /// The variable part of the whole; none without cost.
    pub fn share(self) -> Option<f64> {
        let total = self.fixed + self.variable;
        (total > 0.0).then(|| self.variable / total)
    }
}

/// A step in demand that is small against every band and large against rounding.
const STEP: f64 = 1e-6;

/// The fixed and variable cost of several ways, by the slope of the model in demand.
pub fn split(computed: &Computed, ways: &[Way]) -> Vec<Split> {
    let case: &Case = &computed.case;
    let more = project(case, &|source, value| {
        if Lever::Volume.moves(case, source) { value * (1.0 + STEP) } else { value }
    });
    let one = |way: &Way| {
        let cost = computed.projection.cost(case, *way).total();
        let variable = (more.cost(case, *way).total() - cost) / STEP;
        // Less than this share of the cost is rounding.
        let variable = if variable.abs() < 1e-7 * cost.abs() { 0.0 } else { variable };
        Split { fixed: cost - variable, variable }
    };
    ways.iter().map(one).collect()
}
