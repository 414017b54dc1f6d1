//! Tornado chart: how far each input moves the result, widest bar on top.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::svg::{Ink, SCALE, Svg, text_style};
use super::{ChartError, Drawing, range_with_zero, writing};

/// Canvas in SVG units; its height grows with the number of bars.
const WIDTH: u32 = 400;
const HEAD: u32 = 22;
const ROW: u32 = 42;
const BAR: i32 = 12;
/// Maximum label width; leaves room for the amount after it.
const LABEL: f64 = 267.0;

/// One input's bar.
#[derive(Debug)]
pub struct TornadoChartBar {
    pub label: String,
    /// The result at the input's low and at its high.
    pub own: Option<(f64, f64)>,
    /// The result with the input 10 % lower and 10 % higher.
    pub tenth: Option<(f64, f64)>,
    /// Text at the end of the label's line: the width of the bar.
    pub amount: String,
}

/// Draws the bars as SVG, in the order given: filled for the own low and high, a frame for a tenth less and more, a line
/// at `base`, the result as entered, and one at zero.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar or a value is not finite.
pub fn draw(bars: &[TornadoChartBar], base: f64, base_label: &str) -> Result<Drawing, ChartError> {
    let ends = |bar: &TornadoChartBar| bar.own.into_iter().chain(bar.tenth).flat_map(|(low, high)| [low, high]);
    let values: Vec<f64> = bars.iter().flat_map(ends).chain([base]).collect();
    range_with_zero(values.iter().copied())?;
    if bars.is_empty() {
        return Err(ChartError::NothingToDraw);
    }
    // Around the values, not down to zero: far from zero the bars would be too short to compare.
    let (low, high) = values.iter().fold((base, base), |(low, high), value| (low.min(*value), high.max(*value)));
    let room = (high - low).max(f64::MIN_POSITIVE) * 0.04;
    let (low, high) = (low - room, high + room);
    let height = HEAD + ROW * bars.len() as u32;
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let scale = SCALE as i32;
        let right = (WIDTH * SCALE) as i32;
        let x = |amount: f64| ((amount - low) / (high - low) * f64::from(right)) as i32;
        let side = if x(base) > right / 2 { HPos::Right } else { HPos::Left };
        area.draw(&Text::new(base_label.to_owned(), (x(base), 3 * scale), text_style(Ink::Mark, side, VPos::Top)))?;
        for (row, bar) in bars.iter().enumerate() {
            let top = (HEAD + row as u32 * ROW) as i32 * scale;
            spots.push(ReadableValue::row(top, ROW, WIDTH, x(base)));
            let label = text_style(Ink::Text, HPos::Left, VPos::Top);
            area.draw(&Text::new(writing::fitted(&bar.label, LABEL), (0, top + 5 * scale), label))?;
            let amount = text_style(Ink::Text, HPos::Right, VPos::Top);
            area.draw(&Text::new(bar.amount.clone(), (right, top + 5 * scale), amount))?;
            let corners = |(a, b): (f64, f64)| {
                let (left, right) = (x(a.min(b)), x(a.max(b)));
                [(left, top + 24 * scale), (right.max(left + 1), top + (24 + BAR) * scale)]
            };
            if let Some(own) = bar.own {
                area.draw(&Rectangle::new(corners(own), Ink::Gain.color().filled()))?;
            }
            if let Some(tenth) = bar.tenth {
                area.draw(&Rectangle::new(corners(tenth), Ink::Mark.color().stroke_width(SCALE)))?;
            }
            let zero = (low < 0.0 && high > 0.0).then_some((0.0, Ink::Outsourced));
            for (at, ink) in zero.into_iter().chain([(base, Ink::Mark)]) {
                let line = vec![(x(at), top + 20 * scale), (x(at), top + (28 + BAR) * scale)];
                area.draw(&PathElement::new(line, ink.color().stroke_width(SCALE)))?;
            }
        }
    }
    Ok(Drawing::new(out, (WIDTH, height), spots))
}
