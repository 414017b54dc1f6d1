//! How a language writes numbers, amounts and lists. English is fixed, so that one link gives the same words in every browser;
//! for other languages the browser's `Intl` fills this in (src/browser/locale.js), and this code writes.

use serde::{Deserialize, Serialize};

use super::number::symbol;
use super::plural::PluralCategory;
use super::template::fill;
use crate::domain::decimal;
use crate::domain::value::{Currency, Unit};

/// Above this, fractions of a unit of money are noise.
const WHOLE_UNITS_FROM: f64 = 1000.0;

/// How a country writes numbers. `{number}` marks where a pattern has its number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Locale {
    /// The digit nought; the others follow it in Unicode.
    pub zero: char,
    /// Before a fraction.
    pub point: char,
    /// Between groups of digits.
    pub group: char,
    /// Digits in the last group and in those before it: 3 and 3, in India 3 and 2.
    pub groups: [usize; 2],
    /// Digits of the smallest number that is grouped: 4, in Spanish or Polish 5.
    pub smallest_grouped: usize,
    pub minus: &'static str,
    pub percent: &'static str,
    /// An amount with the sign of its currency: `{symbol}`.
    pub amount: &'static str,
    /// An amount with the code of its currency: `{symbol}`.
    pub coded: &'static str,
    /// Thousands, millions and thousand millions on an axis.
    pub sizes: [&'static str; 3],
    /// Between the things of a list, and before the last.
    pub list: [&'static str; 2],
    pub between_sentences: &'static str,
    /// The forms that the language has for counts from zero on, each as its place in [`PluralCategory::ALL`]. A count beyond
    /// them has that of 100 and its last two digits, which decide in every language.
    pub plurals: &'static str,
}

/// As the English page has it.
pub const ENGLISH_LOCALE: Locale = Locale {
    zero: '0',
    point: '.',
    group: ',',
    groups: [3, 3],
    smallest_grouped: 4,
    minus: "−",
    // Never on the next line without its number.
    percent: "{number}%",
    amount: "{symbol}{number}",
    coded: "{symbol}\u{a0}{number}",
    sizes: ["{number}k", "{number}m", "{number}bn"],
    list: [", ", ", "],
    between_sentences: " ",
    plurals: "51",
};

impl Locale {
    /// An amount: `$5,496,170`, `−€12.50`. Whole units from a thousand on.
    pub fn money(&self, amount: f64, currency: Currency) -> String {
        let digits =
            if amount.abs() >= WHOLE_UNITS_FROM || amount.fract() == 0.0 { 0 } else { currency.minor_digits() };
        self.of_currency(amount, digits, currency)
    }

    /// A change of an amount, with its sign, a plus included.
    pub fn money_change(&self, change: f64, currency: Currency) -> String {
        with_plus(change, self.money(change, currency))
    }

    /// A change of an amount, short, with its sign, a plus included.
    pub fn short_money_change(&self, change: f64, currency: Currency) -> String {
        with_plus(change, self.short_money(change, currency))
    }

    /// A change as a share of what was, with its sign, a plus included.
    pub fn percent_change(&self, change: f64) -> String {
        with_plus(change, self.percent(change))
    }

    /// An amount on an axis: `$1.5m`, `€250k`.
    pub fn short_money(&self, amount: f64, currency: Currency) -> String {
        let [thousand, million, billion] = self.sizes;
        let (scale, size) = match amount.abs() {
            size if size >= 1e9 => (1e9, billion),
            size if size >= 1e6 => (1e6, million),
            size if size >= 1e3 => (1e3, thousand),
            _ => (1.0, "{number}"),
        };
        let number = trimmed(&decimal::write_rounded((amount / scale).abs(), 2)).to_owned();
        let marked = self.marked(&fill(size, &[("number", self.localized(&number))]), currency);
        if amount < 0.0 { format!("{}{marked}", self.minus) } else { marked }
    }

    /// An amount in units of a thousand or a million, without a letter: `$5,496` for thousands.
    pub fn scaled_money(&self, amount: f64, scale: f64, currency: Currency) -> String {
        self.of_currency(amount / scale, if scale >= 1e6 { 2 } else { 0 }, currency)
    }

    /// A fraction in per cent: `34.5%`, and whole from a hundred per cent on.
    pub fn percent(&self, fraction: f64) -> String {
        let digits = if fraction.abs() >= 1.0 { 0 } else { 1 };
        fill(self.percent, &[("number", self.signed(fraction * 100.0, digits))])
    }

    /// A fraction in per cent with the digits it was typed with: `10%`, `42.3%`.
    pub fn short_percent(&self, fraction: f64) -> String {
        fill(self.percent, &[("number", self.entry(fraction, Unit::Share).replace('-', self.minus))])
    }

    /// A plain number with grouping and a minus sign.
    pub fn signed(&self, number: f64, digits: usize) -> String {
        let (sign, text) = self.rounded(number, digits);
        format!("{sign}{text}")
    }

    /// A count.
    pub fn count(&self, count: usize) -> String {
        self.localized(&count.to_string())
    }

    /// A field's value as its input shows it: all digits, percentages without their sign.
    pub fn entry(&self, value: f64, unit: Unit) -> String {
        let digits = decimal::write(value.abs());
        let digits = if unit.is_share() { in_hundredths(&digits) } else { digits };
        let sign = if value < 0.0 { "-" } else { "" };
        // A closing zero tells three decimals from a group of thousands.
        let closing = if !unit.is_share() && may_be_grouped_by_points(&digits) { "0" } else { "" };
        format!("{sign}{}", self.localized(&(digits + closing)))
    }

    /// The form that the language has for a count.
    pub fn plural(&self, count: usize) -> PluralCategory {
        let forms = self.plurals.as_bytes();
        let form = forms.get(count).or_else(|| forms.get(100 + count % 100));
        let form = form.and_then(|digit| PluralCategory::ALL.get(usize::from(digit.wrapping_sub(b'0'))));
        form.copied().unwrap_or(PluralCategory::Other)
    }

    /// Sentences one after the other, without those that say nothing.
    pub fn sentences<S: AsRef<str>>(&self, sentences: &[S]) -> String {
        let said: Vec<&str> = sentences.iter().map(AsRef::as_ref).filter(|sentence| !sentence.is_empty()).collect();
        said.join(self.between_sentences)
    }

    /// A list in one line.
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let [between, before_last] = self.list;
        let mut list = String::new();
        for (place, thing) in things.iter().enumerate() {
            if place > 0 {
                list.push_str(if place + 1 == things.len() { before_last } else { between });
            }
            list.push_str(thing.as_ref());
        }
        list
    }

    fn of_currency(&self, amount: f64, digits: usize, currency: Currency) -> String {
        let (sign, number) = self.rounded(amount, digits);
        format!("{sign}{}", self.marked(&number, currency))
    }

    /// The sign of a rounded number, none for nought, and the number without it.
    fn rounded(&self, number: f64, digits: usize) -> (&'static str, String) {
        let text = decimal::write_rounded(number.abs(), digits);
        let sign = if number < 0.0 && text.contains(|c: char| ('1'..='9').contains(&c)) { self.minus } else { "" };
        (sign, self.localized(&text))
    }

    /// A number with its currency.
    fn marked(&self, number: &str, currency: Currency) -> String {
        let (pattern, symbol) = match symbol(currency) {
            Some(symbol) => (self.amount, symbol),
            None => (self.coded, currency.code()),
        };
        fill(pattern, &[("symbol", symbol), ("number", number)])
    }

    /// Digits with a point among them, in the digits and with the marks of this locale.
    fn localized(&self, number: &str) -> String {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digit = |c: char| c.to_digit(10).and_then(|own| char::from_u32(u32::from(self.zero) + own)).unwrap_or(c);
        let [last, others] = self.groups;
        let mut own = String::new();
        for (place, c) in whole.chars().enumerate() {
            let behind = whole.len() - place;
            if whole.len() >= self.smallest_grouped
                && place > 0
                && behind >= last
                && (behind - last).is_multiple_of(others)
            {
                own.push(self.group);
            }
            own.push(digit(c));
        }
        if !fraction.is_empty() {
            own.push(self.point);
            own.extend(fraction.chars().map(digit));
        }
        own
    }
}

/// A written change; one above zero gets its sign, one below has it.
fn with_plus(change: f64, written: String) -> String {
    if change > 0.0 { format!("+{written}") } else { written }
}

fn trimmed(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}

/// A decimal number times a hundred. Moving the point in the text is exact; multiplying is not.
fn in_hundredths(digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (moved, rest) = fraction.split_at_checked(2).unwrap_or((fraction, ""));
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
        assert_eq!(ENGLISH_LOCALE.money(5_496_170.4, Currency::Usd), "$5,496,170");
        assert_eq!(ENGLISH_LOCALE.money(-1_234.0, Currency::Eur), "−€1,234");
        assert_eq!(ENGLISH_LOCALE.money(12.5, Currency::Gbp), "£12.50");
        assert_eq!(ENGLISH_LOCALE.money(12.5, Currency::Jpy), "¥13");
        assert_eq!(ENGLISH_LOCALE.money(1_200.0, Currency::Chf), "CHF\u{a0}1,200");
        assert_eq!(ENGLISH_LOCALE.money(-0.001, Currency::Usd), "$0.00");
    }

    #[test]
    fn axis_amounts_are_short() {
        assert_eq!(ENGLISH_LOCALE.short_money(1_500_000.0, Currency::Usd), "$1.5m");
        assert_eq!(ENGLISH_LOCALE.short_money(-250_000.0, Currency::Eur), "−€250k");
        assert_eq!(ENGLISH_LOCALE.short_money(0.0, Currency::Usd), "$0");
    }

    #[test]
    fn percentages_lose_their_decimal_from_a_hundred_on() {
        assert_eq!(ENGLISH_LOCALE.percent(0.344526), "34.5%");
        assert_eq!(ENGLISH_LOCALE.percent(3.2868), "329%");
        assert_eq!(ENGLISH_LOCALE.percent(-0.05), "−5.0%");
    }

    #[test]
    fn other_countries_have_marks_groups_and_digits_of_their_own() {
        let german = Locale {
            point: ',',
            group: '.',
            amount: "{number}\u{a0}{symbol}",
            coded: "{number}\u{a0}{symbol}",
            sizes: ["{number}\u{a0}Tsd.", "{number}\u{a0}Mio.", "{number}\u{a0}Mrd."],
            list: [", ", " und "],
            ..ENGLISH_LOCALE.clone()
        };
        assert_eq!(german.money(-1_234_567.0, Currency::Eur), "−1.234.567\u{a0}€");
        assert_eq!(german.short_money(1_500_000.0, Currency::Chf), "1,5\u{a0}Mio.\u{a0}CHF");
        assert_eq!(german.entry(0.423, Unit::Share), "42,3");
        assert_eq!((german.list(&["A", "B", "C"]), german.list(&["A"])), ("A, B und C".to_owned(), "A".to_owned()));
        let indian = Locale { groups: [3, 2], ..ENGLISH_LOCALE.clone() };
        assert_eq!(indian.money(12_345_678.0, Currency::Inr), "₹1,23,45,678");
        let egyptian = Locale { zero: '٠', point: '٫', group: '٬', ..ENGLISH_LOCALE.clone() };
        assert_eq!(egyptian.signed(-1_234.5, 1), "−١٬٢٣٤٫٥");
    }
}
