//! The cells of the projection: values that have a name, as in a spreadsheet.

use std::fmt;

use super::lines::{CostLinePart, LineId};
use super::period::Period;
use super::place::Place;
use super::sourcing_option::SourcingOption;

/// What a row of the projection holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// An amount over time of a sourcing option, and what it is worth at the start: in one period, and in all.
    Flow(FlowName),
    PresentValue(FlowName),
    /// An offer's price for a service where it has several lines, and what it comes to over the whole horizon, in the first
    /// twelve months, and in the last year.
    Price,
    PriceOverHorizon,
    FirstYearOfPrice,
    YearOfPrice,
    /// All lines of one kind of a service, an offer, a quote or the case together.
    Sum(CostLinePart),
    /// What of the in-house cost a transition hands over bit by bit.
    HandedOver,
    /// One cost line.
    Line(LineId),
    /// How likely a loss is, and the mean of its size.
    Likelihood(LineId),
    MeanSize(LineId),
}

/// A row of the projection that the model names while it computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FormulaRow {
    pub name: RowName,
    /// What the row belongs to.
    pub place: Place,
}

/// A named place in the projection: what a spreadsheet calls a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FormulaCell {
    pub row: FormulaRow,
    /// None for a value that belongs to no single period.
    pub period: Option<Period>,
}

/// What a sourcing option comes to over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FlowName {
    Cost(SourcingOption),
    /// Its saving against the baseline.
    Saving(SourcingOption),
    /// What it may lose.
    ExpectedLoss(SourcingOption),
}

/// What the values of a row are, and so how they are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RowUnit {
    /// Money of the case.
    Money,
    /// A multiple: an index, a discount factor.
    Factor,
    /// A fraction, shown in per cent.
    Share,
    /// In the unit of this loss's size.
    SizeOf(LineId),
}

impl RowName {
    /// What the values of the row are.
    pub fn unit(self) -> RowUnit {
        match self {
            Self::WageIndex
            | Self::PriceIndex
            | Self::VolumeIndex
            | Self::Demand
            | Self::FeeIndex
            | Self::DiscountFactor => RowUnit::Factor,
            Self::Likelihood(_) => RowUnit::Share,
            Self::MeanSize(loss) => RowUnit::SizeOf(loss),
            Self::Flow(_)
            | Self::PresentValue(_)
            | Self::Price
            | Self::PriceOverHorizon
            | Self::FirstYearOfPrice
            | Self::YearOfPrice
            | Self::Sum(_)
            | Self::HandedOver
            | Self::Line(_) => RowUnit::Money,
        }
    }
}

impl FormulaRow {
    /// A row of the whole case.
    pub fn of_case(name: RowName) -> Self {
        Self { name, place: Place::Case }
    }

    /// The row's cell in a period.
    pub fn at(self, period: Period) -> FormulaCell {
        FormulaCell { row: self, period: Some(period) }
    }

    /// The row's only cell, of no single period.
    pub fn whole(self) -> FormulaCell {
        FormulaCell { row: self, period: None }
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
            Self::Flow(name) => write!(f, "{name}"),
            Self::PresentValue(name) => write!(f, "present-value of {name}"),
            Self::Price => f.write_str("price"),
            Self::FirstYearOfPrice => f.write_str("first-year-of-price"),
            Self::HandedOver => f.write_str("handed-over"),
            Self::PriceOverHorizon => f.write_str("price-in-all"),
            Self::YearOfPrice => f.write_str("year-of-price"),
            Self::Sum(CostLinePart::InHouse) => f.write_str("in-house-cost"),
            Self::Sum(CostLinePart::Improvement) => f.write_str("improvement"),
            Self::Sum(CostLinePart::Outsourced) => f.write_str("outsourced-cost"),
            Self::Sum(CostLinePart::Benefit) => f.write_str("benefits"),
            Self::Sum(CostLinePart::Risk) => f.write_str("expected-losses"),
            Self::Line(id) => write!(f, "{id}"),
            Self::Likelihood(id) => write!(f, "likelihood of {id}"),
            Self::MeanSize(id) => write!(f, "mean size of {id}"),
        }
    }
}

impl fmt::Display for FlowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, option) = match self {
            Self::Cost(option) => ("cost", option),
            Self::Saving(option) => ("saving", option),
            Self::ExpectedLoss(option) => ("expected-loss", option),
        };
        match option {
            SourcingOption::Baseline => write!(f, "{what} of baseline"),
            SourcingOption::ImprovedInHouse => write!(f, "{what} of improved"),
            SourcingOption::Offer(offer) => write!(f, "{what} of offer-{}", offer + 1),
            SourcingOption::Hybrid => write!(f, "{what} of hybrid"),
        }
    }
}

impl fmt::Display for FormulaCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.period {
            Some(period) => write!(f, "{}{period}", self.row.name),
            None => write!(f, "{}", self.row.name),
        }
    }
}
