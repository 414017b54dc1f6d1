//! What can be said against a result.

use super::tornado::{Driver, DriverSwing};
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::domain::value::Basis;

/// An objection.
#[derive(Debug, Clone, PartialEq)]
pub enum Objection {
    /// More people than a company of this size is likely to have for one service.
    StaffedWithAllEmployees {
        service: usize,
        people: f64,
    },
    /// A year's price for each person whose work moves, and its share of what a person costs in-house.
    LowPrice {
        offer: usize,
        price: f64,
        share: f64,
    },
    /// The net present value as a share of the in-house cost.
    HighSaving {
        share: f64,
    },
    PaidBackAtOnce,
    /// A service that is given away has no cost in-house.
    NoInHouseCost {
        service: usize,
    },
    /// The move ends when the years compared do, or later.
    MoveTooLong,
    /// Demand grows and a fixed fee does not follow.
    FeeIgnoresGrowth {
        service: usize,
        offer: usize,
    },
    /// The answer turns if people who are said to leave stay without a post: what it would be if all did, and the share who
    /// have to leave for it to stand.
    RestsOnPeople {
        offer: usize,
        npv: f64,
        share: f64,
    },
    /// The employer's on-cost has no published default and was not entered.
    NoOnCost {
        service: usize,
    },
    /// The provider is not paid during the transition, and part of the in-house work stops.
    NobodyDoesIt {
        offer: usize,
    },
    /// The third band of a price begins below the second.
    BandsOverlap,
    /// A unit less gives back more than a unit costs.
    CreditAbovePrice,
    /// The in-house figures are not from the books.
    NotFromActuals(Basis),
    NoRetainedTeam,
    NoStrandedCost,
    NoExitCost,
    /// Exit cost is entered, and below the low end of what a forced exit costs.
    TokenExit {
        low: f64,
    },
    /// Downtime is lower in the offer and a benefit besides.
    DowntimeTwice,
    /// Hours are freed, and nobody stays to use them.
    HoursTwice,
    /// Money is received first and paid later, so rates of return are the cost of that money.
    MoneyComesFirst,
    IrrNotUnique,
    /// The rate of return is too low or too high to say anything.
    IrrBeyondSense,
    /// The result is written to the unit and rests on estimates.
    Precision,
    /// A default that nobody has looked at moves the result much.
    DefaultUnseen {
        place: Place,
        id: FieldId,
        width: f64,
    },
    /// One input alone can turn the answer round.
    RestsOn {
        driver: Driver,
        swing: DriverSwing,
    },
}

/// What answers an objection.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FixTarget {
    Input(Place, FieldId),
    /// One of the visitor's own lines, which says for itself whether it stays.
    Line(usize),
}

/// An objection and what answers it. No remedy makes the case rosier than the doubt that it answers.
#[derive(Debug, Clone, PartialEq)]
pub struct RaisedObjection {
    pub objection: Objection,
    pub fix: Option<FixTarget>,
}
