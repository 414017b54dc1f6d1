//! What a sceptical reader would object to, found in the case itself.

use super::tornado::{Bar, Driver, Swing};
use crate::domain::case::{Place, Way};
use crate::domain::field::Standing;
use crate::domain::fields::FieldId;
use crate::domain::finance::InternalRate;
use crate::domain::lines::LineId;
use crate::domain::results::Computed;
use crate::domain::value::Basis;

/// An objection.
#[derive(Debug, Clone, PartialEq)]
pub enum Objection {
    /// A service that is given away has no cost in-house.
    NoInHouseCost {
        service: usize,
    },
    /// The third band of a price begins below the second.
    BandsOverlap,
    /// The in-house figures are not from the books.
    NotFromActuals(Basis),
    NoStrandedCost,
    NoExitCost,
    /// Downtime is lower in the offer and a benefit besides.
    DowntimeTwice,
    /// Hours of people who go are freed besides.
    HoursTwice,
    IrrNotUnique,
    IrrTooHigh,
    /// The result is written to the unit and rests on estimates.
    Precision,
    /// A default that nobody has looked at moves the result much.
    DefaultUnseen {
        place: Place,
        id: FieldId,
        width: f64,
    },
    /// One input alone can turn the answer round.
    RestsOn {
        driver: Driver,
        swing: Swing,
    },
}

/// An objection and the input that answers it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub objection: Objection,
    pub fix: Option<(Place, FieldId)>,
}

/// A rate of return above this says more about a small first payment than about the case.
pub const HIGHEST_MEANINGFUL_RATE: f64 = 10.0;

/// A default that moves the result by less than this share of it may stay unseen.
const MUCH: f64 = 0.05;

/// What is to be said against the result, the gravest first.
pub fn findings(computed: &Computed, tornado: &[Bar]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |objection, fix: Option<(Place, FieldId)>| findings.push(Finding { objection, fix });
    let (case, way) = (&computed.case, computed.subject);
    let offers = computed.case.offers_taken(way);
    let moved: Vec<(usize, usize)> = case.moved(way).collect();

    for (service, _) in &moved {
        if computed.projection.kept[*service].iter().all(|line| !line.costs()) {
            add(Objection::NoInHouseCost { service: *service }, Some((Place::Service(*service), FieldId::People)));
        }
    }
    for (service, offer) in &moved {
        let place = Place::Quote { offer: *offer, service: *service };
        let third = case.value(place, FieldId::BandThree);
        if third > 0.0 && third < case.value(place, FieldId::BandTwo) {
            add(Objection::BandsOverlap, Some((place, FieldId::BandThree)));
        }
    }
    let basis: Basis = case.choice(Place::Case, FieldId::Basis);
    if basis != Basis::Actuals {
        add(Objection::NotFromActuals(basis), Some((Place::Case, FieldId::Basis)));
    }
    let has = |id: LineId| computed.projection.lines(case, way).into_iter().any(|line| line.id == id && line.costs());
    if let (Some(offer), Some((service, _))) = (offers.first(), moved.first()) {
        if !has(LineId::Stranded) {
            add(Objection::NoStrandedCost, Some((Place::Service(*service), FieldId::Facilities)));
        }
        if !has(LineId::Exit) {
            add(Objection::NoExitCost, Some((Place::Offer(*offer), FieldId::Exit)));
        }
        double_counting(computed, &moved, &mut add);
    }
    match computed.rates().irr {
        InternalRate::NotUnique(_) => add(Objection::IrrNotUnique, None),
        InternalRate::Unique(rate) if rate > HIGHEST_MEANINGFUL_RATE => add(Objection::IrrTooHigh, None),
        _ => {}
    }
    let npv = computed.results.npv;
    if let Some(bar) = tornado.iter().find(|bar| bar.swing().is_some_and(|swing| swing.flips(npv))) {
        let swing = bar.swing().unwrap_or(Swing { at_low: npv, at_high: npv });
        add(Objection::RestsOn { driver: bar.driver, swing }, input_of(bar.driver));
    }
    let unseen = tornado.iter().find_map(|bar| match bar.driver {
        Driver::Input(place, id) if case.given(place, id).is_none() && id.field().standing == Standing::FilledIn => {
            bar.swing().filter(|swing| swing.width() > MUCH * npv.abs()).map(|swing| (place, id, swing.width()))
        }
        _ => None,
    });
    if let Some((place, id, width)) = unseen {
        add(Objection::DefaultUnseen { place, id, width }, Some((place, id)));
    }
    if basis == Basis::Estimate && way != Way::AsIs {
        add(Objection::Precision, Some((Place::Case, FieldId::Basis)));
    }
    findings
}

fn double_counting(
    computed: &Computed,
    moved: &[(usize, usize)],
    add: &mut dyn FnMut(Objection, Option<(Place, FieldId)>),
) {
    let case = &computed.case;
    if !case.counts_benefits(computed.subject) {
        return;
    }
    let has_benefit = |id: LineId| computed.projection.benefits.iter().any(|line| line.id == id && line.costs());
    let less_downtime = |(service, offer): &(usize, usize)| {
        let has_downtime = computed.projection.kept[*service].iter().any(|l| l.id == LineId::Downtime && l.costs());
        has_downtime && case.value(Place::Quote { offer: *offer, service: *service }, FieldId::DownRemaining) < 1.0
    };
    if has_benefit(LineId::AvoidedDowntime) && moved.iter().any(less_downtime) {
        add(Objection::DowntimeTwice, Some((Place::Case, FieldId::AvoidedHours)));
    }
    let nobody_stays = |(service, offer): &(usize, usize)| {
        case.value(Place::Quote { offer: *offer, service: *service }, FieldId::Retained) == 0.0
            && case.value(Place::Offer(*offer), FieldId::Leavers) == 1.0
    };
    if has_benefit(LineId::FreedHours) && moved.iter().all(nobody_stays) {
        add(Objection::HoursTwice, Some((Place::Case, FieldId::FreedHours)));
    }
}

fn input_of(driver: Driver) -> Option<(Place, FieldId)> {
    match driver {
        Driver::Input(place, id) => Some((place, id)),
        Driver::Line(_) => None,
    }
}
