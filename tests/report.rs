//! The report: what a board reads first, and what it can check.

use outsight::document::{Card, CardPart, Section};
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::domain::risk::answer::{Answer, Reply};
use outsight::domain::risk::questions::QuestionId;
use outsight::report::{Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn report(case: &Case) -> Vec<Card> {
    let topic = Topic::Summary { date: "2026-11-28".to_owned() };
    let sections = sections(case, &topic, &ENGLISH, &ENGLISH_REPORT);
    let cards =
        sections.into_iter().filter_map(|section| if let Section::Card(card) = section { Some(*card) } else { None });
    cards.collect()
}

fn card<'a>(cards: &'a [Card], id: &str) -> &'a Card {
    cards.iter().find(|card| card.id == id).unwrap_or_else(|| panic!("no card {id}"))
}

fn lead(cards: &[Card]) -> &str {
    let lead = card(cards, "summary")
        .parts
        .iter()
        .find_map(|part| if let CardPart::Lead(text) = part { Some(text) } else { None });
    lead.expect("a recommendation")
}

fn steps(cards: &[Card]) -> Vec<String> {
    let steps = card(cards, "steps")
        .parts
        .iter()
        .filter_map(|part| if let CardPart::Findings(own) = part { Some(own) } else { None });
    steps.flatten().map(|finding| finding.text.clone()).collect()
}

#[test]
fn it_begins_with_a_recommendation_and_ends_with_what_was_entered() {
    let cards = report(&Example::HelpDesk.case());
    let ids: Vec<&str> = cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids.first(), Some(&"summary"));
    assert_eq!(ids.last(), Some(&"entered"));
    for id in ["position", "bridge", "by-year", "drivers", "steps"] {
        assert!(ids.contains(&id), "{id} is missing: {ids:?}");
    }
    assert!(lead(&cards).contains("The range that the inputs allow is "), "{}", lead(&cards));
    let basis = card(&cards, "summary").parts.iter().any(|part| {
        matches!(part, CardPart::Text(text) if text.starts_with("Business case of 2026-11-28. Over 5 years, in US dollar, discounted at "))
    });
    assert!(basis, "date, horizon, currency and rate: {:?}", card(&cards, "summary"));
}

#[test]
fn it_recommends_what_the_figures_say() {
    let mut case = Example::HelpDesk.case();
    let quote = Place::first(FieldId::Fee);
    case.give(quote, FieldId::Fee, 100_000.0).expect("a price");
    assert!(lead(&report(&case)).contains("is recommended on cost: it saves about $"), "{}", lead(&report(&case)));
    case.give(quote, FieldId::Fee, 5_000_000.0).expect("a price");
    assert!(lead(&report(&case)).starts_with("On cost, the work is better kept in-house"), "{}", lead(&report(&case)));
}

#[test]
fn where_both_cost_the_same_it_recommends_neither() {
    let mut case = Case::new();
    case.give(Place::Case, FieldId::OnlyEntered, 1.0).expect("a choice");
    let yearly = || Amounts::Yearly(vec![1_000.0; 5]);
    case.custom.push(CustomLine::new("Today", Side::InHouse, yearly()));
    case.custom.push(CustomLine { price_of: Some(0), ..CustomLine::new("Offer", Side::Outsourced, yearly()) });
    let lead = lead(&report(&case)).to_owned();
    assert!(lead.starts_with("Both options cost the same"), "{lead}");
}

#[test]
fn the_options_stand_side_by_side_where_there_are_several() {
    assert!(report(&Example::Rivals.case()).iter().any(|card| card.id == "ranks"));
    assert!(report(&Example::HelpDesk.case()).iter().all(|card| card.id != "ranks"), "one option needs no ranking");
}

#[test]
fn each_assumption_has_its_range_and_where_it_comes_from() {
    let cards = report(&Example::HelpDesk.case());
    let table = card(&cards, "drivers")
        .parts
        .iter()
        .find_map(|part| if let CardPart::Table(table) = part { Some(table) } else { None });
    let rows = &table.expect("a table").rows;
    assert!(rows.len() >= 5, "{rows:?}");
    for row in rows {
        assert!(row.cells.iter().all(|cell| !cell.text.is_empty()), "{row:?}");
        let basis = &row.cells.last().expect("a basis").text;
        assert!(["Assumption", "Source", "Your figure"].iter().any(|start| basis.starts_with(start)), "{basis}");
    }
}

#[test]
fn the_next_steps_follow_from_what_is_open() {
    let mut case = Example::HelpDesk.case();
    let steps_before = steps(&report(&case));
    assert!(steps_before.iter().any(|step| step.starts_with("Confirm ")), "{steps_before:?}");
    assert!(steps_before.iter().any(|step| step.starts_with("Answer the must-haves")), "{steps_before:?}");
    assert!(
        steps_before.iter().any(|step| step.starts_with("Negotiate the price: the option breaks even at $")),
        "{steps_before:?}"
    );
    case.set_reply(0, QuestionId::A1, Reply::from(Answer::Yes));
    let after = steps(&report(&case));
    assert!(after.iter().any(|step| step.starts_with("Settle what stands in the way")), "{after:?}");
}
