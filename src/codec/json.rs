//! JSON as a tree. Numbers stay text until [`decimal`](crate::domain::decimal) reads them.
//!
//! Of its own and not `serde_json`, because that is a tenth of the first download, and cases need a fraction of it. Tests
//! compare the two on whatever they can draw.

use std::fmt::Write;

/// Deeper than any case; deeper text is refused before it can exhaust the stack.
const MAX_DEPTH: usize = 16;

/// More values than the largest case has; a text with more is refused before it can exhaust the memory.
pub const MAX_VALUES: usize = 50_000;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(String),
    Text(String),
    List(Vec<Value>),
    /// In the order written; the first of equal keys counts.
    Object(Object),
}

/// The entries of an object.
pub type Object = Vec<(String, Value)>;

impl Value {
    /// The value of a key; none if there is none, or this is no object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object().and_then(|object| get(object, key))
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// A number that counts something: no sign, no fraction.
    pub fn as_count(&self) -> Option<usize> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// A number that counts milliseconds.
    pub fn as_time(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// A number that counts something.
    pub fn count(number: usize) -> Self {
        Self::Number(number.to_string())
    }

    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The value as JSON.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(list) => {
                out.push('[');
                for (place, value) in list.iter().enumerate() {
                    separate(place, out);
                    value.write_to(out);
                }
                out.push(']');
            }
            Self::Object(object) => {
                out.push('{');
                for (place, (key, value)) in object.iter().enumerate() {
                    separate(place, out);
                    write_text(key, out);
                    out.push(':');
                    value.write_to(out);
                }
                out.push('}');
            }
        }
    }
}

/// The value of a key of an object.
pub fn get<'a>(object: &'a Object, key: &str) -> Option<&'a Value> {
    object.iter().find(|(own, _)| own == key).map(|(_, value)| value)
}

fn separate(place: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{0}'..='\u{1f}' => {
                // Writing to a string does not fail.
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Reads JSON; none if it is not, or has more or deeper values than a case could have.
pub fn parse(json: &str) -> Option<Value> {
    let mut reader = JsonReader { rest: json, values: 0 };
    let value = reader.value(0)?;
    reader.skip_blanks();
    reader.rest.is_empty().then_some(value)
}

struct JsonReader<'a> {
    rest: &'a str,
    /// How many values have begun.
    values: usize,
}

impl JsonReader<'_> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Whether `sign` comes next; it is taken then.
    fn takes(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_blanks();
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return None;
        }
        if self.takes("{") {
            return self
                .entries("}", |reader| {
                    reader.skip_blanks();
                    let key = if reader.takes("\"") { reader.text()? } else { return None };
                    reader.skip_blanks();
                    if reader.takes(":") { Some((key, reader.value(depth + 1)?)) } else { None }
                })
                .map(Value::Object);
        }
        if self.takes("[") {
            return self.entries("]", |reader| reader.value(depth + 1)).map(Value::List);
        }
        if self.takes("\"") {
            return self.text().map(Value::Text);
        }
        for (word, value) in [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))] {
            if self.takes(word) {
                return Some(value);
            }
        }
        self.number().map(Value::Number)
    }

    /// Entries between commas, up to `end`.
    fn entries<T>(&mut self, end: &str, entry: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.takes(end) {
            return Some(entries);
        }
        loop {
            entries.push(entry(self)?);
            self.skip_blanks();
            if self.takes(end) {
                return Some(entries);
            }
            if !self.takes(",") {
                return None;
            }
        }
    }

    /// The rest of a text, behind its opening mark.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let end = self.rest.find(|c: char| c == '"' || c == '\\' || c < ' ')?;
            let (plain, rest) = self.rest.split_at_checked(end)?;
            text.push_str(plain);
            self.rest = rest;
            if self.takes("\"") {
                return Some(text);
            }
            if !self.takes("\\") {
                return None;
            }
            text.push(self.escaped()?);
        }
    }

    /// The character behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let mut rest = self.rest.chars();
        let mark = rest.next()?;
        self.rest = rest.as_str();
        Some(match mark {
            '"' | '\\' | '/' => mark,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => match self.code()? {
                // The first half of a character beyond the basic plane.
                high @ 0xd800..=0xdbff => {
                    let low = if self.takes("\\u") { self.code()? } else { return None };
                    let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    char::from_u32(0x10000 + ((high - 0xd800) << 10) + low)?
                }
                code => char::from_u32(code)?,
            },
            _ => return None,
        })
    }

    fn code(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        // It would take a sign too.
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }

    fn number(&mut self) -> Option<String> {
        let is_part = |c: char| c.is_ascii_digit() || ['-', '+', '.', 'e', 'E'].contains(&c);
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        is_number(number).then(|| number.to_owned())
    }
}

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (decimal, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(text, power)| (text, Some(power)));
    let (whole, fraction) = decimal.split_once('.').map_or((decimal, None), |(whole, rest)| (whole, Some(rest)));
    is_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|power| is_digits(power.strip_prefix(['+', '-']).unwrap_or(power)))
}
