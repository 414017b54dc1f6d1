//! Scenarios: the same case with other values for some inputs, beside the case as entered.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, FormAction};
use outsight::codec::json::Value;
use outsight::codec::link::{self, DecodedLink};
use outsight::codec::wire::{self, Problem};
use outsight::document::{Card, CardAction, CardPart, Section, Table};
use outsight::domain::analysis::scenarios::{End, all_at};
use outsight::domain::case::{Case, InputId, MAX_SCENARIOS, Place, Scenario};
use outsight::domain::convert::{convert, has_amounts};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, DiscountRate, Fee, People, Salary, ServiceKind};
use outsight::domain::results::{Computed, Readiness, Results};
use outsight::domain::value::{Choice, Currency};
use outsight::report::{ReportOrigin, Topic, sections};
use outsight::session::view::headline;
use outsight::session::view::scenarios::scenario_box;
use outsight::session::{Notice, Undoable};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

const QUOTE: Place = Place::Quote { offer: 0, service: 0 };

fn npv(case: &Case) -> f64 {
    Computed::new(case).results.npv
}

fn ends(case: &Case) -> [Scenario; 2] {
    let computed = Computed::new(case);
    [(End::Worse, "Cautious"), (End::Better, "Optimistic")].map(|(end, name)| all_at(end, name, &computed))
}

fn varying(values: &[(Place, FieldId, f64)]) -> Scenario {
    let mut scenario = Scenario::new("Other");
    for (place, field, value) in values {
        scenario.set(*place, *field, Some(*value)).expect("the field can hold it");
    }
    scenario
}

fn filled() -> Tab<Memory> {
    let mut tab = Tab::open(&Rc::default(), 1, "#/");
    for (id, value) in [(People, 10), (Salary, 100_000), (Fee, 620_000)] {
        tab.enter(id, value);
    }
    tab
}

fn page(case: &Case, topic: &Topic) -> Option<Card> {
    sections(case, topic, &ENGLISH, &ENGLISH_REPORT).into_iter().find_map(|section| match section {
        Section::Card(card) if card.id == "scenarios" => Some(*card),
        _ => None,
    })
}

fn tables<'a>(card: &'a Card) -> Vec<&'a Table> {
    let table = |part: &'a CardPart| match part {
        CardPart::Table(table) => Some(table),
        _ => None,
    };
    card.parts.iter().filter_map(table).collect()
}

fn row(table: &Table, label: &str) -> Vec<String> {
    let row = table.rows.iter().find(|row| row.label == label).unwrap_or_else(|| panic!("no row {label}: {table:?}"));
    row.cells.iter().map(|cell| cell.text.clone()).collect()
}

#[test]
fn cautious_is_no_better_and_optimistic_no_worse_than_any_single_end() {
    for case in Example::ALL.iter().map(|example| example.case()) {
        let computed = Computed::new(&case);
        if computed.readiness() != Readiness::Comparable {
            continue;
        }
        let base = computed.results.npv;
        let [cautious, optimistic] = ends(&case).map(|scenario| case.under(&scenario));
        for moved in [&cautious, &optimistic] {
            assert_eq!(Computed::new(moved).readiness(), Readiness::Comparable, "both can be compared");
        }
        let of = |case: &Case| Results::new(case, &Computed::new(case).totals, computed.compared).npv;
        assert!(of(&cautious) <= base && base <= of(&optimistic), "{base}");
    }
}

#[test]
fn no_option_is_spared_in_cautious() {
    let case = Example::Rivals.case();
    let [cautious, optimistic] = ends(&case);
    let of = |case: &Case, option| Results::new(case, &Computed::new(case).totals, option).npv;
    for option in case.options().into_iter().skip(1) {
        let at = |scenario| of(&case.under(scenario), option);
        assert!(at(&cautious) < of(&case, option) && of(&case, option) < at(&optimistic), "{option:?}");
    }
}

#[test]
fn what_a_scenario_does_not_vary_follows_the_case() {
    let mut case = Example::Constructed.case();
    case.add_scenario(varying(&[(QUOTE, Fee, 700_000.0)]));
    case.give(Place::Service(0), Salary, 91_000.0).expect("a salary");
    let under = case.under(&case.scenarios()[0]);
    assert_eq!(under.value(QUOTE, Fee), 700_000.0);
    assert_eq!(under.value(Place::Service(0), Salary), 91_000.0);
    assert!(under.scenarios().is_empty());
}

#[test]
fn what_cannot_be_varied_is_left_out() {
    let mut case = Case::new();
    let choice = (Place::Service(0), ServiceKind, 1.0);
    case.add_scenario(varying(&[choice, (Place::Offer(3), FieldId::Transition, 1.0), (QUOTE, Fee, 5.0)]));
    let kept: Vec<FieldId> = case.scenarios()[0].values().iter().map(|own| own.field).collect();
    assert_eq!(kept, [Fee]);
    assert!(Scenario::new("").set(QUOTE, Fee, Some(-1.0)).is_err());
    (0..9).for_each(|_| case.add_scenario(Scenario::default()));
    assert_eq!(case.scenarios().len(), MAX_SCENARIOS);
}

#[test]
fn scenarios_keep_to_their_service_and_offer_when_others_are_removed() {
    let mut case = Case::new();
    (0..2).for_each(|_| case.add_service());
    case.add_offer();
    let at = |offer, service| Place::Quote { offer, service };
    case.add_scenario(varying(&[
        (Place::Service(2), People, 3.0),
        (at(0, 2), Fee, 1.0),
        (at(1, 0), Fee, 2.0),
        (at(1, 2), Fee, 3.0),
        (Place::Case, DiscountRate, 0.07),
    ]));
    case.remove(Place::Service(1));
    case.remove(Place::Offer(0));
    let left: Vec<(Place, f64)> = case.scenarios()[0].values().iter().map(|own| (own.place, own.value)).collect();
    assert_eq!(left, [(Place::Service(1), 3.0), (at(0, 0), 2.0), (at(0, 1), 3.0), (Place::Case, 0.07)]);
}

#[test]
fn a_link_carries_scenarios_and_reports_what_it_cannot_use() {
    let mut case = Example::Rivals.case();
    let [cautious, optimistic] = ends(&case);
    case.add_scenario(cautious);
    case.add_scenario(optimistic);
    case.add_scenario(Scenario::new(""));
    match link::decode(&link::encode(&case, "")) {
        Ok(DecodedLink::Open(sent)) => assert_eq!((sent.case, sent.problems), (case, Vec::new())),
        other => panic!("{other:?}"),
    }
    let written = outsight::codec::json::parse(
        r#"{"scenarios": [{"name": "A", "varies": [["fee", 0, 0, 7], ["salary", 0, 0, -1], ["salary", 0, 0, "x"],
            ["unheard", 0, 0, 1], ["currency", 0, 0, 1], ["transition", 0, 7, 1], ["fee", 0, 0], 3]}, {"name": 1}]}"#,
    );
    let (case, problems) = written.as_ref().and_then(|written: &Value| wire::restore(written)).expect("a case");
    let rest: Vec<(FieldId, f64)> = case.scenarios()[0].values().iter().map(|own| (own.field, own.value)).collect();
    assert_eq!(rest, [(Fee, 7.0)]);
    let expected = [vec![Problem::BadValue(Salary)], vec![Problem::BadScenario; 6]].concat();
    assert_eq!(problems, expected);
}

#[test]
fn amounts_of_scenarios_are_converted_with_the_case() {
    let mut case = Example::Rivals.case();
    let [cautious, _] = ends(&case);
    case.add_scenario(cautious);
    let converted = convert(&case, Currency::Jpy, 150.0).expect("it fits");
    let result = |case: &Case| npv(&case.under(&case.scenarios()[0]));
    let (before, after) = (result(&case), result(&converted));
    assert!((after - before * 150.0).abs() < 1e-6 * after.abs(), "{before} {after}");
    assert_eq!(Currency::at(converted.value(Place::Case, FieldId::Currency)), Currency::Jpy);
}

#[test]
fn a_box_takes_a_number_as_it_is_typed_and_an_empty_one_follows_the_case_once_it_is_left() {
    let mut tab = filled();
    tab.send(CaseAction::AddScenarios(vec![Scenario::default()]));
    tab.send(CaseAction::Vary { place: QUOTE, field: Fee });
    let input = InputId::InScenario(0, QUOTE, Fee);
    let value = |tab: &Tab<Memory>| tab.case().scenarios()[0].value(QUOTE, Fee);
    assert_eq!(value(&tab), Some(620_000.0), "it begins with the value of the case");
    let mut send = |text: &str| {
        tab.send(FormAction::Type { input, text: text.to_owned() });
        (tab.case().scenarios()[0].value(QUOTE, Fee), scenario_box(&tab.session, 0, QUOTE, Fee, &ENGLISH).error)
    };
    assert_eq!(send("58k/month"), (Some(696_000.0), None));
    let (kept, error) = send("-5");
    assert_eq!(kept, Some(620_000.0), "the value from before");
    assert!(error.is_some());
    assert_eq!(send(""), (Some(620_000.0), None));
    tab.send(FormAction::Leave { input });
    assert_eq!(value(&tab), None);
    assert_eq!(tab.case().value(QUOTE, Fee), 620_000.0, "the case itself is as it was");
    tab.send(CaseAction::Undo);
    assert_eq!(value(&tab), Some(620_000.0));
}

#[test]
fn what_was_tried_out_can_be_kept_as_a_scenario_beside_the_case_as_it_was() {
    let mut tab = filled();
    let before = tab.case().clone();
    tab.send(FormAction::Slide { place: QUOTE, field: Fee, value: 655_000.0 });
    tab.send(FormAction::KeepAsScenario);
    assert_eq!(tab.before_what_if(), None);
    assert_eq!(tab.case().value(QUOTE, Fee), 620_000.0);
    assert_eq!(tab.case().scenarios()[0].value(QUOTE, Fee), Some(655_000.0));
    assert_eq!(tab.case().scenarios()[0].values().len(), 1);
    tab.send(CaseAction::Undo);
    assert_eq!(tab.case().value(QUOTE, Fee), 655_000.0, "one step back is what was tried out");
    assert_eq!(before.scenarios(), []);
}

#[test]
fn what_was_tried_out_stays_on_trial_where_there_is_no_room_for_another_scenario() {
    let mut tab = filled();
    tab.send(CaseAction::AddScenarios(vec![Scenario::default(); MAX_SCENARIOS]));
    tab.send(FormAction::Slide { place: QUOTE, field: Fee, value: 655_000.0 });
    tab.send(FormAction::KeepAsScenario);
    assert!(tab.before_what_if().is_some());
    assert_eq!(tab.case().value(QUOTE, Fee), 655_000.0);
}

#[test]
fn a_text_that_cannot_be_used_in_a_scenario_leaves_the_result_current() {
    let mut tab = filled();
    tab.send(CaseAction::AddScenarios(vec![Scenario::default()]));
    tab.send(CaseAction::Vary { place: QUOTE, field: Fee });
    tab.send(FormAction::Type { input: InputId::InScenario(0, QUOTE, Fee), text: "about 5".to_owned() });
    assert_eq!(headline::stale(&tab, &ENGLISH), None);
    tab.send(FormAction::Type { input: InputId::Field(QUOTE, Fee), text: "about 5".to_owned() });
    assert!(headline::stale(&tab, &ENGLISH).is_some());
}

#[test]
fn amounts_in_a_scenario_alone_are_asked_about_when_the_currency_changes() {
    let mut case = Case::new();
    assert!(!has_amounts(&case));
    case.add_scenario(varying(&[(QUOTE, Fee, 5.0)]));
    assert!(has_amounts(&case));
}

#[test]
fn a_scenario_that_is_removed_can_be_brought_back_and_takes_what_was_typed_in_it() {
    let mut tab = filled();
    tab.send(CaseAction::AddScenarios(vec![Scenario::new("First"), Scenario::new("Second")]));
    tab.send(CaseAction::Vary { place: QUOTE, field: Fee });
    for scenario in [0, 1] {
        let input = InputId::InScenario(scenario, QUOTE, Fee);
        tab.send(FormAction::Type { input, text: format!("about {scenario}") });
    }
    tab.send(CaseAction::RenameScenario { scenario: 1, name: "Later".to_owned() });
    tab.send(CaseAction::RemoveScenario(0));
    assert_eq!(tab.notice(), Some(&Notice::Undoable(Undoable::ScenarioRemoved)));
    assert_eq!(tab.case().scenarios()[0].name(), "Later");
    assert_eq!(tab.text_in(InputId::InScenario(0, QUOTE, Fee)), "about 1");
    tab.send(CaseAction::Undo);
    assert_eq!(tab.case().scenarios().len(), 2);
}

#[test]
fn the_page_of_options_offers_both_ends_and_shows_what_they_come_to() {
    let mut case = Example::Rivals.case();
    let offered = page(&case, &Topic::Compare).expect("the case can be compared");
    let buttons = offered.parts.iter().find_map(|part| match part {
        CardPart::Actions(actions) => Some(actions.clone()),
        _ => None,
    });
    let CardAction::Button(button) = &buttons.expect("there are buttons")[0] else { panic!("a link") };
    let both = ends(&case);
    assert_eq!(button.action, CaseAction::AddScenarios(both.to_vec()).into());
    assert_eq!(page(&case, &Topic::Summary(ReportOrigin::default())), None, "the report has nothing to show yet");

    both.into_iter().for_each(|scenario| case.add_scenario(scenario));
    for topic in [Topic::Compare, Topic::Summary(ReportOrigin::default())] {
        let card = page(&case, &topic).expect("there are scenarios");
        let results = tables(&card)[0];
        assert_eq!(results.columns[1..], ["Base case", "Cautious", "Optimistic"]);
        let option = outsight::text::labels::option(&case, Computed::new(&case).compared, &ENGLISH);
        let cells = row(results, &option);
        assert_eq!(cells[0], ENGLISH.locale.money(npv(&case), case.currency()));
        assert_eq!(row(results, "Best option").len(), 3);
        assert!(results.rows.iter().all(|row| row.cells.len() == 3), "a cell for each scenario");
    }
}

#[test]
fn in_a_scenario_where_every_option_costs_more_staying_in_house_is_best() {
    let mut case = Example::Constructed.case();
    case.add_scenario(varying(&[(QUOTE, Fee, 90_000_000.0)]));
    let card = page(&case, &Topic::Compare).expect("the case can be compared");
    assert_eq!(row(tables(&card)[0], "Best option")[1], "In-house today");
}

#[test]
fn a_sample_has_no_scenarios_to_offer() {
    assert_eq!(page(&Case::new(), &Topic::Compare), None);
}
