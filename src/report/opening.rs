//! Opens links and files, and says in words why one cannot be opened.

use super::message::{LockError, Parcel, Refused, Wanted};
use super::problems;
use crate::codec::json;
use crate::codec::link::{self, Link, LinkError, Locked, Sent};
use crate::codec::wire::{self, Problem};
use crate::domain::case::Case;
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::drafts::shelf::{self, Entry};
use crate::drafts::{Unreadable, envelope};
use crate::text::Texts;
use crate::text::report::KeepingReportTexts;

/// What has come of opening a link or a file.
pub enum Opened {
    Now(Result<Parcel, Refused>),
    /// It has to be unlocked first.
    Locked {
        locked: Locked,
        phrase: String,
    },
}

/// The link that a case came by, as it was made.
pub fn mended(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Link { link, .. } => link::mended(link),
        Wanted::File(_) | Wanted::Example(_) => String::new(),
    }
}

/// Opens a link or a file.
pub fn open(wanted: &Wanted, texts: &Texts, words: &KeepingReportTexts) -> Opened {
    Opened::Now(match wanted {
        Wanted::Example(place) => match Example::ALL.get(*place) {
            Some(example) => Ok(parcel(&example.case(), &[], None, texts)),
            None => Err(refused(words.file_not_ours)),
        },
        Wanted::File(text) => match envelope::decode(text) {
            Ok((version, problems)) => Ok(parcel(&version.case, &problems, Some(version.thread().key()), texts)),
            Err(Unreadable::NotOurs) => Err(refused(words.file_not_ours)),
            Err(Unreadable::Damaged) => Err(refused(words.file_damaged)),
            Err(Unreadable::Newer { .. }) => Err(refused(words.file_newer)),
        },
        Wanted::Link { link, phrase } => match link::decode(link) {
            Ok(Link::Open(sent)) => Ok(sent_parcel(*sent, texts)),
            Ok(Link::Locked(_)) if phrase.is_empty() => Err(locked(words.link_locked)),
            Ok(Link::Locked(locked)) => return Opened::Locked { locked, phrase: phrase.clone() },
            Err(error) => Err(link_refused(error, words)),
        },
    })
}

/// The drafts in a file that was saved where the program did not start; none if it is another file.
pub fn rescued(text: &str) -> Option<Vec<Entry>> {
    let file = json::parse(text)?;
    let entries = file.as_object()?.iter().filter_map(|(key, text)| {
        let own = key.find(shelf::DRAFT).map(|start| &key[start..])?;
        Some((own.to_owned(), text.as_text()?.to_owned()))
    });
    let entries: Vec<Entry> = entries.collect();
    (!entries.is_empty()).then_some(entries)
}

/// What is in a link that was unlocked.
pub fn unlocked(
    result: Result<Vec<u8>, LockError>,
    schema: u32,
    texts: &Texts,
    words: &KeepingReportTexts,
) -> Result<Parcel, Refused> {
    match result {
        Ok(packed) => match link::unpack(&packed, schema) {
            Ok(sent) => Ok(sent_parcel(sent, texts)),
            Err(error) => Err(link_refused(error, words)),
        },
        Err(LockError::WrongPhrase) => Err(locked(words.wrong_phrase)),
        Err(LockError::NoEncryption) => Err(refused(words.cannot_unlock)),
    }
}

fn sent_parcel(sent: Sent, texts: &Texts) -> Parcel {
    parcel(&sent.case, &sent.problems, sent.draft, texts)
}

fn parcel(case: &Case, problems: &[Problem], draft: Option<String>, texts: &Texts) -> Parcel {
    Parcel { case: wire::write(case).write(), problems: problems::names(problems, texts), draft, link: String::new() }
}

fn link_refused(error: LinkError, words: &KeepingReportTexts) -> Refused {
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
