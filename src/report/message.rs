//! What the page asks its worker, and what the worker answers. Both come from one build, so the form is free to change; what
//! cannot be read is no answer.

use serde::{Deserialize, Serialize};

use super::opening::{self, Opened};
use super::{Book, Report, Topic, report, share};
use crate::codec::link::{self, Locked};
use crate::codec::{json, wire};
use crate::domain::case::Case;
use crate::drafts::earlier;
use crate::drafts::shelf::Entry;
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
    Fetch(Wanted),
    /// What an earlier version of the page has stored, in its new form; and the time, in milliseconds since 1970.
    Renew(String, u64),
    Journal(JournalTask),
}

/// A case that is to be opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Wanted {
    /// A link, perhaps a locked one and the pass phrase for it.
    Link { link: String, phrase: String },
    /// The text of a file.
    File(String),
    /// An example, by its place in the list.
    Example(usize),
}

/// An opened case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parcel {
    /// In its written form.
    pub case: String,
    /// What of it could not be used, by name.
    pub problems: Vec<String>,
    /// The draft that it was sent from, as the sender's browser names it.
    pub draft: Option<String>,
    /// The link that it came by, mended; empty for anything else.
    pub link: String,
}

/// Why a case cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// It can with the right pass phrase.
    pub needs_phrase: bool,
    /// What happened, what is safe, what to do.
    pub message: String,
}

/// Why something could not be locked or unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockError {
    /// The browser offers no encryption, for instance on a page without https.
    NoEncryption,
    WrongPhrase,
}

/// What the journal is to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum JournalTask {
    /// Say what there is.
    Read,
    Write(Entry),
    /// Keep a draft as it was sent out, by its name.
    Keep(Entry),
    /// Drop what there is of a draft, or of one tab's versions of it, by the beginning of the keys.
    Forget(String),
    /// Drop what has been on the disk for long.
    Tidy,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    Book(Book),
    Report(Report),
    Fetched(Wanted, Result<Parcel, Refused>),
    /// Drafts in their new form, and whether that is all there was; none if they cannot be read.
    Renewed(Option<(Vec<Entry>, bool)>),
    Journal(Vec<Entry>),
    /// The drafts in a file that was saved where the program did not start.
    Rescued(Vec<Entry>),
}

/// How a question is answered.
#[derive(Debug, PartialEq)]
pub enum Step {
    /// With this.
    Done(Answer),
    /// Once a packed case is locked, with what [`shared`] makes of it.
    Lock(Locking),
    /// Once a packed case is unlocked, with what [`fetched`] makes of it.
    Unlock { wanted: Wanted, locked: Locked, phrase: String },
    /// By the journal.
    Journal(JournalTask),
    /// Once the journal has said which drafts were sent out, with what [`compared`] makes of them.
    Compare(Box<Comparing>),
}

/// A case to be locked.
#[derive(Debug, PartialEq)]
pub struct Locking {
    pub phrase: String,
    pub packed: Vec<u8>,
    page: String,
}

/// A received case, and the stored drafts that it can be held against.
#[derive(Debug, PartialEq)]
pub struct Comparing {
    case: Case,
    entries: Vec<Entry>,
    against: String,
}

/// The question for the book.
pub fn ask_for_book() -> Vec<u8> {
    pack(&Question::Book)
}

/// The question for a report.
pub fn ask(topic: Topic, case: &Case) -> Vec<u8> {
    pack(&Question::Report(topic, wire::write(case).write()))
}

/// The question for a case that is to be opened.
pub fn ask_for(wanted: Wanted) -> Vec<u8> {
    pack(&Question::Fetch(wanted))
}

/// The question for the new form of what an earlier version of the page has stored.
pub fn ask_to_renew(text: String, now: u64) -> Vec<u8> {
    pack(&Question::Renew(text, now))
}

/// A task for the journal.
pub fn ask_journal(task: JournalTask) -> Vec<u8> {
    pack(&Question::Journal(task))
}

fn pack<T: Serialize>(content: &T) -> Vec<u8> {
    // Packing into memory does not fail.
    postcard::to_allocvec(content).unwrap_or_default()
}

/// What a packed question asks for; none if it cannot be read.
pub fn answer(question: &[u8], texts: &Texts, words: &ReportTexts) -> Option<Step> {
    Some(match postcard::from_bytes(question).ok()? {
        Question::Book => Step::Done(Answer::Book(Book::new(&words.book))),
        Question::Report(topic, written) => {
            let (case, _) = wire::restore(&json::parse(&written)?)?;
            match topic {
                Topic::Share { page, draft, phrase } if !phrase.is_empty() => {
                    Step::Lock(Locking { phrase, packed: link::pack(&case, &draft), page })
                }
                Topic::Changes { entries, against, .. } => {
                    Step::Compare(Box::new(Comparing { case, entries, against }))
                }
                topic => Step::Done(Answer::Report(report(&case, &topic, texts, words))),
            }
        }
        Question::Fetch(Wanted::File(text)) if let Some(entries) = opening::rescued(&text) => {
            Step::Done(Answer::Rescued(entries))
        }
        Question::Fetch(wanted) => match opening::open(&wanted, texts, words.keeping) {
            Opened::Now(result) => Step::Done(arrival(wanted, result)),
            Opened::Locked { locked, phrase } => Step::Unlock { wanted, locked, phrase },
        },
        Question::Renew(text, now) => Step::Done(Answer::Renewed(earlier::renewed(&text, now))),
        Question::Journal(task) => Step::Journal(task),
    })
}

/// The answer once a link of a schema is unlocked, or is not.
pub fn fetched(
    wanted: Wanted,
    unlocked: Result<Vec<u8>, LockError>,
    schema: u32,
    texts: &Texts,
    words: &ReportTexts,
) -> Answer {
    let result = opening::unlocked(unlocked, schema, texts, words.keeping);
    arrival(wanted, result)
}

fn arrival(wanted: Wanted, result: Result<Parcel, Refused>) -> Answer {
    let link = opening::mended(&wanted);
    Answer::Fetched(wanted, result.map(|parcel| Parcel { link, ..parcel }))
}

/// The answer once a case is locked, or is not.
pub fn shared(locking: &Locking, locked: Result<Locked, LockError>, words: &ReportTexts) -> Answer {
    let link = locked.map(|locked| link::encode_locked(&locked));
    let blocks = share::blocks(&locking.page, link.as_deref().map_err(|error| *error), true, words);
    Answer::Report(Report { blocks, ..Report::default() })
}

/// The answer once it is known which drafts were sent out, and how.
pub fn compared(comparing: Comparing, sent: Vec<Entry>, texts: &Texts, words: &ReportTexts) -> Answer {
    let Comparing { case, entries, against } = comparing;
    Answer::Report(report(&case, &Topic::Changes { entries, sent, against }, texts, words))
}

/// An answer, packed.
pub fn packed(answer: &Answer) -> Vec<u8> {
    pack(answer)
}

/// What a packed answer holds.
pub fn read(answer: &[u8]) -> Option<Answer> {
    postcard::from_bytes(answer).ok()
}

#[cfg(test)]
mod tests;
