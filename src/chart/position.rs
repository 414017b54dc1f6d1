//! The cumulative cash position: what has been saved so far, month by month.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::svg::{Ink, SCALE, Svg, finish, text_style};
use super::{ChartError, range_with_zero, ticks};
use crate::domain::finance::discount::MONTHS;

/// Canvas in SVG units, and what the axes take of it.
const WIDTH: i32 = 400;
const HEIGHT: i32 = 240;
const LEFT: i32 = 60;
const RIGHT: i32 = 10;
const TOP: i32 = 8;
const BOTTOM: i32 = 42;

/// What the chart shows.
pub struct Position<'a> {
    /// Saved by the start and by the end of each month.
    pub position: &'a [f64],
    /// Years until payback, where there is one.
    pub payback: Option<f64>,
    /// Names the payback mark.
    pub payback_label: &'a str,
    /// Names the horizontal axis.
    pub years_label: &'a str,
    /// Writes an amount on the axis.
    pub amount: &'a dyn Fn(f64) -> String,
}

/// Draws the position as SVG.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if every value is zero or one is not finite.
pub fn draw(data: &Position<'_>) -> Result<String, ChartError> {
    let amounts = range_with_zero(data.position.iter().copied())?;
    let years = data.position.len().saturating_sub(1) as f64 / MONTHS as f64;
    if years <= 0.0 {
        return Err(ChartError::NothingToDraw);
    }
    let mut out = String::new();
    {
        let canvas = Svg::new(&mut out, WIDTH as u32, HEIGHT as u32).into_drawing_area();
        let scale = SCALE as i32;
        let across = LEFT * scale..(WIDTH - RIGHT) * scale;
        let down = TOP * scale..(HEIGHT - BOTTOM) * scale;
        let plot = canvas.apply_coord_spec(Cartesian2d::<RangedCoordf64, RangedCoordf64>::new(
            0.0..years,
            amounts.clone(),
            // A range that runs backwards: amounts rise, pixels count down.
            (across.clone(), down.end..down.start),
        ));

        for amount in ticks(&amounts) {
            let ink = if amount == 0.0 { Ink::Axis } else { Ink::Grid };
            let line = vec![(0.0, amount), (years, amount)];
            plot.draw(&PathElement::new(line, ink.color().stroke_width(SCALE)))?;
            let (_, y) = plot.map_coordinate(&(0.0, amount));
            let style = text_style(Ink::Text, HPos::Right, VPos::Center);
            canvas.draw(&Text::new((data.amount)(amount), (across.start - 6 * scale, y), style))?;
        }
        for year in 0..=years as u32 {
            let (x, _) = plot.map_coordinate(&(f64::from(year), 0.0));
            let style = text_style(Ink::Text, HPos::Center, VPos::Top);
            canvas.draw(&Text::new(year.to_string(), (x, down.end + 6 * scale), style))?;
        }

        let middle = (across.start + across.end) / 2;
        let style = text_style(Ink::Text, HPos::Center, VPos::Bottom);
        canvas.draw(&Text::new(data.years_label, (middle, HEIGHT * scale), style))?;

        let points: Vec<(f64, f64)> =
            data.position.iter().enumerate().map(|(month, saved)| (month as f64 / MONTHS as f64, *saved)).collect();
        let mut outline = points.clone();
        outline.extend([(years, 0.0), (0.0, 0.0)]);
        plot.draw(&Polygon::new(outline, Ink::Gain.color().mix(0.12)))?;
        plot.draw(&PathElement::new(points, Ink::Gain.color().stroke_width(2 * SCALE + 1)))?;
        if let Some(payback) = data.payback {
            plot.draw(&Circle::new((payback, 0.0), 4 * scale, Ink::Mark.color().filled()))?;
            let (x, y) = plot.map_coordinate(&(payback, 0.0));
            let (side, dx) = if payback > years / 2.0 { (HPos::Right, -7) } else { (HPos::Left, 7) };
            let style = text_style(Ink::Mark, side, VPos::Top);
            canvas.draw(&Text::new(data.payback_label, (x + dx * scale, y + 6 * scale), style))?;
        }
    }
    Ok(finish(out))
}
