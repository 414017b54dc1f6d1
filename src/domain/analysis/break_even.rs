//! What would have to be true: how far something can move before the answer changes sign.

use super::npv_with;
use super::tornado::is_in_option;
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::field::Scope;
use crate::domain::fields::FieldId;
use crate::domain::lines::Side;
use crate::domain::period::MONTHS;
use crate::domain::period::Period;
use crate::domain::results::Computed;
use crate::domain::value::{Currency, Unit};

/// Inputs that move together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakEvenDriver {
    /// Everything the provider charges, the visitor's own lines that are a price, and yearly lines beside it.
    Price,
    /// The one-off cost of the move and of passing on knowledge.
    Transition,
    Governance,
    /// Every amount of money on the in-house side.
    InHouse,
    /// Demand, and hours that follow it.
    Volume,
}

/// Where the net present value is zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BreakEven {
    /// At this multiple of what was entered.
    At(f64),
    /// The driver has no effect: nothing was entered for it.
    NoEffect,
    /// Not even where the driver is at nothing, though that helps.
    NotAtZero,
    /// Not between nothing and [`MAX_MULTIPLE`] times what was entered.
    Never,
}

/// The largest multiple that is looked at.
pub const MAX_MULTIPLE: f64 = 64.0;

/// How often an interval is halved: until the two ends are the same number.
const HALVINGS: usize = 100;

/// A net present value below this share of the cost is zero.
const NOTHING: f64 = 1e-9;

impl BreakEvenDriver {
    /// All drivers, in the order of the page.
    pub const ALL: [Self; 5] = [Self::Price, Self::Transition, Self::Governance, Self::InHouse, Self::Volume];

    /// Whether the driver moves an input.
    pub fn moves(self, case: &Case, input: InputId) -> bool {
        match (self, input) {
            (Self::Price, InputId::Field(_, id)) => id.field().unit.is_price(),
            (Self::Transition, InputId::Field(_, id)) => matches!(id, FieldId::Transition | FieldId::Knowledge),
            (Self::Governance, InputId::Field(_, id)) => id == FieldId::Governance,
            (Self::InHouse, InputId::Field(_, id)) => id.field().scope == Scope::Service && id.field().unit.is_money(),
            (Self::InHouse, InputId::Amount { line, .. }) => {
                case.custom.get(line).is_some_and(|line| line.side == Side::InHouse)
            }
            (Self::Volume, InputId::Field(_, id)) => matches!(id, FieldId::Volume | FieldId::Hours),
            (Self::Price, InputId::Amount { line, period }) => case.custom.get(line).is_some_and(|line| {
                let is_yearly = matches!(period, Period::Year(_));
                line.side == Side::Outsourced && (is_yearly || line.price_of.is_some())
            }),
            _ => false,
        }
    }
}

/// The net present value of an option with a driver at a multiple of what was entered.
pub fn npv_at(case: &Case, option: SourcingOption, driver: BreakEvenDriver, multiple: f64) -> f64 {
    npv_with(case, option, &|input, value| if driver.moves(case, input) { value * multiple } else { value })
}

/// What a driver comes to in the compared option, and its unit and currency: the sum of the inputs that it moves. None where
/// they are of several units or currencies, where shares would be added up, where custom lines are among them, and for all of the
/// in-house side, whose amounts are for a person, a year or a unit.
pub fn entered(computed: &Computed, driver: BreakEvenDriver) -> Option<(Unit, Currency, f64)> {
    let case = &computed.case;
    let is_line = |line: usize| driver.moves(case, InputId::Amount { line, period: Period::Year(1) });
    if driver == BreakEvenDriver::InHouse || (0..case.custom.len()).any(is_line) {
        return None;
    }
    let is_moved = |place: Place, id: FieldId| {
        is_in_option(case, computed.compared, place)
            && driver.moves(case, InputId::Field(place, id))
            && case.value(place, id) != 0.0
    };
    let mut sum: Option<(Unit, Currency, f64)> = None;
    for (place, field) in case.inputs().filter(|(place, field)| is_moved(*place, field.id)) {
        let (unit, currency, value) = (field.unit, case.currency_of(place, field.id), case.value(place, field.id));
        sum = Some(match sum {
            None => (unit, currency, value),
            Some(own) if (own.0, own.1) == (unit, currency) && !unit.is_share() => (unit, currency, own.2 + value),
            Some(_) => return None,
        });
    }
    sum
}

/// Where a driver turns the answer.
///
/// The net present value is linear in most drivers, so the line through two points hits zero exactly; where minimums,
/// bands or gain share bend it, the interval is halved.
pub fn break_even(computed: &Computed, driver: BreakEvenDriver) -> BreakEven {
    let npv = |multiple| npv_at(&computed.case, computed.compared, driver, multiple);
    let size = computed.results.pv_in_house.abs() + computed.results.pv_outsourced.abs();
    let is_zero = |value: f64| value.abs() <= NOTHING * size;
    let (base, none) = (computed.results.npv, npv(0.0));
    let steps = [0.5, 0.0, 2.0, 4.0, 8.0, 16.0, 32.0, MAX_MULTIPLE];
    // A minimum or a free band hides what demand does for a while, so every step is looked at.
    if steps.into_iter().all(|step| is_zero(base - npv(step))) {
        return BreakEven::NoEffect;
    }
    let straight = 1.0 - base / (base - none);
    if (0.0..=MAX_MULTIPLE).contains(&straight) && is_zero(npv(straight)) {
        return BreakEven::At(straight);
    }
    let crossing = steps.into_iter().find(|step| npv(*step) * base < 0.0 || is_zero(npv(*step)));
    match crossing {
        Some(other) => BreakEven::At(bisect(&npv, 1.0, other, HALVINGS)),
        None if none.abs() < base.abs() => BreakEven::NotAtZero,
        None => BreakEven::Never,
    }
}

/// Where a function changes its sign between two points that it has different signs at, after so many halvings.
pub(super) fn bisect(function: &dyn Fn(f64) -> f64, mut near: f64, mut far: f64, halvings: usize) -> f64 {
    let sign = function(near).signum();
    for _ in 0..halvings {
        let middle = (near + far) / 2.0;
        if function(middle).signum() == sign {
            near = middle;
        } else {
            far = middle;
        }
    }
    far
}

/// How a longer move changes the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delay {
    /// The option takes no offer, so nothing moves.
    NoMove,
    /// The option saves nothing even without a delay.
    NotSaving,
    /// After so many further months of transition it no longer saves.
    After(usize),
    /// It still saves after so many.
    Never(usize),
}

/// After how many further months of transition the option no longer saves anything.
pub fn delay(computed: &Computed) -> Delay {
    let offers = computed.case.offers_used(computed.compared);
    if offers.is_empty() {
        return Delay::NoMove;
    }
    if computed.results.npv <= 0.0 {
        return Delay::NotSaving;
    }
    let longest = computed.totals.years * MONTHS;
    for delay in 1..=longest {
        let mut case = computed.case.clone();
        for offer in &offers {
            let place = Place::Offer(*offer);
            let months = case.value(place, FieldId::TransitionMonths) + delay as f64;
            if case.give(place, FieldId::TransitionMonths, months).is_err() {
                return Delay::Never(delay - 1);
            }
        }
        if npv_with(&case, computed.compared, &|_, value| value) < 0.0 {
            return Delay::After(delay);
        }
    }
    Delay::Never(longest)
}
