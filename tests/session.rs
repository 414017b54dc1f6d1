//! What visitors are promised, on the session without a browser.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::checklist::{ChecklistFilter, ChecklistTab as Side};
use outsight::action::{
    CaseAction, ChecklistAction, CurrencyChange, DraftsAction, FormAction, LineTiming, SharingAction,
};
use outsight::codec::cover::Cover;
use outsight::codec::link::{self, DecodedLink};
use outsight::document::Verdict;
use outsight::domain::case::{InputId, Place, SourcingOption};
use outsight::domain::custom::StrandedPeriod;
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::period::Period;
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail};
use outsight::domain::risk::level::LevelColumn;
use outsight::domain::risk::questions::QuestionId;
use outsight::drafts::StorageError;
use outsight::protocol::{self, Response, WorkerReply};
use outsight::report::checklist_view::PrintMode;
use outsight::route::{Page, Route, Shown};
use outsight::session::command::Command;
use outsight::session::event::{BrowserEvent, Event};
use outsight::session::view::groups as all_inputs;
use outsight::session::view::{form, headline, messages};
use outsight::session::{Notice, Origin, SaveState, Undoable};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

type Session = Tab<Memory>;

fn fresh() -> Session {
    Tab::open(&Rc::default(), 1, "#/")
}

fn update(session: &mut Session, event: impl Into<Event>) -> Vec<Command> {
    session.send(event)
}

fn type_into(session: &mut Session, id: FieldId, text: &str) -> Vec<Command> {
    update(session, FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() })
}

/// Types and goes on to something else.
fn enter(session: &mut Session, id: FieldId, text: &str) {
    type_into(session, id, text);
    update(session, FormAction::Leave { input: slot(id) });
}

fn slot(id: FieldId) -> InputId {
    InputId::Field(Place::first(id), id)
}

fn value(session: &Session, id: FieldId) -> f64 {
    session.case().value(Place::first(id), id)
}

fn with_a_draft() -> Session {
    let mut session = fresh();
    type_into(&mut session, FieldId::Fee, "1000");
    session.save();
    session
}

fn shown(session: &Session, id: FieldId) -> form::FieldView {
    form::field(session, Place::first(id), id, &ENGLISH)
}

#[test]
fn typing_changes_the_case_and_asks_to_save() {
    let mut session = fresh();
    let commands = type_into(&mut session, FieldId::Fee, "1000");
    assert_eq!(value(&session, FieldId::Fee), 1000.0);
    assert_eq!((commands, session.saved()), (vec![Command::Save], SaveState::Waiting));
}

#[test]
fn a_text_stays_as_typed_until_the_input_is_left_and_is_tidy_then() {
    let mut session = fresh();
    type_into(&mut session, FieldId::Fee, "1000.");
    assert_eq!(shown(&session, FieldId::Fee).text, "1000.");
    update(&mut session, FormAction::Leave { input: slot(FieldId::Fee) });
    assert_eq!(shown(&session, FieldId::Fee).text, "1,000");
}

#[test]
fn a_wrong_text_names_the_range_and_the_last_valid_result_stays_marked() {
    let mut session = fresh();
    enter(&mut session, FieldId::Horizon, "4");
    for wrong in ["11", "0", "2.5", "many", "1,5"] {
        type_into(&mut session, FieldId::Horizon, wrong);
        update(&mut session, FormAction::Leave { input: slot(FieldId::Horizon) });
        let view = shown(&session, FieldId::Horizon);
        assert_eq!(view.text, wrong, "what was typed is not lost");
        assert!(view.error.is_some_and(|error| error.contains("1 to 10")), "{wrong}");
        assert_eq!(value(&session, FieldId::Horizon), 4.0);
        let stale = headline::stale(&session, &ENGLISH).expect("the result is marked");
        assert!(stale.contains("Time horizon"), "{stale}");
    }
    type_into(&mut session, FieldId::Horizon, "7");
    assert_eq!((shown(&session, FieldId::Horizon).error, headline::stale(&session, &ENGLISH)), (None, None));
}

#[test]
fn what_people_type_is_read_at_once_and_tidied_when_the_input_is_left() {
    let mut session = fresh();
    for (text, meant) in [("85k", 85_000.0), ("12*450", 5_400.0), ("$1,200.50", 1200.5), ("3,000 / month", 36_000.0)] {
        type_into(&mut session, FieldId::Fee, text);
        assert_eq!((value(&session, FieldId::Fee), shown(&session, FieldId::Fee).text.as_str()), (meant, text));
    }
    update(&mut session, FormAction::Leave { input: slot(FieldId::Fee) });
    assert_eq!(shown(&session, FieldId::Fee).text, "36,000");
}

#[test]
fn a_text_that_can_mean_two_numbers_is_asked_about_and_not_used_until_then() {
    let mut session = fresh();
    enter(&mut session, FieldId::Fee, "5");
    type_into(&mut session, FieldId::Fee, "620.000");
    let view = shown(&session, FieldId::Fee);
    let meant: Vec<&str> = view.meanings.iter().map(|meaning| meaning.text.as_str()).collect();
    assert_eq!((meant, value(&session, FieldId::Fee)), (vec!["620", "620000"], 5.0));
    assert!(view.error.is_some_and(|error| error.contains("two numbers")));
    assert!(headline::stale(&session, &ENGLISH).is_some(), "the result says that it is left out");
    update(&mut session, FormAction::PickReading { input: slot(FieldId::Fee), text: "620000".to_owned() });
    assert_eq!((value(&session, FieldId::Fee), shown(&session, FieldId::Fee).error), (620_000.0, None));
}

#[test]
fn a_link_that_is_about_to_be_locked_is_not_copied_open() {
    let mut session = with_a_draft();
    let copied = |session: &mut Session, link: &str| {
        let commands = update(session, SharingAction::CopyLink(format!("https://example.org/#{link}")));
        commands.iter().any(|command| matches!(command, Command::Copy(_)))
    };
    update(&mut session, SharingAction::Lock(" a phrase ".to_owned()));
    assert!(!copied(&mut session, "s4-abce"), "the open link is still on the screen");
    assert!(copied(&mut session, "p4-abce"));
    update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Calculator)));
    update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Share)));
    assert!(copied(&mut session, "s4-abce"), "a phrase holds for one visit of the page");
    update(&mut session, SharingAction::Lock("  ".to_owned()));
    assert!(copied(&mut session, "s4-abce"), "blanks are no phrase");
}

#[test]
fn a_draft_that_is_renamed_while_another_case_is_shown_stays_one_draft() {
    let mut session = with_a_draft();
    let id = session.draft().id;
    update(&mut session, BrowserEvent::Navigated(Route::parse("#/example/tei/drafts")));
    update(&mut session, DraftsAction::Rename(id, "Service desk".to_owned()));
    session.save();
    update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Calculator)));
    type_into(&mut session, FieldId::Fee, "2000");
    session.save();
    assert_eq!((session.draft().id, session.case().title()), (id, "Service desk"));
    assert_eq!(session.storage.texts.borrow().len(), 1, "one draft, one version");
}

#[test]
fn a_percentage_is_typed_in_per_cent_and_its_range_is_named_so() {
    let mut session = fresh();
    type_into(&mut session, FieldId::DiscountRate, "8");
    assert_eq!(value(&session, FieldId::DiscountRate), 0.08);
    type_into(&mut session, FieldId::DiscountRate, "800");
    assert_eq!(shown(&session, FieldId::DiscountRate).error.as_deref(), Some("Allowed: 0% to 100%."));
}

#[test]
fn an_emptied_input_is_at_its_default_again() {
    let mut session = fresh();
    type_into(&mut session, FieldId::Governance, "3");
    assert!(shown(&session, FieldId::Governance).can_reset);
    type_into(&mut session, FieldId::Governance, "");
    update(&mut session, FormAction::Leave { input: slot(FieldId::Governance) });
    let view = shown(&session, FieldId::Governance);
    assert_eq!((view.text.as_str(), view.can_reset), ("8", false));
    assert!(view.origin.contains("Yankee Group"));
}

#[test]
fn every_default_says_where_it_comes_from() {
    let session = fresh();
    let defaults = all_inputs::defaults_in_use(session.case());
    assert!(defaults.len() > 20);
    let help = session.help().expect("the help");
    for (_, field) in defaults {
        let origin = &help.field(field.id).expect("a note").origin;
        assert!(origin.contains("Assumption") || origin.contains("Source"), "{}: {origin}", field.key);
    }
}

#[test]
fn nothing_is_compared_before_both_sides_have_a_cost() {
    let mut session = fresh();
    type_into(&mut session, FieldId::People, "5");
    type_into(&mut session, FieldId::Salary, "60000");
    let computed = Computed::new(session.case());
    assert_eq!(headline::headline(&computed, None, &ENGLISH).verdict, Verdict::Open);
    assert!(headline::main_figures(&computed, &ENGLISH).iter().all(|figure| figure.value.is_none()));
    type_into(&mut session, FieldId::Fee, "200000");
    let computed = Computed::new(session.case());
    assert_eq!(headline::headline(&computed, None, &ENGLISH).verdict, Verdict::Saves);
}

#[test]
fn a_difference_of_less_than_a_coin_is_called_even() {
    let mut session = fresh();
    for (id, text) in [
        (FieldId::People, "1"),
        (FieldId::Salary, "100"),
        (FieldId::OnCost, "0"),
        (FieldId::Fee, "100"),
        (FieldId::Governance, "0"),
        (FieldId::ProductivityLossYearOne, "0"),
        (FieldId::ProductivityLossYearTwo, "0"),
        (FieldId::Exit, "0"),
        (FieldId::Attrition, "0"),
        (FieldId::Selection, "0"),
        (FieldId::TransitionMonths, "0"),
        (FieldId::Severance, "0"),
        (FieldId::Changes, "0"),
        (FieldId::Communication, "0"),
    ] {
        type_into(&mut session, id, text);
    }
    let verdict = |session: &Session| headline::headline(&Computed::new(session.case()), None, &ENGLISH).verdict;
    assert_eq!(verdict(&session), Verdict::Even);
    type_into(&mut session, FieldId::Fee, "101");
    assert_eq!(verdict(&session), Verdict::Costs);
}

fn of_link(link: String) -> Route {
    Route { shown: Shown::Link(link), page: Page::Calculator }
}

#[test]
fn opening_an_example_or_a_link_leaves_the_draft_alone() {
    let link = link::encode(&Example::Tei.case(), "");
    for route in [Route::of_example(Example::Tei), of_link(link)] {
        let mut session = with_a_draft();
        let (draft, stored) = (session.draft().clone(), session.storage.texts.borrow().clone());
        update(&mut session, BrowserEvent::Navigated(route));
        assert_eq!(session.case(), &Example::Tei.case());
        assert_eq!(type_into(&mut session, FieldId::Fee, "7"), [], "playing with it saves nothing");
        assert_eq!((session.draft(), &*session.storage.texts.borrow()), (&draft, &stored));
        update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Calculator)));
        assert_eq!((value(&session, FieldId::Fee), session.origin()), (1000.0, None));
    }
}

#[test]
fn a_kept_case_becomes_a_draft_of_its_own() {
    let mut session = with_a_draft();
    let before = session.draft().id;
    update(&mut session, BrowserEvent::Navigated(Route::of_example(Example::Bank)));
    assert_eq!(session.origin(), Some(Origin::Example(Example::Bank)));
    update(&mut session, DraftsAction::Keep);
    assert_eq!((session.case(), session.origin()), (&Example::Bank.case(), None));
    assert_eq!(session.notice(), Some(&Notice::Kept));
    assert!(session.draft().id != before && session.is_saved());
    update(&mut session, BrowserEvent::Navigated(Route { shown: Shown::Draft(Some(before)), page: Page::Calculator }));
    assert_eq!(value(&session, FieldId::Fee), 1000.0, "the other draft is still there");
}

#[test]
fn a_new_draft_leaves_the_one_before_where_it_was() {
    let mut session = with_a_draft();
    let before = session.draft().id;
    update(&mut session, DraftsAction::Begin);
    update(&mut session, DraftsAction::Begin);
    assert!(session.case().is_empty());
    update(&mut session, BrowserEvent::Navigated(Route { shown: Shown::Draft(Some(before)), page: Page::Calculator }));
    assert_eq!(value(&session, FieldId::Fee), 1000.0);
}

#[test]
fn a_link_opens_in_another_session_as_the_same_case() {
    let sender = with_a_draft();
    let mut receiver = fresh();
    update(&mut receiver, BrowserEvent::Navigated(of_link(link::encode(sender.case(), &sender.draft().id.key()))));
    assert_eq!((receiver.case(), receiver.origin()), (sender.case(), Some(Origin::Link)));
    assert!(receiver.storage.texts.borrow().is_empty(), "opening a link writes nothing");
}

#[test]
fn what_is_said_with_a_case_arrives_with_it_and_goes_out_with_no_other() {
    let mut sender = with_a_draft();
    update(&mut sender, SharingAction::SayFrom("Kim".to_owned()));
    update(&mut sender, SharingAction::SayNote("Two open points.".to_owned()));
    update(&mut sender, BrowserEvent::Navigated(Route::of_draft(Page::Share)));
    let sent = |session: &Session| {
        let request = session.report_request(String::new);
        let reply = protocol::respond(&request, &ENGLISH, &ENGLISH_REPORT);
        let Some(Response::Ready(WorkerReply::Report { sections, .. })) = reply else { panic!("a report") };
        let text = format!("{:?}", sections.iter().filter_map(|own| own.section()).collect::<Vec<_>>());
        let start = text.find("#s5-").expect("a link") + 1;
        text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>()
    };
    let mut receiver = fresh();
    update(&mut receiver, BrowserEvent::Navigated(of_link(sent(&sender))));
    assert_eq!(receiver.received_cover(), Some(&Cover::new("Kim", "Two open points.")));

    update(&mut sender, DraftsAction::Begin);
    update(&mut sender, BrowserEvent::Navigated(Route::of_draft(Page::Share)));
    update(&mut receiver, BrowserEvent::Navigated(of_link(sent(&sender))));
    assert_eq!(receiver.received_cover(), Some(&Cover::new("Kim", "")), "the note was about another case");
}

#[test]
fn a_pasted_link_opens_as_if_it_had_been_followed() {
    let mut session = fresh();
    let link = format!("<https://example.org/tools/roi/#{}>", link::encode(&Example::Tei.case(), ""));
    update(&mut session, SharingAction::OpenLink(link));
    assert_eq!((session.case(), session.origin()), (&Example::Tei.case(), Some(Origin::Link)));
}

#[test]
fn a_broken_link_is_named_and_the_draft_stays_on_screen() {
    let mut session = with_a_draft();
    let mut link = link::encode(&Example::Tei.case(), "");
    link.truncate(link.len() - 5);
    let first_visit = Tab::open(&session.storage, 3, &format!("#{link}"));
    update(&mut session, BrowserEvent::Navigated(of_link(link)));
    for session in [session, first_visit] {
        let said = session.notice().map(|notice| messages::notice(notice, &ENGLISH)).expect("a notice");
        assert!(said.contains("cut off") && said.contains("unchanged"), "{said}");
        assert_eq!((value(&session, FieldId::Fee), session.origin()), (1000.0, None));
    }
}

#[test]
fn drafts_come_back_after_a_reload() {
    let before = with_a_draft();
    let session = Tab::open(&before.storage, 2, "#/");
    assert_eq!(value(&session, FieldId::Fee), 1000.0);
}

#[test]
fn a_failed_save_is_told() {
    let mut session = with_a_draft();
    session.storage.strike.set(Some(common::Strike { fault: common::Fault::Quota, at: 0, is_for_ever: true }));
    type_into(&mut session, FieldId::Fee, "2");
    session.save();
    assert_eq!(session.saved(), SaveState::Failed(StorageError::Full));
    let said = messages::saved(&session, &ENGLISH);
    assert!(said.contains("Not saved") && said.contains("Save a file"), "{said}");
    session.storage.strike.set(None);
    session.save();
    assert_eq!(session.saved(), SaveState::Saved);
}

#[test]
fn the_answer_is_said_when_a_change_is_saved_and_not_at_every_key() {
    let mut session = with_a_draft();
    let before = messages::said(&session, None, &ENGLISH);
    assert!(before.starts_with("The outsourced option costs"), "{before}");
    type_into(&mut session, FieldId::Fee, "20");
    assert_eq!(messages::said(&session, None, &ENGLISH), "", "nothing is said while it is typed");
    type_into(&mut session, FieldId::Fee, "2000");
    session.save();
    let after = messages::said(&session, None, &ENGLISH);
    assert!(!after.is_empty() && after != before, "{after}");
}

#[test]
fn a_draft_that_cannot_be_saved_is_not_left_before_a_file_has_it() {
    let mut session = with_a_draft();
    let other = session.draft().id;
    update(&mut session, DraftsAction::Begin);
    session.storage.strike.set(Some(common::Strike { fault: common::Fault::Security, at: 0, is_for_ever: true }));
    type_into(&mut session, FieldId::Fee, "77");
    let to_other = || BrowserEvent::Navigated(Route { shown: Shown::Draft(Some(other)), page: Page::Calculator });
    update(&mut session, to_other());
    assert_eq!((value(&session, FieldId::Fee), session.notice()), (77.0, Some(&Notice::NotLeft)));
    update(&mut session, DraftsAction::SaveFile);
    assert!(matches!(session.asked.last(), Some(Command::Download { .. })), "{:?}", session.asked);
    session.storage.strike.set(None);
    update(&mut session, to_other());
    assert_eq!(value(&session, FieldId::Fee), 1000.0);
}

fn with_lines() -> Session {
    let mut session = fresh();
    for (place, name) in ["Rent", "Audit", "Tools"].into_iter().enumerate() {
        update(&mut session, CaseAction::AddLine);
        update(&mut session, CaseAction::RenameLine { line: place, name: name.to_owned() });
        let source = InputId::Amount { line: place, period: Period::Year(2) };
        update(&mut session, FormAction::Type { input: source, text: format!("{}", (place + 1) * 100) });
    }
    session
}

#[test]
fn a_removed_line_can_be_brought_back() {
    let mut session = with_lines();
    let before = session.case().clone();
    update(&mut session, CaseAction::RemoveLine(1));
    assert_eq!(session.case().custom.len(), 2);
    assert_eq!(session.notice(), Some(&Notice::Undoable(Undoable::LineRemoved)));
    update(&mut session, CaseAction::Undo);
    assert_eq!(session.case(), &before);
}

#[test]
fn amounts_dropped_by_paying_once_can_be_brought_back() {
    let mut session = with_lines();
    let before = session.case().clone();
    update(&mut session, CaseAction::SetLineTiming { line: 0, timing: LineTiming::OneOff });
    assert_eq!(session.notice(), Some(&Notice::Undoable(Undoable::AmountsDropped)));
    update(&mut session, CaseAction::Undo);
    assert_eq!(session.case(), &before);
}

#[test]
fn a_wrong_amount_stays_with_its_line_when_another_is_removed() {
    let mut session = with_lines();
    let wrong = |line| InputId::Amount { line, period: Period::Year(1) };
    update(&mut session, FormAction::Type { input: wrong(2), text: "abc".to_owned() });
    update(&mut session, CaseAction::RemoveLine(0));
    assert_eq!(session.unusable_entries().collect::<Vec<_>>(), [wrong(1)]);
}

#[test]
fn a_line_can_change_sides() {
    let mut session = with_lines();
    update(&mut session, CaseAction::PlaceLine { line: 0, place: Place::Service(0) });
    let computed = Computed::new(session.case());
    let lines = |place| {
        computed.projection().in_house[0]
            .iter()
            .chain(computed.projection().per_offer[0].iter())
            .filter(move |line| line.place == place)
    };
    let custom =
        |place| lines(place).filter(|line| line.id.definition().is_none()).map(|line| line.total()).sum::<f64>();
    assert_eq!((custom(Place::Service(0)).round(), custom(Place::Offer(0)).round()), (100.0, 500.0));
}

#[test]
fn one_off_money_alone_is_not_called_outsourcing() {
    let mut session = fresh();
    for (id, text) in [(FieldId::People, "10"), (FieldId::Salary, "100000"), (FieldId::Transition, "50000")] {
        type_into(&mut session, id, text);
    }
    let headline = headline::headline(&Computed::new(session.case()), None, &ENGLISH);
    assert_eq!(headline.verdict, Verdict::Open);
    assert!(headline.basis.contains("provider’s price"), "{}", headline.basis);
}

#[test]
fn a_one_off_cost_left_open_is_named_beside_the_answer() {
    let mut session = fresh();
    for (id, text) in [(FieldId::People, "10"), (FieldId::Salary, "100000"), (FieldId::Fee, "900000")] {
        type_into(&mut session, id, text);
    }
    let basis = |session: &Session| headline::headline(&Computed::new(session.case()), None, &ENGLISH).basis;
    assert!(basis(&session).contains("counts as zero"));
    type_into(&mut session, FieldId::Transition, "0");
    assert!(!basis(&session).contains("counts as zero"));
}

#[test]
fn what_loses_money_from_the_first_month_is_never_paid_back() {
    let mut session = fresh();
    for (id, text) in [(FieldId::People, "10"), (FieldId::Salary, "70000"), (FieldId::Fee, "1200000")] {
        type_into(&mut session, id, text);
    }
    let figures = headline::main_figures(&Computed::new(session.case()), &ENGLISH);
    let payback = figures.iter().find(|figure| figure.key == "payback-years").expect("the figure");
    assert_eq!((payback.text.as_str(), payback.value), ("Not within the horizon", None));
}

#[test]
fn a_notice_about_one_case_does_not_stand_over_another() {
    let mut session = with_lines();
    update(&mut session, CaseAction::RemoveLine(0));
    update(&mut session, BrowserEvent::Navigated(Route::of_example(Example::Tei)));
    assert_eq!(session.notice(), None);
}

fn filled() -> Session {
    let mut session = fresh();
    for (id, text) in [(FieldId::People, "10"), (FieldId::Salary, "70000"), (FieldId::Fee, "600000")] {
        type_into(&mut session, id, text);
    }
    session
}

#[test]
fn a_second_service_that_costs_something_and_has_no_price_opens_the_answer_again() {
    let mut session = filled();
    update(&mut session, CaseAction::AddService);
    assert_eq!(session.open_place(), Place::Service(1));
    let headline = |session: &Session| headline::headline(&Computed::new(session.case()), None, &ENGLISH);
    assert_ne!(headline(&session).verdict, Verdict::Open, "nothing is said of it yet");
    let people = InputId::Field(Place::Service(1), FieldId::People);
    update(&mut session, FormAction::Type { input: people, text: "2".to_owned() });
    assert_eq!(headline(&session).verdict, Verdict::Open, "work that is done for nothing is no comparison");
    assert!(headline(&session).sentence.contains("Service 2"));
    update(
        &mut session,
        FormAction::Choose { place: Place::Quote { offer: 0, service: 1 }, field: FieldId::PriceForm, option: 4 },
    );
    assert_ne!(headline(&session).verdict, Verdict::Open, "not offered: the service stays");
}

#[test]
fn a_removed_service_can_be_brought_back_with_everything_in_it() {
    let mut session = filled();
    update(&mut session, CaseAction::AddService);
    update(
        &mut session,
        FormAction::Type { input: InputId::Field(Place::Service(1), FieldId::People), text: "3".to_owned() },
    );
    update(&mut session, CaseAction::RenamePlace { place: Place::Service(1), name: "Servers".to_owned() });
    let before = session.case().clone();
    update(&mut session, CaseAction::Remove(Place::Service(0)));
    assert_eq!((session.case().services(), session.case().name(Place::Service(0))), (1, "Servers"));
    assert_eq!(session.notice(), Some(&Notice::Undoable(Undoable::PlaceRemoved)));
    update(&mut session, CaseAction::Undo);
    assert_eq!(session.case(), &before);
}

#[test]
fn the_last_service_and_the_last_offer_stay() {
    let mut session = filled();
    let before = session.case().clone();
    for place in [Place::Service(0), Place::Offer(0)] {
        update(&mut session, CaseAction::Remove(place));
        assert_eq!(session.case(), &before);
    }
}

#[test]
fn a_hybrid_way_exists_once_a_service_is_given_away_in_it() {
    let mut session = filled();
    update(&mut session, CaseAction::AddService);
    assert!(!session.case().options().contains(&SourcingOption::Hybrid));
    update(&mut session, CaseAction::Assign { service: 0, offer: Some(0) });
    assert!(session.case().options().contains(&SourcingOption::Hybrid));
    assert_eq!(session.case().offers_used(SourcingOption::Hybrid), [0]);
    update(&mut session, CaseAction::DropHybrid);
    assert!(!session.case().options().contains(&SourcingOption::Hybrid));
}

#[test]
fn a_confirmed_default_is_the_visitors_own_figure() {
    let mut session = filled();
    assert!(shown(&session, FieldId::Governance).can_confirm);
    update(&mut session, FormAction::Confirm { place: Place::first(FieldId::Governance), field: FieldId::Governance });
    let view = shown(&session, FieldId::Governance);
    assert_eq!((view.origin.as_str(), view.text.as_str()), ("Your figure", "8"));
}

/// Key by key, as people type.
fn type_keys(session: &mut Session, slot: InputId, text: &str) {
    for end in 1..=text.len() {
        update(session, FormAction::Type { input: slot, text: text[..end].to_owned() });
    }
    update(session, FormAction::Leave { input: slot });
}

#[test]
fn a_low_and_a_high_can_be_typed_and_taken_back() {
    let mut session = filled();
    let place = Place::first(FieldId::Fee);
    let spread = |session: &Session| session.case().range(place, FieldId::Fee);
    type_keys(&mut session, InputId::Low(place, FieldId::Fee), "500000");
    assert_eq!(spread(&session), Some((500_000.0, 600_000.0)));
    type_keys(&mut session, InputId::High(place, FieldId::Fee), "800000");
    assert_eq!(spread(&session), Some((500_000.0, 800_000.0)));
    update(&mut session, FormAction::Type { input: InputId::Low(place, FieldId::Fee), text: String::new() });
    update(&mut session, FormAction::Leave { input: InputId::Low(place, FieldId::Fee) });
    assert_eq!(spread(&session), None);
}

#[test]
fn an_amount_in_another_currency_counts_once_that_currency_is_chosen() {
    let mut session = filled();
    update(&mut session, FormAction::Leave { input: slot(FieldId::Fee) });
    type_into(&mut session, FieldId::Fee, "€620,000");
    assert_eq!(value(&session, FieldId::Fee), 600_000.0, "dollars are asked for");
    update(&mut session, FormAction::Choose { place: Place::Case, field: FieldId::Currency, option: 1 });
    assert_eq!(value(&session, FieldId::Fee), 600_000.0, "it is asked what becomes of the others");
    update(&mut session, FormAction::ChangeCurrency(CurrencyChange::Relabel));
    assert_eq!(value(&session, FieldId::Fee), 620_000.0);
}

#[test]
fn a_way_that_is_no_more_does_not_make_a_case_unreadable() {
    let mut session = filled();
    update(&mut session, FormAction::Choose { place: Place::Case, field: FieldId::Improve, option: 1 });
    update(&mut session, CaseAction::Compare(Some(SourcingOption::ImprovedInHouse)));
    assert_eq!(session.case().compared, Some(SourcingOption::ImprovedInHouse));
    update(&mut session, FormAction::Choose { place: Place::Case, field: FieldId::Improve, option: 0 });
    let Ok(DecodedLink::Open(sent)) = link::decode(&link::encode(session.case(), "")) else { panic!("it opens") };
    let problems = sent.problems;
    assert_eq!(problems, []);
}

#[test]
fn the_kind_of_service_changes_the_unit_and_the_defaults() {
    let mut session = filled();
    let label = |session: &Session| shown(session, FieldId::Volume).label;
    assert_eq!((label(&session).as_str(), value(&session, FieldId::Governance)), ("Demand (tickets)", 0.08));
    update(&mut session, FormAction::Choose { place: Place::Service(0), field: FieldId::ServiceKind, option: 0 });
    assert_eq!((label(&session).as_str(), value(&session, FieldId::Governance)), ("Demand (servers)", 0.05));
}

#[test]
fn mending_a_finding_opens_the_input_on_the_calculator() {
    let mut session = filled();
    update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Sensitivity)));
    let place = Place::Quote { offer: 0, service: 0 };
    let commands = update(&mut session, FormAction::GoTo { place, field: FieldId::Governance });
    assert_eq!((session.page(), session.open_place()), (Page::Calculator, Place::Offer(0)));
    assert_eq!(commands, [Command::SetFragment("#/".to_owned()), Command::Focus("governance".to_owned())]);
}

#[test]
fn another_page_of_an_example_keeps_what_was_tried_in_it() {
    let mut session = fresh();
    update(&mut session, BrowserEvent::Navigated(Route::of_example(Example::Constructed)));
    type_into(&mut session, FieldId::Fee, "1");
    update(
        &mut session,
        BrowserEvent::Navigated(Route { shown: Shown::Example(Example::Constructed), page: Page::Compare }),
    );
    assert_eq!(value(&session, FieldId::Fee), 1.0);
}

fn check(session: &mut Session, action: ChecklistAction) -> Vec<Command> {
    update(session, action)
}

#[test]
fn an_answer_goes_on_to_the_next_question_and_can_be_taken_back() {
    let mut session = fresh();
    update(&mut session, BrowserEvent::Navigated(Route::of_draft(Page::Risks)));
    let commands = check(&mut session, ChecklistAction::AnswerAndGoOn(QuestionId::A1, Answer::Yes));
    assert_eq!(commands, [Command::Save, Command::Focus("q-a2-1".to_owned())]);
    check(&mut session, ChecklistAction::Answer(QuestionId::A1, Answer::No));
    check(
        &mut session,
        ChecklistAction::Write { question: QuestionId::A1, detail: Detail::Note, text: "as the board said".to_owned() },
    );
    let commands = check(&mut session, ChecklistAction::UndoAnswer);
    assert_eq!(commands, [Command::Save, Command::Focus("q-a1-2".to_owned())]);
    let reply = session.reply(QuestionId::A1);
    assert_eq!((reply.answer, reply.detail(Detail::Note)), (Some(Answer::Yes), "as the board said"), "notes stay");
    check(&mut session, ChecklistAction::UndoAnswer);
    assert_eq!(session.reply(QuestionId::A1).answer, None);
    assert!(!session.can_undo_answer());
    // Behind the last question there is something to stand on.
    let commands = check(&mut session, ChecklistAction::AnswerAndGoOn(QuestionId::I4, Answer::No));
    assert_eq!(commands.last(), Some(&Command::Focus("after-questions".to_owned())));
}

#[test]
fn taking_back_never_touches_another_offer() {
    let mut session = fresh();
    update(&mut session, CaseAction::AddOffer);
    check(&mut session, ChecklistAction::ShowOffer(1));
    check(&mut session, ChecklistAction::Answer(QuestionId::E2, Answer::Proven));
    update(&mut session, CaseAction::Remove(Place::Offer(0)));
    assert!(!session.can_undo_answer());
    assert_eq!(session.case().reply(0, QuestionId::E2).answer, Some(Answer::Proven), "it moved up with its offer");
    update(&mut session, CaseAction::Undo);
    assert_eq!(session.case().reply(1, QuestionId::E2).answer, Some(Answer::Proven));
}

#[test]
fn a_question_stays_on_the_screen_while_it_is_worked_on() {
    let mut session = fresh();
    let is_listed =
        |session: &Session| session.checklist_view().listed(session.case()).iter().any(|own| own.id == QuestionId::B3);
    check(&mut session, ChecklistAction::Filter(ChecklistFilter::Open));
    check(&mut session, ChecklistAction::Answer(QuestionId::B3, Answer::NotApplicable));
    for text in ["F", "For", "For a reason"] {
        check(
            &mut session,
            ChecklistAction::Write { question: QuestionId::B3, detail: Detail::Note, text: text.to_owned() },
        );
        assert!(is_listed(&session), "{text}");
    }
    check(&mut session, ChecklistAction::Filter(ChecklistFilter::Open));
    assert!(!is_listed(&session), "it is looked for again");
    // Nobody is called that any more: all questions are there.
    check(
        &mut session,
        ChecklistAction::Write { question: QuestionId::B3, detail: Detail::Owner, text: "Kim".to_owned() },
    );
    check(&mut session, ChecklistAction::Filter(ChecklistFilter::Owner("Kim".to_owned())));
    assert_eq!(session.checklist_view().listed(session.case()).len(), 1);
    update(&mut session, DraftsAction::Begin);
    assert_eq!(session.checklist_view().filter, ChecklistFilter::All);
}

#[test]
fn service_levels_are_suggested_by_kind_until_they_are_changed() {
    let mut session = fresh();
    update(&mut session, FormAction::Choose { place: Place::Service(0), field: FieldId::ServiceKind, option: 0 });
    let suggested = session.levels(0);
    assert!(suggested[0].0[0].contains("servers"));
    check(
        &mut session,
        ChecklistAction::TypeLevel { service: 0, row: 0, column: LevelColumn::Target, text: "99%".to_owned() },
    );
    assert_eq!((session.levels(0)[0].0[1].as_str(), session.levels(0).len()), ("99%", suggested.len()));
    check(&mut session, ChecklistAction::RemoveLevel { service: 0, row: 0 });
    assert_eq!(session.levels(0).len(), suggested.len() - 1);
    update(&mut session, CaseAction::Undo);
    check(&mut session, ChecklistAction::SuggestLevels { service: 0 });
    assert_eq!((session.levels(0), session.case().levels(0)), (suggested, None));
}

#[test]
fn paper_gives_way_to_the_screen_again() {
    let mut session = fresh();
    for way_back in [Event::Browser(BrowserEvent::Printed), ChecklistAction::ShowTab(Side::Questions).into()] {
        let commands = check(&mut session, ChecklistAction::Print { is_blank: true });
        assert_eq!(commands, [Command::PrintNextReport]);
        assert!(matches!(session.checklist_view().print_mode, PrintMode::Blank(_)));
        update(&mut session, way_back);
        assert_eq!(session.checklist_view().print_mode, PrintMode::Screen);
    }
}

#[test]
fn the_last_valid_result_is_named_only_where_there_is_one() {
    let stale = |session: &Session| headline::stale(session, &ENGLISH);
    let has_result = |session: &Session| headline::view(&Computed::new(session.case()), None, &ENGLISH).has_result();
    let starts = |text: Option<String>| text.is_some_and(|text| text.starts_with("Not included yet: Provider’s price"));
    let mut session = fresh();
    type_into(&mut session, FieldId::Fee, "abc");
    assert!(starts(stale(&session)) && !has_result(&session));
    for (id, text) in [(FieldId::People, "10"), (FieldId::Salary, "90000"), (FieldId::Fee, "400000")] {
        type_into(&mut session, id, text);
        update(&mut session, FormAction::Leave { input: InputId::Field(Place::first(id), id) });
    }
    assert_eq!(stale(&session), None);
    type_into(&mut session, FieldId::Fee, "abc");
    assert!(starts(stale(&session)) && has_result(&session));
}

#[test]
fn how_wide_a_list_is_follows_from_what_it_shows() {
    let view = shown(&fresh(), FieldId::Currency);
    let wide = |option: &'static str| form::FieldView { options: vec!["a", option], ..view.clone() }.is_wide();
    assert!(!wide("Mündlich, später, 20") && wide("One that is longer: 21"), "characters count, not bytes");
}

#[test]
fn the_way_to_a_line_that_may_stay_leads_to_what_the_line_is() {
    let mut session = Tab::open(&Rc::default(), 9, "#/test");
    update(&mut session, CaseAction::AddLine);
    let commands = update(&mut session, FormAction::GoToLine(0));
    assert_eq!((session.page(), session.open_place()), (Page::Calculator, Place::Case));
    assert!(commands.contains(&Command::Focus("line-1-role".to_owned())), "{commands:?}");
}

#[test]
fn a_line_says_whether_it_is_the_price_or_stays_and_loses_what_the_other_side_has_no_use_for() {
    let mut session = fresh();
    update(&mut session, CaseAction::AddLine);
    let line = |session: &Session| session.case().custom[0].clone();
    for action in [
        CaseAction::SetLinePrice { line: 0, service: Some(0) },
        CaseAction::PlaceLine { line: 0, place: Place::Service(0) },
        CaseAction::SetLineStay { line: 0, stays: Some(StrandedPeriod::Indefinite) },
    ] {
        update(&mut session, action);
    }
    assert_eq!((line(&session).price_of, line(&session).stays), (None, Some(StrandedPeriod::Indefinite)));
    update(&mut session, CaseAction::PlaceLine { line: 0, place: Place::Offer(0) });
    assert_eq!((line(&session).price_of, line(&session).stays), (None, None));
    update(&mut session, FormAction::Choose { place: Place::Case, field: FieldId::OnlyEntered, option: 1 });
    assert!(session.case().counts_only_entered());
}
