//! What if: the inputs that move the result most, each with a track to move it on.

use super::break_even::bisect;
use super::npv_with;
use super::tornado::TornadoBar;
use crate::domain::case::Place;
use crate::domain::field::Field;
use crate::domain::fields::FieldId;
use crate::domain::results::Computed;
use crate::domain::round_step::{round_step, steps};

/// An input and how far it can be moved, in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    pub place: Place,
    pub field: FieldId,
    pub low: f64,
    pub high: f64,
    /// How far it moves at least. Both ends are whole steps, unless the input's bounds cut them.
    pub step: f64,
    /// Where the net present value is zero, all other inputs as entered; none if that is not on the track.
    pub break_even: Option<f64>,
}

/// How far an input without a low and a high of its own moves, as a share of it: judgement.
const REACH: f64 = 0.3;
/// About how many steps a track has.
const STEPS: f64 = 100.0;
/// How often the track is halved to find the break-even point: to less than a fiftieth of a step.
const HALVINGS: usize = 14;

/// The tracks of the inputs that move the result most, at most `most`, the strongest first.
pub fn tracks(computed: &Computed, bars: &[TornadoBar], most: usize) -> Vec<Track> {
    let inputs = bars.iter().filter_map(|bar| {
        let (place, id) = bar.driver.input()?;
        Some((place, id, bar.own.map(|(range, _)| range)))
    });
    inputs.filter_map(|(place, id, own)| track(computed, place, id.field(), own)).take(most).collect()
}

fn track(computed: &Computed, place: Place, field: &Field, own: Option<(f64, f64)>) -> Option<Track> {
    let value = computed.case.value(place, field.id);
    let (low, high) = own.unwrap_or((value * (1.0 - REACH), value * (1.0 + REACH)));
    let (low, high) = (low.min(high).min(value), high.max(low).max(value));
    if low >= high {
        return None;
    }
    let step = step((high - low) / STEPS, field.unit.is_whole());
    let (lowest, highest) = field.bounds;
    let low = steps(step, (low / step + SLACK).floor()).max(lowest);
    let high = steps(step, (high / step - SLACK).ceil()).min(highest);
    let npv = |value: f64| {
        let mut moved = computed.case.clone();
        let is_taken = moved.give(place, field.id, value).is_ok();
        is_taken.then(|| npv_with(&moved, computed.compared, &|_, value| value))
    };
    let break_even = if field.unit.is_whole() { None } else { zero(&npv, low, high) };
    Some(Track { place, field: field.id, low, high, step, break_even })
}

/// An end that is itself a whole step must not be lost to rounding.
const SLACK: f64 = 1e-9;

/// How far a track moves at least: a round step, in whole units where the input has no others.
fn step(least: f64, is_whole: bool) -> f64 {
    if is_whole { least.ceil().max(1.0) } else { round_step(least * (1.0 - SLACK)) }
}

/// Where a function that changes its sign between two points is zero.
fn zero(function: &dyn Fn(f64) -> Option<f64>, low: f64, high: f64) -> Option<f64> {
    let (at_low, at_high) = (function(low)?, function(high)?);
    if at_low * at_high > 0.0 || at_low == at_high {
        return None;
    }
    // Between the ends, which can be entered, every value can be.
    Some(bisect(&|value| function(value).unwrap_or_default(), low, high, HALVINGS))
}
