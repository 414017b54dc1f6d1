//! How much of an option's cost follows demand.

use super::break_even::BreakEvenDriver;
use crate::domain::case::{Case, SourcingOption};
use crate::domain::model::total;
use crate::domain::results::Computed;

/// The cost of an option over the horizon, undiscounted.
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

/// The fixed and variable cost of several options: what they would cost without demand, and what comes on top of that.
pub fn split(computed: &Computed, options: &[SourcingOption]) -> Vec<Split> {
    let case: &Case = &computed.case;
    let without = total(case, &|source, value| if BreakEvenDriver::Volume.moves(case, source) { 0.0 } else { value });
    let one = |option: &SourcingOption| {
        let fixed = without.cost(case, *option).total();
        Split { fixed, variable: computed.totals.cost(case, *option).total() - fixed }
    };
    options.iter().map(one).collect()
}
