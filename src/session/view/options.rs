//! The options that the headline can be about.

use crate::domain::case::{Case, SourcingOption};
use crate::domain::results::{Computed, Readiness, Results, readiness};
use crate::text::number::rounded;
use crate::text::{Texts, labels};

/// An option to be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionCard {
    /// Tells it apart from the others, of which one may have the same name.
    pub key: String,
    pub label: String,
    /// Its net present value, to two digits; a dash where there is nothing to compare.
    pub amount: String,
    pub is_best: bool,
    pub is_shown: bool,
    /// What choosing it shows: the best one stays the best, whichever that will be.
    pub chosen: Option<SourcingOption>,
}

/// Every option but in-house today.
pub fn cards(case: &Case, texts: &Texts) -> Vec<OptionCard> {
    let computed = Computed::new(case);
    let npv = |option: SourcingOption| {
        let is_comparable = readiness(case, &computed.totals, option) == Readiness::Comparable;
        is_comparable.then(|| Results::new(case, &computed.totals, option).npv)
    };
    let options: Vec<(SourcingOption, Option<f64>)> = case
        .options()
        .into_iter()
        .filter(|option| *option != SourcingOption::Baseline)
        .map(|option| (option, npv(option)))
        .collect();
    let known = options.iter().filter_map(|(option, npv)| Some((*option, (*npv)?)));
    let best = known.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(option, _)| option);
    let amount = |npv: f64| texts.locale.short_money(rounded(npv, 2), case.currency());
    let card = |(place, (option, npv)): (usize, (SourcingOption, Option<f64>))| OptionCard {
        key: place.to_string(),
        label: labels::option(case, option, texts),
        amount: npv.map_or(texts.figures.none.to_owned(), amount),
        is_best: best == Some(option),
        is_shown: computed.compared == option,
        chosen: Some(option).filter(|_| best != Some(option)),
    };
    options.into_iter().enumerate().map(card).collect()
}
