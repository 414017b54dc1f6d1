//! Net present value.

/// Days of a year in [`xnpv`] and [`xirr`](super::xirr), as spreadsheets count them.
pub(super) const DAYS_OF_YEAR: f64 = 365.0;

/// Net present value, Σ flow_t (1 + rate)^-t with the first flow at t = 0, in the unit of `flows`.
///
/// Excel's NPV places the first flow at the end of period 1: `NPV(r, a, b)` there is `npv(r, &[0.0, a, b])` here.
/// `rate` must be above -1.
///
/// ```
/// use outsight::domain::finance::npv;
/// assert_eq!(npv(0.1, &[-100.0, 110.0]), 0.0);
/// ```
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    let mut factor = 1.0;
    let mut total = 0.0;
    for flow in flows {
        total += flow * factor;
        factor /= 1.0 + rate;
    }
    total
}

/// Net present value of dated flows, Σ flow (1 + rate)^-(day / 365), as Excel's XNPV: `flows` are pairs of a day,
/// counted from the first flow, and an amount. `rate` must be above -1.
pub fn xnpv(rate: f64, flows: &[(i32, f64)]) -> f64 {
    let growth = 1.0 + rate;
    let discounted = flows.iter().map(|(day, amount)| amount / growth.powf(f64::from(*day) / DAYS_OF_YEAR));
    discounted.sum()
}
