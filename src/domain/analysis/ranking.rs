//! The options side by side.

use super::Totals;
use super::split::{Split, split};
use super::tornado::{Spread, spread, tornado};
use crate::domain::case::SourcingOption;
use crate::domain::lines::LineId;
use crate::domain::model::flexibility;
use crate::domain::results::{Computed, Readiness, Results, readiness};

/// One option and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    pub option: SourcingOption,
    /// None where the option says too little to be compared.
    pub results: Option<Results>,
    /// How far the net present value could fall and rise; none where no input has a low and a high, and for in-house today, which
    /// the others are measured against.
    pub spread: Option<Spread>,
    pub split: Split,
    /// Present value of flexibility.
    pub flexibility: f64,
}

impl Ranked {
    /// How far the net present value could fall; none where that is not known.
    pub fn downside(&self) -> Option<f64> {
        if self.option == SourcingOption::Baseline { Some(0.0) } else { self.spread.map(|spread| spread.down) }
    }
}

/// All options, the highest net present value first; those that cannot be compared come last.
pub fn ranking(computed: &Computed) -> Vec<Ranked> {
    let case = &computed.case;
    let options = case.options();
    let splits = split(computed, &options);
    let one = |(option, split): (&SourcingOption, Split)| {
        let results = Results::new(case, &computed.totals, *option);
        let is_as_is = *option == SourcingOption::Baseline;
        let is_comparable = is_as_is || readiness(case, &computed.totals, *option) == Readiness::Comparable;
        let spread = || spread(&tornado(case, *option, &results), *option, results.npv);
        let spread = if is_as_is { None } else { spread() };
        let flexibility = flexibility(case, *option).iter().map(|service| service.value).sum();
        Ranked { option: *option, results: is_comparable.then_some(results), spread, split, flexibility }
    };
    let mut ranking: Vec<Ranked> = options.iter().zip(splits).map(one).collect();
    let npv = |ranked: &Ranked| ranked.results.as_ref().map_or(f64::NEG_INFINITY, |results| results.npv);
    ranking.sort_by(|a, b| npv(b).total_cmp(&npv(a)));
    ranking
}

/// The lines that set two options apart the most, with what the second option pays more for it over the horizon: where the
/// first option pays least against the second, and where it pays most.
pub fn main_differences(
    computed: &Computed,
    first: SourcingOption,
    second: SourcingOption,
) -> [Option<(LineId, f64)>; 2] {
    let totals = |option| Totals::new(&computed.case, computed.projection(), option);
    let (first, second) = (totals(first), totals(second));
    let ids = first.ids().chain(second.ids());
    let differences: Vec<(LineId, f64)> = ids.map(|id| (id, second.of(id) - first.of(id))).collect();
    let by_size = |a: &&(LineId, f64), b: &&(LineId, f64)| a.1.total_cmp(&b.1);
    [
        differences.iter().max_by(by_size).copied().filter(|(_, difference)| *difference > 0.0),
        differences.iter().min_by(by_size).copied().filter(|(_, difference)| *difference < 0.0),
    ]
}
