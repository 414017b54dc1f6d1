//! Rates of return.

use super::present_value::DAYS_OF_YEAR;
use super::ratio::LARGEST_RATIO;
use super::roots::{Term, positive_roots};
use crate::domain::number::Number;

/// The internal rate of return of a series of flows.
#[derive(Debug, Clone, PartialEq)]
pub enum InternalRate {
    /// No rate makes the net present value zero; flows of one sign never have one.
    None,
    /// The one rate at which the net present value is zero.
    Unique(f64),
    /// The net present value is zero at each of these rates, in rising order. No one of them may be called *the*
    /// rate of return; the modified rate ([`mirr`]) is one figure.
    NotUnique(Vec<f64>),
}

impl InternalRate {
    fn from_discounts(discounts: Vec<f64>) -> Self {
        let mut rates: Vec<f64> = discounts.iter().rev().map(|x| 1.0 / x - 1.0).collect();
        match rates.len() {
            0 => Self::None,
            1 => Self::Unique(rates.remove(0)),
            _ => Self::NotUnique(rates),
        }
    }

    /// The rate, where there is exactly one.
    pub fn unique(&self) -> Option<f64> {
        match self {
            Self::Unique(rate) => Some(*rate),
            _ => None,
        }
    }
}

/// Internal rate of return per period: all rates above -99.99 % at which [`npv`](super::npv) is zero.
///
/// ```
/// use outsight::domain::finance::{InternalRate, irr};
/// let InternalRate::NotUnique(rates) = irr(&[-1600.0, 10_000.0, -10_000.0]) else { panic!() };
/// assert!((rates[0] - 0.25).abs() < 1e-12 && (rates[1] - 4.0).abs() < 1e-12);
/// assert_eq!(irr(&[1.0, 2.0, 3.0]), InternalRate::None);
/// ```
pub fn irr(flows: &[f64]) -> InternalRate {
    let terms: Vec<Term> = flows.iter().enumerate().map(|(t, flow)| (*flow, t as f64)).collect();
    InternalRate::from_discounts(positive_roots(&terms))
}

/// Internal rate of return per year of dated flows, on a year of 365 days as Excel's XIRR: `flows` are pairs of a day,
/// counted from the first flow and rising, and an amount.
pub fn xirr(flows: &[(i32, f64)]) -> InternalRate {
    let terms: Vec<Term> = flows.iter().map(|(day, amount)| (*amount, f64::from(*day) / DAYS_OF_YEAR)).collect();
    InternalRate::from_discounts(positive_roots(&terms))
}

/// Modified internal rate of return per period: what is paid is borrowed at `finance_rate`, what is received is put
/// aside at `reinvestment_rate` until the last period T:
/// (−FV of the receipts / PV of the payments)^(1/T) − 1.
///
/// None unless there is both a payment and a receipt, neither next to nothing, and at least one period. Both rates must be above -1.
pub fn mirr(flows: &[f64], finance_rate: f64, reinvestment_rate: f64) -> Option<f64> {
    let periods = flows.len().checked_sub(1).filter(|periods| *periods > 0)?;
    let paid: f64 = flows.iter().rev().fold(0.0, |value, flow| value / (1.0 + finance_rate) + flow.min(0.0));
    let received: f64 = flows.iter().fold(0.0, |value, flow| value * (1.0 + reinvestment_rate) + flow.max(0.0));
    let growth = received / -paid;
    let is_meant = paid < 0.0 && received > 0.0 && growth <= LARGEST_RATIO;
    is_meant.then(|| growth.root(periods as u32) - 1.0)
}
