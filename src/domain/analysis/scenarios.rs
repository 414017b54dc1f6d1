//! Scenarios: every input at its worse, or at its better, end at once.

use super::tornado::{Driver, tornado};
use crate::domain::case::{Scenario, SourcingOption};
use crate::domain::results::{Computed, Results};

/// Which end of its low and high an input takes: the one that lowers the net present value, or the one that raises it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Worse,
    Better,
}

/// The scenario in which every input that has a low and a high is at one end, as seen from the option that is compared; what that
/// option does not rest on, as seen from the others, so that none of them is spared. All at once is rarer than the combined
/// range, which takes it that inputs vary by themselves.
pub fn all_at(end: End, name: &str, computed: &Computed) -> Scenario {
    let (case, compared) = (&computed.case, computed.compared);
    let others = case.options().into_iter().filter(|own| *own != compared && *own != SourcingOption::Baseline);
    let mut scenario = Scenario::new(name);
    for option in std::iter::once(compared).chain(others) {
        let results = Results::new(case, &computed.totals, option);
        for bar in tornado(case, option, &results) {
            let (Driver::Input(place, field), Some(((low, high), swing))) = (bar.driver, bar.own) else { continue };
            let (low, high) = ((low, swing.at_low), (high, swing.at_high));
            let (worse, better) = if low.1 < high.1 { (low, high) } else { (high, low) };
            let (value, moves) = match end {
                End::Worse => (worse.0, worse.1 < results.npv),
                End::Better => (better.0, better.1 > results.npv),
            };
            if moves && scenario.value(place, field).is_none() {
                let taken = scenario.set(place, field, Some(value));
                debug_assert!(taken.is_ok(), "lows and highs are within the bounds of their input");
            }
        }
    }
    scenario
}
