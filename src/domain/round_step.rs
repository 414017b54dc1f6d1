//! Round steps of a scale: 1, 2 or 5 times a power of ten.

/// The smallest round step that is not below `least`, which is above zero.
pub fn round_step(least: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= least {
        power *= 10.0;
    }
    while power > least {
        power /= 10.0;
    }
    let step = [1.0, 2.0, 5.0].into_iter().map(|digit| digit * power).find(|step| *step >= least);
    step.unwrap_or(10.0 * power)
}

/// So many round steps. A tenth has no exact form as a number: three fifths are 3 ÷ 5, not 3 × 0.2.
pub fn steps(step: f64, count: f64) -> f64 {
    if step < 1.0 { count / step.recip().round() } else { count * step }
}
