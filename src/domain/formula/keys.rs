//! Formulas in the keys of fields and rows.

use std::fmt;

use super::{Formula, Writer};
use crate::domain::cell::FormulaCell;
use crate::domain::input_id::InputId;

/// Writes with the keys of fields and rows, for example `fee * fee-index[year 2] / 12`.
struct Keys;

impl Writer for Keys {
    fn input(&self, input: InputId) -> String {
        match input {
            InputId::Field(_, id) | InputId::InScenario(_, _, id) => id.field().key.to_owned(),
            InputId::Low(_, id) => format!("{}-low", id.field().key),
            InputId::High(_, id) => format!("{}-high", id.field().key),
            InputId::Amount { line, period } => format!("custom-{}{period}", line + 1),
        }
    }

    fn cell(&self, cell: FormulaCell, _: &Formula) -> String {
        cell.to_string()
    }

    fn constant(&self, value: f64) -> String {
        value.to_string()
    }

    fn max_zero(&self) -> &str {
        "positive"
    }
}

impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.write(&Keys))
    }
}
