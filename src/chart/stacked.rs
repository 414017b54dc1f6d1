//! Stacked bars: one bar for each total, made of the same parts.

use super::rows::{self, Part, Row};
use super::svg::Ink;
use super::{ChartError, Drawing, range_with_zero};

/// The colours of the parts, in their order.
const PARTS: [Ink; 8] = [
    Ink::FirstPart,
    Ink::SecondPart,
    Ink::ThirdPart,
    Ink::FourthPart,
    Ink::FifthPart,
    Ink::SixthPart,
    Ink::SeventhPart,
    Ink::Gain,
];

/// One bar.
#[derive(Debug)]
pub struct StackedBar {
    pub label: String,
    /// In the same order in every bar; no more than there are colours.
    pub parts: Vec<f64>,
    /// Text at the end of the label's line.
    pub amount: String,
}

/// Draws the bars as SVG, in the order given: what costs to the right of zero, what is deducted to the left of it.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar, every part is zero, or one is not finite.
pub fn draw(bars: &[StackedBar]) -> Result<Drawing, ChartError> {
    let sum = |bar: &StackedBar, sign: f64| bar.parts.iter().filter(|part| **part * sign > 0.0).sum::<f64>();
    let range = range_with_zero(bars.iter().flat_map(|bar| [sum(bar, 1.0), sum(bar, -1.0)]))?;
    rows::draw(&bars.iter().map(row).collect::<Vec<_>>(), range)
}

fn row(bar: &StackedBar) -> Row<'_> {
    Row { label: &bar.label, amount: &bar.amount, is_total: false, parts: parts(bar), leads_on: None }
}

fn parts(bar: &StackedBar) -> Vec<Part> {
    let mut ends = (0.0, 0.0);
    let stacked = bar.parts.iter().zip(PARTS).filter(|(part, _)| **part != 0.0).map(|(part, ink)| {
        let end: &mut f64 = if *part < 0.0 { &mut ends.0 } else { &mut ends.1 };
        let from = std::mem::replace(end, *end + part);
        Part { ends: (from, *end), ink }
    });
    stacked.collect()
}

/// The class of a part, for a legend.
///
/// # Panics
///
/// If there is no colour for it.
pub fn class(part: usize) -> &'static str {
    PARTS[part].class()
}
