//! Small habits of the page: shortcuts, groups that stay as they were left, copying, undo.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, FormAction, PageAction};
use outsight::domain::case::{InputId, Place, SourcingOption};
use outsight::domain::fields::FieldId;
use outsight::report::shortcuts::{SHORTCUTS, Shortcut};
use outsight::route::{Page, Route};
use outsight::session::command::Command;
use outsight::session::event::BrowserEvent;
use outsight::session::{Notice, Undoable};

type Session = Tab<Memory>;

fn fresh() -> Session {
    Tab::open(&Rc::default(), 1, "#/")
}

fn give(session: &mut Session, id: FieldId, text: &str) {
    session.send(FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() });
}

#[test]
fn groups_stay_as_they_were_left() {
    let mut session = fresh();
    assert!(!session.is_toggled("group-people"));
    session.send(FormAction::Fold { group: "group-people".to_owned(), is_toggled: true });
    let mut again = Tab::open(&session.storage, 2, "#/");
    assert!(again.is_toggled("group-people") && !again.is_toggled("group-tools"));
    again.send(FormAction::Fold { group: "group-people".to_owned(), is_toggled: false });
    assert!(!Tab::open(&session.storage, 3, "#/").is_toggled("group-people"));
}

#[test]
fn every_shortcut_does_something_and_no_key_does_two_things() {
    for (place, (key, shortcut)) in SHORTCUTS.iter().enumerate() {
        assert_eq!(Shortcut::of(*key), Some(*shortcut));
        assert!(SHORTCUTS[..place].iter().all(|(other, own)| other != key && own != shortcut), "{key}");
        let mut session = fresh();
        give(&mut session, FieldId::Fee, "1000");
        session.save();
        give(&mut session, FieldId::Governance, "9");
        let place = Place::first(FieldId::Governance);
        session.send(FormAction::Reset { place, field: FieldId::Governance });
        if *shortcut == Shortcut::Redo {
            session.send(CaseAction::Undo);
        }
        let before = (session.asked.len(), session.session.clone());
        session.send(BrowserEvent::KeyPressed(*key));
        assert!(session.asked.len() > before.0 || session.session != before.1, "{key} does nothing");
    }
    assert_eq!(fresh().send(BrowserEvent::KeyPressed('Q')), []);
}

#[test]
fn shortcuts_lead_to_pages_about_the_case_on_the_screen() {
    for (key, page) in ('1'..='8').zip(Page::ALL) {
        let mut session = Tab::<Memory>::open(&Rc::default(), 1, "#/example/bank");
        let target = session.route(page).fragment();
        assert_eq!(session.send(BrowserEvent::KeyPressed(key)), [Command::SetFragment(target.clone())]);
        session.send(BrowserEvent::Navigated(Route::parse(&target)));
        assert_eq!((session.page(), session.origin().is_some()), (page, true));
    }
}

#[test]
fn the_list_of_shortcuts_takes_the_keyboard_with_it() {
    let mut session = fresh();
    session.send(BrowserEvent::KeyPressed('K'));
    let to_list = Command::Focus("keys".to_owned());
    assert!(session.asked.contains(&to_list));
    session.send(BrowserEvent::Navigated(Route::of_draft(Page::Method)));
    assert_eq!(session.asked.last(), Some(&to_list), "the page does not take it away again");
}

#[test]
fn a_copied_figure_is_confirmed_for_a_while() {
    let mut session = fresh();
    let commands = session.send(PageAction::CopyFigure("$1,234".to_owned()));
    assert_eq!(commands, [Command::Copy("$1,234".to_owned())]);
    session.send(BrowserEvent::Copied(true));
    assert_eq!(session.copied(), Some(true));
    session.send(BrowserEvent::CopiedShown);
    assert_eq!(session.copied(), None);
    session.send(BrowserEvent::Copied(false));
    assert_eq!(session.copied(), Some(false), "and that it did not work is said too");
}

#[test]
fn a_figure_that_went_back_to_its_default_can_be_brought_back() {
    let mut session = fresh();
    give(&mut session, FieldId::Governance, "9");
    let place = Place::first(FieldId::Governance);
    let own = session.case().value(place, FieldId::Governance);
    session.send(FormAction::Reset { place, field: FieldId::Governance });
    assert_ne!(session.case().value(place, FieldId::Governance), own);
    assert_eq!(session.notice(), Some(&Notice::Undoable(Undoable::InputReset)));
    session.send(CaseAction::Undo);
    assert_eq!(session.case().value(place, FieldId::Governance), own);
}

#[test]
fn a_dropped_hybrid_way_can_be_brought_back() {
    let mut session = fresh();
    session.send(CaseAction::AddService);
    session.send(CaseAction::Assign { service: 0, offer: Some(0) });
    session.send(CaseAction::DropHybrid);
    assert!(!session.case().options().contains(&SourcingOption::Hybrid));
    session.send(CaseAction::Undo);
    assert!(session.case().options().contains(&SourcingOption::Hybrid));
    assert_eq!(session.case().offers_used(SourcingOption::Hybrid), [0]);
}
