//! When money is paid.

use std::fmt;

/// Months of a year.
pub const MONTHS: usize = 12;

/// When a cell's value falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, PartialOrd, Ord)]
pub enum Period {
    /// Signature: period 0.
    Start,
    /// A year, counted from 1.
    Year(usize),
    /// A month, counted from 1.
    Month(usize),
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("[start]"),
            Self::Year(year) => write!(f, "[year {year}]"),
            Self::Month(month) => write!(f, "[month {month}]"),
        }
    }
}
