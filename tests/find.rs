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
use outsight::domain::fields::FieldId::{self, Changes, Fee, Governance, Salary};
use outsight::domain::results::Computed;
use outsight::session::view::find::find;
use outsight::session::view::groups::{groups, summary};
use outsight::session::{Notice, Undoable};
use outsight::text::ENGLISH;

fn strongest(case: &Case) -> Vec<Influence> {
    let computed = Computed::new(case);
    influences(&tornado(case, computed.compared, &computed.results))
}

fn names(case: &Case, typed: &str) -> Vec<String> {
    find(case, typed, &strongest(case), &ENGLISH).into_iter().map(|found| found.label).collect()
}

#[test]
fn without_words_the_strongest_inputs_are_found_first() {
    let case = Example::Rivals.case();
    let found = find(&case, "", &strongest(&case), &ENGLISH);
    assert_eq!(found.first().map(|own| own.label.as_str()), Some("Employer on-cost (Service desk)"));
    assert!(found.iter().all(|own| !own.moves.is_empty()), "{found:?}");
    assert!(names(&Case::new(), "").is_empty(), "nothing moves the result of a case without figures");
}

#[test]
fn an_input_is_found_by_parts_of_its_name_whatever_their_order_and_case() {
    let case = Example::Rivals.case();
    assert_eq!(names(&case, "desk SALARY"), ["Average salary (Service desk)"]);
    assert!(names(&case, "  discount ").contains(&"Discount rate".to_owned()));
    assert!(names(&case, "no such input").is_empty());
    // What the form does not show, as prices in another form than the offer's, is not found.
    assert!(names(&Example::HelpDesk.case(), "hourly rate").is_empty());
}

#[test]
fn a_group_says_how_much_was_entered_and_what_it_moves() {
    let case = Example::HelpDesk.case();
    let known = strongest(&case);
    let of = |place, group| groups(&case, place).into_iter().find(|own| own.group == group).expect("the group");
    let staff = summary(&case, &of(Place::Service(0), Group::Staff), &known, &ENGLISH);
    assert!(staff.contains(" entered; moves the result by up to $"), "{staff}");
    let benefits = summary(&case, &of(Place::Case, Group::Benefits), &known, &ENGLISH);
    assert!(benefits.starts_with("0 of ") && benefits.ends_with(" entered"), "{benefits}");
}

#[test]
fn the_hidden_costs_of_a_service_are_taken_over_for_all_services_of_the_offer() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/example/rivals");
    let quote = |offer, service| Place::Quote { offer, service };
    let type_in = |tab: &mut Tab<Memory>, place, id: FieldId, text: &str| {
        tab.send(FormAction::Type { input: InputId::Field(place, id), text: text.to_owned() });
    };
    type_in(&mut tab, quote(0, 0), Governance, "11");
    type_in(&mut tab, quote(0, 1), Changes, "not a number");
    let before = tab.case().clone();
    tab.send(CaseAction::CopyRates { offer: 0, service: 0 });
    assert_eq!(tab.case().given(quote(0, 1), Governance), Some(0.11));
    assert_eq!(tab.text_in(InputId::Field(quote(0, 1), Changes)), tab.text_in(InputId::Field(quote(0, 0), Changes)));
    for (place, id) in [(quote(0, 1), Fee), (quote(1, 0), Governance), (Place::Service(0), Salary)] {
        assert_eq!(tab.case().given(place, id), before.given(place, id), "{place:?} {id:?}");
    }
    assert_eq!(tab.notice(), Some(&Notice::Undoable(Undoable::RatesCopied)));
    tab.send(CaseAction::Undo);
    assert_eq!(*tab.case(), before);
}
