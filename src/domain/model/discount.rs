//! Discount factors under the three conventions.

use crate::domain::cell::{FlowName, FormulaRow, RowName};
use crate::domain::finance::{InternalRate, irr};
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::value::Discounting;

/// What a unit of money in each period is worth at the start.
#[derive(Debug, Clone)]
pub struct DiscountFactors<N> {
    /// One factor for each year, or for each month under the monthly convention.
    factors: Vec<N>,
    convention: Discounting,
}

/// Months of the period in which a convention counts money.
fn months_of(convention: Discounting) -> usize {
    match convention {
        Discounting::EndOfYear | Discounting::MidYear => MONTHS,
        Discounting::Monthly => 1,
    }
}

impl<N: Number> DiscountFactors<N> {
    /// Factors for `years` years at the yearly nominal `rate`, which must be above -1.
    ///
    /// Each factor is the one before divided by the growth of one period: repeated division gives the same bits on
    /// every machine, a power function does not.
    pub fn new(rate: N, convention: Discounting, years: usize) -> Self {
        let yearly_growth = N::constant(1.0) + rate;
        let (growth, first) = match convention {
            Discounting::EndOfYear => (yearly_growth.clone(), N::constant(1.0) / yearly_growth),
            Discounting::MidYear => (yearly_growth.clone(), N::constant(1.0) / yearly_growth.root(2)),
            Discounting::Monthly => {
                let growth = yearly_growth.root(MONTHS as u32);
                (growth.clone(), N::constant(1.0) / growth)
            }
        };
        let name = |factor: N, index: usize| {
            let period = match convention {
                Discounting::Monthly => Period::Month(index),
                _ => Period::Year(index),
            };
            factor.named(FormulaRow::of_case(RowName::DiscountFactor).at(period))
        };
        let count = years * MONTHS / months_of(convention);
        let mut factors = Vec::with_capacity(count);
        let mut factor = name(first, 1);
        for index in 2..=count {
            let next = name(factor.clone() / growth.clone(), index);
            factors.push(std::mem::replace(&mut factor, next));
        }
        factors.push(factor);
        Self { factors, convention }
    }

    /// The factor of a month, counted from 0.
    pub fn at_month(&self, month: usize) -> &N {
        &self.factors[month / months_of(self.convention)]
    }

    /// The present value of money at the start and in each month.
    pub fn present_value(&self, start: N, months: &[N]) -> N {
        self.sum_present_values(start, months, |value, _| value, |value, _| value)
    }

    /// The same of a named flow: each period's amount, its present value and their sum have cells of their own.
    pub fn named_present_value(&self, name: FlowName, start: N, months: &[N]) -> N {
        let (flow, present) =
            (FormulaRow::of_case(RowName::Flow(name)), FormulaRow::of_case(RowName::PresentValue(name)));
        let total = self.sum_present_values(
            start,
            months,
            |value, period| value.named(flow.at(period)),
            |value, period| value.named(present.at(period)),
        );
        total.named(present.whole())
    }

    fn sum_present_values(
        &self,
        start: N,
        months: &[N],
        flow: impl Fn(N, Period) -> N,
        present: impl Fn(N, Period) -> N,
    ) -> N {
        let start = flow(start, Period::Start);
        let periods = months.chunks(months_of(self.convention)).zip(&self.factors).enumerate();
        periods.fold(start, |total, (index, (months, factor))| {
            let period = self.period(index + 1);
            total + present(flow(N::sum(months.iter().cloned()), period) * factor.clone(), period)
        })
    }

    fn period(&self, index: usize) -> Period {
        if self.convention == Discounting::Monthly { Period::Month(index) } else { Period::Year(index) }
    }
}

impl DiscountFactors<f64> {
    /// The internal rate of return per year of money at the start and in each month, under this convention: the rate at which
    /// [`present_value`](Self::present_value) is zero.
    pub fn internal_rate(&self, start: f64, months: &[f64]) -> InternalRate {
        let (first, per_year) = match self.convention {
            Discounting::EndOfYear => (1.0, 1),
            Discounting::MidYear => (0.5, 1),
            Discounting::Monthly => (1.0, MONTHS),
        };
        irr(&self.by_period(start, months), first, per_year)
    }

    /// The present values of what is received and of what is paid, the second as a positive amount. Money of one period is
    /// added up first.
    pub fn receipts_and_payments(&self, start: f64, months: &[f64]) -> (f64, f64) {
        let factors = std::iter::once(&1.0).chain(&self.factors);
        let values = self.by_period(start, months).into_iter().zip(factors).map(|(flow, factor)| flow * factor);
        values.fold((0.0, 0.0), |(received, paid), value| (received + value.max(0.0), paid - value.min(0.0)))
    }

    fn by_period(&self, start: f64, months: &[f64]) -> Vec<f64> {
        let periods = months.chunks(months_of(self.convention)).map(|months| months.iter().sum());
        std::iter::once(start).chain(periods).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARLY: [f64; 24] = [1.0; 24];

    fn present_value(convention: Discounting) -> f64 {
        DiscountFactors::new(0.1, convention, 2).present_value(0.0, &YEARLY)
    }

    #[test]
    fn the_middle_of_the_year_is_worth_half_a_year_more_than_its_end() {
        let ratio = present_value(Discounting::MidYear) / present_value(Discounting::EndOfYear);
        assert!((ratio - 1.1_f64.sqrt()).abs() < 1e-14);
    }

    #[test]
    fn twelve_months_at_the_monthly_rate_are_one_year() {
        let monthly = DiscountFactors::new(0.1, Discounting::Monthly, 2);
        assert!((monthly.at_month(11) - 1.0 / 1.1).abs() < 1e-14);
        assert!((monthly.at_month(23) - 1.0 / 1.21).abs() < 1e-14);
    }

    #[test]
    fn without_interest_money_keeps_its_value() {
        for convention in [Discounting::EndOfYear, Discounting::MidYear, Discounting::Monthly] {
            assert_eq!(DiscountFactors::new(0.0, convention, 2).present_value(5.0, &YEARLY), 29.0);
        }
    }
}
