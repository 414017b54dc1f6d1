//! The PERT distribution: low, most likely and high, with the usual weight of 4.

use crate::domain::number::Number;

/// Mean of a PERT distribution: (low + 4 × likely + high) / 6, in the unit of the three.
///
/// ```
/// use outsight::domain::finance::pert::mean;
/// assert_eq!(mean(80.0, 100.0, 150.0), 105.0);
/// ```
pub fn mean<N: Number>(low: N, likely: N, high: N) -> N {
    (low + N::constant(4.0) * likely + high) / N::constant(6.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_examples_come_out() {
        assert_eq!(mean(0.0, 1.0, 2.0), 1.0);
        assert!((mean(3.0, 10.0, 27.0_f64) - 11.6667).abs() < 1e-4);
    }

    #[test]
    fn what_is_certain_is_its_own_mean() {
        assert_eq!(mean(0.5, 0.5, 0.5), 0.5);
    }
}
