//! Texts that stand in inputs while they are typed, and stay there when they cannot be used.

use super::Session;
use crate::domain::case::Source;
use crate::domain::custom::check_amount;
use crate::domain::formula::Period;
use crate::domain::value::{Choice, Unit};
use crate::report::message::Entered;
use crate::text::number::{self, EntryError};

/// A text in an input.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Typed {
    pub slot: Source,
    pub text: String,
    /// Whether the visitor has gone on to something else.
    pub is_left: bool,
    /// What it can mean, once the worker has said so.
    pub meant: Option<Vec<f64>>,
}

impl Session {
    pub(super) fn typed(&self, slot: Source) -> Option<&Typed> {
        self.entries.iter().find(|typed| typed.slot == slot)
    }

    /// The text being typed into an input, or left there because it cannot be used.
    pub(super) fn entry(&self, slot: Source) -> Option<&str> {
        self.typed(slot).map(|typed| typed.text.as_str())
    }

    /// Why the text in an input cannot be used, if it cannot.
    pub fn entry_error(&self, slot: Source) -> Option<EntryError> {
        self.typed(slot).and_then(|typed| self.read(typed)?.err())
    }

    /// The inputs on screen whose text cannot be used.
    pub fn unusable_entries(&self) -> impl Iterator<Item = Source> {
        let years = self.case().years();
        let counts =
            move |slot: &Source| !matches!(slot, Source::Amount { period: Period::Year(year), .. } if *year > years);
        let unusable = self.entries.iter().filter(|typed| matches!(self.read(typed), Some(Err(_))));
        unusable.map(|typed| typed.slot).filter(counts)
    }

    /// What a text in an input stands for, none if it is empty; none at all while the worker has not said what it means.
    ///
    /// # Errors
    ///
    /// An [`EntryError`] if it cannot be used.
    pub(super) fn read(&self, typed: &Typed) -> Option<Result<Option<f64>, EntryError>> {
        if typed.text.trim().is_empty() {
            return Some(Ok(None));
        }
        let field = typed.slot.field();
        let value = match number::read(&typed.text, field.map_or(Unit::Money, |id| id.field().unit)) {
            Some(value) => value,
            None => match typed.meant.as_deref()? {
                [] => return Some(Err(EntryError::Unreadable)),
                [value] => *value,
                several => return Some(Err(EntryError::Ambiguous(several.to_vec()))),
            },
        };
        let checked = field.map_or_else(|| check_amount(value), |id| id.field().check(value));
        Some(checked.map(Some).map_err(EntryError::Refused))
    }

    /// What the worker is asked about a text.
    pub(super) fn entered(&self, slot: Source, text: &str) -> Entered {
        let currency = match slot {
            Source::Field(place, id) | Source::Low(place, id) | Source::High(place, id) => {
                self.case().currency_of(place, id)
            }
            Source::Amount { .. } => self.case().currency(),
        };
        let field = slot.field().map(|id| id as usize);
        Entered { text: text.to_owned(), field, currency: currency.place() }
    }
}
