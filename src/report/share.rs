//! The page that passes a case on: link, pass phrase, QR code, file.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::action::{DraftsAction, SharingAction};
use crate::codec::cover::Cover;
use crate::codec::link::LockError;
use crate::document::{Button, ButtonStyle, Card, CardPart, CardStyle, EntryPurpose, Folded, Section, TextEntry};
use crate::route::{Page, Route, Shown};
use crate::text::fill;
use crate::text::report::{DraftReportTexts, ReportTexts};

/// Up to here every program passes a link on.
const FITS_ALL: usize = 2_000;
/// From here on most programs cut it.
const FITS_MAIL: usize = 8_000;
/// The longest link whose code a phone reads from a screen without effort: version 25 at the lowest error correction.
const FITS_CODE: usize = 1_273;
/// Modules of white that a code needs around it.
const QUIET: i32 = 4;

/// The sections of the page; `link` is that of the case, or why there is none.
pub fn sections(
    page: &str,
    link: Result<&str, LockError>,
    is_locked: bool,
    cover: &Cover,
    words: &ReportTexts,
) -> Vec<Section> {
    let words = &words.drafts;
    let mut parts = match link {
        Ok(link) => link_parts(&address(page, link), is_locked, cover, words),
        Err(_) => vec![CardPart::text(words.no_encryption)],
    };
    parts.push(folded("share-phrase", words.phrase_heading, phrase_parts(words)));
    if let Ok(link) = link {
        parts.push(folded("share-code", words.qr_heading, code_parts(&address(page, link), words)));
    }
    parts.push(folded("share-file", words.file_heading, file_parts(words)));
    let heading = words.share_heading.to_owned();
    vec![Section::from(Card { id: "share".to_owned(), heading, style: CardStyle::Half, parts })]
}

/// The address of the report about a case: its reader is told first what it comes to, and what it is asked to look at.
pub(super) fn address(page: &str, link: &str) -> String {
    let route = Route { shown: Shown::Link(link.to_owned()), page: Page::Summary };
    format!("{page}{}", route.fragment())
}

fn folded(id: &str, summary: &str, parts: Vec<CardPart>) -> CardPart {
    CardPart::Folded(Folded { id: Some(id.to_owned()), summary: summary.to_owned(), parts })
}

fn link_parts(address: &str, is_locked: bool, cover: &Cover, words: &DraftReportTexts) -> Vec<CardPart> {
    let suits = match address.len() {
        length if length <= FITS_ALL => words.suits_all,
        length if length <= FITS_MAIL => words.suits_mail,
        _ => words.suits_file,
    };
    let length = fill(suits, &[("count", address.len().to_string())]);
    let copy = Button::new(ButtonStyle::Main, words.copy, SharingAction::CopyLink(address.to_owned()));
    let mut parts = vec![
        CardPart::TextEntry(TextEntry::new("share-link", words.link, address, EntryPurpose::ReadOnly)),
        CardPart::Button(copy),
        CardPart::CopyStatus,
        CardPart::TextEntry(TextEntry::new("share-from", words.from, &cover.from, EntryPurpose::From)),
        CardPart::TextEntry(TextEntry::new("share-note", words.note, &cover.note, EntryPurpose::Note)),
        CardPart::Text(length),
    ];
    parts.extend(is_locked.then(|| CardPart::text(words.is_locked)));
    parts.push(CardPart::text(words.share_about));
    parts
}

fn phrase_parts(words: &DraftReportTexts) -> Vec<CardPart> {
    vec![
        CardPart::TextEntry(TextEntry::new("phrase", words.phrase, "", EntryPurpose::Lock)),
        CardPart::text(words.phrase_empty),
        CardPart::text(words.phrase_about),
    ]
}

fn code_parts(address: &str, words: &DraftReportTexts) -> Vec<CardPart> {
    match code(address) {
        Some(code) => vec![CardPart::text(words.qr_about), CardPart::Picture(code)],
        None => vec![CardPart::text(words.qr_too_long)],
    }
}

/// An address as a code that a phone reads; none if it is too long for that.
pub(super) fn code(address: &str) -> Option<String> {
    (address.len() <= FITS_CODE).then(|| QrCode::encode_text(address, QrCodeEcc::Low).ok())?.map(|code| drawing(&code))
}

fn file_parts(words: &DraftReportTexts) -> Vec<CardPart> {
    let save = Button::new(ButtonStyle::Plain, words.save_file, DraftsAction::SaveFile);
    vec![CardPart::Button(save), CardPart::text(words.file_about)]
}

/// Dark on white in every theme: that is what cameras look for.
fn drawing(code: &QrCode) -> String {
    let size = code.size();
    let whole = size + 2 * QUIET;
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
        }
    }
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" class="code" viewBox="0 0 {whole} {whole}" shape-rendering="crispEdges" aria-hidden="true" focusable="false"><path fill="#fff" d="M0 0h{whole}v{whole}H0z"/><path d="{path}"/></svg>"##
    )
}
