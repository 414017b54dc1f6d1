//! The sample: an answer to look at before anything is entered.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::FormAction;
use outsight::document::Section;
use outsight::domain::case::{Case, InputId, Place};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, Currency, Fee, People, Salary, ServiceKind, Size, Transition};
use outsight::domain::results::{Computed, Readiness};
use outsight::domain::value::Choice;
use outsight::report::{ReportOrigin, Topic, sections};
use outsight::session::view::form;
use outsight::session::view::headline::{self, HeadlineView};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn shown(case: &Case) -> HeadlineView {
    headline::view(&Computed::or_sample(case), None, &ENGLISH)
}

#[test]
fn whatever_kind_size_and_currency_are_chosen_there_is_an_answer_to_look_at() {
    let options = |id: FieldId| (0..=id.field().bounds.1 as usize).map(|option| option as f64);
    for kind in options(ServiceKind) {
        for size in options(Size) {
            for currency in options(Currency) {
                let mut case = Case::new();
                for (id, option) in [(ServiceKind, kind), (Size, size), (Currency, currency)] {
                    case.give(Place::first(id), id, option).expect("an option");
                }
                let computed = Computed::or_sample(&case);
                assert_eq!(computed.readiness(), Readiness::Comparable, "{kind} {size} {currency}");
                assert_eq!(computed.sampled, [People, Salary, Fee, Transition]);
            }
        }
    }
}

#[test]
fn every_figure_of_a_sample_and_every_card_about_it_says_that_it_is_one() {
    let view = shown(&Case::new());
    assert_eq!(view.mark, "Sample");
    assert!(view.headline.basis.contains("Average salary"), "{}", view.headline.basis);
    assert_eq!(view.headline.must_haves, None, "nothing of it is assessed");
    assert!(view.figures.len() == 4 && view.figures.iter().all(|figure| figure.label.ends_with("(sample)")));
    for topic in [Topic::Calculator, Topic::Compare, Topic::Sensitivity, Topic::Summary(ReportOrigin::default())] {
        let sections = sections(&Case::new(), &topic, &ENGLISH, &ENGLISH_REPORT);
        let cards = sections.iter().filter_map(|section| match section {
            Section::Card(card) if card.id != "begin" => Some(card),
            _ => None,
        });
        assert!(cards.clone().count() > 1);
        cards.for_each(|card| assert!(card.heading.ends_with("(sample)"), "{topic:?}: {}", card.heading));
    }
}

#[test]
fn what_is_typed_replaces_the_sample_and_nothing_of_it_gets_into_the_case() {
    let mut session = Tab::<Memory>::open(&Rc::default(), 1, "#/");
    let mut give = |id, text: &str| {
        session.send(FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() });
        assert_eq!(session.case().given(Place::first(Transition), Transition), None);
        shown(session.case())
    };
    let view = give(People, "7");
    assert_eq!(view.mark, "Sample");
    assert!(!view.headline.basis.contains("People"), "its own figure is not called made up: {}", view.headline.basis);
    // What the work costs today is known now: the price is the visitor's to say.
    let view = give(Salary, "61000");
    assert_eq!((view.mark, view.figures.len()), ("", 0));
    assert!(view.headline.sentence.starts_with("Staying in-house costs"), "{}", view.headline.sentence);
    let view = give(Fee, "300000");
    assert_eq!((view.mark, view.figures.len()), ("", 4));
}

#[test]
fn the_price_of_a_sample_goes_with_the_people_and_the_pay_that_were_entered() {
    let fee = |people: f64| {
        let mut case = Case::new();
        case.give(Place::first(People), People, people).expect("people");
        Computed::or_sample(&case).case.value(Place::first(Fee), Fee)
    };
    assert!((fee(20.0) - 2.0 * fee(10.0)).abs() <= 1_000.0, "both are rounded to thousands");
    // Of nobody there is nothing to compare, and no sample that hides it.
    let mut nobody = Case::new();
    nobody.give(Place::first(People), People, 0.0).expect("nobody");
    assert!(Computed::or_sample(&nobody).sampled.is_empty());
}

#[test]
fn a_case_that_costs_something_is_never_mixed_with_a_sample() {
    for example in Example::ALL {
        let case = example.case();
        let computed = Computed::or_sample(&case);
        assert!(computed.sampled.is_empty() && computed.case == case, "{example:?}");
    }
    let mut two = Case::new();
    two.add_offer();
    assert_eq!(Computed::or_sample(&two).readiness(), Readiness::Nothing, "which of two offers would it be?");
}

#[test]
fn every_template_has_an_answer() {
    for template in Example::TEMPLATES {
        assert_eq!(Computed::new(&template.case()).readiness(), Readiness::Comparable, "{template:?}");
    }
    assert!(Example::ALL.iter().all(|own| Example::TEMPLATES.contains(own) != Example::CHECKED.contains(own)));
}

#[test]
fn a_figure_that_does_not_count_any_more_says_that_it_is_an_example() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/");
    let example = |tab: &Tab<Memory>, id| form::field(tab, Place::first(id), id, &ENGLISH).example;
    assert_eq!(example(&tab, Fee), "523,000");
    for (id, text) in [(People, "8"), (Salary, "58000")] {
        tab.send(FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() });
    }
    assert_eq!(example(&tab, Fee), "e.g. 441,000", "the people cost something now: no sample");
}
