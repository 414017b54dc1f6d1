//! Benefits against costs.

/// Present value of benefits for each unit of present value of costs. None without costs.
pub fn benefit_cost_ratio(benefits: f64, costs: f64) -> Option<f64> {
    (costs > 0.0).then(|| benefits / costs)
}

/// Return on investment as Forrester's Total Economic Impact defines it: net benefits by costs, both as present
/// values, as a fraction. None without costs.
///
/// ```
/// use outsight::domain::finance::roi;
/// assert_eq!(roi(150.0, 100.0), Some(0.5));
/// assert_eq!(roi(150.0, 0.0), None);
/// ```
pub fn roi(benefits: f64, costs: f64) -> Option<f64> {
    (costs > 0.0).then(|| (benefits - costs) / costs)
}
