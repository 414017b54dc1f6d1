//! The options side by side: cards to choose from, and the results with their ranges.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, FormAction};
use outsight::document::{Card, CardPart, Section};
use outsight::domain::analysis::cost_groups::cost_groups;
use outsight::domain::case::{Case, InputId, Place, SourcingOption};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::results::{Computed, Readiness};
use outsight::domain::value::Choice;
use outsight::ids;
use outsight::report::{Topic, sections};
use outsight::session::command::Command;
use outsight::session::view::grid::{self, GridCell};
use outsight::session::view::options::{OptionCard, cards};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn compared(case: &Case) -> Vec<Card> {
    let sections = sections(case, &Topic::Compare, &ENGLISH, &ENGLISH_REPORT);
    let cards = sections.into_iter().filter_map(|section| match section {
        Section::Card(card) => Some(*card),
        _ => None,
    });
    cards.collect()
}

fn card(cards: &[OptionCard], find: impl Fn(&OptionCard) -> bool) -> &OptionCard {
    cards.iter().find(|card| find(card)).expect("a card")
}

#[test]
fn the_best_option_stays_chosen_as_the_best_whichever_that_is() {
    let mut session = Tab::<Memory>::open(&Rc::default(), 1, "#/example/rivals");
    let shown = |session: &Tab<Memory>| cards(session.case(), &ENGLISH);
    let all = shown(&session);
    assert_eq!(all.len(), 4, "without in-house today, which the others are measured against");
    let best = card(&all, |card| card.is_best);
    assert!(best.is_shown && best.chosen.is_none());
    assert_eq!(best.amount, "€600k");
    let other = card(&all, |card| card.label == "Full service");
    session.send(CaseAction::Compare(other.chosen));
    assert!(card(&shown(&session), |card| card.label == "Full service").is_shown);
    assert_eq!(Computed::new(session.case()).compared, SourcingOption::Offer(0));
    session.send(CaseAction::Compare(best.chosen));
    assert!(card(&shown(&session), |card| card.is_best).is_shown);
}

#[test]
fn an_option_that_cannot_be_compared_has_no_amount() {
    let mut case = Example::Rivals.case();
    case.add_offer();
    let all = cards(&case, &ENGLISH);
    assert_eq!(card(&all, |card| card.label == "Offer 3").amount, "–");
}

#[test]
fn results_stand_side_by_side_with_their_ranges() {
    let all = compared(&Example::Rivals.case());
    let results = all.iter().find(|card| card.id == "results").expect("the card");
    let Some(CardPart::Folded(folded)) = results.parts.last() else { panic!("the numbers") };
    let [CardPart::Table(table)] = folded.parts.as_slice() else { panic!("a table") };
    assert_eq!(table.columns, ["Option", "Net present value", "Low", "High"]);
    assert_eq!(table.rows.len(), 4);
}

#[test]
fn what_varies_with_demand_is_shown_only_where_something_does() {
    let columns = |case: &Case| {
        let all = compared(case);
        let ranks = all.iter().find(|card| card.id == "ranks").expect("the ranking");
        let table = ranks.parts.iter().find_map(|part| match part {
            CardPart::Table(table) => Some(table.columns.clone()),
            _ => None,
        });
        table.expect("a table")
    };
    assert!(columns(&Example::Rivals.case()).contains(&"Variable".to_owned()));
    assert!(!columns(&Example::HelpDesk.case()).contains(&"Variable".to_owned()));
}

#[test]
fn a_payback_with_a_caution_keeps_its_cell_short() {
    let all = compared(&Example::Rivals.case());
    let ranks = all.iter().find(|card| card.id == "ranks").expect("the ranking");
    let words = ranks.parts.iter().filter_map(|part| match part {
        CardPart::Text(text) => Some(text.as_str()),
        _ => None,
    });
    assert!(words.clone().any(|text| text.contains("Hybrid: ")), "{:?}", words.collect::<Vec<_>>());
    let cells = ranks.parts.iter().filter_map(|part| match part {
        CardPart::Table(table) => Some(&table.rows),
        _ => None,
    });
    assert!(cells.flatten().flat_map(|row| &row.cells).all(|cell| cell.text.chars().count() < 30));
}

#[test]
fn the_quick_start_has_every_service_and_every_price_of_the_case() {
    let case = Example::Rivals.case();
    assert!(!grid::is_needed(&Example::HelpDesk.case()) && grid::is_needed(&case));
    let [services, prices] = [grid::services, grid::prices].map(|rows| rows(&case, &ENGLISH));
    assert_eq!((services.len(), services[0].cells.len()), (2, 2), "people and salary of two services");
    assert_eq!((prices.len(), prices[0].cells.len()), (3, 2), "two prices for two services, and two one-off costs");
    let elsewhere = |cell: &GridCell| matches!(cell, GridCell::Elsewhere { form, .. } if form.contains("unit"));
    assert!(prices[0].cells.iter().any(elsewhere), "a price by the ticket is said to be one: {prices:?}");
}

#[test]
fn cells_of_a_spreadsheet_go_to_as_many_inputs_or_to_none() {
    let mut case = Case::new();
    case.add_service();
    case.add_offer();
    let prices = grid::prices(&case, &ENGLISH);
    let fee = |offer, service| InputId::Field(Place::Quote { offer, service }, FieldId::Fee);
    let once = |offer| InputId::Field(Place::Offer(offer), FieldId::Transition);
    let pasted = |first: &str, text: &str| grid::pasted(&prices, first, text);
    let typed = |cells: &[(InputId, &str)]| Some(cells.iter().map(|(own, text)| (*own, (*text).to_owned())).collect());
    assert_eq!(
        pasted("fee", "340,000\t300,000\r\n260,000\t290k\r\n"),
        typed(&[(fee(0, 0), "340,000"), (fee(1, 0), "300,000"), (fee(0, 1), "260,000"), (fee(1, 1), "290k"),])
    );
    assert_eq!(pasted("fee-o2-s2", "5\n6"), typed(&[(fee(1, 1), "5"), (once(1), "6")]));
    for (first, text) in [("fee", "12"), ("fee-o2", "1\t2"), ("fee", "1\n2\n3\n4"), ("people", "1\t2")] {
        assert_eq!(pasted(first, text), None, "{first}: {text:?}");
    }
}

#[test]
fn options_of_the_same_name_are_told_apart() {
    let mut case = Example::Rivals.case();
    case.set_name(Place::Offer(0), "North");
    case.set_name(Place::Offer(1), "North");
    let all = cards(&case, &ENGLISH);
    let mut keys: Vec<&str> = all.iter().map(|card| card.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all.len());
}

#[test]
fn the_parts_of_each_options_cost_add_up_to_it() {
    for example in Example::ALL {
        let computed = Computed::new(&example.case());
        for option in computed.case.options() {
            let parts: f64 = cost_groups(&computed, option).iter().sum();
            let whole = computed.totals.cost(&computed.case, option).total();
            assert!((parts - whole).abs() <= 1e-9 * whole.abs().max(1.0), "{example:?} {option:?}: {parts} {whole}");
        }
    }
}

#[test]
fn every_option_is_shown_in_the_same_parts_and_what_none_has_is_left_out() {
    let all = compared(&Example::Rivals.case());
    let costs = all.iter().find(|card| card.id == "costs").expect("the card");
    let Some(CardPart::Folded(folded)) = costs.parts.last() else { panic!("the numbers") };
    let [CardPart::Table(table)] = folded.parts.as_slice() else { panic!("a table") };
    assert_eq!(table.rows.first().map(|row| row.label.as_str()), Some("In-house today"));
    assert_eq!(table.rows.len(), 5);
    assert!(!table.columns.contains(&"Custom lines".to_owned()), "{:?}", table.columns);
    assert!(table.columns.contains(&"Hidden costs".to_owned()), "{:?}", table.columns);
}

#[test]
fn a_service_that_was_only_added_leaves_the_result_and_is_ready_to_be_named() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/example/help-desk");
    let before = Computed::new(tab.case()).results.npv;
    let commands = tab.send(CaseAction::AddService);
    assert!(commands.contains(&Command::Focus(ids::name(Place::Service(1)))), "{commands:?}");
    let computed = Computed::new(tab.case());
    assert_eq!((computed.readiness(), computed.results.npv), (Readiness::Comparable, before));
    let place = Place::Service(1);
    tab.send(FormAction::Type { input: InputId::Field(place, FieldId::People), text: "3".to_owned() });
    let missing = Readiness::PriceMissing { offer: 0, services: vec![1] };
    assert_eq!(Computed::new(tab.case()).readiness(), missing, "what costs something today needs a price");
}
