//! A bridge from one cost to another: what falls away, then what is added.

use super::rows::{self, Part, Row};
use super::svg::Ink;
use super::{ChartError, Drawing, range_with_zero};

/// A cost, or a step from one to the next; amounts in units of the case's currency.
#[derive(Debug)]
pub struct BridgeBar {
    pub label: String,
    /// A cost as a whole, or by how much a step changes it.
    pub value: f64,
    /// The value as text.
    pub amount: String,
}

/// Draws as SVG the first cost, the steps in the order given, and the last cost, which they lead to.
///
/// # Errors
///
/// [`ChartError::NothingToDraw`] if every amount is zero or one is not finite.
pub fn draw(first: &BridgeBar, steps: &[BridgeBar], last: &BridgeBar) -> Result<Drawing, ChartError> {
    let whole = |bar: &'_ BridgeBar, ink| Part { ends: (0.0, bar.value), ink };
    let mut at = first.value;
    let mut rows = vec![row(first, true, whole(first, Ink::InHouse))];
    for step in steps {
        let ends = (at, at + step.value);
        at = ends.1;
        rows.push(row(step, false, Part { ends, ink: if step.value < 0.0 { Ink::Gain } else { Ink::Loss } }));
    }
    rows.push(row(last, true, whole(last, Ink::Outsourced)));
    if let Some(own) = rows.last_mut() {
        own.leads_on = None;
    }
    let ends = rows.iter().flat_map(|row| &row.parts).flat_map(|part| [part.ends.0, part.ends.1]);
    let range = range_with_zero(ends)?;
    rows::draw(&rows, range)
}

fn row(bar: &BridgeBar, is_total: bool, part: Part) -> Row<'_> {
    let leads_on = Some(part.ends.1);
    Row { label: &bar.label, amount: &bar.amount, is_total, parts: vec![part], leads_on }
}
