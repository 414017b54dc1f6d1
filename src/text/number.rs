//! Numbers before they are written, and the signs of currencies.

use crate::domain::decimal;
use crate::domain::value::Currency;

/// `number` with this many significant digits, the others zero.
pub fn rounded(number: f64, digits: i32) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let mut unit = 1.0;
    let limit = 10.0_f64.powi(digits);
    while number.abs() / unit >= limit {
        unit *= 10.0;
    }
    (number / unit).round() * unit
}

/// `number` to this many significant digits, at least one.
pub fn significant(number: f64, digits: usize) -> f64 {
    // Writing and reading do not fail for a number.
    decimal::parse(&format!("{number:.*e}", digits.saturating_sub(1))).unwrap_or(number)
}

/// The sign before an amount, or the short name that an English reader knows.
pub fn symbol(currency: Currency) -> Option<&'static str> {
    match currency {
        Currency::Usd => Some("$"),
        Currency::Eur => Some("€"),
        Currency::Gbp => Some("£"),
        Currency::Aud => Some("A$"),
        Currency::Cad => Some("C$"),
        Currency::Inr => Some("₹"),
        Currency::Jpy => Some("¥"),
        Currency::Nzd => Some("NZ$"),
        Currency::Sgd => Some("S$"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn significant_digits_are_counted_from_the_first() {
        assert_eq!(significant(833.333_333_333_333_4, 6), 833.333);
        assert_eq!(
            (significant(0.05, 6), significant(-1_234_567.0, 6), significant(0.0, 6)),
            (0.05, -1_234_570.0, 0.0)
        );
    }
}
