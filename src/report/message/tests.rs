use super::*;
use crate::domain::case::Place;
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::report::checklist_view::{ChecklistTab, ChecklistView};
use crate::text::ENGLISH;
use crate::text::report::ENGLISH_REPORT;

fn applicable(question: &[u8]) -> Option<Answer> {
    match answer(question, &ENGLISH, &ENGLISH_REPORT)? {
        Step::Done(answer) => read(&packed(&answer)),
        _ => None,
    }
}

#[test]
fn every_report_arrives_as_it_was_made() {
    let sides = ChecklistTab::ALL
        .map(|tab| Topic::Risks { desk: ChecklistView { tab, ..ChecklistView::default() }, can_take_back: true });
    let topics = [Topic::Calculator { open: Some(Place::Case) }, Topic::Compare, Topic::Proof].into_iter().chain(sides);
    for topic in topics {
        for example in Example::ALL {
            let case = example.case();
            let made = report(&case, &topic, &ENGLISH, &ENGLISH_REPORT);
            assert_eq!(applicable(&ask(topic.clone(), &case)), Some(Answer::Report(made)), "{example:?} {topic:?}");
        }
    }
}

#[test]
fn the_book_arrives_as_it_was_made() {
    assert_eq!(applicable(&ask_for_book()), Some(Answer::Book(Book::new(&ENGLISH_REPORT.book))));
}

#[test]
fn what_is_no_question_has_no_answer() {
    let no_case = pack(&Question::Report(Topic::Compare, "[]".to_owned()));
    for question in [&b""[..], b"\x01", b"\x09", &no_case] {
        assert_eq!(answer(question, &ENGLISH, &ENGLISH_REPORT), None, "{question:?}");
    }
}
