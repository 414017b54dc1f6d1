//! What the model needs from a number, so that it can be written once and run with several kinds.

use std::ops::{Add, Div, Mul, Sub};

use super::cell::{FormulaCell, FormulaRow};
use super::input_id::FixedNumber;

/// A number the model can compute with: [`f64`] for the screen, [`Lanes`](super::lanes::Lanes) for many cases at
/// once, [`Formula`](super::formula::Formula) for how a figure came about.
///
/// The model never branches on a `Number`; what decides the shape of a case (horizon, convention, forms of price, which
/// months a cost falls in) is plain data.
///
/// ```
/// use outsight::domain::formula::Formula;
/// use outsight::domain::number::Number;
///
/// fn with_tax<N: Number>(price: N, rate: N) -> N {
///     price.clone() + price * rate
/// }
/// assert_eq!(with_tax(100.0, 0.25), 125.0);
/// let [price, rate] = [100.0, 0.25].map(Formula::constant);
/// assert_eq!(with_tax(price, rate).to_string(), "100 + 100 * 0.25");
/// ```
pub trait Number: Clone + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> {
    /// A number that the model itself states, such as the twelve months of a year.
    fn constant(value: f64) -> Self;

    /// A number of the case that every kind of number holds as it stands, since it decides the shape of the case or comes
    /// from the checklist. Only a formula remembers what it is.
    fn fixed(_what: FixedNumber, value: f64) -> Self {
        Self::constant(value)
    }

    /// The positive `n`-th root of a positive number.
    fn root(self, n: u32) -> Self;

    /// The number itself where it is positive, else zero.
    fn max_zero(self) -> Self;

    /// Gives the value its place in the projection. Only a formula remembers it.
    fn named(self, _cell: FormulaCell) -> Self {
        self
    }

    /// Gives a value for each month its place in a row, as [`named`](Self::named) does.
    fn named_months(values: Vec<Self>, _row: FormulaRow) -> Vec<Self> {
        values
    }

    /// Zero.
    fn zero() -> Self {
        Self::constant(0.0)
    }

    /// The larger of two numbers.
    fn max(self, other: Self) -> Self {
        other.clone() + (self - other).max_zero()
    }

    /// The smaller of two numbers.
    fn min(self, other: Self) -> Self {
        self.clone() - (self - other).max_zero()
    }

    /// The sum of `values`; zero for none.
    fn sum(values: impl IntoIterator<Item = Self>) -> Self {
        values.into_iter().reduce(|sum, value| sum + value).unwrap_or_else(Self::zero)
    }
}

impl Number for f64 {
    fn constant(value: f64) -> Self {
        value
    }

    /// Newton's iteration from above, in basic operations only: the same bits natively and in every browser.
    /// Exact to about one unit in the last place for radicands between 1e-3 and 1e3, which is where growth
    /// factors live.
    fn root(self, n: u32) -> Self {
        let mut guess = self.max(1.0);
        loop {
            let lower_power = (1..n).fold(1.0, |power, _| power * guess);
            let next = guess - (guess * lower_power - self) / (f64::from(n) * lower_power);
            if next >= guess || next.is_nan() {
                return guess;
            }
            guess = next;
        }
    }

    fn max_zero(self) -> Self {
        // A comparison becomes one instruction where `f64::max` is a call, as in WebAssembly.
        if self > 0.0 { self } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_put_to_its_power_gives_the_number_back() {
        for radicand in [0.5, 1.0, 1.07, 1.1, 2.0, 64.0] {
            for n in [2, 12] {
                let power = radicand.root(n).powi(n as i32);
                assert!((power / radicand - 1.0_f64).abs() < 1e-14, "{radicand} root {n}");
            }
        }
    }

    #[test]
    fn a_sum_of_nothing_is_zero() {
        assert_eq!(f64::sum([]), 0.0);
    }
}
