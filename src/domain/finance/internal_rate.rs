//! Rates of return.

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

/// Where rates are looked for: above -99.99%, and up to a billion per cent.
const LOWEST: f64 = -0.9999;
const HIGHEST: f64 = 1e7;

impl InternalRate {
    fn of(mut rates: Vec<f64>) -> Self {
        match rates.len() {
            0 => Self::None,
            1 => Self::Unique(rates.remove(0)),
            _ => Self::NotUnique(rates),
        }
    }

    /// All rates, in rising order.
    pub fn all(&self) -> &[f64] {
        match self {
            Self::None => &[],
            Self::Unique(rate) => std::slice::from_ref(rate),
            Self::NotUnique(rates) => rates,
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

/// Internal rate of return per year: all rates above -99.99% at which the net present value is zero. The first of `flows`
/// is paid at the start, the next after `first` periods, each further one a period later; `per_year` periods make a year.
///
/// With `first` 1 and `per_year` 1 it is Excel's IRR, but for finding every rate. In the middle of the year `first` is one
/// half.
///
/// ```
/// use outsight::domain::finance::{InternalRate, irr};
/// let InternalRate::NotUnique(rates) = irr(&[-1600.0, 10_000.0, -10_000.0], 1.0, 1) else { panic!() };
/// assert!((rates[0] - 0.25).abs() < 1e-12 && (rates[1] - 4.0).abs() < 1e-12);
/// assert_eq!(irr(&[1.0, 2.0, 3.0], 1.0, 1), InternalRate::None);
/// ```
pub fn irr(flows: &[f64], first: f64, per_year: usize) -> InternalRate {
    let exponent = |index: usize| if index == 0 { 0.0 } else { index as f64 - 1.0 + first };
    let terms: Vec<Term> = flows.iter().enumerate().map(|(index, flow)| (*flow, exponent(index))).collect();
    let yearly = |discount: &f64| (0..per_year).fold(1.0, |growth, _| growth / discount) - 1.0;
    let rates =
        positive_roots(&terms).iter().rev().map(yearly).filter(|rate| (LOWEST..=HIGHEST).contains(rate)).collect();
    InternalRate::of(rates)
}

/// Modified internal rate of return per year: what is paid is borrowed, what is received is put aside until the last of
/// `years` years: (future value of the receipts / present value of the payments)^(1/years) − 1.
///
/// `received` is the present value of the receipts at the rate at which they are put aside, `paid` that of the payments at
/// the rate at which they are borrowed, as a positive amount. None unless there is both, neither next to nothing.
pub fn mirr(received: f64, paid: f64, reinvestment_rate: f64, years: usize) -> Option<f64> {
    let ratio = received / paid;
    let is_meant = years > 0 && paid > 0.0 && received > 0.0 && ratio <= LARGEST_RATIO;
    is_meant.then(|| (1.0 + reinvestment_rate) * ratio.root(years as u32) - 1.0)
}
