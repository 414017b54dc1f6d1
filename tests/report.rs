//! The report: what a board reads first, and what it can check.

use outsight::codec::link::{self, DecodedLink};
use outsight::document::{Card, CardAction, CardPart, Section};
use outsight::domain::case::{Case, Party, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::domain::risk::answer::{Answer, Reply};
use outsight::domain::risk::questions::QuestionId;
use outsight::report::{ReportOrigin, Topic, sections};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn report(case: &Case) -> Vec<Card> {
    let topic = Topic::Summary(ReportOrigin { date: "2026-11-28".to_owned(), ..ReportOrigin::default() });
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
        steps_before.iter().any(|step| step.starts_with("Know the room in the price: the saving is gone at $")),
        "{steps_before:?}"
    );
    case.set_reply(0, QuestionId::A1, Reply::from(Answer::Yes));
    let after = steps(&report(&case));
    assert!(after.iter().any(|step| step.starts_with("Settle what stands in the way")), "{after:?}");
}

#[test]
fn the_report_origin_names_client_author_and_day_and_travels_with_the_case() {
    let mut case = Example::HelpDesk.case();
    case.set_party(Party::Client, "North Ltd");
    case.set_party(Party::Author, "Kim\u{7}");
    let link = link::encode(&case, "");
    let Ok(DecodedLink::Open(sent)) = link::decode(&link) else { panic!("it opens") };
    assert_eq!(sent.case, case);
    assert_eq!(case.party(Party::Author), "Kim", "no control characters");
    let said = format!("{:?}", report(&case));
    assert!(said.contains("Prepared for: North Ltd · Prepared by: Kim"), "{said}");
}

#[test]
fn a_printed_report_leads_back_to_the_case_with_a_code_where_one_can_hold_it() {
    let way_back = |case: &Case, page: &str| {
        let title = ReportOrigin { page: page.to_owned(), ..ReportOrigin::default() };
        let sections = sections(case, &Topic::Summary(title), &ENGLISH, &ENGLISH_REPORT);
        let parts = sections.into_iter().find_map(|section| match section {
            Section::Card(card) if card.id == "summary" => Some(card.parts),
            _ => None,
        });
        let parts = parts.expect("the recommendation");
        let link = parts.iter().find_map(|part| match part {
            CardPart::Actions(actions) => actions.iter().find_map(|action| match action {
                CardAction::Link(link) => Some(link.address.clone()),
                CardAction::Button(_) => None,
            }),
            _ => None,
        });
        (link, parts.iter().any(|part| matches!(part, CardPart::Picture(code) if code.contains("<svg"))))
    };
    let opened = |address: Option<String>| {
        let address = address.expect("a link");
        let link = address.strip_prefix("https://example.com/#").and_then(|link| link.strip_suffix("/report"));
        let Ok(DecodedLink::Open(sent)) = link::decode(link.expect("a link to the report")) else { panic!("it opens") };
        sent.case
    };
    let case = Example::HelpDesk.case();
    let (link, has_code) = way_back(&case, "https://example.com/");
    assert_eq!((opened(link), has_code), (case.clone(), true));
    assert_eq!(way_back(&case, ""), (None, false), "without an address there is nothing to lead to");
    let sample = way_back(&Case::new(), "https://example.com/");
    assert_eq!(sample, (None, false), "a sample never becomes a case");
    let mut large = case;
    let amount = |line: usize, year: usize| ((line * 7_919 + year * 104_729) % 99_991) as f64;
    let amounts = |line| Amounts::Yearly((0..5).map(|year| amount(line, year)).collect());
    large.custom = (0..40).map(|line| CustomLine::new(&format!("Line {line}"), Side::InHouse, amounts(line))).collect();
    let (link, has_code) = way_back(&large, "https://example.com/");
    assert_eq!((opened(link), has_code), (large, false), "too large for a code");
}
