//! What falls away and what is added between the cost of in-house today and that of an option.

use crate::domain::case::SourcingOption;
use crate::domain::lines::LineId;
use crate::domain::model::by_line;
use crate::domain::results::Computed;

/// The present value of each line of the compared option less that of the same line in-house today, in units of the case's
/// currency: what falls away first, the largest first, then what is added. They add up to the difference of both costs, which
/// is the net present value with the other sign.
pub fn cost_bridge(computed: &Computed) -> Vec<(LineId, f64)> {
    let (case, projection) = (&computed.case, computed.projection());
    let costs = |option| {
        let lines = by_line(&projection.lines(case, option), projection.years);
        lines.into_iter().map(|(id, flow)| (id, projection.present_value(&flow))).collect::<Vec<_>>()
    };
    let mut steps = costs(computed.compared);
    for (id, cost) in costs(SourcingOption::Baseline) {
        match steps.iter_mut().find(|(own, _)| *own == id) {
            Some((_, step)) => *step -= cost,
            None => steps.push((id, -cost)),
        }
    }
    steps.retain(|(_, step)| step.abs() >= case.currency().half_a_coin());
    let is_added = |step: f64| step > 0.0;
    steps.sort_by(|(_, a), (_, b)| is_added(*a).cmp(&is_added(*b)).then(b.abs().total_cmp(&a.abs())));
    steps
}
