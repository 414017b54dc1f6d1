//! Lines that the visitor names and types in.

use super::field::Refusal;
use super::fields::MAX_YEARS;
use super::lines::Side;
use super::name::bounded_name;
use super::period::Period;
use super::place::Place;

/// Most lines a visitor can add to a case.
pub const MAX_CUSTOM_LINES: usize = 40;
/// Largest amount in a custom line, either sign.
pub const MAX_AMOUNT: f64 = 1e12;

/// A cost line that the visitor named and typed in. It belongs to a service, and ends when the service is given to a
/// provider, or to an offer, and is paid when the offer is taken.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomLine {
    pub name: String,
    pub side: Side,
    /// The service or the offer, by its place in the case.
    pub owner: usize,
    pub amounts: Amounts,
    /// Whether a service's line is paid on after the service has moved; none: it ends with the move.
    pub stays: Option<StrandedPeriod>,
    /// The service whose price an offer's line is; none: it is a cost beside the price.
    pub price_of: Option<usize>,
}

/// How long a service's line is paid on after the move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum StrandedPeriod {
    /// For so many months.
    Months(usize),
    /// As long as the comparison runs.
    Indefinite,
}

/// Longest time, in months, for which a line can be said to stay.
pub const MAX_STAY: usize = 120;

/// When a custom line's money is paid.
#[derive(Debug, Clone, PartialEq)]
pub enum Amounts {
    /// Once, at the start.
    OneOff(f64),
    /// An amount for each year, from year 1; a twelfth of it each month. Years without an amount have none. Amounts
    /// beyond the horizon are kept but not counted.
    Yearly(Vec<f64>),
}

impl CustomLine {
    /// A line of the first service or the first offer.
    pub fn new(name: &str, side: Side, amounts: Amounts) -> Self {
        Self { name: bounded_name(name), side, owner: 0, amounts, stays: None, price_of: None }
    }

    /// Renames the line; a name that is too long is cut.
    pub fn set_name(&mut self, name: &str) {
        self.name = bounded_name(name);
    }

    /// The service or offer it belongs to.
    pub fn place(&self) -> Place {
        match self.side {
            Side::InHouse => Place::Service(self.owner),
            Side::Outsourced => Place::Offer(self.owner),
        }
    }

    /// The service whose price the line is.
    pub fn is_price_of(&self, service: usize) -> bool {
        self.side == Side::Outsourced && self.price_of == Some(service)
    }

    /// Gives the line to a service or an offer. What the other side has no use for is dropped.
    pub fn set_place(&mut self, place: Place) {
        match place {
            Place::Service(_) => self.price_of = None,
            Place::Offer(_) => self.stays = None,
            Place::Case | Place::Quote { .. } => {}
        }
        (self.side, self.owner) = match place {
            Place::Service(service) => (Side::InHouse, service),
            Place::Offer(offer) => (Side::Outsourced, offer),
            Place::Case | Place::Quote { .. } => return,
        };
    }

    /// Whether the line is still there when a service or an offer is taken away; later ones move up. The price of a service
    /// goes with it.
    pub(super) fn survive_removal(&mut self, removed: Place) -> bool {
        if let (Place::Service(service), Some(priced)) = (removed, self.price_of) {
            if priced == service {
                return false;
            }
            self.price_of = Some(if priced > service { priced - 1 } else { priced });
        }
        let Some(place) = self.place().after_removal(removed) else { return false };
        let (service, offer) = place.parts();
        self.owner = if self.side == Side::InHouse { service } else { offer };
        true
    }
}

impl Amounts {
    /// Whether anything was entered.
    pub fn is_empty(&self) -> bool {
        self.each().iter().all(|amount| *amount == 0.0)
    }

    /// All amounts, in the order of their periods.
    pub fn each(&self) -> &[f64] {
        match self {
            Self::OneOff(amount) => std::slice::from_ref(amount),
            Self::Yearly(amounts) => amounts,
        }
    }

    /// The amount in a period; zero where none was entered.
    pub fn get(&self, period: Period) -> f64 {
        match (self, period) {
            (Self::OneOff(amount), Period::Start) => *amount,
            (Self::Yearly(amounts), Period::Year(year)) => {
                year.checked_sub(1).and_then(|index| amounts.get(index)).copied().unwrap_or(0.0)
            }
            _ => 0.0,
        }
    }

    /// Changes the amount in a period that this kind of line has.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the amount is not allowed; nothing is changed then.
    pub fn set(&mut self, period: Period, amount: f64) -> Result<(), Refusal> {
        check_amount(amount)?;
        match (self, period) {
            (Self::OneOff(own), Period::Start) => *own = amount,
            (Self::Yearly(amounts), Period::Year(year @ 1..=MAX_YEARS)) => {
                if amounts.len() < year {
                    amounts.resize(year, 0.0);
                }
                amounts[year - 1] = amount;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Gives `amount` back if a custom line can hold it.
///
/// # Errors
///
/// A [`Refusal`] that says what is allowed.
pub fn check_amount(amount: f64) -> Result<f64, Refusal> {
    if !amount.is_finite() {
        Err(Refusal::NotANumber)
    } else if amount.abs() > MAX_AMOUNT {
        Err(Refusal::OutOfRange { low: -MAX_AMOUNT, high: MAX_AMOUNT })
    } else {
        Ok(amount)
    }
}
