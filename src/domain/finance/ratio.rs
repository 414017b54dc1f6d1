//! Benefits against costs.

/// A larger ratio is rounding divided by next to nothing; it says nothing.
pub(super) const LARGEST_RATIO: f64 = 1e15;

/// Present value of benefits for each unit of present value of costs. None without costs, or where they are so small
/// that the ratio is beyond 10^15.
pub fn benefit_cost_ratio(benefits: f64, costs: f64) -> Option<f64> {
    per_cost(benefits, costs)
}

/// Return on investment as Forrester's Total Economic Impact defines it: net benefits by costs, both as present
/// values, as a fraction. None as for [`benefit_cost_ratio`].
///
/// ```
/// use outsight::domain::finance::roi;
/// assert_eq!(roi(150.0, 100.0), Some(0.5));
/// assert_eq!(roi(150.0, 0.0), None);
/// ```
pub fn roi(benefits: f64, costs: f64) -> Option<f64> {
    per_cost(benefits - costs, costs)
}

fn per_cost(amount: f64, costs: f64) -> Option<f64> {
    let ratio = amount / costs;
    (costs > 0.0 && ratio.abs() <= LARGEST_RATIO).then_some(ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_ratio_to_costs_of_nothing_or_next_to_nothing() {
        for costs in [0.0, -5.0, 5e-324] {
            assert_eq!((roi(1e6, costs), benefit_cost_ratio(1e6, costs)), (None, None));
        }
    }
}
