//! What a number counts.

use super::value::ChoiceOption;

/// What a field's number counts. Decides how it is shown, typed and written. Money is in the case's currency, a price
/// in the offer's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    /// An amount, once.
    Money,
    MoneyPerYear,
    MoneyPerMonth,
    /// An amount for each person and year.
    MoneyPerPerson,
    MoneyPerHour,
    /// An amount for each unit of demand.
    MoneyPerUnit,
    PricePerYear,
    PricePerHour,
    PricePerUnit,
    /// A fraction, shown in per cent: 0.08 is 8%.
    Share,
    /// A fraction per year, shown in per cent.
    SharePerYear,
    /// Full-time equivalents.
    People,
    /// Units of demand in a month.
    Volume,
    HoursPerMonth,
    HoursPerYear,
    /// Whole years.
    Years,
    /// Whole months.
    Months,
    /// Months, in parts too.
    FractionalMonths,
    /// The case's money for one unit of the offer's.
    ExchangeRate,
    /// One of a list.
    Choice(&'static [ChoiceOption]),
}

impl Unit {
    /// Whether only whole numbers make sense. They shape a case, so the model reads them as plain numbers.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Years | Self::Months | Self::Choice(_))
    }

    /// Whether the number is a fraction that people write in per cent.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Share | Self::SharePerYear)
    }

    /// Whether the number is money of the case.
    pub fn is_money(self) -> bool {
        use Unit::*;
        matches!(self, Money | MoneyPerYear | MoneyPerMonth | MoneyPerPerson | MoneyPerHour | MoneyPerUnit)
    }

    /// Whether the number is money of the offer.
    pub fn is_price(self) -> bool {
        matches!(self, Self::PricePerYear | Self::PricePerHour | Self::PricePerUnit)
    }
}
