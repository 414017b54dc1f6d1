//! Formulas in the keys of fields and rows.

use std::fmt;

use super::{Formula, FormulaCell, Period, RowName, Writer};
use crate::domain::case::Source;

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
        format!("{}{}", cell.row.name, cell.period)
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

impl fmt::Display for RowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WageIndex => f.write_str("wage-index"),
            Self::PriceIndex => f.write_str("price-index"),
            Self::VolumeIndex => f.write_str("volume-index"),
            Self::Demand => f.write_str("demand"),
            Self::FeeIndex => f.write_str("fee-index"),
            Self::DiscountFactor => f.write_str("discount-factor"),
            Self::Flow => f.write_str("flow"),
            Self::Price => f.write_str("price"),
            Self::FirstYearOfPrice => f.write_str("first-year-of-price"),
            Self::HandedOver => f.write_str("handed-over"),
            Self::PriceInAll => f.write_str("price-in-all"),
            Self::YearOfPrice => f.write_str("year-of-price"),
            Self::InHouseCost => f.write_str("in-house-cost"),
            Self::Line(id) => write!(f, "{id}"),
            Self::Likelihood(id) => write!(f, "likelihood of {id}"),
            Self::MeanSize(id) => write!(f, "mean size of {id}"),
        }
    }
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
