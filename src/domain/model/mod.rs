//! The model: what each option costs, month by month. Written once; nothing else restates a cost rule.
//!
//! `in_house` says what a service costs while it stays, `outsourced` what it costs once an offer takes it: its `price` by the
//! [`tariff`] of that offer, what becomes of the `people`, what stays `stranded`; `case_wide` what belongs to no single service;
//! `losses` what may go wrong. A [`SourcingOption`](super::case::SourcingOption) is made of their lines.

mod case_wide;
mod flexibility;
mod in_house;
mod inputs;
mod losses;
mod outsourced;
mod people;
mod price;
mod projection;
mod stranded;
pub mod tariff;

pub use flexibility::{Flexibility, flexibility};
pub use losses::{Losses, is_counted_as_line, likelihood, losses, uncounted_hidden_costs};
pub use price::leaving;
pub use projection::{Flow, Line, Lines, Projection, by_line};

use super::case::{Case, Place, Source};
use super::fields::{FieldId, choices};
use super::finance::discount::{DiscountFactors, MONTHS};
use super::formula::{Formula, FormulaCell, FormulaRow, Period, RowName};
use super::number::Number;
use super::value::Rules;
use inputs::Inputs;

/// Projects a case with plain numbers.
pub fn project_case(case: &Case) -> Projection {
    project(case, &|_, value| value)
}

/// Projects a case as formulas over what the visitor entered.
pub fn explain_case(case: &Case) -> Projection<Formula> {
    project(case, &|source, _| Formula::input(source))
}

/// Projects a case with any kind of number. `lift` turns what was entered into it; what decides the shape of the case
/// is read as it stands.
pub fn project<N: Number>(case: &Case, lift: &dyn Fn(Source, f64) -> N) -> Projection<N> {
    let inputs = Inputs::new(case, lift);
    let timeline = Timeline::new(&inputs);
    let in_house: Vec<_> = (0..case.services()).map(|service| in_house::service(&timeline, &inputs, service)).collect();
    let together = |lines| Lines::new(timeline.years, lines);
    let outsourced = |offer| {
        let services = in_house.iter().enumerate();
        services
            .map(|(service, in_house)| together(outsourced::service(&timeline, &inputs, offer, service, in_house)))
            .collect()
    };
    Projection {
        years: timeline.years,
        outsourced: (0..case.offers()).map(outsourced).collect(),
        per_offer: (0..case.offers()).map(|offer| together(case_wide::offer(&timeline, &inputs, offer))).collect(),
        improvement: together(case_wide::improvement(&timeline, &inputs, &in_house)),
        benefits: together(case_wide::benefits(&timeline, &inputs)),
        in_house: in_house.into_iter().map(|in_house| together(in_house.lines)).collect(),
        discount: DiscountFactors::new(
            inputs.at(Place::Case).number(FieldId::DiscountRate),
            case.choice(Place::Case, choices::Discounting),
            timeline.years,
        ),
    }
}

/// What all lines of a case share.
struct Timeline<N> {
    years: usize,
    months: usize,
    /// Which rules hold.
    rules: Rules,
    /// Growth of pay and of other prices since the first year.
    wages: Vec<N>,
    prices: Vec<N>,
}

impl<N: Number> Timeline<N> {
    fn new(inputs: &Inputs<'_, N>) -> Self {
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
    fn each_month(&self, amount: impl FnMut(usize) -> N) -> Vec<N> {
        (0..self.months).map(amount).collect()
    }

    /// Nothing in every month.
    fn zeros(&self) -> Vec<N> {
        vec![N::zero(); self.months]
    }

    /// An amount in some months and nothing in the others; what falls beyond the horizon is left out.
    fn in_months(&self, months: impl Iterator<Item = usize>, amount: impl Fn(usize) -> N) -> Vec<N> {
        let mut all = self.zeros();
        for month in months.take_while(|month| *month < self.months) {
            all[month] = amount(month);
        }
        all
    }

    /// An amount that falls due once, `month` months from the start. What a decision has caused is counted however short the
    /// horizon: what falls due at its end or later is counted in its last month.
    fn once_in(&self, month: usize, amount: impl Fn(usize) -> N) -> Vec<N> {
        let month = match self.rules {
            Rules::Current => month.min(self.months - 1),
            Rules::First => month,
        };
        self.in_months(std::iter::once(month), amount)
    }

    /// A twelfth each month of an amount for each year, counted from 0.
    fn per_month(&self, yearly: impl Fn(usize) -> N) -> Vec<N> {
        let mut all = Vec::with_capacity(self.months);
        for year in 0..self.years {
            all.resize(all.len() + MONTHS, yearly(year) / N::constant(MONTHS as f64));
        }
        all
    }
}

/// Growth since the first year, stepping at each anniversary: 1, 1 + rate, (1 + rate)², …
fn index<N: Number>(row: FormulaRow, rate: N, years: usize) -> Vec<N> {
    let mut index = Vec::with_capacity(years);
    let mut level = N::constant(1.0);
    for year in 1..=years {
        if year > 1 {
            level = level * (N::constant(1.0) + rate.clone());
        }
        level = level.named(FormulaCell { row, period: Period::Year(year) });
        index.push(level.clone());
    }
    index
}

/// The year of a month, both counted from 0.
fn year_of(month: usize) -> usize {
    month / MONTHS
}
