//! A sparkline for the list of drafts: a curve without axes.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;

use super::svg::{Ink, SCALE, Svg};
use super::{ChartError, Drawing, range_with_zero};

/// Canvas in SVG units.
const SIZE: (u32, u32) = (160, 40);

/// Draws amounts, evenly spaced, and the zero line, as SVG.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if every value is zero or one is not finite, or there are fewer than two.
pub fn draw(values: &[f64]) -> Result<Drawing, ChartError> {
    let amounts = range_with_zero(values.iter().copied())?;
    if values.len() < 2 {
        return Err(ChartError::NothingToDraw);
    }
    let mut out = String::new();
    {
        let (width, height) = SIZE;
        let (width, height) = ((width * SCALE) as i32, (height * SCALE) as i32);
        let last = (values.len() - 1) as f64;
        let canvas = Svg::new(&mut out, SIZE.0, SIZE.1).into_drawing_area();
        let area = canvas.apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
            0.0..last,
            amounts,
            (0..width, height..0),
        ));
        let zero = vec![(0.0, 0.0), (last, 0.0)];
        area.draw(&PathElement::new(zero, Ink::Axis.color().stroke_width(SCALE)))?;
        let curve: Vec<(f64, f64)> = values.iter().enumerate().map(|(index, value)| (index as f64, *value)).collect();
        area.draw(&PathElement::new(curve, Ink::Gain.color().stroke_width(2 * SCALE)))?;
    }
    Ok(Drawing::new(out, SIZE, Vec::new()))
}
