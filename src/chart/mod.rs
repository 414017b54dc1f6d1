//! Charts: data in, themed SVG out, with identical bytes natively and in the browser.

pub mod bridge;
pub mod cost_lines;
mod drawing;
pub mod heat;
pub mod options;
mod plot;
mod rows;
pub mod spark;
pub mod stacked;
mod svg;
pub mod timeline;
pub mod tornado;
mod writing;

pub use drawing::Drawing;

use std::convert::Infallible;

use plotters::drawing::DrawingAreaErrorKind;

use crate::domain::round_step::{round_step, steps};

/// Why a chart cannot be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartError {
    /// There is nothing to draw, or a value is not finite.
    NothingToDraw,
    /// plotters failed; not expected for finite values on this canvas.
    Refused,
}

impl From<DrawingAreaErrorKind<Infallible>> for ChartError {
    fn from(_: DrawingAreaErrorKind<Infallible>) -> Self {
        Self::Refused
    }
}

/// A smaller range has no amounts that an axis can show.
const SMALLEST: f64 = 1e-6;

/// Round amounts inside a range, at most nine, zero among them if the range holds it.
fn ticks(range: &std::ops::Range<f64>) -> Vec<f64> {
    let step = round_step((range.end - range.start) / 8.0);
    // A border that is itself a tick must not be lost to rounding.
    let slack = 1e-9;
    let first = (range.start / step - slack).ceil() as i64;
    let last = (range.end / step + slack).floor() as i64;
    (first..=last).map(|index| steps(step, index as f64)).collect()
}

/// A range that holds every value and zero, with room on both sides, never empty.
fn range_with_zero(values: impl Iterator<Item = f64>) -> Result<std::ops::Range<f64>, ChartError> {
    let (mut low, mut high) = (0.0f64, 0.0f64);
    for value in values {
        if !value.is_finite() {
            return Err(ChartError::NothingToDraw);
        }
        low = low.min(value);
        high = high.max(value);
    }
    if high - low < SMALLEST {
        return Err(ChartError::NothingToDraw);
    }
    let room = (high - low) * 0.06;
    Ok(if low < 0.0 { low - room } else { low }..if high > 0.0 { high + room } else { high })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_few_and_hold_zero() {
        assert_eq!(ticks(&(-180.0..1_300.0)), [0.0, 200.0, 400.0, 600.0, 800.0, 1_000.0, 1_200.0]);
        assert_eq!(ticks(&(0.0..0.85)), [0.0, 0.2, 0.4, 0.6, 0.8], "shares are written as they are");
        for size in [1e-5, 0.3, 7.0, 999.0, 1e6, 4.2e15] {
            let ticks = ticks(&(-size / 3.0..size));
            assert!((4..=9).contains(&ticks.len()) && ticks.contains(&0.0), "{size}: {ticks:?}");
        }
    }

    #[test]
    fn a_range_without_extent_or_with_nan_is_nothing_to_draw() {
        assert_eq!(range_with_zero([0.0, 0.0].into_iter()), Err(ChartError::NothingToDraw));
        assert_eq!(range_with_zero([5e-324, 0.0].into_iter()), Err(ChartError::NothingToDraw));
        assert_eq!(range_with_zero([1.0, f64::NAN].into_iter()), Err(ChartError::NothingToDraw));
    }
}
