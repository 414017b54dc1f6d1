//! The loss function of a normal distribution: what is to be expected beyond a limit.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// Expected amount by which a normally distributed quantity exceeds `limit`:
/// E[(D - K)+] = σ [φ(z) - z (1 - Φ(z))] with z = (K - μ) / σ, in the unit of the quantity. Without a deviation, what
/// the mean exceeds the limit by.
///
/// ```
/// use outsight::domain::finance::loss::expected_excess;
/// assert!((expected_excess(100.0, 20.0, 110.0) - 3.955931148).abs() < 1e-9);
/// ```
pub fn expected_excess(mean: f64, deviation: f64, limit: f64) -> f64 {
    if deviation <= 0.0 {
        return (mean - limit).max(0.0);
    }
    let z = (limit - mean) / deviation;
    let density = libm::exp(-z * z / 2.0) / (2.0 * PI).sqrt();
    let beyond = libm::erfc(z * FRAC_1_SQRT_2) / 2.0;
    deviation * (density - z * beyond)
}

/// Expected amount by which the quantity stays below `limit`: E[(K - D)+] = K - μ + E[(D - K)+].
pub fn expected_shortfall(mean: f64, deviation: f64, limit: f64) -> f64 {
    limit - mean + expected_excess(mean, deviation, limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_comes_out() {
        assert!((expected_excess(100.0, 20.0, 110.0) - 3.955_931_148).abs() < 1e-9);
        assert!((expected_shortfall(100.0, 20.0, 110.0) - 13.955_931_148).abs() < 1e-9);
    }

    #[test]
    fn what_never_strays_exceeds_only_what_it_exceeds() {
        assert_eq!((expected_excess(5.0, 0.0, 3.0), expected_excess(5.0, 0.0, 7.0)), (2.0, 0.0));
    }

    #[test]
    fn far_limits_are_never_or_always_exceeded() {
        assert!(expected_excess(0.0, 1.0, 40.0).abs() < 1e-12);
        assert!((expected_excess(0.0, 1.0, -40.0) - 40.0).abs() < 1e-12);
    }
}
