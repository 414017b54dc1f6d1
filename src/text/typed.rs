//! Parsing of numbers as people type and paste them: separators of any country, currency signs, `85k` and `1.2m`,
//! `3,000 / month`, and arithmetic such as `12 * 450`. If a text is ambiguous, both readings are returned; none is guessed.

mod meaning;
mod reading;

pub use meaning::{Mark, depends_on_mark, meanings};
pub use reading::{Asked, Commas, EntryError, read};

#[cfg(test)]
mod tests;
