//! How the model reads a case.

use crate::domain::case::{Case, InputId, Place};
use crate::domain::field::Scope;
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::period::Period;

/// A case seen through the kind of number that the model runs with; every input is read once.
pub struct Inputs<'a, N> {
    /// What decides the shape.
    pub case: &'a Case,
    lift: &'a dyn Fn(InputId, f64) -> N,
    /// Where the fields of each scope begin in the table.
    first: [usize; 4],
    /// The numbers of each place, in the order of [`Case::places`].
    numbers: Vec<Vec<N>>,
}

/// The inputs of one place.
pub struct At<'a, N> {
    case: &'a Case,
    pub place: Place,
    first: usize,
    numbers: &'a [N],
}

impl<'a, N> Inputs<'a, N> {
    pub fn new(case: &'a Case, lift: &'a dyn Fn(InputId, f64) -> N) -> Self {
        let first = [Scope::Case, Scope::Service, Scope::Offer, Scope::Quote].map(first_of);
        let numbers = |place: Place| {
            let fields =
                FIELDS[first[place.scope() as usize]..].iter().take_while(|field| field.scope == place.scope());
            fields.map(|field| lift(InputId::Field(place, field.id), case.value(place, field.id))).collect()
        };
        Self { case, lift, first, numbers: case.places().into_iter().map(numbers).collect() }
    }

    pub fn at(&'a self, place: Place) -> At<'a, N> {
        let services = self.case.services();
        let order = match place {
            Place::Case => 0,
            Place::Service(service) => 1 + service,
            Place::Offer(offer) => (1 + offer) * (1 + services),
            Place::Quote { offer, service } => (1 + offer) * (1 + services) + 1 + service,
        };
        At { case: self.case, place, first: self.first[place.scope() as usize], numbers: &self.numbers[order] }
    }

    /// The ends of a loss's size; both the size itself where nothing says more.
    pub fn size_range(&'a self, id: FieldId) -> (N, N)
    where
        N: Clone,
    {
        let place = Place::Case;
        match self.case.size_range(id) {
            Some((low, high)) => {
                ((self.lift)(InputId::Low(place, id), low), (self.lift)(InputId::High(place, id), high))
            }
            None => (self.at(place).number(id), self.at(place).number(id)),
        }
    }

    /// What was typed into a custom line.
    pub fn amount(&self, line: usize, period: Period, value: f64) -> N {
        (self.lift)(InputId::Amount { line, period }, value)
    }
}

impl<N: Clone> At<'_, N> {
    /// An input's value.
    pub fn number(&self, id: FieldId) -> N {
        self.numbers[id as usize - self.first].clone()
    }

    /// An input that counts something whole. It decides the shape of the case, as do lists and what was left out; nothing
    /// that can take any value does, so that a range never changes the shape.
    pub fn count(&self, id: FieldId) -> usize {
        debug_assert!(id.field().unit.is_whole(), "{id:?} is lifted, so it cannot decide the shape");
        self.case.value(self.place, id) as usize
    }

    /// Whether the visitor entered something. Capacity and price bands exist only where they were entered.
    pub fn is_given(&self, id: FieldId) -> bool {
        self.case.given(self.place, id).is_some()
    }
}

/// Where the fields of a scope begin in the table.
fn first_of(scope: Scope) -> usize {
    FIELDS.iter().position(|field| field.scope == scope).unwrap_or_default()
}
