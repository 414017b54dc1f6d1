//! From one case to another, change by change, and what each does to the net present value: a bridge, as finance people
//! call it. Every change is made upon those before it, and measured on the option that it belongs to. Those of one option, and the
//! change from it to another, add up to the whole difference.

use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::custom::CustomLine;
use crate::domain::field::Field;
use crate::domain::fields::{FIELDS, FieldId};
use crate::domain::model::total_case;
use crate::domain::results::{Readiness, Results, compared_option, readiness};

/// How one case becomes another.
#[derive(Debug, Clone, PartialEq)]
pub struct Bridge {
    pub changes: Vec<Change>,
    /// The option whose changes add up to the difference.
    pub counted: SourcingOption,
    pub option_change: Option<OptionChange>,
    /// The net present value of the option that is compared, before and after; none where one of the two says too little, or
    /// where they are in different currencies.
    pub ends: Option<(f64, f64)>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub what: Changed,
    /// The option that it is measured on.
    pub option: SourcingOption,
    /// What it does to the net present value of that option; none where there is no such value before or after.
    pub effect: Option<f64>,
}

/// Another option is compared with the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OptionChange {
    pub from: SourcingOption,
    pub to: SourcingOption,
    /// By how much the one is better than the other, in the case in which the changes end that are counted.
    pub effect: Option<f64>,
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Changed {
    /// How many services and offers there are.
    Places,
    /// An input, from one value to another.
    Input { place: Place, id: FieldId, before: f64, after: f64 },
    /// The lines that the visitor named, of a service or an offer.
    Lines(Place),
    /// Who does what in the hybrid option, and the option compared.
    Options,
    /// What does not enter the net present value: names, answers, spreads, service levels.
    NotInNpv,
}

impl Bridge {
    /// Whether a change is measured on another option than the one that counts.
    pub fn has_other_options(&self) -> bool {
        self.changes.iter().any(|change| change.option != self.counted)
    }

    /// What is left of the difference beside the effects that count: that of changes which have none of their own.
    pub fn rest(&self) -> Option<f64> {
        let (before, after) = self.ends?;
        let counted = self.changes.iter().filter(|change| change.option == self.counted);
        let effects =
            counted.map(|change| change.effect).chain(self.option_change.map(|option_change| option_change.effect));
        let rest = after - before - effects.flatten().sum::<f64>();
        let size = before.abs() + after.abs();
        (rest.abs() > 1e-9 * size).then_some(rest)
    }
}

/// The changes from `before` to `after`, in the order of the table of inputs.
pub fn bridge(before: &Case, after: &Case) -> Bridge {
    let (from, to) = (compared(before), compared(after));
    // Upon the option before as long as there is one, and from there to the other.
    let counted = if npv(after, from).is_some() { from } else { to };
    let mut run = BridgeBuilder { case: before.clone(), after, counted, changes: Vec::new() };
    run.run();
    let is_one_currency = before.currency() == after.currency();
    let ends = npv(before, from).zip(npv(after, to)).filter(|_| is_one_currency);
    let basis = if counted == from { after } else { before };
    let effect = npv(basis, to).zip(npv(basis, from)).map(|(to, from)| to - from);
    let option_change = (ends.is_some() && from != to).then_some(OptionChange { from, to, effect });
    Bridge { changes: run.changes, counted, option_change, ends }
}

struct BridgeBuilder<'a> {
    case: Case,
    after: &'a Case,
    counted: SourcingOption,
    changes: Vec<Change>,
}

impl BridgeBuilder<'_> {
    fn run(&mut self) {
        let after = self.after;
        if (self.case.services(), self.case.offers()) != (after.services(), after.offers()) {
            self.step(Changed::Places, self.counted, |case| match_places(case, after));
        }
        let places = after.places();
        for field in &FIELDS {
            for place in places.iter().copied().filter(|place| place.scope() == field.scope) {
                self.input(place, field);
            }
        }
        for place in places {
            self.lines(place);
        }
        // In the order in which they stand.
        self.case.custom.clone_from(&after.custom);
        self.options();
        if self.case != *after {
            self.step(Changed::NotInNpv, self.counted, |case| case.clone_from(after));
        }
    }

    fn step(&mut self, what: Changed, option: SourcingOption, change: impl FnOnce(&mut Case)) {
        let before = self.npv(option);
        change(&mut self.case);
        let after = self.npv(option);
        let effect = after.zip(before).map(|(after, before)| after - before);
        self.changes.push(Change { what, option, effect });
    }

    /// In the currency after all changes.
    fn npv(&self, option: SourcingOption) -> Option<f64> {
        npv(&self.case, option).filter(|_| self.case.currency() == self.after.currency())
    }

    fn input(&mut self, place: Place, field: &Field) {
        let (own, other) = (self.case.given(place, field.id), self.after.given(place, field.id));
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
        let what = Changed::Input { place, id: field.id, before, after: value };
        self.step(what, self.option_of(place), set);
    }

    fn lines(&mut self, place: Place) {
        let of_place =
            |case: &Case| case.custom.iter().filter(|line| line.place() == place).cloned().collect::<Vec<CustomLine>>();
        let lines = of_place(self.after);
        if of_place(&self.case) != lines {
            self.step(Changed::Lines(place), self.option_of(place), |case| {
                case.custom.retain(|line| line.place() != place);
                case.custom.extend(lines);
            });
        }
    }

    fn options(&mut self) {
        let after = self.after;
        let has_other_hybrid = self.case.hybrid != after.hybrid;
        if has_other_hybrid || self.case.compared != after.compared {
            let option = if has_other_hybrid { SourcingOption::Hybrid } else { self.counted };
            self.step(Changed::Options, option, |case| {
                case.compared = after.compared;
                case.hybrid.clone_from(&after.hybrid);
            });
        }
    }

    /// The option that what is said at a place belongs to: that of its offer, unless the option that counts takes it.
    fn option_of(&self, place: Place) -> SourcingOption {
        let cases = [&self.case, self.after];
        let gives = |service: usize, offer: usize| cases.iter().any(|case| case.hybrid(service) == Some(Some(offer)));
        let (offer, is_taken) = match place {
            Place::Case | Place::Service(_) => return self.counted,
            Place::Offer(offer) => (offer, (0..self.after.services()).any(|service| gives(service, offer))),
            Place::Quote { offer, service } => (offer, gives(service, offer)),
        };
        if self.counted == SourcingOption::Hybrid && is_taken {
            SourcingOption::Hybrid
        } else {
            SourcingOption::Offer(offer)
        }
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

/// The option that the page compares with the baseline.
fn compared(case: &Case) -> SourcingOption {
    compared_option(case, &total_case(case))
}

/// The net present value of an option; none if the case says too little about it.
fn npv(case: &Case, option: SourcingOption) -> Option<f64> {
    if !case.options().contains(&option) {
        return None;
    }
    let projection = total_case(case);
    (readiness(case, &projection, option) == Readiness::Comparable).then(|| Results::new(case, &projection, option).npv)
}
