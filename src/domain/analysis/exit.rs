//! What leaving costs in each month, against what was saved until then.

use crate::domain::case::SourcingOption;
use crate::domain::lines::LineId;
use crate::domain::model::{Flow, leaving};
use crate::domain::results::Computed;

/// The exit-at-any-month curve of the option shown; undiscounted.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitCurve {
    /// What leaving after each month costs, from month 1.
    pub cost: Vec<f64>,
    /// What was saved until then, leaving not counted.
    pub saved: Vec<f64>,
    /// From this month on, counted from 1, leaving costs no more than was saved; none if it does at the end.
    pub pays_from: Option<usize>,
}

/// The curve; none if the option takes no offer.
pub fn curve(computed: &Computed) -> Option<ExitCurve> {
    let (case, projection, option) = (&computed.case, computed.projection(), computed.compared);
    if computed.case.offers_used(option).is_empty() {
        return None;
    }
    let cost = leaving(case, projection, option);
    let staying = projection.lines(case, option).into_iter().filter(|line| line.id != LineId::Exit);
    let staying = Flow::of(projection.years, staying);
    let in_house = projection.cost(case, SourcingOption::Baseline);
    let saved = (in_house - staying).position().split_off(1);
    let loses = cost.iter().zip(&saved).rposition(|(cost, saved)| cost > saved);
    let pays_from = loses.map_or(1, |month| month + 2);
    Some(ExitCurve { pays_from: (pays_from <= cost.len()).then_some(pays_from), cost, saved })
}
