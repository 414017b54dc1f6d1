//! What the page asks its worker, and what the worker answers. Both come from one build, so the form is free to change; what
//! cannot be read is no answer.

use serde::{Deserialize, Serialize};

use super::markup::Element;
use super::{Book, Topic, report};
use crate::codec::{json, wire};
use crate::domain::case::Case;
use crate::text::Texts;
use crate::text::report::ReportTexts;

/// What the worker says when it has started.
pub const READY: &str = "ready";

/// What the page asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Question {
    Book,
    /// A report about a case in its written form.
    Report(Topic, String),
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    Book(Book),
    Report(Vec<Element>),
}

/// The question for the book.
pub fn ask_for_book() -> Vec<u8> {
    pack(&Question::Book)
}

/// The question for a report.
pub fn ask(topic: Topic, case: &Case) -> Vec<u8> {
    pack(&Question::Report(topic, wire::write(case).write()))
}

fn pack(question: &Question) -> Vec<u8> {
    // Packing into memory does not fail.
    postcard::to_allocvec(question).unwrap_or_default()
}

/// The answer to a question, packed.
pub fn answer(question: &[u8], texts: &Texts, words: &ReportTexts) -> Option<Vec<u8>> {
    let answer = match postcard::from_bytes(question).ok()? {
        Question::Book => Answer::Book(Book::new(&words.book)),
        Question::Report(topic, written) => {
            let (case, _) = wire::restore(&json::parse(&written)?)?;
            Answer::Report(report(&case, &topic, texts, words))
        }
    };
    postcard::to_allocvec(&answer).ok()
}

/// What a packed answer holds.
pub fn read(answer: &[u8]) -> Option<Answer> {
    postcard::from_bytes(answer).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::example::Example;
    use crate::domain::risk::listing::{Desk, Tab};
    use crate::domain::value::Choice;
    use crate::text::ENGLISH;
    use crate::text::report::ENGLISH_REPORT;

    #[test]
    fn every_report_arrives_as_it_was_made() {
        let sides = Tab::ALL.map(|tab| Topic::Risks { desk: Desk { tab, ..Desk::default() }, can_take_back: true });
        let topics = [Topic::Calculator, Topic::Compare, Topic::Proof].into_iter().chain(sides);
        for topic in topics {
            for example in Example::ALL {
                let case = example.case();
                let packed = answer(&ask(topic.clone(), &case), &ENGLISH, &ENGLISH_REPORT).expect("an answer");
                let made = report(&case, &topic, &ENGLISH, &ENGLISH_REPORT);
                assert_eq!(read(&packed), Some(Answer::Report(made)), "{example:?} {topic:?}");
            }
        }
    }

    #[test]
    fn the_book_arrives_as_it_was_made() {
        let packed = answer(&ask_for_book(), &ENGLISH, &ENGLISH_REPORT).expect("an answer");
        assert_eq!(read(&packed), Some(Answer::Book(Book::new(&ENGLISH_REPORT.book))));
    }

    #[test]
    fn what_is_no_question_has_no_answer() {
        let no_case = pack(&Question::Report(Topic::Compare, "[]".to_owned()));
        for question in [&b""[..], b"\x01", b"\x09", &no_case] {
            assert_eq!(answer(question, &ENGLISH, &ENGLISH_REPORT), None, "{question:?}");
        }
    }
}
