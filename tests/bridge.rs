//! What changed between two cases: each change is measured on the way that it belongs to, and all of them add up.

use outsight::domain::analysis::bridge::{Bridge, Changed, OptionChange, bridge};
use outsight::domain::case::{Case, Place, SourcingOption};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::field::Field;
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::domain::model::project_case;
use outsight::domain::results::{Computed, Results};
use outsight::drafts::store::key_of;
use outsight::drafts::{DraftId, TabId, Version, envelope};
use outsight::report::{Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

const A: Place = Place::Quote { offer: 0, service: 0 };
const B: Place = Place::Quote { offer: 1, service: 0 };

fn give(case: &mut Case, place: Place, id: FieldId, value: f64) {
    case.give(place, id, value).expect("the input can hold it");
}

fn npv(case: &Case, option: SourcingOption) -> f64 {
    Results::new(case, &project_case(case), option).npv
}

/// The constructed case with a second offer, a little dearer than the first.
fn two_offers() -> Case {
    let mut case = Example::Constructed.case();
    case.add_offer();
    case.set_name(Place::Offer(0), "North");
    case.set_name(Place::Offer(1), "South");
    for (from, to) in [(Place::Offer(0), Place::Offer(1)), (A, B)] {
        for field in Field::of(from.scope()) {
            let value = case.value(from, field.id);
            give(&mut case, to, field.id, value);
        }
    }
    let fee = case.value(A, FieldId::Fee);
    give(&mut case, B, FieldId::Fee, fee + 40_000.0);
    assert_eq!(Computed::new(&case).compared, SourcingOption::Offer(0));
    case
}

fn assert_close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6 * (1.0 + expected.abs()), "{found}, not {expected}");
}

/// What is said to add up to the difference does.
fn assert_adds_up(bridge: &Bridge, before: &Case, after: &Case) {
    let (from, to) = bridge.ends.expect("both can be compared");
    assert_close(from, Computed::new(before).results.npv);
    assert_close(to, Computed::new(after).results.npv);
    let counted =
        bridge.changes.iter().filter(|change| change.option == bridge.counted).filter_map(|change| change.effect);
    let switch = bridge.option_change.and_then(|switch| switch.effect).unwrap_or(0.0);
    assert_close(counted.sum::<f64>() + switch + bridge.rest().unwrap_or(0.0), to - from);
}

#[test]
fn a_fee_raised_on_one_offer_is_measured_on_that_offer_and_the_new_best_way_is_named() {
    let before = two_offers();
    let mut after = before.clone();
    let fee = before.value(A, FieldId::Fee);
    give(&mut after, A, FieldId::Fee, fee + 100_000.0);
    let bridge = bridge(&before, &after);
    let own = npv(&after, SourcingOption::Offer(0)) - npv(&before, SourcingOption::Offer(0));
    let headline = Computed::new(&after).results.npv - Computed::new(&before).results.npv;
    assert!(own < 2.0 * headline, "the best way hides most of it: {own}, {headline}");
    assert_eq!(bridge.changes.len(), 1);
    assert_eq!(bridge.changes[0].option, SourcingOption::Offer(0));
    assert_close(bridge.changes[0].effect.expect("an effect"), own);
    let Some(OptionChange { from: SourcingOption::Offer(0), to: SourcingOption::Offer(1), effect: Some(gain) }) =
        bridge.option_change
    else {
        panic!("another way leads: {:?}", bridge.option_change)
    };
    assert_close(gain, npv(&after, SourcingOption::Offer(1)) - npv(&after, SourcingOption::Offer(0)));
    assert_eq!(bridge.rest(), None);
    assert_adds_up(&bridge, &before, &after);
}

#[test]
fn what_is_changed_on_the_offer_that_is_not_compared_is_measured_on_it_and_not_counted() {
    let before = two_offers();
    let mut after = before.clone();
    give(&mut after, B, FieldId::Fee, 900_000.0);
    let mut line = CustomLine::new("Audit", Side::Outsourced, Amounts::OneOff(7_000.0));
    line.set_place(Place::Offer(1));
    after.custom.push(line);
    let mut own = CustomLine::new("Licences", Side::Outsourced, Amounts::OneOff(3_000.0));
    own.set_place(Place::Offer(0));
    after.custom.push(own);
    let bridge = bridge(&before, &after);
    let effects: Vec<_> = bridge.changes.iter().map(|change| (change.what, change.option, change.effect)).collect();
    let [(Changed::Input { .. }, SourcingOption::Offer(1), Some(fee)), first, second] = effects[..] else {
        panic!("{effects:?}")
    };
    assert!(fee < -500_000.0, "{fee}");
    let (Changed::Lines(Place::Offer(0)), SourcingOption::Offer(0), Some(licences)) = first else {
        panic!("{first:?}")
    };
    let (Changed::Lines(Place::Offer(1)), SourcingOption::Offer(1), Some(audit)) = second else { panic!("{second:?}") };
    assert_close(licences, -3_000.0);
    assert_close(audit, -7_000.0);
    assert_eq!((bridge.option_change, bridge.rest()), (None, None));
    assert_adds_up(&bridge, &before, &after);
}

#[test]
fn an_input_of_an_offer_that_the_hybrid_way_takes_counts_where_that_way_is_compared() {
    let mut before = Example::Rivals.case();
    before.compared = Some(SourcingOption::Hybrid);
    let mut after = before.clone();
    give(&mut after, A, FieldId::Fee, 650_000.0);
    give(&mut after, Place::Quote { offer: 0, service: 1 }, FieldId::Fee, 450_000.0);
    let bridge = bridge(&before, &after);
    let options: Vec<SourcingOption> = bridge.changes.iter().map(|change| change.option).collect();
    assert_eq!(
        (bridge.counted, options),
        (SourcingOption::Hybrid, vec![SourcingOption::Hybrid, SourcingOption::Offer(0)])
    );
    assert_adds_up(&bridge, &before, &after);
}

/// From each example and from what a visitor makes of it to each other.
#[test]
fn whatever_changes_the_effects_add_up_to_the_difference() {
    let mut cases: Vec<Case> = vec![two_offers(), Example::Constructed.case()];
    for (place, id, value) in [
        (A, FieldId::Fee, 800_000.0),
        (B, FieldId::Fee, 300_000.0),
        (Place::first(FieldId::DiscountRate), FieldId::DiscountRate, 0.04),
        (Place::first(FieldId::Improve), FieldId::Improve, 1.0),
        (Place::first(FieldId::People), FieldId::People, 25.0),
    ] {
        let mut case = two_offers();
        give(&mut case, place, id, value);
        case.assign(0, Some(1));
        cases.push(case);
    }
    let mut third = two_offers();
    third.add_offer();
    give(&mut third, Place::Quote { offer: 2, service: 0 }, FieldId::Fee, 100_000.0);
    cases.push(third);
    for before in &cases {
        for after in &cases {
            assert_adds_up(&bridge(before, after), before, after);
        }
    }
}

#[test]
fn cases_in_different_currencies_are_not_subtracted() {
    let before = two_offers();
    let mut after = before.clone();
    give(&mut after, Place::Case, FieldId::Currency, 8.0);
    let bridge = bridge(&before, &after);
    assert_eq!((bridge.ends, bridge.option_change, bridge.rest()), (None, None, None));
    assert!(bridge.changes.iter().all(|change| change.effect.is_none()), "{bridge:?}");
}

/// The page of changes of a case that was received, held against a draft.
fn page(before: Case, after: &Case) -> String {
    let version = Version::new(DraftId(1), before).next(TabId(1), 5);
    let stamp = version.stamp.expect("it was saved");
    let entries = vec![(key_of(version.id, stamp), envelope::encode(&version))];
    let topic = Topic::Changes { entries, sent: Vec::new(), against: version.id.key() };
    format!("{:?}", sections(after, &topic, &ENGLISH, &ENGLISH_REPORT))
}

#[test]
fn the_page_says_first_that_another_way_leads_with_both_names() {
    let before = two_offers();
    let mut after = before.clone();
    give(&mut after, A, FieldId::Fee, before.value(A, FieldId::Fee) + 100_000.0);
    let page = page(before, &after);
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(place("“South” is now the best option; before, it was “North”.") < place("Net present value"));
    assert!(page.contains("“South” instead of “North”"));
    assert!(page.contains("so the effects add up"));
}
