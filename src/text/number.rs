//! Numbers as people read and type them. Own code and not the browser's, so that one link gives the same words in
//! every browser.

use crate::domain::decimal;
use crate::domain::field::{Field, Refusal};
use crate::domain::value::{Currency, Unit};

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
    signed(fraction * 100.0, digits) + " %"
}

/// A fraction in per cent with the digits it was typed with: `10 %`, `42.3 %`.
pub fn short_percent(fraction: f64) -> String {
    entry(fraction, Unit::Share).replace('-', "−") + " %"
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

/// Why a text is not a number, or not one that the field takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EntryError {
    /// It cannot be read as one number.
    Unreadable,
    /// It can be read, but the field cannot hold it.
    Refused(Refusal),
}

/// Reads what was typed into a field. Commas or spaces may group digits in threes; a percentage may carry its sign, an
/// amount the mark of its own currency.
///
/// # Errors
///
/// [`EntryError::Unreadable`] where the text could mean two numbers or none, as `1,5` and `620.000`;
/// [`EntryError::Refused`] where the field cannot hold it.
pub fn read(text: &str, field: &Field, currency: Currency) -> Result<f64, EntryError> {
    let value = read_number(text, field.unit, currency)?;
    field.check(value).map_err(EntryError::Refused)
}

/// Reads a number in `unit`, whatever the bounds.
///
/// # Errors
///
/// [`EntryError::Unreadable`].
pub fn read_number(text: &str, unit: Unit, currency: Currency) -> Result<f64, EntryError> {
    let text = text.trim().replace('−', "-");
    let is_money = unit.is_money() || unit.is_price();
    let text = if unit.is_share() { text.trim_end_matches('%').trim_end() } else { &text };
    let (text, times) = if is_money { period(text, unit)? } else { (text, 1.0) };
    let (text, power) = if is_money { size(text) } else { (text, "") };
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let amount = unsigned.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let mark = unsigned[..unsigned.len() - amount.len()].trim();
    let is_own_mark = mark.eq_ignore_ascii_case(currency.code()) || symbol(currency) == Some(mark);
    if !(mark.is_empty() || is_money && is_own_mark) {
        return Err(EntryError::Unreadable);
    }
    let digits = ungrouped(amount).ok_or(EntryError::Unreadable)?;
    if !unit.is_share() && power.is_empty() && may_be_grouped_by_points(amount) {
        return Err(EntryError::Unreadable);
    }
    // Shifting the point in the text is exact; dividing by a hundred is not.
    let exponent = if unit.is_share() { "e-2" } else { power };
    let number = decimal::parse(&format!("{sign}{digits}{exponent}")).ok_or(EntryError::Unreadable)?;
    Ok(number * times)
}

/// `85k` and `1.2m`: the amount without its letter, and the power of ten that the letter stands for.
fn size(text: &str) -> (&str, &'static str) {
    let sizes = [("bn", "e9"), ("m", "e6"), ("k", "e3")];
    let found = sizes.into_iter().find(|(letter, _)| {
        text.len() > letter.len() && text.is_char_boundary(text.len() - letter.len()) && {
            text[text.len() - letter.len()..].eq_ignore_ascii_case(letter)
        }
    });
    found.map_or((text, ""), |(letter, power)| (text[..text.len() - letter.len()].trim_end(), power))
}

/// `3,000 / month`: the amount without its period, and how often it falls in the period of the input. An amount that
/// is not for a time has none.
fn period(text: &str, unit: Unit) -> Result<(&str, f64), EntryError> {
    let Some((amount, period)) = text.split_once('/') else { return Ok((text, 1.0)) };
    let is_yearly = matches!(unit, Unit::MoneyPerYear | Unit::MoneyPerPerson | Unit::PricePerYear);
    let times = match (period.trim(), is_yearly, unit) {
        ("month", true, _) => 12.0,
        ("year", true, _) | ("month", _, Unit::MoneyPerMonth) => 1.0,
        ("year", _, Unit::MoneyPerMonth) => 1.0 / 12.0,
        _ => return Err(EntryError::Unreadable),
    };
    Ok((amount.trim_end(), times))
}

/// `620.000` is 620 in some countries and 620,000 in others.
fn may_be_grouped_by_points(number: &str) -> bool {
    number
        .split_once('.')
        .is_some_and(|(whole, fraction)| fraction.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0")
}

/// The digits without grouping commas or spaces; none if those do not stand every three digits.
fn ungrouped(number: &str) -> Option<String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let only_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(|c: char| c == ',' || c.is_whitespace());
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let well_grouped = rest.iter().all(|group| group.len() == 3 && only_digits(group))
        && (rest.is_empty() || (1..=3).contains(&first.len()));
    if !well_grouped || !only_digits(first) || !only_digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole = format!("{first}{}", rest.concat());
    Some(format!(
        "{}.{}",
        if whole.is_empty() { "0" } else { &whole },
        if fraction.is_empty() { "0" } else { fraction }
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::FieldId;

    fn read_in(text: &str, unit: Unit) -> Option<f64> {
        read_number(text, unit, Currency::Eur).ok()
    }

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
    fn axis_amounts_are_short() {
        assert_eq!(short_money(1_500_000.0, Currency::Usd), "$1.5m");
        assert_eq!(short_money(-250_000.0, Currency::Eur), "−€250k");
        assert_eq!(short_money(0.0, Currency::Usd), "$0");
    }

    #[test]
    fn percentages_lose_their_decimal_from_a_hundred_on() {
        assert_eq!(percent(0.344526), "34.5 %");
        assert_eq!(percent(3.2868), "329 %");
        assert_eq!(percent(-0.05), "−5.0 %");
    }

    #[test]
    fn what_people_type_is_read() {
        assert_eq!(read_in("1,234,567.5", Unit::Money), Some(1_234_567.5));
        assert_eq!(read_in(" 1 000 ", Unit::Money), Some(1000.0));
        assert_eq!(read_in("€85,000", Unit::MoneyPerYear), Some(85_000.0));
        assert_eq!(read_in("EUR 85000", Unit::MoneyPerYear), Some(85_000.0));
        assert_eq!(read_in(".5", Unit::People), Some(0.5));
        assert_eq!(read_in("-3", Unit::Money), Some(-3.0));
        assert_eq!(read_in("42.3 %", Unit::Share), Some(0.423));
        assert_eq!(read_in("8", Unit::Share), Some(0.08));
    }

    #[test]
    fn thousands_millions_and_months_are_understood_for_money_only() {
        assert_eq!(read_in("85k", Unit::Money), Some(85_000.0));
        assert_eq!(read_in("€1.2 M", Unit::MoneyPerYear), Some(1_200_000.0));
        assert_eq!(read_in("1.250m", Unit::Money), Some(1_250_000.0));
        assert_eq!(read_in("3,000 / month", Unit::MoneyPerYear), Some(36_000.0));
        assert_eq!(read_in("3k/month", Unit::PricePerYear), Some(36_000.0));
        assert_eq!(read_in("24,000/year", Unit::MoneyPerMonth), Some(2_000.0));
        assert_eq!(read_in("3,000 / month", Unit::Money), None, "an amount paid once has no period");
        assert_eq!(read_in("5k", Unit::People), None);
        assert_eq!(read_in("k", Unit::Money), None);
    }

    #[test]
    fn what_could_mean_two_numbers_is_refused() {
        for text in [
            "1,5",
            "1.234.567",
            "620.000",
            "12 34",
            "$85,000",
            "GBP 5",
            "12,34",
            "1e5",
            "abc",
            "",
            "--3",
            "1-2",
            "inf",
            "NaN",
            "$",
            "8%%x",
        ] {
            assert_eq!(read_in(text, Unit::Money), None, "{text:?}");
        }
        assert_eq!(read_in("$8", Unit::People), None);
    }

    #[test]
    fn what_is_shown_reads_back_to_the_same_bits() {
        for value in [0.0, 1.125, 0.08, 0.423, 0.1 + 0.2, 1.0 / 3.0, -0.05, 12.0, 1_234_567.891, 1e12] {
            for unit in [Unit::Share, Unit::Money, Unit::People] {
                assert_eq!(read_in(&entry(value, unit), unit), Some(value), "{value} {unit:?}");
            }
        }
        assert_eq!(entry(0.423, Unit::Share), "42.3");
        assert_eq!(entry(1_234_567.5, Unit::Money), "1,234,567.5");
    }

    #[test]
    fn a_refused_number_says_what_is_allowed() {
        let field = FieldId::Horizon.field();
        assert_eq!(
            read("11", field, Currency::Usd),
            Err(EntryError::Refused(Refusal::OutOfRange { low: 1.0, high: 10.0 }))
        );
        assert_eq!(
            read("2.5", field, Currency::Usd),
            Err(EntryError::Refused(Refusal::NotWhole { low: 1.0, high: 10.0 }))
        );
    }
}
