//! When the money spent has come back.

/// When the cumulative position is at or above zero for good.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Payback {
    /// Not within the flows given: the position ends below zero.
    Never {
        /// After how many periods it first fell below zero, where it had been above.
        dips: Option<f64>,
    },
    /// From this many periods on the position stays at or above zero.
    After {
        periods: f64,
        /// After how many periods it first fell below zero, where it had been above before that.
        dips: Option<f64>,
    },
}

/// A position this much smaller than the largest flow is zero: rounding alone must not delay a payback.
const ROUNDING: f64 = 1e-9;

/// The last time from which on the cumulative position of `flows` (the first at the start) stays at or above zero, in
/// periods: with C_k the position after k periods and k the last with C_k < 0, k + (−C_k) / flow_(k+1), linear inside the
/// period. Zero if nothing is ever owed. A position that dips below zero again has not paid back before it is above for
/// good.
///
/// ```
/// use outsight::domain::finance::{Payback, payback};
/// assert_eq!(payback(&[-100.0, 150.0, -100.0, 100.0]), Payback::After { periods: 2.5, dips: Some(1.5) });
/// ```
pub fn payback(flows: &[f64]) -> Payback {
    let position: Vec<f64> = flows.iter().scan(0.0, |sum, flow| add(sum, *flow)).collect();
    let nothing = ROUNDING * flows.iter().fold(0.0, |largest: f64, flow| largest.max(flow.abs()));
    let is_below = |position: &f64| *position < -nothing;
    let ahead = position.iter().position(|position| *position > nothing);
    let falls = ahead.and_then(|ahead| Some(ahead + position[ahead..].iter().position(is_below)?));
    let dips = falls.map(|period| period as f64 - 1.0 + position[period - 1].max(0.0) / -flows[period]);
    match position.iter().rposition(is_below) {
        None => Payback::After { periods: 0.0, dips: None },
        Some(last) if last + 1 == flows.len() => Payback::Never { dips },
        Some(last) => Payback::After { periods: last as f64 - position[last] / flows[last + 1], dips },
    }
}

fn add(sum: &mut f64, flow: f64) -> Option<f64> {
    *sum += flow;
    Some(*sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn after(periods: f64) -> Payback {
        Payback::After { periods, dips: None }
    }

    #[test]
    fn nothing_owed_is_paid_back_at_once() {
        assert_eq!(payback(&[0.0, 5.0]), after(0.0));
        assert_eq!(payback(&[3.0, 5.0]), after(0.0));
        assert_eq!(payback(&[]), after(0.0));
    }

    #[test]
    fn what_is_owed_later_is_paid_back_later() {
        assert_eq!(payback(&[0.0, -10.0, 5.0, 10.0]), after(2.5));
    }

    #[test]
    fn flows_that_never_return_have_no_payback() {
        assert_eq!(payback(&[-10.0, 3.0, 3.0]), Payback::Never { dips: None });
    }

    #[test]
    fn a_position_that_falls_below_zero_again_has_not_paid_back_before() {
        assert_eq!(payback(&[-10.0, 20.0, -30.0]), Payback::Never { dips: Some(4.0 / 3.0) });
        assert_eq!(payback(&[-10.0, 20.0, -30.0, 40.0]), Payback::After { periods: 2.5, dips: Some(4.0 / 3.0) });
        assert_eq!(payback(&[10.0, -20.0, 30.0]), Payback::After { periods: 1.0 + 10.0 / 30.0, dips: Some(0.5) });
    }

    #[test]
    fn rounding_alone_is_no_debt() {
        assert_eq!(payback(&[-0.3, 0.1, 0.1, 0.1, 0.0]), after(3.0));
    }
}
