//! Texts that stand in inputs while they are typed, and stay there when they cannot be used.

use super::Session;
use crate::domain::case::{Source, check_amount};
use crate::domain::formula::Period;
use crate::domain::value::Unit;
use crate::text::number::{self, EntryError};

impl Session {
    /// The text being typed into an input, or left there because it cannot be used.
    pub(super) fn entry(&self, source: Source) -> Option<&str> {
        self.entries.iter().find(|(own, _)| *own == source).map(|(_, text)| text.as_str())
    }

    /// Why the text in an input cannot be used, if it cannot.
    pub fn entry_error(&self, source: Source) -> Option<EntryError> {
        self.entry(source).and_then(|text| self.read(source, text).err())
    }

    /// The inputs on screen whose text cannot be used.
    pub fn unusable_entries(&self) -> impl Iterator<Item = Source> {
        let years = self.case().inputs().horizon;
        let counts =
            move |source: Source| !matches!(source, Source::Amount { period: Period::Year(year), .. } if year > years);
        let unusable = self.entries.iter().filter(|(source, text)| self.read(*source, text).is_err());
        unusable.map(|(source, _)| *source).filter(move |source| counts(*source))
    }

    /// What a text in an input stands for; none if it is empty.
    ///
    /// # Errors
    ///
    /// An [`EntryError`] if it cannot be used.
    pub(super) fn read(&self, source: Source, text: &str) -> Result<Option<f64>, EntryError> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let currency = self.case().inputs().currency;
        let value = match source {
            Source::Field(id) => number::read(text, id.field(), currency),
            Source::Amount { .. } => number::read_number(text, Unit::Money, currency)
                .and_then(|amount| check_amount(amount).map_err(EntryError::Refused)),
        };
        value.map(Some)
    }
}
