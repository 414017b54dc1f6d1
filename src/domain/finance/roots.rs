//! Positive zeros of Σ c x^e, a polynomial whose exponents need not be whole.

/// One term: coefficient and exponent.
pub(super) type Term = (f64, f64);

/// Where zeros are looked for. As rates per year, x = 1 / (1 + r) covers -99.99% to a billion per cent.
const SMALLEST: f64 = 1e-7;
const LARGEST: f64 = 1e4;

/// A value this much smaller than its terms is rounding.
const NOISE: f64 = 1e-13;

/// All zeros between 1e-7 and 1e4 in rising order, where the sum changes sign or touches zero. `terms` stand in
/// rising order of exponents.
///
/// Between two zeros of its derivative the sum is monotone, so it has at most one zero there; the derivative has one
/// term less once the lowest exponent is divided out. Descartes' rule of signs, which holds for any real exponents,
/// ends the recursion: no change of sign in the coefficients means no zero.
pub(super) fn positive_roots(terms: &[Term]) -> Vec<f64> {
    let terms: Vec<Term> = terms.iter().copied().filter(|(c, _)| *c != 0.0).collect();
    let changes = sign_changes(&terms);
    if changes == 0 {
        return Vec::new();
    }
    let mut borders = vec![SMALLEST];
    if changes > 1 {
        borders.extend(positive_roots(&derivative(&terms)));
    }
    borders.push(LARGEST);

    let mut roots = Vec::new();
    for pair in borders.windows(2) {
        roots.extend(root_between(&terms, pair[0], pair[1]));
    }
    roots.dedup_by(|later, earlier| (*later / *earlier - 1.0).abs() < 1e-9);
    roots
}

fn sign_changes(terms: &[Term]) -> usize {
    terms.windows(2).filter(|pair| (pair[0].0 < 0.0) != (pair[1].0 < 0.0)).count()
}

/// The derivative of Σ c x^(e - e_0), which has the same zeros as Σ c x^e. Scaled by x, which moves no zero.
fn derivative(terms: &[Term]) -> Vec<Term> {
    let lowest = terms[0].1;
    terms[1..].iter().map(|(c, e)| (c * (e - lowest), e - lowest)).collect()
}

fn root_between(terms: &[Term], low: f64, high: f64) -> Option<f64> {
    let (at_low, at_high) = (sign_at(terms, low), sign_at(terms, high));
    if at_low == 0 {
        return Some(low);
    }
    if at_high == 0 {
        return Some(high);
    }
    (at_low != at_high).then(|| bisect(terms, low, high, at_low))
}

/// Halves the interval in ratio, not in difference: zeros near either end are found equally well.
fn bisect(terms: &[Term], mut low: f64, mut high: f64, sign_low: i8) -> f64 {
    loop {
        let middle = (low * high).sqrt();
        if middle <= low || middle >= high {
            return middle;
        }
        if exact_sign(value_at(terms, middle).0) == sign_low {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// The sum's sign; 0 where it cannot be told from rounding, as at a zero that only touches.
fn sign_at(terms: &[Term], x: f64) -> i8 {
    let (value, size) = value_at(terms, x);
    if value.abs() <= NOISE * size { 0 } else { exact_sign(value) }
}

fn exact_sign(value: f64) -> i8 {
    if value < 0.0 { -1 } else { 1 }
}

/// The sum and the sum of its terms' sizes, both divided by the largest power so that nothing overflows.
fn value_at(terms: &[Term], x: f64) -> (f64, f64) {
    let mut value = 0.0;
    let mut size = 0.0;
    let mut power = 1.0;
    let mut add = |c: f64, power: f64| {
        value += c * power;
        size += (c * power).abs();
    };
    let step = |gap: f64| if gap == 1.0 { x } else { x.powf(gap) };
    if x <= 1.0 {
        let mut last = terms[0].1;
        for (c, e) in terms {
            if *e != last {
                power *= step(e - last);
            }
            last = *e;
            add(*c, power);
        }
    } else {
        let mut last = terms[terms.len() - 1].1;
        for (c, e) in terms.iter().rev() {
            if *e != last {
                power /= step(last - e);
            }
            last = *e;
            add(*c, power);
        }
    }
    (value, size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!((found / expected - 1.0).abs() < 1e-7, "{found} is not {expected}");
        }
    }

    #[test]
    fn three_roots_are_all_found() {
        // (x - 1/2)(x - 1)(x - 2)
        close(&positive_roots(&[(-1.0, 0.0), (3.5, 1.0), (-3.5, 2.0), (1.0, 3.0)]), &[0.5, 1.0, 2.0]);
    }

    #[test]
    fn a_double_root_is_found_once() {
        // (x - 3)²
        close(&positive_roots(&[(9.0, 0.0), (-6.0, 1.0), (1.0, 2.0)]), &[3.0]);
    }

    #[test]
    fn sign_changes_without_a_root_give_none() {
        close(&positive_roots(&[(9.0, 0.0), (-1.0, 1.0), (1.0, 2.0)]), &[]);
    }

    #[test]
    fn exponents_need_not_be_whole() {
        close(&positive_roots(&[(-2.0, 0.0), (1.0, 0.5)]), &[4.0]);
    }

    #[test]
    fn a_hundred_and_twenty_terms_do_not_overflow() {
        let terms: Vec<Term> = (0..=120).map(|e| (if e == 0 { -60.0 } else { 1.0 }, f64::from(e))).collect();
        assert_eq!(positive_roots(&terms).len(), 1);
    }
}
