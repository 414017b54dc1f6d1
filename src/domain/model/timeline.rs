//! What all lines of a case share: the months of the horizon, and how pay and prices grow in it.

use std::ops::Range;

use super::inputs::Inputs;
use crate::domain::case::Place;
use crate::domain::cell::{FormulaRow, RowName};
use crate::domain::fields::FieldId;
use crate::domain::number::Number;
use crate::domain::period::{MONTHS, Period};
use crate::domain::value::Rules;

/// What all lines of a case share.
pub(super) struct Timeline<N> {
    pub years: usize,
    pub months: usize,
    /// Which rules hold.
    pub rules: Rules,
    /// Growth of pay and of other prices since the first year.
    pub wages: Vec<N>,
    pub prices: Vec<N>,
}

impl<N: Number> Timeline<N> {
    pub fn new(inputs: &Inputs<'_, N>) -> Self {
        let years = inputs.case.years();
        let case = inputs.at(Place::Case);
        let index = |name, id| index(FormulaRow { name, place: Place::Case }, case.number(id), years);
        Self {
            years,
            months: years * MONTHS,
            rules: inputs.case.rules(),
            wages: index(RowName::WageIndex, FieldId::WageInflation),
            prices: index(RowName::PriceIndex, FieldId::GeneralInflation),
        }
    }

    /// An amount for each month, counted from 0.
    pub fn each_month(&self, amount: impl FnMut(usize) -> N) -> Vec<N> {
        (0..self.months).map(amount).collect()
    }

    /// Nothing in every month.
    pub fn zeros(&self) -> Vec<N> {
        vec![N::zero(); self.months]
    }

    /// An amount in some months and nothing in the others; what falls beyond the horizon is left out.
    pub fn in_months(&self, months: impl Iterator<Item = usize>, amount: impl Fn(usize) -> N) -> Vec<N> {
        let mut all = self.zeros();
        for month in months.take_while(|month| *month < self.months) {
            all[month] = amount(month);
        }
        all
    }

    /// An amount that falls due once, `month` months from the start. What a decision has caused is counted however short the
    /// horizon: what falls due at its end or later is counted in its last month.
    pub fn once_in(&self, month: usize, amount: impl Fn(usize) -> N) -> Vec<N> {
        self.in_months(self.due(month), amount)
    }

    /// The month in which an amount counts that falls due `month` months from the start, as a range; empty if none.
    pub fn due(&self, month: usize) -> Range<usize> {
        match self.rules {
            Rules::Current => month.min(self.months - 1)..month.min(self.months - 1) + 1,
            Rules::First => month..month + 1,
        }
    }

    /// A twelfth each month of an amount for each year, counted from 0.
    pub fn per_month(&self, yearly: impl Fn(usize) -> N) -> Vec<N> {
        let mut all = Vec::with_capacity(self.months);
        for year in 0..self.years {
            all.resize(all.len() + MONTHS, yearly(year) / N::constant(MONTHS as f64));
        }
        all
    }
}

/// Growth since the first year, stepping at each anniversary: 1, 1 + rate, (1 + rate)², …
pub(super) fn index<N: Number>(row: FormulaRow, rate: N, years: usize) -> Vec<N> {
    let mut index = Vec::with_capacity(years);
    let mut level = N::constant(1.0);
    for year in 1..=years {
        if year > 1 {
            level = level * (N::constant(1.0) + rate.clone());
        }
        level = level.named(row.at(Period::Year(year)));
        index.push(level.clone());
    }
    index
}

/// An amount for each month by its year, made once a year while months are asked for in their order.
pub(super) fn by_year<N: Number>(mut amount: impl FnMut(usize) -> N) -> impl FnMut(usize) -> N {
    let (mut months, mut current) = (0..0, N::zero());
    move |month| {
        if !months.contains(&month) {
            let year = year_of(month);
            (months, current) = (year * MONTHS..(year + 1) * MONTHS, amount(year));
        }
        current.clone()
    }
}

/// The year of a month, both counted from 0.
pub(super) fn year_of(month: usize) -> usize {
    month / MONTHS
}
