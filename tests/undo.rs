//! Every change of a case can be undone and redone.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{Action, CaseAction, ChecklistAction, CurrencyChange, DraftsAction, FormAction, SharingAction};
use outsight::codec::link;
use outsight::domain::case::{Case, InputId, Party, Place};
use outsight::domain::custom::StrandedPeriod;
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::period::Period;
use outsight::domain::risk::answer::{Answer, Detail};
use outsight::domain::risk::level::LevelColumn;
use outsight::domain::risk::questions::QuestionId;
use outsight::domain::value::{Choice, Currency};
use outsight::route::{Page, Route, Shown};
use outsight::session::command::Command;
use outsight::session::event::{BrowserEvent, StorageEvent};

type Session = Tab<Memory>;

fn fresh() -> Session {
    Tab::open(&Rc::default(), 1, "#/")
}

fn input(id: FieldId) -> InputId {
    InputId::Field(Place::first(id), id)
}

/// Types key by key and goes on to something else.
fn enter(session: &mut Session, input: InputId, text: &str) {
    for end in 1..=text.len() {
        session.send(FormAction::Type { input, text: text[..end].to_owned() });
    }
    session.send(FormAction::Leave { input });
}

type Change = Box<dyn Fn(&mut Session)>;

/// One change of each kind.
fn changes() -> Vec<Change> {
    fn act(action: impl Into<Action>) -> Change {
        let action = action.into();
        Box::new(move |session| drop(session.send(action.clone())))
    }
    let second = Place::Service(1);
    vec![
        Box::new(|session| enter(session, input(FieldId::Fee), "1000")),
        Box::new(|session| enter(session, InputId::Low(Place::first(FieldId::Fee), FieldId::Fee), "900")),
        act(FormAction::Choose { place: Place::Service(0), field: FieldId::ServiceKind, option: 0 }),
        act(FormAction::Confirm { place: Place::first(FieldId::Governance), field: FieldId::Governance }),
        act(FormAction::Reset { place: Place::first(FieldId::Governance), field: FieldId::Governance }),
        act(CaseAction::Rename("Service desk".to_owned())),
        act(CaseAction::NameParty { party: Party::Client, name: "North Ltd".to_owned() }),
        act(CaseAction::AddService),
        act(CaseAction::RenamePlace { place: second, name: "Servers".to_owned() }),
        Box::new(|session| enter(session, input(FieldId::Governance), "11")),
        act(CaseAction::CopyRates { offer: 0, service: 0 }),
        act(CaseAction::Assign { service: 1, offer: Some(0) }),
        act(CaseAction::AddLine),
        act(CaseAction::RenameLine { line: 0, name: "Travel".to_owned() }),
        act(CaseAction::PlaceLine { line: 0, place: Place::Service(0) }),
        act(CaseAction::SetLineStay { line: 0, stays: Some(StrandedPeriod::Indefinite) }),
        Box::new(|session| enter(session, InputId::Amount { line: 0, period: Period::Year(1) }, "500")),
        act(CaseAction::DropHybrid),
        act(CaseAction::Remove(second)),
        act(ChecklistAction::Answer(QuestionId::A1, Answer::Yes)),
        act(ChecklistAction::Write {
            question: QuestionId::A1,
            detail: Detail::Note,
            text: "as the board said".to_owned(),
        }),
        act(ChecklistAction::TypeLevel { service: 0, row: 0, column: LevelColumn::Target, text: "99%".to_owned() }),
        act(ChecklistAction::RemoveLevel { service: 0, row: 1 }),
        Box::new(|session| {
            let option = Currency::Jpy.index();
            session.send(FormAction::Choose { place: Place::Case, field: FieldId::Currency, option });
            session.send(FormAction::TypeRate("156.2".to_owned()));
            session.send(FormAction::ChangeCurrency(CurrencyChange::Convert));
        }),
        act(CaseAction::RemoveLine(0)),
    ]
}

#[test]
fn every_change_is_one_step_to_undo_and_to_redo() {
    let mut session = fresh();
    assert!(!session.can_undo() && !session.can_redo());
    let mut cases: Vec<Case> = vec![session.case().clone()];
    for (step, change) in changes().iter().enumerate() {
        change(&mut session);
        assert_ne!(Some(session.case()), cases.last(), "change {step} does nothing");
        cases.push(session.case().clone());
    }
    for before in cases.iter().rev().skip(1) {
        assert!(session.can_undo());
        assert!(session.send(CaseAction::Undo).contains(&Command::Save), "what was undone is saved");
        assert_eq!(session.case(), before);
    }
    assert!(!session.can_undo());
    assert_eq!(session.send(CaseAction::Undo), []);
    for after in &cases[1..] {
        assert!(session.can_redo());
        assert!(session.send(CaseAction::Redo).contains(&Command::Save));
        assert_eq!(session.case(), after);
    }
    assert!(!session.can_redo());
    assert_eq!(session.send(CaseAction::Redo), []);
}

#[test]
fn typing_is_one_step_until_the_input_is_left() {
    let mut session = fresh();
    enter(&mut session, input(FieldId::Fee), "1000");
    enter(&mut session, input(FieldId::Fee), "2000");
    for expected in [1000.0, 0.0] {
        session.send(CaseAction::Undo);
        assert_eq!(session.value(FieldId::Fee), expected);
    }
    // Typed and deleted again: nothing has happened.
    enter(&mut session, input(FieldId::Fee), "5");
    session.send(CaseAction::Undo);
    for text in ["5", ""] {
        session.send(FormAction::Type { input: input(FieldId::Fee), text: text.to_owned() });
    }
    assert!(!session.can_undo());
}

#[test]
fn a_change_after_undoing_leaves_nothing_to_redo() {
    let mut session = fresh();
    enter(&mut session, input(FieldId::Fee), "1000");
    session.send(CaseAction::Undo);
    enter(&mut session, input(FieldId::Salary), "90000");
    assert!(!session.can_redo());
    session.send(CaseAction::Undo);
    assert!(session.case().is_empty());
}

#[test]
fn a_received_case_has_a_history_of_its_own_and_takes_it_along_when_it_is_kept() {
    let mut session = fresh();
    enter(&mut session, input(FieldId::Fee), "1000");
    session.save();
    session.send(BrowserEvent::Navigated(Route::of_example(Example::Bank)));
    assert!(!session.can_undo(), "the changes of the draft are not those of the example");
    enter(&mut session, input(FieldId::Fee), "77");
    session.send(CaseAction::Undo);
    assert_eq!(session.case(), &Example::Bank.case());
    session.send(CaseAction::Redo);
    session.send(BrowserEvent::Navigated(Route::of_draft(Page::Calculator)));
    assert_eq!(session.value(FieldId::Fee), 1000.0);
    session.send(CaseAction::Undo);
    assert_eq!(session.value(FieldId::Fee), 0.0, "the draft has kept its own");

    let link = format!("#{}", link::encode(&Example::Bank.case(), ""));
    session.send(SharingAction::OpenLink(link));
    enter(&mut session, input(FieldId::Fee), "77");
    session.send(DraftsAction::Keep);
    session.send(CaseAction::Undo);
    assert_eq!(session.case(), &Example::Bank.case());
}

#[test]
fn another_draft_cannot_be_undone_into_this_one() {
    let mut session = fresh();
    enter(&mut session, input(FieldId::Fee), "1000");
    session.save();
    let first = session.draft().id;
    session.send(DraftsAction::Begin);
    assert!(!session.can_undo());
    enter(&mut session, input(FieldId::Fee), "2000");
    session.send(BrowserEvent::Navigated(Route { shown: Shown::Draft(Some(first)), page: Page::Calculator }));
    assert!(!session.can_undo());
    session.send(CaseAction::Undo);
    assert_eq!(session.value(FieldId::Fee), 1000.0);
}

#[test]
fn what_another_tab_has_changed_is_not_undone_here() {
    let mut one = fresh();
    one.enter(FieldId::Fee, 1000);
    let mut other = Tab::open(&one.storage, 2, "#/");
    other.enter(FieldId::Salary, 90_000);
    one.send(StorageEvent::Changed);
    assert_eq!(one.value(FieldId::Salary), 90_000.0);
    assert!(!one.can_undo());
}

#[test]
fn a_text_that_cannot_be_used_stays_while_something_else_is_undone() {
    let mut session = fresh();
    enter(&mut session, input(FieldId::Fee), "1000");
    session.send(FormAction::Type { input: input(FieldId::Salary), text: "many".to_owned() });
    session.send(FormAction::Leave { input: input(FieldId::Salary) });
    session.send(CaseAction::Undo);
    assert_eq!((session.value(FieldId::Fee), session.text_in(input(FieldId::Salary)).as_str()), (0.0, "many"));
    // A step about the same input takes its text away.
    session.send(CaseAction::Redo);
    session.send(FormAction::Type { input: input(FieldId::Fee), text: "many".to_owned() });
    session.send(FormAction::Leave { input: input(FieldId::Fee) });
    session.send(CaseAction::Undo);
    assert_eq!(session.text_in(input(FieldId::Fee)), "");
}

#[test]
fn an_answer_that_was_undone_cannot_be_taken_back_once_more() {
    let mut session = fresh();
    session.send(ChecklistAction::Answer(QuestionId::A1, Answer::Yes));
    session.send(ChecklistAction::Answer(QuestionId::A2, Answer::No));
    session.send(CaseAction::Undo);
    assert!(session.can_undo_answer());
    session.send(ChecklistAction::UndoAnswer);
    assert_eq!(session.reply(QuestionId::A1).answer, None, "the answer before that is the last one now");
    assert!(!session.can_undo_answer());
}

#[test]
fn a_title_that_was_changed_on_the_page_of_drafts_can_be_undone() {
    let mut session = fresh();
    session.enter(FieldId::Fee, 1000);
    session.send(DraftsAction::Rename(session.draft().id, "Service desk".to_owned()));
    session.send(CaseAction::Undo);
    assert_eq!((session.case().title(), session.value(FieldId::Fee)), ("", 1000.0));
}
