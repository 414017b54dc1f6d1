//! How much each input moves the net present value.

use serde::{Deserialize, Serialize};

use super::npv_with;
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::field::Field;
use crate::domain::fields::FieldId;
use crate::domain::results::Results;
use crate::domain::value::Unit;

/// What is varied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Driver {
    Input(Place, FieldId),
    /// All amounts of a custom line.
    Line(usize),
}

impl Driver {
    /// The input that is varied; none for a custom line.
    pub fn input(self) -> Option<(Place, FieldId)> {
        match self {
            Self::Input(place, id) => Some((place, id)),
            Self::Line(_) => None,
        }
    }
}

/// The net present value where one driver is low and where it is high, all others as entered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DriverSwing {
    pub at_low: f64,
    pub at_high: f64,
}

/// How far the net present value of an option could fall and rise, in units of the case's currency; both at least 0.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    pub option: SourcingOption,
    pub down: f64,
    pub up: f64,
}

impl Spread {
    /// That of a case with one offer.
    pub fn of_first_offer(down: f64, up: f64) -> Self {
        Self { option: SourcingOption::Offer(0), down, up }
    }

    /// The lowest and the highest net present value, around the one of the inputs as entered.
    pub fn around(self, npv: f64) -> (f64, f64) {
        (npv - self.down, npv + self.up)
    }
}

/// One bar of the tornado.
#[derive(Debug, Clone, PartialEq)]
pub struct TornadoBar {
    pub driver: Driver,
    /// The driver's own low and high, and what they do; none where it has none.
    pub own: Option<((f64, f64), DriverSwing)>,
    /// What a tenth less and a tenth more do; none for whole months and years.
    pub tenth: Option<DriverSwing>,
}

impl DriverSwing {
    /// How far apart the two results are.
    pub fn width(self) -> f64 {
        (self.at_high - self.at_low).abs()
    }

    /// How far the result can fall below `base`.
    pub fn downside(self, base: f64) -> f64 {
        (base - self.at_low.min(self.at_high)).max(0.0)
    }

    /// How far the result can rise above `base`.
    pub fn upside(self, base: f64) -> f64 {
        (self.at_low.max(self.at_high) - base).max(0.0)
    }

    /// Whether one of the two results has another sign than `base`.
    pub fn changes_sign(self, base: f64) -> bool {
        self.at_low * base < 0.0 || self.at_high * base < 0.0
    }
}

impl TornadoBar {
    /// The driver's own swing, or that of a tenth where it has no low and high.
    pub fn swing(&self) -> Option<DriverSwing> {
        self.own.map(|(_, swing)| swing).or(self.tenth)
    }
}

/// One bar for each input that moves the result of an option, the widest first.
pub fn tornado(case: &Case, option: SourcingOption, results: &Results) -> Vec<TornadoBar> {
    let size = results.pv_in_house.abs() + results.pv_outsourced.abs();
    let inputs = case.inputs().filter(|(place, _)| is_in_option(case, option, *place));
    let mut bars: Vec<TornadoBar> = inputs.filter_map(|(place, field)| input(case, option, place, field)).collect();
    bars.extend((0..case.custom.len()).map(|line| TornadoBar {
        driver: Driver::Line(line),
        own: None,
        tenth: Some(tenth(case, option, &|source, moved| {
            matches!(source, InputId::Amount { line: own, .. } if own == line).then_some(moved)
        })),
    }));
    bars.retain(|bar| width(bar) > 1e-9 * size);
    bars.sort_by(|a, b| width(b).total_cmp(&width(a)));
    bars
}

/// A bar for an assumption: an input, or the same input of several services or offers, which vary together.
#[derive(Debug, Clone, PartialEq)]
pub struct AssumptionBar {
    /// That of the input; of several, the first. Its low and high are none of the others where theirs differ.
    pub bar: TornadoBar,
    /// Where the input varies.
    pub places: Vec<Place>,
    /// Whether all of them have the same low and high.
    pub has_one_range: bool,
}

/// The bars of a tornado with one for each assumption, the widest first. An input that several services or offers have, in one
/// currency, is at its own low, or its own high, in all of them at once: what makes one of them wrong mostly makes all of them wrong.
/// [`spread`] makes no such assumption: it lets every input vary by itself. Inputs with a low and a high of their own and those
/// without stand apart, as they move by different measures.
pub fn by_assumption(case: &Case, option: SourcingOption, bars: &[TornadoBar]) -> Vec<AssumptionBar> {
    let assumption =
        |bar: &TornadoBar| bar.driver.input().map(|(place, id)| (id, case.currency_of(place, id), bar.own.is_some()));
    let mut merged: Vec<AssumptionBar> = Vec::new();
    for (index, bar) in bars.iter().enumerate() {
        let own = assumption(bar);
        let is_same = |other: &&TornadoBar| own.is_some() && assumption(other) == own;
        if bars[..index].iter().any(|other| is_same(&other)) {
            continue;
        }
        let same: Vec<&TornadoBar> = bars[index..].iter().filter(is_same).collect();
        let places = same.iter().filter_map(|bar| bar.driver.input()).map(|(place, _)| place).collect();
        let range = |bar: &TornadoBar| bar.own.map(|(range, _)| range);
        let has_one_range = same.iter().all(|other| range(other) == range(bar));
        let bar = if same.len() > 1 { together(case, option, &same) } else { bar.clone() };
        merged.push(AssumptionBar { bar, places, has_one_range });
    }
    merged.sort_by(|a, b| width(&b.bar).total_cmp(&width(&a.bar)));
    merged
}

/// One bar for inputs that vary together, all of them with a low and a high of their own or none.
fn together(case: &Case, option: SourcingOption, bars: &[&TornadoBar]) -> TornadoBar {
    let at = |end: fn((f64, f64)) -> f64| {
        let mut varied = case.clone();
        for bar in bars {
            let ((place, id), (range, _)) = (bar.driver.input()?, bar.own?);
            varied.give(place, id, end(range)).ok()?;
        }
        Some(npv_with(&varied, option, &|_, value| value))
    };
    let swing = || Some(DriverSwing { at_low: at(|range| range.0)?, at_high: at(|range| range.1)? });
    let tenth = bars.iter().any(|bar| bar.tenth.is_some()).then(|| {
        tenth(case, option, &|source, moved| match source {
            InputId::Field(place, id) if bars.iter().any(|bar| bar.driver == Driver::Input(place, id)) => {
                let (lowest, highest) = id.field().bounds;
                Some(moved.clamp(lowest, highest))
            }
            _ => None,
        })
    });
    let own = bars[0].own.and_then(|(range, _)| Some((range, swing()?)));
    TornadoBar { driver: bars[0].driver, own, tenth }
}

fn width(bar: &TornadoBar) -> f64 {
    bar.swing().map_or(0.0, DriverSwing::width)
}

/// How far the net present value of an option could fall and rise, if inputs vary by themselves within their own low and high:
/// the roots of the sums of the squares of what each can take away and add. A first approximation. None where no input has a low
/// and a high, as in a case of the visitor's own lines: that nothing is known is not that nothing is at risk.
pub fn spread(bars: &[TornadoBar], option: SourcingOption, base: f64) -> Option<Spread> {
    let own: Vec<DriverSwing> = bars.iter().filter_map(|bar| bar.own).map(|(_, swing)| swing).collect();
    let combined =
        |reach: fn(DriverSwing, f64) -> f64| own.iter().map(|swing| reach(*swing, base).powi(2)).sum::<f64>().sqrt();
    let (down, up) = (combined(DriverSwing::downside), combined(DriverSwing::upside));
    (!own.is_empty()).then_some(Spread { option, down, up })
}

pub(super) fn is_in_option(case: &Case, option: SourcingOption, place: Place) -> bool {
    match place {
        Place::Case | Place::Service(_) => true,
        Place::Offer(offer) => case.outsourced_services(option).any(|(_, own)| own == offer),
        Place::Quote { offer, service } => case.provider(option, service) == Some(offer),
    }
}

fn input(case: &Case, option: SourcingOption, place: Place, field: &Field) -> Option<TornadoBar> {
    if matches!(field.unit, Unit::Choice(_)) {
        return None;
    }
    let id = field.id;
    let at = |value: f64| {
        let mut varied = case.clone();
        // A value beyond the bounds is never reached: the field's own low and high have been checked.
        varied.give(place, id, value).ok().map(|()| npv_with(&varied, option, &|_, value| value))
    };
    let own = case
        .range(place, id)
        .and_then(|(low, high)| Some(((low, high), DriverSwing { at_low: at(low)?, at_high: at(high)? })));
    let has_tenth = !field.unit.is_whole() && case.value(place, id) != 0.0;
    let (lowest, highest) = field.bounds;
    let tenth = has_tenth.then(|| {
        tenth(case, option, &|source, moved| {
            (source == InputId::Field(place, id)).then(|| moved.clamp(lowest, highest))
        })
    });
    (own.is_some() || tenth.is_some()).then_some(TornadoBar { driver: Driver::Input(place, id), own, tenth })
}

/// The results where a driver is a tenth lower and higher. `take` says what becomes of a number that belongs to the driver:
/// no more than it can be.
fn tenth(case: &Case, option: SourcingOption, take: &dyn Fn(InputId, f64) -> Option<f64>) -> DriverSwing {
    let at = |multiple: f64| npv_with(case, option, &|source, value| take(source, value * multiple).unwrap_or(value));
    DriverSwing { at_low: at(0.9), at_high: at(1.1) }
}
