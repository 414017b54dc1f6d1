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
use super::model::project;

/// The net present value of a way with some inputs changed.
fn npv_with(case: &Case, way: Way, change: &dyn Fn(Source, f64) -> f64) -> f64 {
    project(case, change).net_present_value(case, way)
}
