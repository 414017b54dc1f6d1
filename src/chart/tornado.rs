//! Tornado chart: how far each input moves the result, widest bar on top.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use super::drawing::ReadableValue;
use super::svg::{Ink, LINE, SCALE, Svg, text_style};
use super::{ChartError, Drawing, range_with_zero, ticks, writing};

/// Canvas in SVG units; its height grows with the number of bars.
const WIDTH: u32 = 400;
const HEAD: u32 = 22;
const ROW: u32 = 42;
/// A label takes no more lines than this.
const LINES: usize = 2;
const FOOT: u32 = 26;
const BAR: i32 = 12;
/// Room for the result at each end of a bar.
const END: i32 = 58;
/// Maximum label width; leaves room for the amount after it.
const LABEL: f64 = 267.0;
/// The most amounts on the axis.
const TICKS: usize = 5;

/// One input's bar.
#[derive(Debug)]
pub struct TornadoChartBar {
    pub label: String,
    /// The result at the input's low and at its high.
    pub own: Option<(f64, f64)>,
    /// The result with the input 10% lower and 10% higher.
    pub tenth: Option<(f64, f64)>,
    /// Text at the end of the label's line: the width of the bar.
    pub amount: String,
}

/// Draws the bars as SVG, in the order given, above an axis of results: filled for the own low and high, with what is worse than
/// `base`, the result as entered, in another colour than what is better; a frame for a tenth less and more; a line at `base`, and
/// one at zero.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar or a value is not finite.
pub fn draw(
    bars: &[TornadoChartBar],
    base: f64,
    base_label: &str,
    write: &dyn Fn(f64) -> String,
) -> Result<Drawing, ChartError> {
    let ends = |bar: &TornadoChartBar| bar.own.into_iter().chain(bar.tenth).flat_map(|(low, high)| [low, high]);
    let values: Vec<f64> = bars.iter().flat_map(ends).chain([base]).collect();
    range_with_zero(values.iter().copied())?;
    if bars.is_empty() {
        return Err(ChartError::NothingToDraw);
    }
    // Around the values, not down to zero: far from zero the bars would be too short to compare.
    let (low, high) = values.iter().fold((base, base), |(low, high), value| (low.min(*value), high.max(*value)));
    let high = high.max(low + f64::MIN_POSITIVE);
    let labels: Vec<Vec<String>> = bars.iter().map(|bar| label_lines(&bar.label)).collect();
    let row_height = |lines: &Vec<String>| ROW + LINE * (lines.len() as u32 - 1);
    let rows: u32 = labels.iter().map(row_height).sum();
    let height = HEAD + rows + FOOT;
    let mut out = String::new();
    let mut spots = Vec::new();
    {
        let area = Svg::new(&mut out, WIDTH, height).into_drawing_area();
        let scale = SCALE as i32;
        let right = (WIDTH * SCALE) as i32;
        let inner = f64::from(right - 2 * END * scale);
        let x = |amount: f64| END * scale + ((amount - low) / (high - low) * inner) as i32;
        let text = |words: String, at, ink, side, line| Text::new(words, at, text_style(ink, side, line));
        let foot = (HEAD + rows) as i32 * scale;
        let marks = ticks(&(low..high));
        for amount in marks.iter().step_by(marks.len().div_ceil(TICKS).max(1)) {
            let line = vec![(x(*amount), HEAD as i32 * scale), (x(*amount), foot)];
            area.draw(&PathElement::new(line, Ink::Grid.color().stroke_width(SCALE)))?;
            area.draw(&text(write(*amount), (x(*amount), foot + 6 * scale), Ink::Text, HPos::Center, VPos::Top))?;
        }
        let side = if x(base) > right / 2 { HPos::Right } else { HPos::Left };
        area.draw(&text(base_label.to_owned(), (x(base), 3 * scale), Ink::Mark, side, VPos::Top))?;
        let mut row_top = HEAD;
        for (bar, lines) in bars.iter().zip(&labels) {
            let top = row_top as i32 * scale;
            spots.push(ReadableValue::row(top, row_height(lines), WIDTH, x(base)));
            area.draw(&text(lines.join("\n"), (0, top + 5 * scale), Ink::Text, HPos::Left, VPos::Top))?;
            area.draw(&text(bar.amount.clone(), (right, top + 5 * scale), Ink::Text, HPos::Right, VPos::Top))?;
            row_top += row_height(lines);
            let top = (row_top - ROW) as i32 * scale;
            let (from, to) = (top + 24 * scale, top + (24 + BAR) * scale);
            let corners = |a: f64, b: f64| [(x(a), from), (x(b).max(x(a) + 1), to)];
            if let Some((a, b)) = bar.own {
                let (worst, best) = (a.min(b), a.max(b));
                for (from, to, ink) in [(worst, base.min(best), Ink::Loss), (base.max(worst), best, Ink::Gain)] {
                    if from < to {
                        area.draw(&Rectangle::new(corners(from, to), ink.color().filled()))?;
                    }
                }
            }
            if let Some((a, b)) = bar.tenth {
                area.draw(&Rectangle::new(corners(a.min(b), a.max(b)), Ink::Mark.color().stroke_width(SCALE)))?;
            }
            let widest = ends(bar).fold((base, base), |(low, high), end| (low.min(end), high.max(end)));
            let line = top + (24 + BAR / 2) * scale;
            let end = |amount, side, dx: i32| {
                text(write(amount), (x(amount) + dx * scale, line), Ink::Text, side, VPos::Center)
            };
            area.draw(&end(widest.0, HPos::Right, -4))?;
            area.draw(&end(widest.1, HPos::Left, 4))?;
            let zero = (low < 0.0 && high > 0.0).then_some((0.0, Ink::Axis));
            for (at, ink) in zero.into_iter().chain([(base, Ink::Mark)]) {
                let line = vec![(x(at), top + 20 * scale), (x(at), top + (28 + BAR) * scale)];
                area.draw(&PathElement::new(line, ink.color().stroke_width(SCALE)))?;
            }
        }
    }
    Ok(Drawing::new(out, (WIDTH, height), spots))
}

/// A label in lines; what does not fit into the last is cut.
fn label_lines(label: &str) -> Vec<String> {
    let mut lines = writing::lines(label, LABEL);
    if lines.len() > LINES {
        let rest = lines.split_off(LINES - 1).join(" ");
        lines.push(writing::fitted(&rest, LABEL));
    }
    lines
}
