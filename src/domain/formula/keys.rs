//! Formulas in the keys of fields and rows.

use std::fmt;

use super::{Formula, Writer};
use crate::domain::cell::FormulaCell;
use crate::domain::source::Source;

/// Writes with the keys of fields and rows, for example `fee * fee-index[year 2] / 12`.
struct Keys;

impl Writer for Keys {
    fn input(&self, source: Source) -> String {
        match source {
            Source::Field(_, id) => id.field().key.to_owned(),
            Source::Low(_, id) => format!("{}-low", id.field().key),
            Source::High(_, id) => format!("{}-high", id.field().key),
            Source::Amount { line, period } => format!("custom-{}{period}", line + 1),
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
