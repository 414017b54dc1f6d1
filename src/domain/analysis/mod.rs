//! What the answer rests on: every question is put to the model itself, run again with other inputs.

pub mod assumptions;
pub mod break_even;
pub mod bridge;
pub mod cost_bridge;
pub mod cost_groups;
pub mod exit;
pub mod influence;
pub mod objection;
pub mod objections;
pub mod plausibility;
pub mod ranking;
pub mod risk;
pub mod scenarios;
pub mod split;
pub mod tornado;
pub mod what_if;

use super::case::{Case, InputId, SourcingOption};
use super::lines::LineId;
use super::model::{Projection, by_line, net_present_value};

/// What an option pays over the horizon, undiscounted, by line.
struct Totals(Vec<(LineId, f64)>);

impl Totals {
    fn new(case: &Case, projection: &Projection, option: SourcingOption) -> Self {
        let lines = by_line(&projection.lines(case, option), projection.years);
        Self(lines.into_iter().map(|(id, flow)| (id, flow.total())).collect())
    }

    fn of(&self, id: LineId) -> f64 {
        self.0.iter().find(|(own, _)| *own == id).map_or(0.0, |(_, total)| *total)
    }

    fn ids(&self) -> impl Iterator<Item = LineId> {
        self.0.iter().map(|(id, _)| *id)
    }
}

/// The net present value of an option with some inputs changed.
fn npv_with(case: &Case, option: SourcingOption, change: &dyn Fn(InputId, f64) -> f64) -> f64 {
    net_present_value(case, option, change)
}
