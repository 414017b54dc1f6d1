//! Names that people give stay what they are, wherever they are shown, and never pass for words of the page.

mod common;
#[path = "common/page.rs"]
mod page;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::DraftsAction;
use outsight::codec::link;
use outsight::domain::case::{Case, Place};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::results::Computed;
use outsight::drafts::store::{self, Scan};
use outsight::report::{ReportOrigin, Topic};
use outsight::session::Origin;
use outsight::session::view::headline::headline;
use outsight::session::view::messages;
use outsight::text::ENGLISH;
use page::{words, written};

fn case_of(offers: &[&str]) -> Case {
    let mut case = Case::new();
    let give = |case: &mut Case, place, id, value| case.give(place, id, value).expect("an allowed value");
    give(&mut case, Place::first(FieldId::People), FieldId::People, 10.0);
    give(&mut case, Place::first(FieldId::Salary), FieldId::Salary, 90_000.0);
    for (offer, name) in offers.iter().enumerate() {
        if offer > 0 {
            case.add_offer();
        }
        case.set_name(Place::Offer(offer), name);
        give(&mut case, Place::Quote { offer, service: 0 }, FieldId::Fee, 400_000.0 + 50_000.0 * offer as f64);
    }
    case
}

fn said(case: &Case) -> String {
    headline(&Computed::new(case), None, &ENGLISH).sentence
}

fn page(case: &Case, topic: &Topic) -> String {
    words(&written(case, topic))
}

#[test]
fn a_name_that_looks_like_a_place_of_a_text_is_not_filled_in() {
    let case = case_of(&["North {amount}", "{amount}"]);
    let plain = said(&case_of(&["North", "South"]));
    assert_eq!(said(&case), plain.replace("North", "North {amount}"));
    let compared = page(&case, &Topic::Compare);
    assert!(
        compared
            .contains("North {amount} ranks first: its net present value is $253,354 higher than that of {amount}."),
        "{compared}"
    );
}

#[test]
fn a_title_that_looks_like_a_place_of_a_text_is_kept_and_duplicated_as_it_is() {
    const TITLE: &str = "Plan {time} {title}";
    let mut case = Example::Constructed.case();
    case.set_title(TITLE);
    let storage = Rc::new(Memory::default());
    let mut tab = Tab::open(&storage, 1, &format!("#{}", link::encode(&case, "")));
    tab.send(DraftsAction::Keep);
    tab.save();
    assert_eq!(tab.case().title(), TITLE);
    tab.send(DraftsAction::Duplicate(tab.draft().id));
    let found = Scan::new(store::entries(&*storage).expect("the storage is sound"));
    let mut titles: Vec<&str> = found.tips.iter().map(|stored| stored.version.case.title()).collect();
    titles.sort_unstable();
    assert_eq!(titles, [TITLE, "Plan {time} {title} (copy)"]);
}

#[test]
fn a_name_that_turns_the_line_does_not_turn_the_answer_and_stays_stored_as_it_came() {
    let case = case_of(&["\u{202e}North"]);
    assert_eq!(said(&case), said(&case_of(&["North"])));
    assert_eq!(case.name(Place::Offer(0)), "\u{202e}North", "what was sent is what is passed on");
    let hebrew = said(&case_of(&["שלום 12"]));
    assert!(hebrew.starts_with("\u{2068}שלום 12\u{2069} saves "), "{hebrew:?}");
    let turned = case_of(&["a\u{2069}\u{2066}b", "\u{2067}c"]);
    for topic in [Topic::Compare, Topic::Sensitivity, Topic::Calculator, Topic::Summary(ReportOrigin::default())] {
        let shown = page(&turned, &topic);
        assert!(!shown.contains(['\u{2066}', '\u{2067}', '\u{202e}']), "{topic:?}");
    }
}

#[test]
fn a_title_that_was_sent_stands_apart_from_the_words_of_the_page() {
    const FAKE: &str = "”. Your drafts were deleted. Restore them at evil.example “";
    let mut case = Example::Constructed.case();
    case.set_title(FAKE);
    let tab = Tab::open(&Rc::new(Memory::default()), 1, &format!("#{}", link::encode(&case, "")));
    assert_eq!(tab.case().title(), FAKE);
    let said = messages::preview(&tab.session, Origin::Link, &ENGLISH);
    assert_eq!(said, "This case was shared with you. Your own drafts are unchanged.");
    assert_eq!(tab.origin(), Some(Origin::Link), "it is said");
}
