//! Opens links, files and examples, and says in words why one cannot be opened.

use super::opened::{OpenRequest, OpenedCase, Refused};
use crate::codec::cover::Cover;
use crate::codec::json;
use crate::codec::link::{self, DecodedLink, LinkError, LockError, Locked, Sent};
use crate::codec::wire::{self, Problem};
use crate::domain::case::Case;
use crate::drafts::store::{self, Entry};
use crate::drafts::{DraftId, Unreadable, envelope};
use crate::text::report::DraftReportTexts;

/// How far opening a link or a file has come.
pub enum Opening {
    Done(Result<OpenedCase, Refused>),
    /// It has to be unlocked first.
    Locked {
        locked: Locked,
        phrase: String,
    },
}

/// The link that a case came by, as it was made.
pub fn mended_link(request: &OpenRequest) -> String {
    match request {
        OpenRequest::Link { link, .. } => link::mended(link),
        OpenRequest::File(_) | OpenRequest::Example(_) => String::new(),
    }
}

/// Opens a link or a file.
pub fn open(request: &OpenRequest, words: &DraftReportTexts) -> Opening {
    Opening::Done(match request {
        OpenRequest::Example(example) => Ok(opened_case(&example.case(), Vec::new(), None)),
        OpenRequest::File(text) => match envelope::decode(text) {
            Ok((version, problems)) => Ok(opened_case(&version.case, problems, Some(version.thread()))),
            Err(Unreadable::NotOurs) => Err(refused(words.file_not_ours)),
            Err(Unreadable::Damaged) => Err(refused(words.file_damaged)),
            Err(Unreadable::Newer { .. }) => Err(refused(words.file_newer)),
        },
        OpenRequest::Link { link, phrase } => match link::decode(link) {
            Ok(DecodedLink::Open(sent)) => Ok(sent_case(*sent)),
            Ok(DecodedLink::Locked(_)) if phrase.is_empty() => Err(locked(words.link_locked)),
            Ok(DecodedLink::Locked(locked)) => return Opening::Locked { locked, phrase: phrase.clone() },
            Err(error) => Err(link_refused(error, words)),
        },
    })
}

/// The drafts in a file that was saved where the program did not start; none if it is another file.
pub fn read_rescue_file(text: &str) -> Option<Vec<Entry>> {
    let file = json::parse(text)?;
    let entries = file.as_object()?.iter().filter_map(|(key, text)| {
        let own = key.find(store::DRAFT).map(|start| &key[start..])?;
        Some((own.to_owned(), text.as_text()?.to_owned()))
    });
    let entries: Vec<Entry> = entries.collect();
    (!entries.is_empty()).then_some(entries)
}

/// What is in a link that was unlocked.
pub fn unlocked(
    result: Result<Vec<u8>, LockError>,
    schema: u32,
    words: &DraftReportTexts,
) -> Result<OpenedCase, Refused> {
    match result {
        Ok(packed) => match link::unpack(&packed, schema) {
            Ok(sent) => Ok(sent_case(sent)),
            Err(error) => Err(link_refused(error, words)),
        },
        Err(LockError::WrongPhrase) => Err(locked(words.wrong_phrase)),
        Err(LockError::NoEncryption) => Err(refused(words.cannot_unlock)),
    }
}

fn sent_case(sent: Sent) -> OpenedCase {
    let draft = sent.draft.as_deref().and_then(DraftId::by_key);
    OpenedCase { cover: sent.cover, ..opened_case(&sent.case, sent.problems, draft) }
}

fn opened_case(case: &Case, problems: Vec<Problem>, draft: Option<DraftId>) -> OpenedCase {
    OpenedCase { case: wire::write(case).write(), problems, draft, cover: Cover::default(), link: String::new() }
}

fn link_refused(error: LinkError, words: &DraftReportTexts) -> Refused {
    refused(match error {
        LinkError::CutOff => words.link_cut,
        LinkError::Damaged => words.link_damaged,
        LinkError::Recased => words.link_recased,
        LinkError::Unknown => words.link_unknown,
        LinkError::Newer => words.link_newer,
        LinkError::TooLong => words.link_too_long,
    })
}

fn refused(message: &str) -> Refused {
    Refused { needs_phrase: false, message: message.to_owned() }
}

fn locked(message: &str) -> Refused {
    Refused { needs_phrase: true, message: message.to_owned() }
}
