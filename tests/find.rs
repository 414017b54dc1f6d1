//! Finding inputs, and what the groups of the form say of themselves.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, FormAction};
use outsight::domain::analysis::influence::{Influence, influences};
use outsight::domain::analysis::tornado::tornado;
use outsight::domain::case::{Case, InputId, Place};
use outsight::domain::example::Example;
use outsight::domain::field::Group;
use outsight::domain::fields::FieldId::{self, Changes, Fee, Governance, Salary, Travel};
use outsight::domain::results::Computed;
use outsight::session::view::find::{Found, find};
use outsight::session::view::groups::{groups, summary};
use outsight::session::{Notice, Undoable};
use outsight::text::ENGLISH;

fn strongest(case: &Case) -> Vec<Influence> {
    let computed = Computed::new(case);
    influences(&tornado(case, computed.compared, &computed.results))
}

fn names(case: &Case, typed: &str) -> Vec<String> {
    find(case, typed, &strongest(case), &ENGLISH).inputs.into_iter().map(|found| found.label).collect()
}

#[test]
fn without_words_the_strongest_inputs_are_found_first() {
    let case = Example::Rivals.case();
    let Found { inputs: found, said } = find(&case, " ", &strongest(&case), &ENGLISH);
    assert_eq!(said, ENGLISH.full_form.find_strongest);
    assert_eq!(found.first().map(|own| own.label.as_str()), Some("Employer on-cost (Service desk)"));
    assert!(found.iter().all(|own| !own.moves.is_empty()), "{found:?}");
    let nothing = find(&Case::new(), "", &[], &ENGLISH);
    assert_eq!(nothing, Found { inputs: Vec::new(), said: String::new() }, "nothing is known yet");
}

#[test]
fn what_a_report_says_of_a_place_that_is_gone_is_not_found() {
    let mut case = Example::Rivals.case();
    let known = strongest(&case);
    case.remove(Place::Service(1));
    let found = find(&case, "", &known, &ENGLISH);
    assert!(found.inputs.iter().all(|own| case.entries(own.place).is_some()), "{found:?}");
}

#[test]
fn an_input_is_found_by_parts_of_its_name_whatever_their_order_and_case() {
    let case = Example::Rivals.case();
    assert_eq!(names(&case, "desk SALARY"), ["Average salary (Service desk)"]);
    assert!(names(&case, "  discount ").contains(&"Discount rate".to_owned()));
    let none = find(&case, "no such input", &strongest(&case), &ENGLISH);
    assert_eq!((none.inputs.len(), none.said.as_str()), (0, ENGLISH.full_form.find_none));
    let many = find(&case, "a", &strongest(&case), &ENGLISH);
    assert_eq!(many.inputs.len(), 12);
    assert!(many.said.ends_with(" more inputs; type more of the name."), "{}", many.said);
    // What the form does not show, as prices in another form than the offer's, is not found.
    assert!(names(&Example::HelpDesk.case(), "hourly rate").is_empty());
}

#[test]
fn a_group_says_how_much_was_entered_and_what_it_moves() {
    let case = Example::HelpDesk.case();
    let known = strongest(&case);
    let of = |place, group| groups(&case, place).into_iter().find(|own| own.group == group).expect("the group");
    let staff = summary(&case, &of(Place::Service(0), Group::Staff), &known, &ENGLISH);
    assert!(staff.contains(" entered; strongest: $") && staff.ends_with(" between low and high"), "{staff}");
    let benefits = summary(&case, &of(Place::Case, Group::Benefits), &known, &ENGLISH);
    assert!(benefits.starts_with("0 of ") && benefits.ends_with(" entered"), "{benefits}");
}

#[test]
fn the_rates_of_hidden_costs_are_taken_over_for_all_services_of_the_offer_and_amounts_are_not() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/example/rivals");
    let quote = |offer, service| Place::Quote { offer, service };
    let type_in = |tab: &mut Tab<Memory>, place, id: FieldId, text: &str| {
        tab.send(FormAction::Type { input: InputId::Field(place, id), text: text.to_owned() });
    };
    type_in(&mut tab, quote(0, 0), Governance, "11");
    type_in(&mut tab, quote(0, 0), Travel, "8000");
    type_in(&mut tab, quote(0, 1), Changes, "not a number");
    let before = tab.case().clone();
    tab.send(CaseAction::CopyRates { offer: 0, service: 0 });
    assert_eq!(tab.case().given(quote(0, 1), Governance), Some(0.11));
    assert_eq!(tab.text_in(InputId::Field(quote(0, 1), Changes)), tab.text_in(InputId::Field(quote(0, 0), Changes)));
    for (place, id) in
        [(quote(0, 1), Travel), (quote(0, 1), Fee), (quote(1, 0), Governance), (Place::Service(0), Salary)]
    {
        assert_eq!(tab.case().given(place, id), before.given(place, id), "{place:?} {id:?}");
    }
    assert_eq!(tab.notice(), Some(&Notice::Undoable(Undoable::RatesCopied)));
    tab.send(CaseAction::Undo);
    assert_eq!(*tab.case(), before);
}
