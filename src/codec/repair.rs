//! What mail and chat programs do to links, and how it is undone: everything that a link may have been before is tried, the
//! likeliest first, and its checksum decides. What no checksum proves is refused, so a repaired link is the one that was
//! sent.

use std::borrow::Cow;

/// What links begin with, before the number of their schema and a dash.
pub const LETTERS: [char; 2] = ['s', 'p'];

/// The character behind a whole link.
pub const END: char = 'e';

/// From this length on, a text is taken for an attempt at a link. No other address of the page is as long, and no link is
/// shorter.
const LONG: usize = 28;

/// In how many places of a text a link may begin.
const HEADS: usize = 3;
/// How many characters behind a link may be taken for a part of it.
const TAIL: usize = 40;

/// Whether a text behind `#`, [`plain`], looks like a link to a case: it begins as one does, or is as long.
pub fn is_attempt(text: &str) -> bool {
    let begins = |text: &str| tips(text).next() == Some(0);
    text.len() >= LONG || text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(begins)
}

/// What `opens` makes of a text that arrived, mended where need be; it is given links without their last character, and
/// opens none but those whose checksum is right.
pub fn mended<T>(arrived: &str, opens: impl Fn(&str) -> Option<T>) -> Option<T> {
    let text = plain(arrived);
    let readings = if text.chars().all(is_own) { &READINGS[..1] } else { &READINGS[..] };
    readings.iter().find_map(|read| {
        let reading = read(&text);
        let runs = reading.split(|c| !is_own(c));
        let tails = runs.flat_map(|run| tips(run).map(|head| &run[head..]));
        tails.take(HEADS).flat_map(ends).find_map(&opens)
    })
}

/// The part of a text that looks most like a link, and what follows it; none if nothing does.
pub fn likeliest(arrived: &str) -> Option<(String, String)> {
    let text = plain(arrived);
    let links = text.split(|c| !is_own(c)).filter_map(|run| tips(run).next().map(|head| &run[head..]));
    let link = links.max_by_key(|link| link.len())?;
    let rest = text.split_once(link).map_or("", |(_, rest)| rest);
    Some((link.to_owned(), rest.to_owned()))
}

/// A text with what its percent signs stand for, however often it was encoded, and with the dashes that writing programs put
/// in place of a hyphen turned back.
pub fn plain(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, after @ ..] = rest {
        let own = if *first == b'%' { coded(after) } else { None };
        let (byte, behind) = own.unwrap_or((*first, after));
        bytes.push(byte);
        rest = behind;
    }
    let is_dash = |c| matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}');
    String::from_utf8_lossy(&bytes).replace(is_dash, "-")
}

/// The byte that two digits behind a percent sign stand for, and what follows. A percent sign that was encoded is `%25`.
fn coded(mut digits: &[u8]) -> Option<(u8, &[u8])> {
    while let Some(inner) = digits.strip_prefix(b"25").filter(|inner| pair(inner).is_some()) {
        digits = inner;
    }
    pair(digits).map(|byte| (byte, &digits[2..]))
}

fn pair(digits: &[u8]) -> Option<u8> {
    let digit = |place: usize| digits.get(place).and_then(|byte| char::from(*byte).to_digit(16));
    u8::try_from(16 * digit(0)? + digit(1)?).ok()
}

/// What a text may have been.
const READINGS: [fn(&str) -> Cow<'_, str>; 4] = [as_is, joined, unquoted, bare];

fn as_is(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// Without what wraps lines.
fn joined(text: &str) -> Cow<'_, str> {
    text.chars().filter(|c| !is_soft(*c)).collect()
}

/// As a mail program encodes it.
fn unquoted(text: &str) -> Cow<'_, str> {
    let text = plain(&text.replace("=\r\n", "").replace("=\n", "").replace('=', "%"));
    text.chars().filter(|c| !is_soft(*c)).collect()
}

/// Without all that no link has.
fn bare(text: &str) -> Cow<'_, str> {
    text.chars().filter(|c| is_own(*c)).collect()
}

/// Whether a character can be part of a link.
fn is_own(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// What programs put between the lines of a long word: white space, invisible characters, the marks of mail.
fn is_soft(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '=' | '%' | '+' | '>' | '|' | '\\')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Where links may begin in a text: a letter, digits, a dash. Writing programs begin a line with a capital.
fn tips(text: &str) -> impl Iterator<Item = usize> {
    let letters = text.char_indices().filter(|(_, c)| LETTERS.contains(&c.to_ascii_lowercase()));
    let is_head = |place: &usize| {
        let number = text.get(place + 1..).unwrap_or_default();
        let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < number.len() && rest.starts_with('-')
    };
    letters.map(|(place, _)| place).filter(is_head)
}

/// A link without its last character, where that may be any of those near the end that look like it, or lost, or changed.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    let is_near = |place: &usize| place + TAIL >= text.len();
    let marked = text.rmatch_indices(END).map(|(place, _)| place).take_while(is_near);
    let changed = (!text.ends_with(END)).then_some(text.len() - 1);
    marked.chain([text.len()]).chain(changed).map(|end| &text[..end])
}
