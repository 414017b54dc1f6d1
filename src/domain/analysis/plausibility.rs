//! Checks of sense: figures that are more often a slip than a fact. The limits are judgement.

use super::objection::{FixTarget, Objection, RaisedObjection};
use crate::domain::case::{Case, Place};
use crate::domain::fields::{FieldId, choices};
use crate::domain::finance::Payback;
use crate::domain::results::{Computed, Readiness};
use crate::domain::value::{FirmSize, PriceForm};

/// A price below this share of what the people cost whose work it replaces may not cover the same work.
const LOW_PRICE: f64 = 0.25;
/// The same of a saving above this share of the in-house cost.
const HIGH_SAVING: f64 = 0.6;
/// More than this share of all employees hardly does the work of one service.
const HIGH_STAFFING: f64 = 0.2;
const MONTH: f64 = 1.0 / 12.0;

/// The figures of a comparable case that are hardly meant, where they can be changed.
pub fn implausible(computed: &Computed) -> Vec<RaisedObjection> {
    if computed.readiness() != Readiness::Comparable {
        return Vec::new();
    }
    let case = &computed.case;
    let moved: Vec<(usize, usize)> = case.outsourced_services(computed.compared).collect();
    let mut found: Vec<RaisedObjection> =
        moved.iter().filter_map(|(service, _)| staffed_with_all_employees(case, *service)).collect();
    found.extend(moved.iter().filter_map(|(service, offer)| low_price(case, *service, *offer)));
    let results = &computed.results;
    let share = results.npv / results.pv_in_house;
    if share > HIGH_SAVING {
        found.push(RaisedObjection { objection: Objection::HighSaving { share }, fix: None });
    }
    if matches!(results.payback, Payback::After { periods, .. } if periods > 0.0 && periods < MONTH) {
        let offer = moved.first().map(|(_, offer)| FixTarget::Input(Place::Offer(*offer), FieldId::Transition));
        found.push(RaisedObjection { objection: Objection::PaidBackAtOnce, fix: offer });
    }
    found
}

fn staffed_with_all_employees(case: &Case, service: usize) -> Option<RaisedObjection> {
    let employees = match case.choice(Place::Case, choices::Size) {
        FirmSize::Small => 50.0,
        FirmSize::Medium => 250.0,
        FirmSize::Large => return None,
    };
    let place = Place::Service(service);
    let people = case.value(place, FieldId::People);
    (people > HIGH_STAFFING * employees).then_some(RaisedObjection {
        objection: Objection::StaffedWithAllEmployees { service, people },
        fix: Some(FixTarget::Input(place, FieldId::People)),
    })
}

fn low_price(case: &Case, service: usize, offer: usize) -> Option<RaisedObjection> {
    let (work, quote) = (Place::Service(service), Place::Quote { offer, service });
    let people = case.value(work, FieldId::People);
    // What else a price depends on, or is written in, says too little about a year.
    let is_yearly = case.price_form(offer, service) == PriceForm::Fixed && !case.converts(offer);
    let price = case.value(quote, FieldId::Fee) / people;
    let cost = case.value(work, FieldId::Salary) * (1.0 + case.value(work, FieldId::OnCost));
    (is_yearly && people > 0.0 && price > 0.0 && price < LOW_PRICE * cost).then(|| RaisedObjection {
        objection: Objection::LowPrice { offer, price, share: price / cost },
        fix: Some(FixTarget::Input(quote, FieldId::Fee)),
    })
}
