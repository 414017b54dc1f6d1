//! Cost by line: the composition of both sides, and one bar per line, all on one scale.

use super::rows::{self, Part, Row};
use super::svg::Ink;
use super::{ChartError, Drawing, range_with_zero};
use crate::domain::lines::Side;

/// One line's bar.
#[derive(Debug)]
pub struct CostLineBar {
    pub label: String,
    pub side: Side,
    /// Cost over the horizon; negative for a credit.
    pub total: f64,
    /// The total as text.
    pub amount: String,
}

/// The total cost of a side.
#[derive(Debug)]
pub struct Total {
    pub label: String,
    pub side: Side,
    /// As text.
    pub amount: String,
}

/// Draws as SVG the total of each side, divided by line, then each line by itself, in the order given.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if there is no bar, every total is zero, or one is not finite.
pub fn draw(totals: &[Total], bars: &[CostLineBar]) -> Result<Drawing, ChartError> {
    let of = |side: Side| bars.iter().filter(move |bar| bar.side == side).map(|bar| bar.total);
    let wholes = totals.iter().map(|total| Row {
        label: &total.label,
        amount: &total.amount,
        is_total: true,
        parts: side_by_side(of(total.side), ink(total.side)),
        leads_on: None,
    });
    let lines = bars.iter().map(|bar| Row {
        label: &bar.label,
        amount: &bar.amount,
        is_total: false,
        parts: side_by_side([bar.total].into_iter(), ink(bar.side)),
        leads_on: None,
    });
    let rows: Vec<Row<'_>> = wholes.chain(lines).collect();
    let ends = rows.iter().flat_map(|row| &row.parts).flat_map(|part| [part.ends.0, part.ends.1]);
    let range = range_with_zero(ends)?;
    rows::draw(&rows, range)
}

/// Credits to the left of zero, costs to the right.
fn side_by_side(amounts: impl Iterator<Item = f64>, ink: Ink) -> Vec<Part> {
    let (mut left, mut right) = (0.0, 0.0);
    let part = |amount: f64| {
        let from = if amount < 0.0 { &mut left } else { &mut right };
        let ends = (*from, *from + amount);
        *from = ends.1;
        Part { ends, ink }
    };
    amounts.map(part).collect()
}

fn ink(side: Side) -> Ink {
    match side {
        Side::InHouse => Ink::InHouse,
        Side::Outsourced => Ink::Outsourced,
    }
}
