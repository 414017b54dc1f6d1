//! What a sceptical reader would object to, found in the case itself.

use super::assumptions::{default_of, if_all_stayed};
use super::objection::{FixTarget, Objection, RaisedObjection};
use super::plausibility::implausible;
use super::tornado::{DriverSwing, TornadoBar};
use crate::domain::case::{Case, Place, SourcingOption};
use crate::domain::fields::{FieldId, choices};
use crate::domain::lines::LineId;
use crate::domain::period::MONTHS;
use crate::domain::results::{Computed, RateMeaning};
use crate::domain::risk::outcome::FORCED_EXIT;
use crate::domain::risk::score::loss_sizes;
use crate::domain::value::{Basis, Country, FeeStart, PriceForm};

/// A default that moves the result by less than this share of it may stay unseen.
const MUCH: f64 = 0.05;

/// What is to be said against the result, the gravest first.
pub fn find_objections(computed: &Computed, tornado: &[TornadoBar]) -> Vec<RaisedObjection> {
    let case = &computed.case;
    let mut found = implausible(computed);
    found.extend(of_services(computed));
    let basis: Basis = case.choice(Place::Case, choices::Basis);
    let basis_of = Some(FixTarget::Input(Place::Case, FieldId::Basis));
    let of_rate = |objection| RaisedObjection { objection, fix: None };
    let meaning = computed.rates().meaning;
    // A rate that reads as its contrary misleads more than one that says little.
    if matches!(meaning, RateMeaning::CostOfMoney(_)) {
        found.push(of_rate(Objection::MoneyComesFirst));
    }
    found.extend(rests_on_people(computed));
    if basis != Basis::Actuals {
        found.push(RaisedObjection { objection: Objection::NotFromActuals(basis), fix: basis_of });
    }
    found.extend(hidden(computed));
    found.extend(double_counting(computed));
    match meaning {
        RateMeaning::Several => found.push(of_rate(Objection::IrrNotUnique)),
        RateMeaning::BeyondSense(_) => found.push(of_rate(Objection::IrrBeyondSense)),
        RateMeaning::None | RateMeaning::Return(_) | RateMeaning::CostOfMoney(_) => {}
    }
    found.extend(of_inputs(computed, tornado));
    if basis == Basis::Estimate && computed.compared != SourcingOption::Baseline {
        found.push(RaisedObjection { objection: Objection::Precision, fix: basis_of });
    }
    found
}

fn objection_at(objection: Objection, place: Place, id: FieldId) -> RaisedObjection {
    RaisedObjection { objection, fix: Some(FixTarget::Input(place, id)) }
}

/// What is to be said of single services and of the prices for them.
fn of_services(computed: &Computed) -> Vec<RaisedObjection> {
    let (case, option) = (&computed.case, computed.compared);
    let mut found = Vec::new();
    for (service, offer) in case.outsourced_services(option) {
        let (work, quote) = (Place::Service(service), Place::Quote { offer, service });
        if computed.projection().in_house[service].iter().all(|line| !line.costs()) {
            found.push(objection_at(Objection::NoInHouseCost { service }, work, FieldId::People));
        }
        if case.value(work, FieldId::People) > 0.0
            && case.value(work, FieldId::OnCost) == 0.0
            && is_on_cost_unknown(case, service)
        {
            found.push(objection_at(Objection::NoOnCost { service }, work, FieldId::OnCost));
        }
        let is_fixed = case.price_form(offer, service) == PriceForm::Fixed && case.value(quote, FieldId::Fee) > 0.0;
        if is_fixed && case.value(work, FieldId::Growth) > 0.0 && case.value(quote, FieldId::FeeFollows) == 0.0 {
            found.push(objection_at(Objection::FeeIgnoresGrowth { service, offer }, quote, FieldId::FeeFollows));
        }
        if let (Some(second), Some(third)) =
            (case.given(quote, FieldId::BandTwo), case.given(quote, FieldId::BandThree))
            && third < second
        {
            found.push(objection_at(Objection::BandsOverlap, quote, FieldId::BandThree));
        }
        if case.price_form(offer, service) == PriceForm::Baseline
            && case.value(quote, FieldId::Reduced) > case.value(quote, FieldId::BasePrice)
        {
            found.push(objection_at(Objection::CreditAbovePrice, quote, FieldId::Reduced));
        }
    }
    for offer in case.offers_used(option) {
        let contract = Place::Offer(offer);
        if case.count(contract, FieldId::TransitionMonths) >= case.years() * MONTHS {
            found.push(objection_at(Objection::MoveTooLong, Place::Case, FieldId::Horizon));
        }
        let begins_late = case.choice(contract, choices::FeeStart) == FeeStart::GoLive
            && case.count(contract, FieldId::TransitionMonths) > 0;
        if begins_late && case.value(contract, FieldId::ParallelRunning) < 1.0 {
            found.push(objection_at(Objection::NobodyDoesIt { offer }, contract, FieldId::ParallelRunning));
        }
    }
    found
}

fn rests_on_people(computed: &Computed) -> Option<RaisedObjection> {
    let (base, npv) = (computed.results.npv, if_all_stayed(computed)?);
    let offer = computed.case.offers_used(computed.compared).into_iter().next()?;
    let leave = computed.case.value(Place::Offer(offer), FieldId::RedundancyShare);
    let share = leave * npv / (npv - base);
    let objection = Objection::RestsOnPeople { offer, npv, share };
    (npv * base < 0.0).then(|| objection_at(objection, Place::Offer(offer), FieldId::RedundancyShare))
}

/// Whether no figure of on-cost is published for the country of the staff, and none was entered.
fn is_on_cost_unknown(case: &Case, service: usize) -> bool {
    case.given(Place::Service(service), FieldId::OnCost).is_none()
        && case.choice(Place::Case, choices::Country) == Country::Other
}

/// Cost that is easily forgotten, where the case has none.
fn hidden(computed: &Computed) -> Vec<RaisedObjection> {
    let (case, option) = (&computed.case, computed.compared);
    let moved: Vec<(usize, usize)> = case.outsourced_services(option).collect();
    let mut found = Vec::new();
    let Some((service, offer)) = moved.first().copied() else { return found };
    let lines = computed.projection().lines(case, option);
    let has = |id: LineId| lines.iter().any(|line| line.id == id && line.costs());
    if !has(LineId::Retained) {
        found.push(objection_at(Objection::NoRetainedTeam, Place::Quote { offer, service }, FieldId::Retained));
    }
    if !has(LineId::Stranded) && !has(LineId::StayingLines) {
        found.extend(
            stays_behind(computed, &moved)
                .map(|fix| RaisedObjection { objection: Objection::NoStrandedCost, fix: Some(fix) }),
        );
    }
    if !has(LineId::Exit) {
        found.push(objection_at(Objection::NoExitCost, Place::Offer(offer), FieldId::Exit));
    }
    let low = loss_sizes(FORCED_EXIT, case).0;
    if has(LineId::Exit) && case.value(Place::Offer(offer), FieldId::Exit) < low {
        found.push(objection_at(Objection::TokenExit { low }, Place::Offer(offer), FieldId::Exit));
    }
    found
}

/// Where to say what stays behind, if the in-house cost holds anything that could: what is not in it is not saved either.
fn stays_behind(computed: &Computed, moved: &[(usize, usize)]) -> Option<FixTarget> {
    let costs = |id: &dyn Fn(LineId) -> bool| {
        moved.iter().find(|(service, _)| {
            computed.projection().in_house[*service].iter().any(|line| id(line.id) && line.costs())
        })
    };
    let input = |(_, offer): &(usize, usize), id| FixTarget::Input(Place::Offer(*offer), id);
    let rooms = costs(&|id| matches!(id, LineId::Tools | LineId::Facilities)).map(|own| input(own, FieldId::Stranded));
    let other = || {
        let other = costs(&|id| matches!(id, LineId::Training | LineId::OnCall | LineId::Hardware));
        other.map(|own| input(own, FieldId::StrandedOther))
    };
    let own = moved.iter().flat_map(|(service, _)| computed.projection().in_house[*service].iter());
    let own = own.filter(|line| line.costs()).find_map(|line| match line.id {
        LineId::Custom(line) => Some(FixTarget::Line(line)),
        _ => None,
    });
    own.or(rooms).or_else(other)
}

/// What an input could do to the answer.
fn of_inputs(computed: &Computed, tornado: &[TornadoBar]) -> Vec<RaisedObjection> {
    let (case, npv) = (&computed.case, computed.results.npv);
    let mut found = Vec::new();
    if let Some(bar) = tornado.iter().find(|bar| bar.swing().is_some_and(|swing| swing.changes_sign(npv))) {
        let swing = bar.swing().unwrap_or(DriverSwing { at_low: npv, at_high: npv });
        found.push(RaisedObjection {
            objection: Objection::RestsOn { driver: bar.driver, swing },
            fix: bar.driver.input().map(|(place, id)| FixTarget::Input(place, id)),
        });
    }
    let defaults = tornado.iter().filter_map(|bar| default_of(case, bar));
    let unseen =
        defaults.map(|(place, id, swing)| (place, id, swing.width())).find(|(.., width)| *width > MUCH * npv.abs());
    found.extend(
        unseen.map(|(place, id, width)| objection_at(Objection::DefaultUnseen { place, id, width }, place, id)),
    );
    found
}

fn double_counting(computed: &Computed) -> Vec<RaisedObjection> {
    let (case, option) = (&computed.case, computed.compared);
    let mut found = Vec::new();
    if !case.counts_benefits(option) {
        return found;
    }
    let moved: Vec<(usize, usize)> = case.outsourced_services(option).collect();
    let has_benefit = |id: LineId| computed.projection().benefits.iter().any(|line| line.id == id && line.costs());
    let less_downtime = |(service, offer): &(usize, usize)| {
        let has_downtime =
            computed.projection().in_house[*service].iter().any(|l| l.id == LineId::Downtime && l.costs());
        has_downtime && case.value(Place::Quote { offer: *offer, service: *service }, FieldId::DownRemaining) < 1.0
    };
    if has_benefit(LineId::AvoidedDowntime) && moved.iter().any(less_downtime) {
        found.push(objection_at(Objection::DowntimeTwice, Place::Case, FieldId::AvoidedHours));
    }
    let frees_hours = [FieldId::FreedHours, FieldId::FreedValue].iter().all(|id| case.value(Place::Case, *id) > 0.0);
    if frees_hours && !has_benefit(LineId::FreedHours) {
        found.push(objection_at(Objection::HoursTwice, Place::Case, FieldId::FreedHours));
    }
    found
}
