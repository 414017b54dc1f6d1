//! Where the expected losses stand: how likely, and how much a year. The field is warmer where more is expected.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::svg::{Ink, SCALE, Svg, finish, text_style};
use super::{ChartError, range_with_zero, ticks};

/// Canvas in SVG units, and what the axes take of it.
const WIDTH: i32 = 480;
const HEIGHT: i32 = 320;
const LEFT: i32 = 60;
const RIGHT: i32 = 10;
const TOP: i32 = 8;
const BOTTOM: i32 = 42;
/// Labels stand at least this far apart.
const LINE: i32 = 16;
/// Steps of warmth.
const WARMTH: usize = 5;

/// One loss.
#[derive(Debug)]
pub struct Spot {
    pub label: String,
    /// A fraction.
    pub likelihood: f64,
    /// What is expected in a year.
    pub yearly: f64,
}

/// Draws the losses as SVG, each a dot with its name.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if nothing is lost or a value is not finite.
pub fn draw(
    spots: &[Spot],
    likelihood_label: &str,
    percent: &dyn Fn(f64) -> String,
    amount: &dyn Fn(f64) -> String,
) -> Result<String, ChartError> {
    let amounts = range_with_zero(spots.iter().map(|spot| spot.yearly))?;
    let likelihoods = range_with_zero(spots.iter().map(|spot| spot.likelihood))?;
    let mut out = String::new();
    {
        let canvas = Svg::new(&mut out, WIDTH as u32, HEIGHT as u32).into_drawing_area();
        let scale = SCALE as i32;
        let across = LEFT * scale..(WIDTH - RIGHT) * scale;
        let down = TOP * scale..(HEIGHT - BOTTOM) * scale;
        let plot = canvas.apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
            likelihoods.clone(),
            amounts.clone(),
            (across.clone(), down.end..down.start),
        ));
        let step = (amounts.end - amounts.start) / WARMTH as f64;
        for warmth in 0..WARMTH {
            let from = amounts.start + step * warmth as f64;
            let field = [(likelihoods.start, from), (likelihoods.end, from + step)];
            let color = Ink::Outsourced.color().mix(0.07 * warmth as f64);
            plot.draw(&Rectangle::new(field, color.filled()))?;
        }
        for value in ticks(&amounts) {
            let (_, y) = plot.map_coordinate(&(0.0, value));
            let style = text_style(Ink::Text, HPos::Right, VPos::Center);
            canvas.draw(&Text::new(amount(value), (across.start - 6 * scale, y), style))?;
        }
        for value in ticks(&likelihoods) {
            let (x, _) = plot.map_coordinate(&(value, 0.0));
            let style = text_style(Ink::Text, HPos::Center, VPos::Top);
            canvas.draw(&Text::new(percent(value), (x, down.end + 6 * scale), style))?;
        }
        for border in [vec![(0.0, 0.0), (likelihoods.end, 0.0)], vec![(0.0, 0.0), (0.0, amounts.end)]] {
            plot.draw(&PathElement::new(border, Ink::Axis.color().stroke_width(SCALE)))?;
        }
        let middle = (across.start + across.end) / 2;
        let style = text_style(Ink::Text, HPos::Center, VPos::Bottom);
        canvas.draw(&Text::new(likelihood_label, (middle, HEIGHT * scale), style))?;

        let mut highest_first: Vec<&Spot> = spots.iter().collect();
        highest_first.sort_by(|a, b| b.yearly.total_cmp(&a.yearly));
        let mut free = down.start;
        for spot in highest_first {
            let (x, y) = plot.map_coordinate(&(spot.likelihood, spot.yearly));
            plot.draw(&Circle::new((spot.likelihood, spot.yearly), 4 * scale, Ink::Mark.color().filled()))?;
            // A label that would cover the one above it moves down; a line then leads to its dot.
            let line = y.max(free).min(down.end - LINE * scale / 2);
            free = line + LINE * scale;
            let (side, dx) = if x > middle { (HPos::Right, -8 * scale) } else { (HPos::Left, 8 * scale) };
            if line != y {
                canvas.draw(&PathElement::new(vec![(x, y), (x + dx, line)], Ink::Axis.color().stroke_width(1)))?;
            }
            let style = text_style(Ink::Mark, side, VPos::Center);
            canvas.draw(&Text::new(spot.label.clone(), (x + dx, line), style))?;
        }
    }
    Ok(finish(out))
}
