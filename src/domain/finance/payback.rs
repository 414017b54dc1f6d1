//! When the money spent has come back.

/// When the cumulative position first reaches zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Payback {
    /// Not within the flows given.
    Never,
    /// After this many periods, linear inside the period.
    After {
        periods: f64,
        /// Whether the position stays at or above zero from then on.
        lasts: bool,
    },
}

/// Periods until the cumulative position of `flows` (the first at the start) reaches zero: t - 1 + (-C_{t-1}) / S_t
/// for the first t with C_t ≥ 0. Zero if nothing is owed at the start.
pub fn payback(flows: &[f64]) -> Payback {
    payback_of(flows.iter().copied())
}

/// [`payback`] of the flows' present values at `rate` per period.
pub fn discounted_payback(rate: f64, flows: &[f64]) -> Payback {
    let factors = std::iter::successors(Some(1.0), |factor| Some(factor / (1.0 + rate)));
    payback_of(flows.iter().zip(factors).map(|(flow, factor)| flow * factor))
}

fn payback_of(flows: impl Iterator<Item = f64>) -> Payback {
    let mut position = 0.0;
    let mut largest: f64 = 0.0;
    let mut was_ahead = false;
    let mut result = Payback::Never;
    for (period, flow) in flows.enumerate() {
        let before = position;
        position += flow;
        largest = largest.max(flow.abs());
        match &mut result {
            Payback::Never if position >= 0.0 => {
                let inside = if before < 0.0 { -before / flow } else { 1.0 };
                let periods = (period as f64 - 1.0 + inside).max(0.0);
                result = Payback::After { periods, lasts: true };
            }
            // Rounding alone must not raise the flag.
            Payback::After { lasts, .. } if position < -1e-9 * largest => {
                // Nothing owed at first, and then owed before anything was gained: the payback is still to come.
                if was_ahead { *lasts = false } else { result = Payback::Never }
            }
            _ => {}
        }
        was_ahead |= position > 1e-9 * largest;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_owed_is_paid_back_at_once() {
        assert_eq!(payback(&[0.0, 5.0]), Payback::After { periods: 0.0, lasts: true });
        assert_eq!(payback(&[3.0, 5.0]), Payback::After { periods: 0.0, lasts: true });
    }

    #[test]
    fn what_is_owed_later_is_paid_back_later() {
        assert_eq!(payback(&[0.0, -10.0, 5.0, 10.0]), Payback::After { periods: 2.5, lasts: true });
    }

    #[test]
    fn no_flows_and_flows_that_never_return_have_no_payback() {
        assert_eq!(payback(&[]), Payback::Never);
        assert_eq!(payback(&[-10.0, 3.0, 3.0]), Payback::Never);
    }

    #[test]
    fn a_position_that_falls_below_zero_again_is_flagged() {
        assert_eq!(payback(&[-10.0, 20.0, -30.0]), Payback::After { periods: 0.5, lasts: false });
    }
}
