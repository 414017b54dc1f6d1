//! From one case to another, change by change, and what each does to the net present value: a bridge, as finance people
//! call it. Every change is made upon those before it, so that the effects add up to the whole difference.

use crate::domain::case::{Case, Place};
use crate::domain::field::Field;
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::results::{Computed, Readiness};

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub what: Changed,
    /// What it does to the net present value, in the currency after it; none where there is no such value before or after.
    pub effect: Option<f64>,
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Changed {
    /// How many services and offers there are.
    Places,
    /// An input, from one value to another.
    Input { place: Place, id: FieldId, before: f64, after: f64 },
    /// The lines that the visitor named.
    Lines,
    /// Who does what in the hybrid way, and the way compared.
    Ways,
    /// What does not enter the net present value: names, answers, spreads, service levels.
    Words,
}

/// The changes from `before` to `after`, in the order of the table of inputs.
pub fn bridge(before: &Case, after: &Case) -> Vec<Change> {
    let mut walk = Walk { case: before.clone(), npv: npv(before), changes: Vec::new() };
    if (before.services(), before.offers()) != (after.services(), after.offers()) {
        walk.step(Changed::Places, |case| match_places(case, after));
    }
    let places = after.places();
    for field in &FIELDS {
        for place in places.iter().copied().filter(|place| place.scope() == field.scope) {
            walk.input(place, field, after);
        }
    }
    if walk.case.custom != after.custom {
        walk.step(Changed::Lines, |case| case.custom.clone_from(&after.custom));
    }
    let ways =
        |case: &Case| (case.subject, (0..case.services()).map(|service| case.hybrid(service)).collect::<Vec<_>>());
    if ways(&walk.case) != ways(after) {
        walk.step(Changed::Ways, |case| {
            case.subject = after.subject;
            case.hybrid.clone_from(&after.hybrid);
        });
    }
    if walk.case != *after {
        walk.step(Changed::Words, |case| case.clone_from(after));
    }
    walk.changes
}

struct Walk {
    case: Case,
    npv: Option<f64>,
    changes: Vec<Change>,
}

impl Walk {
    fn step(&mut self, what: Changed, change: impl FnOnce(&mut Case)) {
        change(&mut self.case);
        let npv = npv(&self.case);
        let effect = npv.zip(self.npv).map(|(after, before)| after - before);
        self.npv = npv;
        self.changes.push(Change { what, effect });
    }

    fn input(&mut self, place: Place, field: &Field, after: &Case) {
        let (own, other) = (self.case.given(place, field.id), after.given(place, field.id));
        if own == other {
            return;
        }
        let before = self.case.value(place, field.id);
        let set = |case: &mut Case| match other {
            // Both cases hold only what the field allows.
            Some(value) => drop(case.give(place, field.id, value)),
            None => case.reset(place, field.id),
        };
        let mut changed = self.case.clone();
        set(&mut changed);
        let value = changed.value(place, field.id);
        if value == before {
            // A default that was confirmed, or given up for the same figure.
            self.case = changed;
            return;
        }
        self.step(Changed::Input { place, id: field.id, before, after: value }, set);
    }
}

fn match_places(case: &mut Case, after: &Case) {
    while case.services() > after.services() {
        case.remove(Place::Service(case.services() - 1));
    }
    while case.services() < after.services() {
        case.add_service();
    }
    while case.offers() > after.offers() {
        case.remove(Place::Offer(case.offers() - 1));
    }
    while case.offers() < after.offers() {
        case.add_offer();
    }
}

fn npv(case: &Case) -> Option<f64> {
    let computed = Computed::new(case);
    (computed.readiness() == Readiness::Comparable).then_some(computed.results.npv)
}
