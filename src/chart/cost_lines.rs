//! Cost by line: one bar for each line, both ways on one scale.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::svg::{Ink, SCALE, Svg, finish, text_style};
use super::{ChartError, range_with_zero};
use crate::domain::lines::Side;

/// Canvas in SVG units; its height grows with the number of bars.
const WIDTH: u32 = 400;
const ROW: u32 = 42;
const BAR: i32 = 12;

/// One line's bar.
#[derive(Debug)]
pub struct Bar {
    pub label: String,
    pub side: Side,
    /// Cost over the horizon; negative for a credit.
    pub total: f64,
    /// The total as text.
    pub amount: String,
}

/// Draws the bars as SVG, in the order given.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar, every total is zero, or one is not finite.
pub fn draw(bars: &[Bar]) -> Result<String, ChartError> {
    let range = range_with_zero(bars.iter().map(|bar| bar.total))?;
    let height = ROW * bars.len() as u32;
    let mut out = String::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let left = |pixels: f64| (pixels * f64::from(WIDTH * SCALE)) as i32;
        let place = |amount: f64| left((amount - range.start) / (range.end - range.start));
        let zero = place(0.0);
        for (row, bar) in bars.iter().enumerate() {
            let top = (row as u32 * ROW * SCALE) as i32;
            let bar_top = top + 22 * SCALE as i32;
            let ink = ink(bar.side);
            let end = place(bar.total);
            let corners = [(zero.min(end), bar_top), (zero.max(end), bar_top + BAR * SCALE as i32)];
            area.draw(&Rectangle::new(corners, ink.color().filled()))?;
            area.draw(&Text::new(
                bar.label.clone(),
                (0, top + 3 * SCALE as i32),
                text_style(Ink::Text, HPos::Left, VPos::Top),
            ))?;
            area.draw(&Text::new(
                bar.amount.clone(),
                (left(1.0), top + 3 * SCALE as i32),
                text_style(Ink::Text, HPos::Right, VPos::Top),
            ))?;
        }
        if range.start < 0.0 {
            let axis = vec![(zero, 0), (zero, (height * SCALE) as i32)];
            area.draw(&PathElement::new(axis, Ink::Axis.color().stroke_width(SCALE)))?;
        }
    }
    Ok(finish(out))
}

/// The class of a side's colour, for a legend.
pub fn class(side: Side) -> &'static str {
    ink(side).class()
}

fn ink(side: Side) -> Ink {
    match side {
        Side::InHouse => Ink::InHouse,
        Side::Outsourced => Ink::Outsourced,
    }
}
