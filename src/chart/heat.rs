//! Heat map of the expected losses: likelihood against yearly size, with a warmer background for a larger expected loss.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::plot::Plot;
use super::svg::{Ink, SCALE, text_style};
use super::{ChartError, Drawing, range_with_zero, ticks};

/// Canvas in SVG units.
const SIZE: (u32, u32) = (480, 320);
/// Minimum distance between labels.
const LINE: i32 = 16;
/// Hit radius of a dot, in pixels.
const REACH: i32 = 12 * SCALE as i32;
/// Number of background shades.
const WARMTH: usize = 5;

/// One loss.
#[derive(Debug)]
pub struct HeatPoint {
    pub label: String,
    /// As a fraction.
    pub likelihood: f64,
    /// Expected loss per year.
    pub yearly: f64,
}

/// Draws the losses as SVG, each a dot with its name.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if no loss is expected or a value is not finite.
pub fn draw(
    spots: &[HeatPoint],
    likelihood_label: &str,
    percent: &dyn Fn(f64) -> String,
    amount: &dyn Fn(f64) -> String,
) -> Result<Drawing, ChartError> {
    let amounts = range_with_zero(spots.iter().map(|spot| spot.yearly))?;
    let likelihoods = range_with_zero(spots.iter().map(|spot| spot.likelihood))?;
    let mut out = String::new();
    let mut places = Vec::new();
    {
        let plot = Plot::new(&mut out, SIZE, likelihoods.clone(), amounts.clone());
        let (scale, middle) = (SCALE as i32, plot.middle());
        let step = (amounts.end - amounts.start) / WARMTH as f64;
        for warmth in 0..WARMTH {
            let from = amounts.start + step * warmth as f64;
            let field = [(likelihoods.start, from), (likelihoods.end, from + step)];
            let color = Ink::Outsourced.color().mix(0.07 * warmth as f64);
            plot.area.draw(&Rectangle::new(field, color.filled()))?;
        }
        plot.amounts(amount)?;
        for value in ticks(&likelihoods) {
            plot.below(value, percent(value))?;
        }
        for border in [vec![(0.0, 0.0), (likelihoods.end, 0.0)], vec![(0.0, 0.0), (0.0, amounts.end)]] {
            plot.area.draw(&PathElement::new(border, Ink::Axis.color().stroke_width(SCALE)))?;
        }
        plot.name(likelihood_label)?;
        places.extend(spots.iter().map(|spot| {
            let (x, y) = plot.pixels(spot.likelihood, spot.yearly);
            ReadableValue { area: [(x - REACH, y - REACH), (x + REACH, y + REACH)], at: (x, y), is_below: false }
        }));

        let mut highest_first: Vec<&HeatPoint> = spots.iter().collect();
        highest_first.sort_by(|a, b| b.yearly.total_cmp(&a.yearly));
        let mut free = plot.down.start;
        for spot in highest_first {
            let (x, y) = plot.pixels(spot.likelihood, spot.yearly);
            plot.area.draw(&Circle::new((spot.likelihood, spot.yearly), 4 * scale, Ink::Mark.color().filled()))?;
            // A label that would cover the one above it moves down; a line then leads to its dot.
            let line = y.max(free).min(plot.down.end - LINE * scale / 2);
            free = line + LINE * scale;
            let (side, dx) = if x > middle { (HPos::Right, -8 * scale) } else { (HPos::Left, 8 * scale) };
            if line != y {
                plot.canvas.draw(&PathElement::new(vec![(x, y), (x + dx, line)], Ink::Axis.color().stroke_width(1)))?;
            }
            let style = text_style(Ink::Mark, side, VPos::Center);
            plot.canvas.draw(&Text::new(spot.label.clone(), (x + dx, line), style))?;
        }
    }
    Ok(Drawing::new(out, SIZE, places))
}
