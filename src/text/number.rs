//! Numbers as people read and type them. Own code and not the browser's, so that one link gives the same words in
//! every browser.

use crate::domain::decimal;
use crate::domain::value::{Currency, Unit};

/// Never on the next line without its number.
const PERCENT: &str = "\u{a0}%";

/// Above this, fractions of a unit of money are noise.
const WHOLE_UNITS_FROM: f64 = 1000.0;

/// An amount: `$5,496,170`, `−€12.50`. Whole units from a thousand on.
pub fn money(amount: f64, currency: Currency) -> String {
    let digits = if amount.abs() >= WHOLE_UNITS_FROM || amount.fract() == 0.0 { 0 } else { currency.minor_digits() };
    let number = plain(amount.abs(), digits);
    let sign = if amount < 0.0 && number.contains(|c: char| ('1'..='9').contains(&c)) { "−" } else { "" };
    match symbol(currency) {
        Some(symbol) => format!("{sign}{symbol}{number}"),
        None => format!("{sign}{}\u{a0}{number}", currency.code()),
    }
}

/// An amount on an axis: `$1.5m`, `€250k`.
pub fn short_money(amount: f64, currency: Currency) -> String {
    let (scale, suffix) = match amount.abs() {
        size if size >= 1e9 => (1e9, "bn"),
        size if size >= 1e6 => (1e6, "m"),
        size if size >= 1e3 => (1e3, "k"),
        _ => (1.0, ""),
    };
    let number = trimmed(&plain((amount / scale).abs(), 2));
    let sign = if amount < 0.0 { "−" } else { "" };
    let mark = symbol(currency).map_or_else(|| format!("{}\u{a0}", currency.code()), str::to_owned);
    format!("{sign}{mark}{number}{suffix}")
}

/// An amount in units of a thousand or a million, without a letter: `$5,496` for thousands.
pub fn scaled_money(amount: f64, scale: f64, currency: Currency) -> String {
    let digits = if scale >= 1e6 { 2 } else { 0 };
    let number = signed(amount / scale, digits);
    let mark = symbol(currency).map_or_else(|| format!("{}\u{a0}", currency.code()), str::to_owned);
    match number.strip_prefix('−') {
        Some(number) => format!("−{mark}{number}"),
        None => format!("{mark}{number}"),
    }
}

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

/// A fraction in per cent: `34.5 %`, and whole from a hundred per cent on.
pub fn percent(fraction: f64) -> String {
    let digits = if fraction.abs() >= 1.0 { 0 } else { 1 };
    signed(fraction * 100.0, digits) + PERCENT
}

/// A fraction in per cent with the digits it was typed with: `10 %`, `42.3 %`.
pub fn short_percent(fraction: f64) -> String {
    entry(fraction, Unit::Share).replace('-', "−") + PERCENT
}

/// A plain number with grouping and a minus sign.
pub fn signed(number: f64, digits: usize) -> String {
    let text = plain(number.abs(), digits);
    if number < 0.0 && text.contains(|c: char| ('1'..='9').contains(&c)) { format!("−{text}") } else { text }
}

/// `number` ≥ 0 with groups of three.
fn plain(number: f64, digits: usize) -> String {
    let text = decimal::write_rounded(number, digits);
    match text.split_once('.') {
        Some((whole, fraction)) => format!("{}.{fraction}", grouped(whole)),
        None => grouped(&text),
    }
}

fn grouped(whole: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn trimmed(number: &str) -> String {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.').to_owned() } else { number.to_owned() }
}

/// A field's value as its input shows it: all digits, percentages without their sign.
pub fn entry(value: f64, unit: Unit) -> String {
    let digits = decimal::write(value.abs());
    let digits = if unit.is_share() { in_hundredths(&digits) } else { digits };
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let sign = if value < 0.0 { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    // A closing zero tells three decimals from a group of thousands.
    let closing = if !unit.is_share() && may_be_grouped_by_points(&digits) { "0" } else { "" };
    format!("{sign}{}{point}{fraction}{closing}", grouped(whole))
}

/// A decimal number times a hundred. Moving the point in the text is exact; multiplying is not.
fn in_hundredths(digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (moved, rest) = fraction.split_at(fraction.len().min(2));
    let whole = format!("{whole}{moved:0<2}");
    let whole = whole.trim_start_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    format!("{}{point}{rest}", if whole.is_empty() { "0" } else { whole })
}

/// `620.000` is 620 in some countries and 620,000 in others.
fn may_be_grouped_by_points(number: &str) -> bool {
    number
        .split_once('.')
        .is_some_and(|(whole, fraction)| fraction.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_and_carry_their_sign() {
        assert_eq!(money(5_496_170.4, Currency::Usd), "$5,496,170");
        assert_eq!(money(-1_234.0, Currency::Eur), "−€1,234");
        assert_eq!(money(12.5, Currency::Gbp), "£12.50");
        assert_eq!(money(12.5, Currency::Jpy), "¥13");
        assert_eq!(money(1_200.0, Currency::Chf), "CHF\u{a0}1,200");
        assert_eq!(money(-0.001, Currency::Usd), "$0.00");
    }

    #[test]
    fn significant_digits_are_counted_from_the_first() {
        assert_eq!(significant(833.333_333_333_333_4, 6), 833.333);
        assert_eq!(
            (significant(0.05, 6), significant(-1_234_567.0, 6), significant(0.0, 6)),
            (0.05, -1_234_570.0, 0.0)
        );
    }

    #[test]
    fn axis_amounts_are_short() {
        assert_eq!(short_money(1_500_000.0, Currency::Usd), "$1.5m");
        assert_eq!(short_money(-250_000.0, Currency::Eur), "−€250k");
        assert_eq!(short_money(0.0, Currency::Usd), "$0");
    }

    #[test]
    fn percentages_lose_their_decimal_from_a_hundred_on() {
        assert_eq!(percent(0.344526), "34.5\u{a0}%");
        assert_eq!(percent(3.2868), "329\u{a0}%");
        assert_eq!(percent(-0.05), "−5.0\u{a0}%");
    }
}
