//! All numbers that a text can mean.

use crate::domain::decimal;
use crate::domain::value::{Currency, Unit};
use crate::text::number::symbol;

/// The visitor's decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    #[default]
    Point,
    Comma,
}

/// Before every number, whatever the country.
const ZEROS: [char; 7] = ['0', '０', '٠', '۰', '०', '০', '๐'];
/// Group digits everywhere.
const GROUP_MARKS: [char; 8] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’', '٬', '_'];
/// A decimal mark everywhere.
const ARABIC_POINT: char = '٫';
/// Suffixes for the magnitude of an amount, in lower case.
const SIZES: [(&str, &str); 13] = [
    ("k", "e3"),
    ("thousand", "e3"),
    ("lakh", "e5"),
    ("m", "e6"),
    ("mm", "e6"),
    ("mn", "e6"),
    ("mio", "e6"),
    ("million", "e6"),
    ("crore", "e7"),
    ("b", "e9"),
    ("bn", "e9"),
    ("mrd", "e9"),
    ("billion", "e9"),
];
/// Maximum nesting of parentheses.
const MAX_DEPTH: usize = 16;
/// Maximum length of a text that is read.
const MAX_CHARS: usize = 200;

/// Whether what a text means can depend on the visitor's decimal mark: only where it has a point or a comma.
pub fn depends_on_mark(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'.' | b','))
}

/// All numbers in `unit` that a text can mean to a visitor whose decimal mark is `mark`: none, one or two.
pub fn meanings(text: &str, unit: Unit, currency: Currency, mark: Mark) -> Vec<f64> {
    let text = normal(text);
    let read = |mark| read_as(&text, unit, currency, mark);
    let (own, other) = match mark {
        Mark::Point => (read(Mark::Point), read(Mark::Comma)),
        Mark::Comma => (read(Mark::Comma), read(Mark::Point)),
    };
    match (own, other) {
        // As the visitor writes numbers and as this page does.
        (Some(own), Some(_)) if mark == Mark::Point && !text.contains(&'.') => vec![own],
        (Some(own), Some(other)) if own != other => vec![own, other],
        // More likely a slip than a fraction.
        (None, Some(_)) if mark == Mark::Point && has_stray_comma(&text) => Vec::new(),
        (Some(one), _) | (None, Some(one)) => vec![one],
        (None, None) => Vec::new(),
    }
}

/// The reading of a text with exactly this decimal mark.
pub(super) fn read_as(text: &[char], unit: Unit, currency: Currency, mark: Mark) -> Option<f64> {
    if text.len() > MAX_CHARS || is_hexadecimal(text) {
        return None;
    }
    NumberReader { rest: text, unit, currency, mark, depth: 0 }.whole()
}

/// A text in western digits and signs.
pub(super) fn normal(text: &str) -> Vec<char> {
    let mut text: Vec<char> = text.trim().chars().filter(|c| !is_direction(*c)).map(western).collect();
    // Between two numbers it says "to".
    if let Some(first @ '–') = text.first_mut() {
        *first = '-';
    }
    text
}

/// `0x10` is not a product.
fn is_hexadecimal(text: &[char]) -> bool {
    let numbers = text.split(|c| !c.is_ascii_alphanumeric() && !matches!(c, '.' | ','));
    numbers.into_iter().any(|number| matches!(number, ['0', 'x' | 'X', ..]))
}

/// Whether a number such as `1,2345` is among those of a text: one comma and nothing else, with more than two digits behind.
fn has_stray_comma(text: &[char]) -> bool {
    let numbers = text.split(|c| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    numbers.filter(|number| !number.contains(&'.')).any(|number| {
        let mut parts = number.split(|c| *c == ',').skip(1);
        parts.next().is_some_and(|fraction| fraction.len() > 2) && parts.next().is_none()
    })
}

/// Marks that only say in which direction a text runs.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn western(c: char) -> char {
    let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10));
    match (digit, c) {
        (Some(digit), _) => char::from_digit(digit, 10).unwrap_or(c),
        (None, '−' | '﹣' | '－') => '-',
        (None, '×' | '·') => '*',
        (None, '÷') => '/',
        (None, c) => c,
    }
}

/// Reads from the left; every method takes what it understands from `rest`.
struct NumberReader<'a> {
    rest: &'a [char],
    unit: Unit,
    currency: Currency,
    mark: Mark,
    depth: usize,
}

impl NumberReader<'_> {
    /// The number that the whole text stands for.
    fn whole(mut self) -> Option<f64> {
        // As a formula begins in a spreadsheet.
        if let [first, rest @ ..] = self.rest
            && *first == '='
        {
            self.rest = rest;
        }
        let times = self.period()?;
        // In parentheses a sum is positive and a spreadsheet's amount negative.
        if self.rest.first() == Some(&'(') && self.rest.last() == Some(&')') && !self.rest[1..].contains(&'(') {
            return None;
        }
        let start = self.rest;
        if let Some(digits) = self.signed()
            && self.rest.is_empty()
        {
            // Shifting the point in the text is exact; dividing by a hundred is not.
            let shift = if self.unit.is_share() { "e-2" } else { "" };
            return decimal::parse(&format!("{digits}{}", if digits.contains('e') { "" } else { shift }))
                .map(|number| number * times);
        }
        self.rest = start;
        let sum = self.sum()?;
        let sum = if self.unit.is_share() { sum / 100.0 } else { sum };
        (self.rest.is_empty() && sum.is_finite()).then_some(sum * times)
    }

    /// `/ month` at the end of an amount that is paid again and again: how often that is in the period of the input.
    fn period(&mut self) -> Option<f64> {
        let text: String = self.rest.iter().collect();
        let Some((amount, period)) = text.rsplit_once('/') else { return Some(1.0) };
        let is_yearly = matches!(self.unit, Unit::MoneyPerYear | Unit::MoneyPerPerson | Unit::PricePerYear);
        let times = match (period.trim(), is_yearly, self.unit) {
            ("month", true, _) => 12.0,
            ("year", true, _) | ("month", _, Unit::MoneyPerMonth) => 1.0,
            ("year", _, Unit::MoneyPerMonth) => 1.0 / 12.0,
            ("month" | "year", ..) => return None,
            _ => return Some(1.0),
        };
        self.rest = &self.rest[..amount.trim_end().chars().count()];
        Some(times)
    }

    fn sum(&mut self) -> Option<f64> {
        let mut sum = self.product()?;
        while let Some(sign) = self.take(&['+', '-']) {
            let next = self.product()?;
            sum = if sign == '+' { sum + next } else { sum - next };
        }
        Some(sum)
    }

    fn product(&mut self) -> Option<f64> {
        let mut product = self.factor()?;
        while let Some(sign) = self.take(&['*', 'x', 'X', '/']) {
            let next = self.factor()?;
            product = if sign == '/' { product / next } else { product * next };
        }
        Some(product)
    }

    fn factor(&mut self) -> Option<f64> {
        if self.take(&['(']).is_none() {
            return decimal::parse(&self.signed()?);
        }
        self.depth += 1;
        let sum = if self.depth > MAX_DEPTH { None } else { self.sum() };
        self.depth -= 1;
        self.take(&[')']).and(sum)
    }

    /// One number with its sign and the marks that belong to it, as the decimal that it stands for.
    fn signed(&mut self) -> Option<String> {
        let sign = if self.take(&['-']).is_some() { "-" } else { "" };
        let is_money = self.unit.is_money() || self.unit.is_price();
        let is_marked = is_money && self.currency();
        let sign = if sign.is_empty() && is_marked && self.take(&['-']).is_some() { "-" } else { sign };
        let start = self.rest;
        let (letters, power) = self.digits_end(is_money);
        let digits: String = start[..start.len() - self.rest.len()].iter().collect();
        let own = plain(&digits, self.mark, !power.is_empty() || self.unit.is_share())?;
        self.rest = &self.rest[letters..];
        if is_money && !is_marked {
            self.currency();
        }
        if self.unit.is_share() {
            self.take(&['%']);
        }
        Some(format!("{sign}{own}{power}"))
    }

    /// Takes digits and the marks among them; says how many letters of size follow, and the power of ten they stand for.
    fn digits_end(&mut self, is_money: bool) -> (usize, &'static str) {
        let belongs = |place: usize, rest: &[char]| {
            let is_digit = |place: usize| rest.get(place).is_some_and(char::is_ascii_digit);
            let c = rest[place];
            is_digit(place)
                || matches!(c, '.' | ',' | ARABIC_POINT)
                || (GROUP_MARKS.contains(&c) && place > 0 && is_digit(place - 1) && is_digit(place + 1))
        };
        let count = (0..self.rest.len()).find(|place| !belongs(*place, self.rest)).unwrap_or(self.rest.len());
        self.rest = &self.rest[count..];
        if !is_money {
            return (0, "");
        }
        let spaces = self.rest.iter().take_while(|c| c.is_whitespace()).count();
        let word: String =
            self.rest[spaces..].iter().take_while(|c| c.is_ascii_alphabetic()).collect::<String>().to_ascii_lowercase();
        let size = SIZES.iter().find(|(name, _)| *name == word);
        size.map_or((0, ""), |(name, power)| (spaces + name.len(), power))
    }

    /// Takes the mark of the input's own currency, if it stands here.
    fn currency(&mut self) -> bool {
        self.skip_spaces();
        let marks = [symbol(self.currency).unwrap_or_default(), self.currency.code()];
        let found = marks.iter().map(|mark| mark.chars().collect::<Vec<_>>()).find(|mark| {
            !mark.is_empty()
                && self.rest.len() >= mark.len()
                && mark.iter().zip(self.rest).all(|(own, c)| own.eq_ignore_ascii_case(c))
        });
        let length = found.map_or(0, |mark| mark.len());
        self.rest = &self.rest[length..];
        self.skip_spaces();
        length > 0
    }

    fn take(&mut self, signs: &[char]) -> Option<char> {
        self.skip_spaces();
        let sign = self.rest.first().copied().filter(|sign| signs.contains(sign))?;
        self.rest = &self.rest[1..];
        self.skip_spaces();
        Some(sign)
    }

    fn skip_spaces(&mut self) {
        let count = self.rest.iter().take_while(|c| c.is_whitespace()).count();
        self.rest = &self.rest[count..];
    }
}

/// The digits without the marks that group them, and with a point before the fraction. Where `has_no_points`, a point or
/// comma never groups alone: `1.250m` is no whole number of millions.
fn plain(text: &str, mark: Mark, has_no_points: bool) -> Option<String> {
    let (point, comma) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let is_point = |c: char| c == point || c == ARABIC_POINT;
    let (whole, fraction) = text.split_once(is_point).unwrap_or((text, ""));
    let used: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let is_one_mark = used.iter().all(|c| *c == used[0] && (*c == comma || GROUP_MARKS.contains(c)));
    if !is_one_mark || !fraction.bytes().all(|digit| digit.is_ascii_digit()) || whole.len() + fraction.len() == 0 {
        return None;
    }
    if has_no_points && comma == '.' && used.first() == Some(&comma) {
        return None;
    }
    let groups: Vec<&str> = whole.split(|c: char| !c.is_ascii_digit()).collect();
    if let [first, middle @ .., last] = groups.as_slice() {
        let all = |length| middle.iter().all(|group| group.len() == length);
        let is_western = (1..=3).contains(&first.len()) && all(3);
        let is_indian = (1..=2).contains(&first.len()) && all(2);
        let is_grouped = *first != "0" && last.len() == 3 && (is_western || is_indian);
        if !is_grouped {
            return None;
        }
    }
    let whole = groups.concat();
    Some(format!(
        "{}.{}",
        if whole.is_empty() { "0" } else { &whole },
        if fraction.is_empty() { "0" } else { fraction }
    ))
}
