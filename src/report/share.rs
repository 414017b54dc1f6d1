//! The page that passes a case on: link, pass phrase, QR code, file.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::action::{DraftsAction, SharingAction};
use crate::codec::cover::Cover;
use crate::codec::link::LockError;
use crate::document::{Button, ButtonStyle, Card, CardPart, CardStyle, EntryPurpose, Section, TextEntry};
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

/// The sections of the page; `link` is the fragment, or why there is none.
pub fn sections(
    page: &str,
    link: Result<&str, LockError>,
    is_locked: bool,
    cover: &Cover,
    words: &ReportTexts,
) -> Vec<Section> {
    let words = &words.drafts;
    let address = link.map(|link| format!("{page}#{link}"));
    let code = address.as_ref().ok().map(|address| code_card(address, words));
    let cards = [link_card(address.as_deref(), is_locked, cover, words), phrase_card(words)];
    cards.into_iter().chain(code).chain([file_card(words)]).map(Section::from).collect()
}

fn card(id: &str, heading: &str, parts: Vec<CardPart>) -> Card {
    Card { id: id.to_owned(), heading: heading.to_owned(), style: CardStyle::Half, parts }
}

fn link_card(address: Result<&str, &LockError>, is_locked: bool, cover: &Cover, words: &DraftReportTexts) -> Card {
    let card = |parts| card("share", words.share_heading, parts);
    let Ok(address) = address else { return card(vec![CardPart::text(words.no_encryption)]) };
    let suits = match address.len() {
        length if length <= FITS_ALL => words.suits_all,
        length if length <= FITS_MAIL => words.suits_mail,
        _ => words.suits_file,
    };
    let length = fill(suits, &[("count", address.len().to_string())]);
    let copy = Button::new(ButtonStyle::Main, words.copy, SharingAction::CopyLink(address.to_owned()));
    let mut parts = vec![
        CardPart::TextEntry(TextEntry::new("share-from", words.from, &cover.from, EntryPurpose::From)),
        CardPart::TextEntry(TextEntry::new("share-note", words.note, &cover.note, EntryPurpose::Note)),
        CardPart::TextEntry(TextEntry::new("share-link", words.link, address, EntryPurpose::ReadOnly)),
        CardPart::Button(copy),
        CardPart::CopyStatus,
        CardPart::Text(length),
    ];
    parts.extend(is_locked.then(|| CardPart::text(words.is_locked)));
    parts.push(CardPart::text(words.share_about));
    card(parts)
}

fn phrase_card(words: &DraftReportTexts) -> Card {
    let parts = vec![
        CardPart::TextEntry(TextEntry::new("phrase", words.phrase, "", EntryPurpose::Lock)),
        CardPart::text(words.phrase_empty),
        CardPart::text(words.phrase_about),
    ];
    card("share-phrase", words.phrase_heading, parts)
}

fn code_card(address: &str, words: &DraftReportTexts) -> Card {
    let code = (address.len() <= FITS_CODE).then(|| QrCode::encode_text(address, QrCodeEcc::Low).ok()).flatten();
    let parts = match code {
        Some(code) => vec![CardPart::text(words.qr_about), CardPart::Picture(drawing(&code))],
        None => vec![CardPart::text(words.qr_too_long)],
    };
    card("share-code", words.qr_heading, parts)
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

fn file_card(words: &DraftReportTexts) -> Card {
    let save = Button::new(ButtonStyle::Plain, words.save_file, DraftsAction::SaveFile);
    card("share-file", words.file_heading, vec![CardPart::Button(save), CardPart::text(words.file_about)])
}
