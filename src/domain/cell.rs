//! The cells of the projection: values that have a name, as in a spreadsheet.

use std::fmt;

use super::lines::LineId;
use super::period::Period;
use super::place::Place;

/// What a row of the projection holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowName {
    /// Growth of pay since the first year.
    WageIndex,
    /// Growth of other prices since the first year.
    PriceIndex,
    /// Growth of a service's demand since the first year.
    VolumeIndex,
    /// A service's demand, relative to a normal month of the first year.
    Demand,
    /// Growth of an offer's price since the first year.
    FeeIndex,
    /// What one unit of money at the end of the period is worth at the start.
    DiscountFactor,
    /// What is discounted: the cost or the saving of a period.
    Flow,
    /// An offer's price for a service where it has several lines, and what it comes to over the whole horizon, in the first
    /// twelve months, and in the last year.
    Price,
    PriceInAll,
    FirstYearOfPrice,
    YearOfPrice,
    /// All in-house lines of a service together, and what of them a transition hands over bit by bit.
    InHouseCost,
    HandedOver,
    /// One cost line.
    Line(LineId),
    /// How likely a loss is, and the mean of its size.
    Likelihood(LineId),
    MeanSize(LineId),
}

/// A row of the projection that the model names while it computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FormulaRow {
    pub name: RowName,
    /// What the row belongs to.
    pub place: Place,
}

/// A named place in the projection: what a spreadsheet calls a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FormulaCell {
    pub row: FormulaRow,
    pub period: Period,
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
