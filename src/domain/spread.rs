//! How low and how high the inputs of a case could be.

use super::case::{Case, Place};
use super::field::Refusal;
use super::fields::FieldId;

impl Case {
    /// How low and how high an input could be: what the visitor gave, else what its source says about a default or about
    /// a figure in between.
    pub fn spread(&self, place: Place, id: FieldId) -> Option<(f64, f64)> {
        let given = self.sheet(place).and_then(|sheet| sheet.spread(id));
        given.or_else(|| {
            let (low, high) = id.field().spread?;
            (low..=high).contains(&self.value(place, id)).then_some((low, high))
        })
    }

    /// How low and how high an input could be; both the value itself where nothing says more.
    pub fn ends(&self, place: Place, id: FieldId) -> (f64, f64) {
        let value = self.value(place, id);
        self.spread(place, id).unwrap_or((value, value))
    }

    /// Takes the visitor's low and high for an input, or forgets them.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold one of them; nothing is changed then.
    pub fn give_spread(&mut self, place: Place, id: FieldId, spread: Option<(f64, f64)>) -> Result<(), Refusal> {
        for value in spread.iter().flat_map(|(low, high)| [*low, *high]) {
            id.field().check(value)?;
        }
        if let Some(sheet) = self.sheet_mut(place) {
            sheet.give_spread(id, spread);
        }
        Ok(())
    }
}
