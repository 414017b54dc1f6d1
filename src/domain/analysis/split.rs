//! How much of a way's cost follows demand.

use super::headroom::Lever;
use crate::domain::case::{Case, Way};
use crate::domain::model::project;
use crate::domain::results::Computed;

/// The cost of a way over the horizon, undiscounted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Split {
    pub fixed: f64,
    /// What would fall away without demand.
    pub variable: f64,
}

impl Split {
    /// The variable part of the whole; none without cost.
    pub fn share(self) -> Option<f64> {
        let total = self.fixed + self.variable;
        (total > 0.0).then(|| self.variable / total)
    }
}

/// The fixed and variable cost of several ways: what they would cost without demand, and what comes on top of that.
pub fn split(computed: &Computed, ways: &[Way]) -> Vec<Split> {
    let case: &Case = &computed.case;
    let without = project(case, &|source, value| if Lever::Volume.moves(case, source) { 0.0 } else { value });
    let one = |way: &Way| {
        let fixed = without.cost(case, *way).total();
        Split { fixed, variable: computed.projection.cost(case, *way).total() - fixed }
    };
    ways.iter().map(one).collect()
}
