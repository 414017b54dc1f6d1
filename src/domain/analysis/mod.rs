//! What the answer rests on: every question is put to the model itself, run again with other inputs.

pub mod assumptions;
pub mod bridge;
pub mod exit;
pub mod headroom;
pub mod ranking;
pub mod sceptic;
pub mod split;
pub mod tornado;

use super::case::{Case, Source, Way};
use super::lines::LineId;
use super::model::{Projection, by_line, project};

/// What a way pays over the horizon, undiscounted, by line.
struct Totals(Vec<(LineId, f64)>);

impl Totals {
    fn new(case: &Case, projection: &Projection, way: Way) -> Self {
        let lines = by_line(&projection.lines(case, way), projection.years);
        Self(lines.into_iter().map(|(id, flow)| (id, flow.total())).collect())
    }

    fn of(&self, id: LineId) -> f64 {
        self.0.iter().find(|(own, _)| *own == id).map_or(0.0, |(_, total)| *total)
    }

    fn ids(&self) -> impl Iterator<Item = LineId> {
        self.0.iter().map(|(id, _)| *id)
    }
}

/// The net present value of a way with some inputs changed.
fn npv_with(case: &Case, way: Way, change: &dyn Fn(Source, f64) -> f64) -> f64 {
    project(case, change).net_present_value(case, way)
}
