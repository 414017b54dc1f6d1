//! A whole case in a URL fragment: `s3-<base64url(json ‖ crc32)>e`.
//!
//! `s` says that it is a case, `3` is the schema, and the closing `e` tells a whole link from one that was cut off.
//! The checksum is there because without it many a wrong character gives another valid case.
//!
//! The JSON is not compressed: a case makes a link of some 100 to 600 characters, which every mail and chat program
//! passes on, and a compressor would be a tenth of the page's first download. The version leaves room for one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::wire::{self, Problem, SCHEMA};
use super::{json, migrate};
use crate::domain::case::Case;

const KIND: char = 's';
const END: char = 'e';
/// Computed bit by bit: links are short, and a table would be most of the codec's download.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);
const CHECKSUM_BYTES: usize = 4;

/// Longest link that is read; the largest case with every question of four offers annotated is shorter.
pub const MAX_CHARS: usize = 2_000_000;

/// Why a link cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// Its end is missing: a program that sent it on has cut it.
    CutOff,
    /// A character is wrong.
    Damaged,
    /// A newer version of this page has written it.
    Newer,
    /// Longer than any link this page writes.
    TooLong,
}

/// Whether a fragment (without `#`) claims to be a link to a case.
pub fn is_link(fragment: &str) -> bool {
    split_version(fragment).is_some()
}

/// The fragment (without `#`) that carries `case`.
pub fn encode(case: &Case) -> String {
    let mut bytes = wire::write(case).write().into_bytes();
    bytes.extend(CHECKSUM.checksum(&bytes).to_le_bytes());
    format!("{KIND}{SCHEMA}-{}{END}", URL_SAFE_NO_PAD.encode(bytes))
}

/// The case that a fragment carries, and what of it could not be used.
///
/// # Errors
///
/// A [`LinkError`] for anything but a whole, unchanged link of this version or an older one.
pub fn decode(fragment: &str) -> Result<(Case, Vec<Problem>), LinkError> {
    if fragment.len() > MAX_CHARS {
        return Err(LinkError::TooLong);
    }
    let (version, body) = split_version(fragment).ok_or(LinkError::Damaged)?;
    if version > SCHEMA {
        return Err(LinkError::Newer);
    }
    if version == 0 {
        return Err(LinkError::Damaged);
    }
    let body = body.strip_suffix(END).ok_or(LinkError::CutOff)?;
    let bytes = URL_SAFE_NO_PAD.decode(body).map_err(|_| LinkError::Damaged)?;
    let (json, checksum) = bytes.split_last_chunk::<CHECKSUM_BYTES>().ok_or(LinkError::Damaged)?;
    if CHECKSUM.checksum(json) != u32::from_le_bytes(*checksum) {
        return Err(LinkError::Damaged);
    }
    let written = std::str::from_utf8(json).ok().and_then(json::parse);
    let written = written.map(|written| migrate::case(written, version));
    written.and_then(|written| wire::restore(&written)).ok_or(LinkError::Damaged)
}

fn split_version(fragment: &str) -> Option<(u32, &str)> {
    let (version, body) = fragment.strip_prefix(KIND)?.split_once('-')?;
    let digits_only = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    digits_only.then(|| Some((version.parse().ok()?, body))).flatten()
}
