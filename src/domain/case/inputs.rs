//! The inputs of a case: what was entered, and the default where nothing was.

use super::{Case, Place};
use crate::domain::field::{ChoiceField, DefaultValue, Field, Refusal};
use crate::domain::fields::{FieldId, choices};
use crate::domain::value::{Choice, Rules, Toggle};

impl Case {
    /// The value of an input, given or default.
    pub fn value(&self, place: Place, id: FieldId) -> f64 {
        self.given(place, id).unwrap_or_else(|| self.standard(place, id))
    }

    /// The value of an input that is picked from a list.
    ///
    /// ```compile_fail
    /// use outsight::domain::case::{Case, Place};
    /// use outsight::domain::fields::choices;
    /// use outsight::domain::value::Month;
    /// // A currency is no month.
    /// let month: Month = Case::new().choice(Place::Case, choices::Currency);
    /// ```
    pub fn choice<T: Choice>(&self, place: Place, field: ChoiceField<T>) -> T {
        T::at(self.value(place, field.id))
    }

    /// The value of an input that counts something whole.
    pub fn count(&self, place: Place, id: FieldId) -> usize {
        self.value(place, id) as usize
    }

    /// The default of an input at a place.
    pub fn standard(&self, place: Place, id: FieldId) -> f64 {
        let field = id.field();
        if field.adds && self.counts_only_entered() {
            return 0.0;
        }
        match field.default {
            DefaultValue::Fixed(value) => value,
            DefaultValue::ByChoice(other, values) => {
                let (service, offer) = place.parts();
                let at = Place::of(other.field().scope, service, offer);
                values.get(self.value(at, other) as usize).copied().unwrap_or_default()
            }
            DefaultValue::Remainder(others) => {
                let taken = others.iter().filter_map(|other| self.given(place, *other));
                taken.fold(1.0_f64, |rest, share| rest - share).max(0.0)
            }
            DefaultValue::SameAs(other) => self.value(Place::Case, other),
        }
    }

    /// Gives the rates of what comes on top of the price of a service, with their ranges, to all services of the offer; amounts of
    /// money and people stay with each service.
    pub fn copy_rates(&mut self, offer: usize, service: usize) {
        let from = self.entries(Place::Quote { offer, service }).cloned();
        for other in 0..self.services() {
            if let (Some(from), Some(to)) = (&from, self.entries_mut(Place::Quote { offer, service: other })) {
                to.copy(from, Field::is_rate_on_top);
            }
        }
    }

    /// Whether defaults that add money count as nothing.
    pub fn counts_only_entered(&self) -> bool {
        self.choice(Place::Case, choices::OnlyEntered) == Toggle::On
    }

    /// Which rules the case is calculated by.
    pub fn rules(&self) -> Rules {
        self.choice(Place::Case, choices::Rules)
    }

    /// What the visitor gave for an input, if anything.
    pub fn given(&self, place: Place, id: FieldId) -> Option<f64> {
        self.entries(place).and_then(|entries| entries.value(id))
    }

    /// Takes the visitor's value for an input.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold it; nothing is changed then.
    pub fn give(&mut self, place: Place, id: FieldId, value: f64) -> Result<(), Refusal> {
        let value = id.field().check(value)?;
        if let Some(entries) = self.entries_mut(place) {
            entries.give(id, value);
        }
        Ok(())
    }

    /// Puts an input back to its default.
    pub fn reset(&mut self, place: Place, id: FieldId) {
        if let Some(entries) = self.entries_mut(place) {
            entries.reset(id);
        }
    }
}
