//! Texts that stand in inputs while they are typed, and stay there when they cannot be used.

use super::Session;
use crate::domain::case::Source;
use crate::domain::custom::check_amount;
use crate::domain::formula::Period;
use crate::domain::value::Unit;
use crate::text::number::{self, EntryError};

impl Session {
    /// The text being typed into an input, or left there because it cannot be used.
    pub(super) fn entry(&self, slot: Source) -> Option<&str> {
        self.entries.iter().find(|(own, _)| *own == slot).map(|(_, text)| text.as_str())
    }

    /// Why the text in an input cannot be used, if it cannot.
    pub fn entry_error(&self, slot: Source) -> Option<EntryError> {
        self.entry(slot).and_then(|text| self.read(slot, text).err())
    }

    /// The inputs on screen whose text cannot be used.
    pub fn unusable_entries(&self) -> impl Iterator<Item = Source> {
        let years = self.case().years();
        let counts =
            move |slot: &Source| !matches!(slot, Source::Amount { period: Period::Year(year), .. } if *year > years);
        let unusable = self.entries.iter().filter(|(slot, text)| self.read(*slot, text).is_err());
        unusable.map(|(slot, _)| *slot).filter(counts)
    }

    /// What a text in an input stands for; none if it is empty.
    ///
    /// # Errors
    ///
    /// An [`EntryError`] if it cannot be used.
    pub(super) fn read(&self, slot: Source, text: &str) -> Result<Option<f64>, EntryError> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let value = match slot {
            Source::Field(place, id) | Source::Low(place, id) | Source::High(place, id) => {
                number::read(text, id.field(), self.case().currency_of(place, id))
            }
            Source::Amount { .. } => number::read_number(text, Unit::Money, self.case().currency())
                .and_then(|amount| check_amount(amount).map_err(EntryError::Refused)),
        };
        value.map(Some)
    }
}
