//! Accepts or rejects the text of an input. A text is accepted as a number only if it cannot mean another one.

use super::meaning::{Mark, meanings, normal, read_as};
use crate::domain::decimal;
use crate::domain::field::Refusal;
use crate::domain::value::{Choice, Currency, Unit};

/// Why the text in an input cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum EntryError {
    /// It is not a number.
    Unreadable,
    /// Ambiguous: it can mean any of these.
    Ambiguous(Vec<f64>),
    /// It looks like this negative number, as accountants write it: `(1,234.56)` or `1,234.56-`.
    Accountants(f64),
    /// It is an amount of another currency.
    Foreign(Currency),
    /// It is below zero where that makes no sense.
    BelowZero,
    /// It is a number that the input cannot hold.
    Refused(Refusal),
}

/// What an input expects, and how its visitor writes numbers.
pub struct Asked<'a> {
    pub unit: Unit,
    pub currency: Currency,
    /// The visitor's decimal mark.
    pub mark: Mark,
    /// Says whether the input can hold a number.
    pub check: &'a dyn Fn(f64) -> Result<f64, Refusal>,
}

/// Who wrote the commas in a text. The page always groups digits with commas, whatever the visitor does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Commas {
    /// The visitor wrote all of them.
    Visitors,
    /// They are left of what the page wrote, in which only digits were changed, or something was taken out.
    Pages,
    /// Some are left of what the page wrote.
    Mixed,
}

impl Commas {
    pub const ALL: [Self; 3] = [Self::Visitors, Self::Pages, Self::Mixed];

    /// Whose they are in what the page has written.
    pub fn of_page(text: &str) -> Self {
        if text.contains(',') { Self::Pages } else { Self::Visitors }
    }

    /// Whose they are once one text has become another.
    pub fn after(self, old: &str, new: &str) -> Self {
        let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        let same = |(old, new): &(&char, &char)| old == new;
        let start = old.iter().zip(&new).take_while(same).count();
        let end = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(same).count();
        let (kept, changed) = new.split_at(start);
        let (put_in, also_kept) = changed.split_at(changed.len() - end);
        let keeps_one = kept.contains(&',') || also_kept.contains(&',');
        match self {
            _ if !keeps_one => Self::Visitors,
            Self::Pages if !put_in.iter().all(char::is_ascii_digit) => Self::Mixed,
            same => same,
        }
    }
}

/// The number that a text stands for in an input.
///
/// # Errors
///
/// An [`EntryError`] if it stands for none, or may stand for several.
pub fn read(text: &str, commas: Commas, asked: &Asked) -> Result<f64, EntryError> {
    let mut meant = candidates(text, commas, asked);
    let can_hold = |value: &f64| (asked.check)(*value).is_ok();
    // What the page's own comma means here is not left out for being too small or too large.
    let is_open = commas == Commas::Visitors || meant.first().is_some_and(can_hold);
    if is_open && meant.iter().any(can_hold) {
        meant.retain(can_hold);
    }
    match meant.as_slice() {
        [] => Err(refusal(text, asked)),
        [value] => checked(*value, asked),
        [value, ..] if !is_open => checked(*value, asked),
        _ => Err(EntryError::Ambiguous(meant)),
    }
}

fn checked(value: f64, asked: &Asked) -> Result<f64, EntryError> {
    (asked.check)(value).map_err(|refusal| match refusal {
        Refusal::OutOfRange { low, .. } if value < 0.0 && low >= 0.0 => EntryError::BelowZero,
        refusal => EntryError::Refused(refusal),
    })
}

/// All numbers that a text may stand for.
fn candidates(text: &str, commas: Commas, asked: &Asked) -> Vec<f64> {
    if commas == Commas::Visitors {
        let meant = meanings(text, asked.unit, asked.currency, asked.mark);
        return in_hundredths_or_not(text, meant, asked);
    }
    let read = |mark| read_as(&normal(text), asked.unit, asked.currency, mark);
    let strictly = read(Mark::Point);
    let own = strictly.or_else(|| regrouped(text, asked.unit).filter(|_| commas == Commas::Pages));
    // Where a comma sets off a fraction, its writer may have meant one.
    let applies = asked.mark == Mark::Comma && (strictly.is_none() || commas == Commas::Mixed);
    let other = if applies { read(Mark::Comma).filter(|other| Some(*other) != own) } else { None };
    own.map(|own| std::iter::once(own).chain(other).collect()).unwrap_or_default()
}

/// The number in what the page wrote once a digit was put in or taken out: its commas group digits wherever they stand by now.
fn regrouped(text: &str, unit: Unit) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_number =
        digits.bytes().all(|c| c.is_ascii_digit() || c == b',') && fraction.bytes().all(|c| c.is_ascii_digit());
    if !is_number || !digits.starts_with(|c: char| ('1'..='9').contains(&c)) {
        return None;
    }
    let shift = if unit.is_share() { "e-2" } else { "" };
    decimal::parse(&format!("{}.{fraction}0{shift}", whole.replace(',', "")))
}

/// `0.08` without a sign may be 0.08% or 8%.
fn in_hundredths_or_not(text: &str, meant: Vec<f64>, asked: &Asked) -> Vec<f64> {
    match meant.as_slice() {
        [value] if asked.unit.is_share() && !text.contains('%') && *value != 0.0 && value.abs() < 0.01 => {
            let whole = meanings(text, Unit::Volume, asked.currency, asked.mark);
            meant.into_iter().chain(whole).collect()
        }
        _ => meant,
    }
}

/// Why a text that stands for no number does not.
fn refusal(text: &str, asked: &Asked) -> EntryError {
    if let Some(value) = accountants(text, asked) {
        return checked(value, asked).map_or_else(|error| error, EntryError::Accountants);
    }
    let is_money = asked.unit.is_money() || asked.unit.is_price();
    let is_of = |currency: &&Currency| !meanings(text, asked.unit, **currency, asked.mark).is_empty();
    let foreign = Currency::ALL.iter().find(|currency| is_money && is_of(currency));
    foreign.map_or(EntryError::Unreadable, |currency| EntryError::Foreign(*currency))
}

/// A single number in parentheses or with its minus behind it: less than nothing to accountants.
fn accountants(text: &str, asked: &Asked) -> Option<f64> {
    let text: String = normal(text).into_iter().collect();
    let inner = match text.strip_suffix('-') {
        Some(inner) => inner,
        None => text.strip_prefix('(')?.strip_suffix(')')?,
    };
    let digits = inner.trim_start_matches(|c: char| !c.is_ascii_digit());
    if digits.contains(['+', '-', '*', '/', '(', 'x']) {
        return None;
    }
    match meanings(inner, asked.unit, asked.currency, asked.mark).as_slice() {
        [value] if *value != 0.0 => Some(-value.abs()),
        _ => None,
    }
}
