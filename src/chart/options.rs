//! The result of each option, with how far it could fall and rise.

use super::rows::{self, Part, Row};
use super::svg::Ink;
use super::{ChartError, Drawing, range_with_zero};

/// An option and its result, in units of the case's currency.
#[derive(Debug)]
pub struct OptionBar {
    pub label: String,
    /// The result as text.
    pub amount: String,
    pub value: f64,
    /// How low and how high the result could be, where that is known.
    pub range: Option<(f64, f64)>,
    /// Whether it stands out from the others.
    pub is_best: bool,
}

/// Draws as SVG a bar from zero for each option, in the order given, over a paler one from low to high.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if every result is zero or one is not finite.
pub fn draw(bars: &[OptionBar]) -> Result<Drawing, ChartError> {
    let parts = |bar: &OptionBar| {
        let ink = if bar.value < 0.0 { Ink::Loss } else { Ink::Gain };
        let range = bar.range.map(|ends| Part { ends, ink: Ink::Grid });
        range.into_iter().chain([Part { ends: (0.0, bar.value), ink }]).collect::<Vec<_>>()
    };
    let rows = bars.iter().map(|bar| Row {
        label: &bar.label,
        amount: &bar.amount,
        is_total: bar.is_best,
        parts: parts(bar),
        leads_on: None,
    });
    let rows: Vec<Row<'_>> = rows.collect();
    let ends = rows.iter().flat_map(|row| &row.parts).flat_map(|part| [part.ends.0, part.ends.1]);
    let range = range_with_zero(ends)?;
    rows::draw(&rows, range)
}
