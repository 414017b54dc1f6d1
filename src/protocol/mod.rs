//! What the page requests of its worker, and what the worker replies. Both come from one build, so the form is free to change. A
//! message that cannot be read is ignored.

pub mod opened;
mod opening;

use serde::{Deserialize, Serialize};

use opened::{OpenRequest, OpenedCase, Refused};
use opening::Opening;

use crate::codec::cover::Cover;
use crate::codec::link::{self, LockError, Locked};
use crate::codec::{json, wire};
use crate::document::{PackedInfluences, PackedSection};
use crate::domain::analysis::tornado::Spread;
use crate::domain::case::Case;
use crate::drafts::earlier;
use crate::drafts::store::Entry;
use crate::report::{HelpTexts, Report, Topic, share, write};
use crate::text::Texts;
use crate::text::report::ReportTexts;

/// What the worker says when it has started.
pub const READY: &str = "ready";

/// What the page requests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Request {
    Help,
    /// A report about a case, which is given as JSON.
    Report(Topic, String),
    Open(OpenRequest),
    /// The drafts in `text`, which an earlier version of the page has stored, in today's form; `now` in milliseconds since 1970.
    ConvertLegacy {
        text: String,
        now: u64,
    },
    Journal(JournalTask),
}

/// What the journal is to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum JournalTask {
    /// Reply with every version.
    Read,
    Write(Entry),
    /// Keep a draft as it was sent out, under its key.
    KeepSent(Entry),
    /// Remove a draft, or one tab's versions of it, by the start of the keys.
    Forget(String),
    /// Remove what has been on the disk for long.
    Tidy,
}

/// What the worker replies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum WorkerReply {
    Help(HelpTexts),
    /// The sections of a page. They are packed once more: what reads them is loaded later than the page's program.
    Report {
        sections: Vec<PackedSection>,
        spread: Option<Spread>,
        influences: PackedInfluences,
    },
    CaseOpened(OpenRequest, Result<OpenedCase, Refused>),
    /// The drafts in a file that was saved where the program did not start.
    RescueFileRead(Vec<Entry>),
    /// Converted drafts, and whether that is all there was; none if they cannot be read.
    LegacyConverted(Option<(Vec<Entry>, bool)>),
    Journal(Vec<Entry>),
}

/// How to produce a reply: `Ready` is one; the others need asynchronous browser work first.
#[derive(Debug, PartialEq)]
pub enum Response {
    Ready(WorkerReply),
    /// Encrypt, then [`reply_locked`].
    Lock(LockTask),
    /// Decrypt, then [`reply_unlocked`].
    Unlock {
        request: OpenRequest,
        locked: Locked,
        phrase: String,
    },
    /// Let the journal do it.
    Journal(JournalTask),
    /// Read from the journal which drafts were sent out, then [`reply_compared`].
    Compare(Box<CompareTask>),
}

/// A case to be encrypted for a link.
#[derive(Debug, PartialEq)]
pub struct LockTask {
    pub phrase: String,
    pub packed: Vec<u8>,
    page: String,
    /// What the sender says, as the page shows it.
    pub cover: Cover,
}

/// A received case, and the stored drafts that it can be compared with.
#[derive(Debug, PartialEq)]
pub struct CompareTask {
    case: Case,
    entries: Vec<Entry>,
    against: String,
}

/// Requests what is said about inputs and questions on demand.
pub fn request_help() -> Vec<u8> {
    pack(&Request::Help)
}

/// Requests a report.
pub fn request_report(topic: Topic, case: &Case) -> Vec<u8> {
    pack(&Request::Report(topic, wire::write(case).write()))
}

/// Requests a case.
pub fn request_case(request: OpenRequest) -> Vec<u8> {
    pack(&Request::Open(request))
}

/// Requests what an earlier version of the page has stored, in today's form. `now` in milliseconds since 1970.
pub fn request_conversion(text: String, now: u64) -> Vec<u8> {
    pack(&Request::ConvertLegacy { text, now })
}

/// Gives the journal a task.
pub fn request_journal(task: JournalTask) -> Vec<u8> {
    pack(&Request::Journal(task))
}

fn pack<T: Serialize>(message: &T) -> Vec<u8> {
    // Packing into memory does not fail.
    postcard::to_allocvec(message).unwrap_or_default()
}

fn report(report: &Report) -> WorkerReply {
    WorkerReply::Report {
        sections: report.sections.iter().map(PackedSection::new).collect(),
        spread: report.spread,
        influences: PackedInfluences::new(&report.influences),
    }
}

/// The response to a packed request; none if it cannot be read.
pub fn respond(request: &[u8], texts: &Texts, words: &ReportTexts) -> Option<Response> {
    Some(match postcard::from_bytes(request).ok()? {
        Request::Help => Response::Ready(WorkerReply::Help(HelpTexts::new(words))),
        Request::Report(topic, written) => {
            let (case, _) = wire::restore(&json::parse(&written)?)?;
            match topic {
                Topic::Share { page, draft, phrase, cover } if !phrase.is_empty() => {
                    Response::Lock(LockTask { phrase, packed: link::pack(&case, &draft, &cover), page, cover })
                }
                Topic::Changes { entries, against, .. } => {
                    Response::Compare(Box::new(CompareTask { case, entries, against }))
                }
                topic => Response::Ready(report(&write(&case, &topic, texts, words))),
            }
        }
        Request::Open(OpenRequest::File(text)) if let Some(entries) = opening::read_rescue_file(&text) => {
            Response::Ready(WorkerReply::RescueFileRead(entries))
        }
        Request::Open(request) => match opening::open(&request, &words.drafts) {
            Opening::Done(result) => Response::Ready(case_opened(request, result)),
            Opening::Locked { locked, phrase } => Response::Unlock { request, locked, phrase },
        },
        Request::ConvertLegacy { text, now } => {
            Response::Ready(WorkerReply::LegacyConverted(earlier::converted(&text, now)))
        }
        Request::Journal(task) => Response::Journal(task),
    })
}

/// The reply once a link of a schema is decrypted, or cannot be.
pub fn reply_unlocked(
    request: OpenRequest,
    unlocked: Result<Vec<u8>, LockError>,
    schema: u32,
    words: &ReportTexts,
) -> WorkerReply {
    let result = opening::unlocked(unlocked, schema, &words.drafts);
    case_opened(request, result)
}

fn case_opened(request: OpenRequest, result: Result<OpenedCase, Refused>) -> WorkerReply {
    let link = opening::mended_link(&request);
    WorkerReply::CaseOpened(request, result.map(|opened| OpenedCase { link, ..opened }))
}

/// The reply once a case is encrypted, or cannot be.
pub fn reply_locked(task: &LockTask, locked: Result<Locked, LockError>, words: &ReportTexts) -> WorkerReply {
    let link = locked.map(|locked| link::encode_locked(&locked));
    let sections = share::sections(&task.page, link.as_deref().map_err(|error| *error), true, &task.cover, words);
    report(&Report { sections, spread: None, influences: Vec::new() })
}

/// The reply once it is known which drafts were sent out, and how.
pub fn reply_compared(task: CompareTask, sent: Vec<Entry>, texts: &Texts, words: &ReportTexts) -> WorkerReply {
    let CompareTask { case, entries, against } = task;
    report(&write(&case, &Topic::Changes { entries, sent, against }, texts, words))
}

/// Packs a reply.
pub fn pack_reply(reply: &WorkerReply) -> Vec<u8> {
    pack(reply)
}

/// Reads a packed reply; none if it cannot be read.
pub fn read_reply(packed: &[u8]) -> Option<WorkerReply> {
    postcard::from_bytes(packed).ok()
}

#[cfg(test)]
mod tests;
