//! A whole case in a URL fragment: `s4-<base64url(deflate(json) ‖ crc32)>e`.
//!
//! `s` says that it is a case, `4` is the schema, and the closing `e` tells a whole link from one that was cut off. The
//! checksum is over the kind, the schema and the JSON. Links before schema 4 carry their JSON as it is, with a checksum
//! over it alone.
//!
//! `p4-<base64url(salt ‖ nonce ‖ AES-256-GCM(deflate(json) ‖ crc32) ‖ crc32)>e` is the same behind a pass phrase. The
//! outer checksum tells a damaged link from a wrong pass phrase.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::checksum::checksum;
use super::cover::Cover;
use super::json::Value;
use super::repair::{self, END};
use super::wire::{self, Problem, SCHEMA};
use super::{json, migrate};
use crate::domain::case::Case;

const CHECKSUM_BYTES: usize = 4;
/// Best compression; the largest case takes some milliseconds.
const LEVEL: u8 = 10;
/// The first schema whose links are compressed.
const FIRST_COMPRESSED: u32 = 4;

/// Longest link that is read. Whatever can be entered makes a shorter one.
pub const MAX_CHARS: usize = 2_000_000;

/// Longest JSON that a link may unpack to, likewise.
pub const MAX_JSON: usize = 1_600_000;

/// So many letters in a row are never by chance all capitals, or all small.
const MANY_LETTERS: usize = 24;

/// Bytes of the salt that a pass phrase is made a key with.
pub const SALT_BYTES: usize = 16;
/// Bytes of the nonce of AES-GCM.
pub const NONCE_BYTES: usize = 12;

/// Why a link cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum LinkError {
    /// Its end is missing: a program that sent it on has cut it.
    CutOff,
    /// A character is wrong.
    Damaged,
    /// All its letters are capitals, or none is.
    Recased,
    /// It looks like no link of this page.
    Unknown,
    /// A newer version of this page has written it.
    Newer,
    /// Longer than any link this page writes.
    TooLong,
}

/// What a link carries.
#[derive(Debug, Clone, PartialEq)]
pub enum DecodedLink {
    Open(Box<Sent>),
    Locked(Locked),
}

/// A case that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    pub case: Case,
    /// What of it could not be used.
    pub problems: Vec<Problem>,
    /// The draft that it was sent from, as the sender's browser names it.
    pub draft: Option<String>,
    pub cover: Cover,
}

/// Why something could not be locked or unlocked with a pass phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockError {
    /// The browser offers no encryption, for instance on a page without https.
    NoEncryption,
    WrongPhrase,
}

/// A case behind a pass phrase.
#[derive(Debug, Clone, PartialEq)]
pub struct Locked {
    /// Of what was locked.
    pub schema: u32,
    pub salt: [u8; SALT_BYTES],
    pub nonce: [u8; NONCE_BYTES],
    /// What AES-GCM has made of [`pack`]'s bytes.
    pub sealed: Vec<u8>,
}

/// What a link is, by the character it begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Locked,
}

impl Kind {
    /// In the order of [`repair::LETTERS`].
    const ALL: [Self; 2] = [Self::Open, Self::Locked];

    fn letter(self) -> char {
        repair::LETTERS[self as usize]
    }
}

/// The fragment (without `#`) that carries `case`, sent from `draft`.
pub fn encode(case: &Case, draft: &str) -> String {
    encode_with(case, draft, &Cover::default())
}

/// The same with what the sender says.
pub fn encode_with(case: &Case, draft: &str, cover: &Cover) -> String {
    frame(Kind::Open, pack(case, draft, cover))
}

/// The fragment that carries what was locked.
pub fn encode_locked(locked: &Locked) -> String {
    let mut bytes = [&locked.salt[..], &locked.nonce, &locked.sealed].concat();
    bytes.extend(checksum(&bytes).to_le_bytes());
    frame(Kind::Locked, bytes)
}

/// A case, compressed and with its checksum.
pub fn pack(case: &Case, draft: &str, cover: &Cover) -> Vec<u8> {
    let mut written = wire::write(case);
    if let Value::Object(object) = &mut written {
        object.push(("draft".to_owned(), Value::text(draft)));
        cover.write(object);
    }
    let json = written.write();
    let mut bytes = compress_to_vec(json.as_bytes(), LEVEL);
    bytes.extend(checked(SCHEMA, json.as_bytes()).to_le_bytes());
    bytes
}

fn frame(kind: Kind, bytes: Vec<u8>) -> String {
    written(kind, SCHEMA, &URL_SAFE_NO_PAD.encode(bytes))
}

fn written(kind: Kind, schema: u32, body: &str) -> String {
    format!("{}{schema}-{body}{END}", kind.letter())
}

fn checked(schema: u32, json: &[u8]) -> u32 {
    checksum(&[format!("s{schema}").as_bytes(), json].concat())
}

/// What a text that arrived carries, mended by [`repair`] where need be.
///
/// # Errors
///
/// A [`LinkError`] for anything that cannot be proved to be a link of this version or an older one, as it was made.
pub fn decode(arrived: &str) -> Result<DecodedLink, LinkError> {
    repaired(arrived).map(|(_, link)| link)
}

/// A text that arrived as the link that it was when it was made; empty if it is none.
pub fn mended(arrived: &str) -> String {
    repaired(arrived).map(|(written, _)| written).unwrap_or_default()
}

fn repaired(arrived: &str) -> Result<(String, DecodedLink), LinkError> {
    if arrived.len() > MAX_CHARS {
        return Err(LinkError::TooLong);
    }
    repair::mended(arrived, opened).ok_or_else(|| what_happened(arrived))
}

/// A link without its last character, as it was made, and what it carries; none if that cannot be proved.
fn opened(link: &str) -> Option<(String, DecodedLink)> {
    let (kind, schema, body) = split(link)?;
    let bytes = (1..=SCHEMA).contains(&schema).then(|| URL_SAFE_NO_PAD.decode(body).ok())??;
    let carried = match kind {
        Kind::Open => DecodedLink::Open(Box::new(unpack(&bytes, schema).ok()?)),
        Kind::Locked => DecodedLink::Locked(locked(&bytes, schema)?),
    };
    Some((written(kind, schema, body), carried))
}

/// Why a text opens as no link.
fn what_happened(arrived: &str) -> LinkError {
    let Some((link, rest)) = repair::likeliest(arrived) else { return LinkError::Unknown };
    let Some((_, schema, body)) = split(&link) else { return LinkError::Unknown };
    let letters = || body.chars().filter(char::is_ascii_alphabetic);
    let is_recased = letters().all(|c| c.is_ascii_uppercase()) || letters().all(|c| c.is_ascii_lowercase());
    let has_end = |text: &str| text.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-').ends_with(END);
    if schema > SCHEMA {
        LinkError::Newer
    } else if is_recased && letters().count() >= MANY_LETTERS {
        LinkError::Recased
    } else if has_end(&link) || has_end(&rest) {
        LinkError::Damaged
    } else {
        LinkError::CutOff
    }
}

/// The case that packed bytes of a schema hold.
///
/// # Errors
///
/// [`LinkError::Damaged`] if they hold none.
pub fn unpack(bytes: &[u8], schema: u32) -> Result<Sent, LinkError> {
    let (bytes, check) = bytes.split_last_chunk::<CHECKSUM_BYTES>().ok_or(LinkError::Damaged)?;
    let check = u32::from_le_bytes(*check);
    let json = match schema {
        FIRST_COMPRESSED.. => decompress_to_vec_with_limit(bytes, MAX_JSON).map_err(|_| LinkError::Damaged)?,
        _ => bytes.to_vec(),
    };
    let expected = if schema >= FIRST_COMPRESSED { checked(schema, &json) } else { checksum(&json) };
    if check != expected {
        return Err(LinkError::Damaged);
    }
    read(&json, schema).ok_or(LinkError::Damaged)
}

/// The case that a JSON text of a schema stands for.
pub fn read(json: &[u8], schema: u32) -> Option<Sent> {
    let written = migrate::case(json::parse(std::str::from_utf8(json).ok()?)?, schema);
    let (case, problems) = wire::restore(&written)?;
    let draft = written.get("draft").and_then(Value::as_text).map(str::to_owned);
    Some(Sent { case, problems, draft, cover: Cover::read(&written) })
}

fn locked(bytes: &[u8], schema: u32) -> Option<Locked> {
    let (bytes, check) = bytes.split_last_chunk::<CHECKSUM_BYTES>()?;
    if checksum(bytes) != u32::from_le_bytes(*check) {
        return None;
    }
    let (salt, rest) = bytes.split_first_chunk()?;
    let (nonce, sealed) = rest.split_first_chunk()?;
    Some(Locked { schema, salt: *salt, nonce: *nonce, sealed: sealed.to_vec() })
}

/// The parts of a link without its last character.
fn split(link: &str) -> Option<(Kind, u32, &str)> {
    let (head, body) = link.split_once('-')?;
    let letter = head.chars().next()?.to_ascii_lowercase();
    let kind = Kind::ALL.into_iter().find(|kind| kind.letter() == letter)?;
    let schema = head.get(1..)?;
    let digits_only = !schema.is_empty() && schema.bytes().all(|byte| byte.is_ascii_digit());
    // A number too large to read is newer than anything.
    digits_only.then(|| (kind, schema.parse().unwrap_or(u32::MAX), body))
}
