//! Numbers as decimal text and back, exactly. In place of the standard library's conversions, whose tables alone are a
//! tenth of the page's first download.

mod nearest;

pub use nearest::parse;

use lexical_core::{ToLexicalWithOptions, WriteFloatOptions, format};

/// All digits of the largest and the smallest double.
const LONGEST: usize = 1100;

/// Without an exponent, whatever the size.
const POSITIONAL: WriteFloatOptions = match WriteFloatOptions::builder()
    .trim_floats(true)
    .positive_exponent_break(std::num::NonZeroI32::new(400))
    .negative_exponent_break(std::num::NonZeroI32::new(-400))
    .build()
{
    Ok(options) => options,
    Err(_) => WriteFloatOptions::new(),
};

/// A finite number in digits that read back to the same bits, without an exponent: `0.423`, `1200000`.
pub fn write(value: f64) -> String {
    let mut buffer = [0; LONGEST];
    let written = value.to_lexical_with_options::<{ format::STANDARD }>(&mut buffer, &POSITIONAL);
    String::from_utf8_lossy(written).into_owned()
}

/// A finite number ≥ 0 with this many digits behind the point, rounded half away from zero.
pub fn write_rounded(value: f64, digits: usize) -> String {
    /// From here on a double has no fraction, and no room for one.
    const ALL_WHOLE: f64 = 9_007_199_254_740_992.0;
    if value >= ALL_WHOLE {
        return write(value);
    }
    let mut scale: u64 = 1;
    for _ in 0..digits {
        scale *= 10;
    }
    let scaled = (value * scale as f64).round() as u64;
    let (whole, fraction) = (scaled / scale, scaled % scale);
    if digits == 0 { whole.to_string() } else { format!("{whole}.{fraction:0digits$}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_number_reads_back_to_the_same_bits() {
        for value in [0.0, 0.1, 0.1 + 0.2, 1.0 / 3.0, 0.40853524806279284, 5e-324, f64::MAX, 1e21, 123_456_789.123] {
            assert_eq!(parse(&write(value)), Some(value), "{}", write(value));
        }
    }

    #[test]
    fn numbers_are_written_without_an_exponent() {
        assert_eq!(write(1_200_000.0), "1200000");
        assert_eq!(write(-0.5), "-0.5");
        assert_eq!(write(1e21), "1000000000000000000000");
        assert_eq!(write(1e-7), "0.0000001");
    }

    #[test]
    fn rounding_keeps_the_digits_asked_for() {
        assert_eq!(write_rounded(1.005, 1), "1.0");
        assert_eq!(write_rounded(12.345, 2), "12.35");
        assert_eq!(write_rounded(0.06, 1), "0.1");
        assert_eq!(write_rounded(999.5, 0), "1000");
        assert_eq!(write_rounded(1e17, 2), "100000000000000000");
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for text in ["", "e", "1.2.3", "nan", "inf", "1e999", "0x10"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
