//! How low and how high the inputs of a case could be.

use super::{Case, Place};
use crate::domain::field::Refusal;
use crate::domain::fields::FieldId;

impl Case {
    /// How low and how high an input could be: what the visitor gave, else what its source says about a default, or about a
    /// figure of the visitor's own that lies between the two. A figure confirmed at one of the ends, such as none, has no range
    /// of its own.
    pub fn range(&self, place: Place, id: FieldId) -> Option<(f64, f64)> {
        let given = self.entries(place).and_then(|entries| entries.range(id));
        given.or_else(|| {
            let (low, high) = id.field().range?;
            let applies = match self.given(place, id) {
                None if id.field().adds && self.counts_only_entered() => false,
                None => (low..=high).contains(&self.value(place, id)),
                Some(own) => low < own && own < high,
            };
            applies.then_some((low, high))
        })
    }

    /// Low and high of a loss's size, widened to include the current value: the visitor's own, else those of its source while
    /// the size is at its default.
    /// None for a size that the visitor gave without them: it counts as it is.
    pub fn size_range(&self, id: FieldId) -> Option<(f64, f64)> {
        let entries = self.entries(Place::Case)?;
        let (low, high) = match (entries.range(id), entries.value(id)) {
            (Some(own), _) => own,
            (None, Some(_)) => return None,
            (None, None) => id.field().range?,
        };
        let value = self.value(Place::Case, id);
        Some((low.min(value), high.max(value)))
    }

    /// Takes the visitor's low and high for an input, or forgets them.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold one of them; nothing is changed then.
    pub fn give_range(&mut self, place: Place, id: FieldId, range: Option<(f64, f64)>) -> Result<(), Refusal> {
        for value in range.iter().flat_map(|(low, high)| [*low, *high]) {
            id.field().check(value)?;
        }
        if let Some(entries) = self.entries_mut(place) {
            entries.give_range(id, range);
        }
        Ok(())
    }
}
