//! What the page asks its worker, and what the worker answers. Both come from one build, so the form is free to change; a
//! text that cannot be read is no answer.

use serde::{Deserialize, Serialize};

use super::{Book, Card, Topic, report};
use crate::codec::{json, wire};
use crate::domain::case::Case;
use crate::text::Texts;
use crate::text::report::ReportTexts;

/// What the worker says when it has started.
pub const READY: &str = "ready";

/// The question for the book.
pub const BOOK: &str = "book";

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    Book(Book),
    Report(Vec<Card>),
}

/// The question for a report.
pub fn ask(topic: Topic, case: &Case) -> String {
    format!("{}{}", topic.mark(), wire::write(case).write())
}

/// The answer to a question, packed.
pub fn answer(question: &str, texts: &Texts, words: &ReportTexts) -> Option<Vec<u8>> {
    let answer = match question {
        BOOK => Answer::Book(Book::new(&words.book)),
        _ => {
            let mut rest = question.chars();
            let mark = rest.next()?;
            let topic = Topic::ALL.into_iter().find(|topic| topic.mark() == mark)?;
            let (case, _) = wire::restore(&json::parse(rest.as_str())?)?;
            Answer::Report(report(&case, topic, texts, words))
        }
    };
    postcard::to_allocvec(&answer).ok()
}

/// What a packed answer holds.
pub fn read(answer: &[u8]) -> Option<Answer> {
    postcard::from_bytes(answer).ok()
}

impl Topic {
    fn mark(self) -> char {
        match self {
            Self::Calculator => 'c',
            Self::Compare => 'w',
            Self::Proof => 'p',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::example::Example;
    use crate::domain::value::Choice;
    use crate::text::ENGLISH;
    use crate::text::report::ENGLISH_REPORT;

    #[test]
    fn every_report_arrives_as_it_was_made() {
        for example in Example::ALL {
            for topic in Topic::ALL {
                let case = example.case();
                let packed = answer(&ask(topic, &case), &ENGLISH, &ENGLISH_REPORT).expect("an answer");
                let made = report(&case, topic, &ENGLISH, &ENGLISH_REPORT);
                assert_eq!(read(&packed), Some(Answer::Report(made)), "{example:?} {topic:?}");
            }
        }
    }

    #[test]
    fn the_book_arrives_as_it_was_made() {
        let packed = answer(BOOK, &ENGLISH, &ENGLISH_REPORT).expect("an answer");
        assert_eq!(read(&packed), Some(Answer::Book(Book::new(&ENGLISH_REPORT.book))));
    }

    #[test]
    fn what_is_no_question_has_no_answer() {
        for question in ["", "c", "x{}", "c[]"] {
            assert_eq!(answer(question, &ENGLISH, &ENGLISH_REPORT), None, "{question}");
        }
    }
}
