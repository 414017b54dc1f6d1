//! The page that passes a case on: link, pass phrase, QR code, file.

use qrcodegen::{QrCode, QrCodeEcc};

use super::markup::{Attribute, Control, Element, EntryKind, Tag};
use super::render::{button, entry};
use crate::action::{DraftsAction, SharingAction};
use crate::codec::link::LockError;
use crate::text::fill;
use crate::text::report::{KeepingReportTexts, ReportTexts};

/// Up to here every program passes a link on.
const FITS_ALL: usize = 2_000;
/// From here on most programs cut it.
const FITS_MAIL: usize = 8_000;
/// The longest link whose code a phone reads from a screen without effort: version 25 at the lowest error correction.
const FITS_CODE: usize = 1_273;
/// Modules of white that a code needs around it.
const QUIET: i32 = 4;

/// The blocks of the page; `link` is the fragment, or why there is none.
pub fn blocks(page: &str, link: Result<&str, LockError>, is_locked: bool, words: &ReportTexts) -> Vec<Element> {
    let words = words.keeping;
    let address = link.map(|link| format!("{page}#{link}"));
    let mut blocks = vec![link_card(address.as_deref(), is_locked, words), phrase_card(words)];
    if let Ok(address) = &address {
        blocks.push(code_card(address, words));
    }
    blocks.push(file_card(words));
    blocks
}

fn card(id: &str, heading: &str) -> Element {
    let heading = Tag::H2.element().attr(Attribute::ID, id).text(heading);
    Tag::SECTION.element().class("card").attr(Attribute::LABELLED_BY, id).with(heading)
}

fn about(text: &str) -> Element {
    Tag::P.element().class("about").text(text)
}

fn link_card(address: Result<&str, &LockError>, is_locked: bool, words: &KeepingReportTexts) -> Element {
    let own = card("share", words.share_heading);
    let Ok(address) = address else { return own.with(about(words.no_encryption)) };
    let suits = match address.len() {
        length if length <= FITS_ALL => words.suits_all,
        length if length <= FITS_MAIL => words.suits_mail,
        _ => words.suits_file,
    };
    let length = format!("{} {suits}", fill(words.length, &[("count", &address.len().to_string())]));
    let own = own
        .control(entry("share-link", words.link, address, EntryKind::ReadOnly))
        .with(button("button button-main", words.copy, SharingAction::CopyLink(address.to_owned())))
        .control(Control::Copied)
        .with(about(&length));
    let own = if is_locked { own.with(about(words.is_locked)) } else { own };
    own.with(about(words.share_about))
}

fn phrase_card(words: &KeepingReportTexts) -> Element {
    card("share-phrase", words.phrase_heading)
        .control(entry("phrase", words.phrase, "", EntryKind::NewPassphrase))
        .with(about(words.phrase_empty))
        .with(about(words.phrase_about))
}

fn code_card(address: &str, words: &KeepingReportTexts) -> Element {
    let own = card("share-code", words.qr_heading);
    let code = (address.len() <= FITS_CODE).then(|| QrCode::encode_text(address, QrCodeEcc::Low).ok()).flatten();
    match code {
        Some(code) => own.with(about(words.qr_about)).drawing(&drawing(&code)),
        None => own.with(about(words.qr_too_long)),
    }
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

fn file_card(words: &KeepingReportTexts) -> Element {
    card("share-file", words.file_heading)
        .with(button("button", words.save_file, DraftsAction::SaveFile))
        .with(about(words.file_about))
}
