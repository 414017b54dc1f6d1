//! Stacked bars: one bar per total, two parts each.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::svg::{Ink, SCALE, Svg, text_style};
use super::{ChartError, Drawing, range_with_zero, writing};

/// Canvas in SVG units; its height grows with the number of bars.
const WIDTH: u32 = 400;
const ROW: u32 = 46;
const BAR: i32 = 16;

/// The colours of the two parts.
const PARTS: [Ink; 2] = [Ink::InHouse, Ink::Outsourced];

/// One bar.
#[derive(Debug)]
pub struct StackedBar {
    pub label: String,
    pub parts: [f64; 2],
    /// Text at the end of the label's line.
    pub amount: String,
}

/// Draws the bars as SVG, in the order given.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar, every part is zero, or one is not finite.
pub fn draw(bars: &[StackedBar]) -> Result<Drawing, ChartError> {
    // A negative part (credits beyond the price) hangs to the left of zero.
    let ends = |bar: &StackedBar| [bar.parts[0], bar.parts[1], bar.parts[0] + bar.parts[1]];
    let range = range_with_zero(bars.iter().flat_map(ends))?;
    let height = ROW * bars.len() as u32;
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let scale = SCALE as i32;
        let right = (WIDTH * SCALE) as i32;
        let x = |amount: f64| ((amount - range.start) / (range.end - range.start) * f64::from(right)) as i32;
        for (row, bar) in bars.iter().enumerate() {
            let top = (row as u32 * ROW) as i32 * scale;
            let name = writing::beside(&bar.label, &bar.amount, WIDTH);
            let label = text_style(Ink::Text, HPos::Left, VPos::Top);
            area.draw(&Text::new(name, (0, top + 3 * scale), label))?;
            let amount = text_style(Ink::Text, HPos::Right, VPos::Top);
            area.draw(&Text::new(bar.amount.clone(), (right, top + 3 * scale), amount))?;
            spots.push(ReadableValue::row(top, ROW, WIDTH, x(bar.parts[0] + bar.parts[1])));
            let mut from = 0.0;
            for (part, ink) in bar.parts.iter().zip(PARTS) {
                let (a, b) = (x(from), x(from + part));
                let corners = [(a.min(b), top + 22 * scale), (a.max(b), top + (22 + BAR) * scale)];
                area.draw(&Rectangle::new(corners, ink.color().filled()))?;
                from += part;
            }
        }
    }
    Ok(Drawing::new(out, (WIDTH, height), spots))
}

/// The classes of the two parts, for a legend.
pub fn classes() -> [&'static str; 2] {
    PARTS.map(Ink::class)
}
