//! The checklist as a path: what it says before anything is answered, and one area after the other.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::Action;
use outsight::action::checklist::{ChecklistAction, ChecklistFilter};
use outsight::document::{Section, Status, Toolbar, Verdict};
use outsight::domain::case::{Case, SourcingOption};
use outsight::domain::example::Example;
use outsight::domain::results::Computed;
use outsight::domain::risk::actions::actions;
use outsight::domain::risk::answer::{Answer, Reply};
use outsight::domain::risk::question::Area;
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::risk::score::{open_gates, outstanding};
use outsight::domain::value::Choice;
use outsight::ids;
use outsight::report::checklist_view::ChecklistView;
use outsight::report::{Topic, sections};
use outsight::route::Route;
use outsight::session::command::Command;
use outsight::session::event::BrowserEvent;
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

fn page(case: &Case, filter: ChecklistFilter) -> Vec<Section> {
    let view = ChecklistView { filter, ..ChecklistView::default() };
    sections(case, &Topic::Risks { view, can_take_back: false }, &ENGLISH, &ENGLISH_REPORT)
}

fn status(sections: &[Section]) -> &Status {
    let status = sections.iter().find_map(|section| match section {
        Section::Status(status) => Some(status),
        _ => None,
    });
    status.expect("the head of the page")
}

fn toolbar(sections: &[Section]) -> &Toolbar {
    let toolbar = sections.iter().find_map(|section| match section {
        Section::Toolbar(toolbar) => Some(toolbar),
        _ => None,
    });
    toolbar.expect("a toolbar")
}

fn next(sections: &[Section]) -> Option<(String, Action)> {
    sections.iter().find_map(|section| match section {
        Section::Choices { buttons, .. } => Some((buttons[0].label.clone(), buttons[0].action.clone())),
        _ => None,
    })
}

#[test]
fn before_anything_is_answered_nothing_is_judged() {
    let sections = page(&Case::new(), ChecklistFilter::All);
    let status = status(&sections);
    assert_eq!(status.verdict, Some(Verdict::Open));
    assert!(status.sentence.starts_with("Not assessed yet: ") && status.sentence.ends_with("must-haves decide"));
    assert!(status.basis.contains("Begin with the must-haves"), "{}", status.basis);
    assert!(!status.basis.contains("Exposure"), "how large it is shows once a third is answered: {}", status.basis);

    let (label, action) = next(&sections).expect("where to begin");
    assert!(label.starts_with("Must-haves first: ") && label.ends_with(" outstanding"), "{label}");
    assert_eq!(action, ChecklistAction::BeginWithMustHaves.into());
    let (label, _) = next(&page(&Case::new(), ChecklistFilter::Gates)).expect("what comes after the must-haves");
    assert!(label.starts_with("Next: Strategic fit and scope"), "{label}");

    let mut begun = Case::new();
    begun.set_reply(0, QUESTIONS[0].id, Reply::from(Answer::Yes));
    let sections = page(&begun, ChecklistFilter::All);
    assert!(next(&sections).is_some(), "it stays where it is while one is outstanding");
    QUESTIONS.iter().take(30).for_each(|question| begun.set_reply(0, question.id, Reply::from(Answer::Yes)));
    let sections = page(&begun, ChecklistFilter::All);
    assert!(self::status(&sections).basis.contains(" Exposure "), "{}", self::status(&sections).basis);
    assert_eq!(self::status(&sections).verdict, Some(Verdict::Costs), "must-haves are outstanding");
}

#[test]
fn the_rail_shows_how_far_each_area_has_come() {
    let mut case = Case::new();
    case.set_reply(0, QUESTIONS[0].id, Reply::from(Answer::Proven));
    let sections = page(&case, ChecklistFilter::All);
    let rail = &toolbar(&sections).areas.tabs;
    assert_eq!(rail.len(), Area::ALL.len());
    assert_eq!(rail[0].label, "Strategic fit and scope 1/5");
    assert!(rail.iter().all(|tab| !tab.is_pressed));
    let leads = next(&sections).expect("what is outstanding");
    assert!(leads.0.starts_with("Must-haves first"), "where all are shown, no area leads on: {leads:?}");
}

#[test]
fn one_area_after_the_other_leads_through_all_questions() {
    let case = Case::new();
    let mut filter = ChecklistFilter::Area(Area::ALL[0]);
    let mut seen = 0;
    for area in Area::ALL {
        assert_eq!(filter, ChecklistFilter::Area(*area));
        let sections = page(&case, filter.clone());
        let cards = sections.iter().filter(|section| section.name().starts_with("area-")).count();
        assert_eq!(cards, 1, "{area:?} by itself");
        assert_eq!(toolbar(&sections).areas.tabs.iter().filter(|tab| tab.is_pressed).count(), 1);
        seen += ChecklistView { filter: filter.clone(), ..ChecklistView::default() }.listed(&case).len();
        match next(&sections) {
            Some((label, Action::Checklist(ChecklistAction::Filter(following)))) => {
                assert!(label.starts_with("Next: "), "{label}");
                filter = following;
            }
            Some(other) => panic!("{other:?} leads elsewhere"),
            None => assert_eq!(area, &Area::ALL[Area::ALL.len() - 1]),
        }
    }
    assert_eq!(seen, QUESTIONS.len());
}

#[test]
fn the_must_haves_begin_at_the_first_that_is_outstanding() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/risks");
    let first = open_gates(tab.case(), 0)[0];
    let commands = tab.send(ChecklistAction::BeginWithMustHaves);
    let focus = ids::answer(first.id, 0);
    assert!(commands.contains(&Command::Focus(focus.clone())), "{focus} in {commands:?}");
    assert_eq!(tab.checklist_view().filter, ChecklistFilter::Gates);
}

#[test]
fn every_must_have_that_stands_in_the_way_is_in_the_action_list_once_the_checklist_is_begun() {
    let mut case = Example::HelpDesk.case();
    let option = Computed::new(&case).compared;
    assert!(actions(&case, option).is_empty(), "nothing is judged before anything is answered");
    let open = open_gates(&case, 0);
    case.set_reply(0, open[0].id, Reply::from(Answer::Unknown));
    let listed: Vec<_> = actions(&case, option).iter().map(|action| action.question.id).collect();
    assert_eq!(listed, open.iter().map(|question| question.id).collect::<Vec<_>>());
    case.set_reply(0, open[1].id, Reply::from(Answer::No));
    let listed = actions(&case, option);
    let answered: Vec<bool> = listed.iter().map(|action| action.reply.answer.is_some()).collect();
    assert!(answered.is_sorted_by(|one, next| one >= next), "what nobody has answered comes last: {answered:?}");
    assert_eq!(outstanding(&case, option), Some(listed.len()), "the list and the headline agree");
}

#[test]
fn the_checklist_opens_about_the_offer_that_the_headline_speaks_of() {
    let mut tab = Tab::open(&Rc::<Memory>::default(), 1, "#/example/rivals");
    let compared = Computed::new(tab.case()).compared;
    assert_eq!(compared, SourcingOption::Offer(1));
    tab.send(BrowserEvent::Navigated(Route::parse("#/example/rivals/risks")));
    assert_eq!(tab.checklist_view().offer, 1);
    tab.send(ChecklistAction::ShowOffer(0));
    assert_eq!(tab.checklist_view().offer, 0, "another can be chosen");
}
