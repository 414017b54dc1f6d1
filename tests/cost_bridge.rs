//! The bridge from the cost of in-house today to that of an option, and break-even in the units of the inputs.

use outsight::document::{CardPart, Figure, Section};
use outsight::domain::analysis::break_even::{BreakEven, BreakEvenDriver, break_even, entered};
use outsight::domain::analysis::cost_bridge::cost_bridge;
use outsight::domain::case::{Case, Place};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, Exit, Fee, FeeEscalator, Governance};
use outsight::domain::lines::LineId;
use outsight::domain::results::{Computed, Readiness};
use outsight::domain::value::{Choice, Currency, Unit};
use outsight::report::{Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn constructed(figures: &[(FieldId, f64)]) -> Case {
    let mut case = Example::Constructed.case();
    figures.iter().for_each(|(id, value)| case.give(Place::first(*id), *id, *value).expect("in bounds"));
    case
}

#[test]
fn the_steps_lead_from_one_cost_to_the_other() {
    for example in Example::ALL {
        let computed = Computed::new(&example.case());
        if computed.readiness() != Readiness::Comparable {
            continue;
        }
        let steps: f64 = cost_bridge(&computed).iter().map(|(_, step)| step).sum();
        let size = computed.results.pv_in_house.abs() + computed.results.pv_outsourced.abs();
        assert!((steps + computed.results.npv).abs() <= 1e-9 * size, "{example:?}: {steps}");
    }
}

#[test]
fn what_falls_away_comes_first_and_the_largest_before_the_others() {
    let computed = Computed::new(&constructed(&[]));
    let steps = cost_bridge(&computed);
    assert_eq!(steps.first().map(|(id, _)| *id), Some(LineId::People));
    let added = steps.iter().position(|(_, step)| *step > 0.0).expect("something is added");
    assert!(steps[..added].iter().all(|(_, step)| *step < 0.0) && steps[added..].iter().all(|(_, step)| *step > 0.0));
    assert!(steps[added..].windows(2).all(|pair| pair[0].1 >= pair[1].1));
    assert_eq!(steps[added].0, LineId::Fee);
}

fn flip(case: &Case, key: &str) -> Option<Figure> {
    let sections = sections(case, &Topic::Sensitivity, &ENGLISH, &ENGLISH_REPORT);
    let cards = sections.into_iter().filter_map(|section| match section {
        Section::Card(card) => Some(card.parts),
        _ => None,
    });
    let figures = cards.flatten().filter_map(|part| match part {
        CardPart::Figures(figures) => Some(figures),
        _ => None,
    });
    figures.flatten().find(|figure| figure.key == key)
}

#[test]
fn break_even_of_a_price_is_an_amount_to_bargain_with() {
    let case = constructed(&[(FeeEscalator, 0.0)]);
    let computed = Computed::new(&case);
    let BreakEven::At(multiple) = break_even(&computed, BreakEvenDriver::Price) else { panic!("it flips") };
    let price = Some((Unit::PricePerYear, Currency::Eur, 620_000.0));
    assert_eq!(entered(&computed, BreakEvenDriver::Price), price);
    // At the price that is named, to three digits, the result is next to nothing.
    let named = (620.0 * multiple).round() * 1_000.0;
    let at_named = Computed::new(&constructed(&[(FeeEscalator, 0.0), (Fee, named)])).results.npv;
    assert!(at_named.abs() < 0.01 * computed.results.npv, "{named}: {at_named}");
    let text = flip(&case, "flip-price").expect("the price").text;
    assert!(
        text.starts_with(&ENGLISH.locale.money(named, Currency::Eur)) && text.contains("per year (+")
            || text.contains("more)"),
        "{text}"
    );
}

#[test]
fn a_lever_without_data_is_not_shown_and_one_without_a_realistic_limit_says_so() {
    assert_eq!(flip(&constructed(&[]), "flip-volume"), None, "no demand was entered");
    let transition = flip(&constructed(&[]), "flip-transition").expect("a one-off cost");
    assert!(transition.text.starts_with("No realistic limit"), "{}", transition.text);
    let governance = flip(&constructed(&[(Governance, 0.3), (Exit, 0.0)]), "flip-governance").expect("governance");
    assert!(governance.text.contains('%') && governance.text.contains("more)"), "{}", governance.text);
}
