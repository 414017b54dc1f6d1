//! How the model reads a case.

use crate::domain::case::{Case, Place, Source};
use crate::domain::field::Field;
use crate::domain::fields::FieldId;
use crate::domain::formula::Period;

/// A case seen through the kind of number that the model runs with.
pub struct Inputs<'a, N> {
    /// What decides the shape.
    pub case: &'a Case,
    lift: &'a dyn Fn(Source, f64) -> N,
}

/// The inputs of one place, each read once.
pub struct At<'a, N> {
    case: &'a Case,
    pub place: Place,
    first: usize,
    numbers: Vec<N>,
}

impl<'a, N> Inputs<'a, N> {
    pub fn new(case: &'a Case, lift: &'a dyn Fn(Source, f64) -> N) -> Self {
        Self { case, lift }
    }

    pub fn at(&self, place: Place) -> At<'a, N> {
        let mut fields = Field::of(place.scope()).peekable();
        let first = fields.peek().map_or(0, |field| field.id as usize);
        let number = |field: &Field| (self.lift)(Source::Field(place, field.id), self.case.value(place, field.id));
        At { case: self.case, place, first, numbers: fields.map(number).collect() }
    }

    /// What was typed into a custom line.
    pub fn amount(&self, line: usize, period: Period, value: f64) -> N {
        (self.lift)(Source::Amount { line, period }, value)
    }
}

impl<N: Clone> At<'_, N> {
    /// An input's value.
    pub fn number(&self, id: FieldId) -> N {
        self.numbers[id as usize - self.first].clone()
    }

    /// An input's value where it decides the shape of the case.
    pub fn plain(&self, id: FieldId) -> f64 {
        self.case.value(self.place, id)
    }

    /// An input that counts something whole.
    pub fn count(&self, id: FieldId) -> usize {
        self.plain(id) as usize
    }
}
