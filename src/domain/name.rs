//! Names and other texts that the visitor gives.

/// Most characters in the name of a case, a service, an offer or a line.
pub const MAX_NAME: usize = 120;

/// A name without control characters, cut where it is too long.
pub fn bounded_name(name: &str) -> String {
    bounded(name, MAX_NAME)
}

/// A text without control characters, cut after `limit` characters.
pub fn bounded(text: &str, limit: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(limit).collect()
}
