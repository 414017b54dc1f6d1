//! Sections on their way from the worker to the page. Both come from one build, so the form is free to change.

use super::Section;

/// Packs sections.
pub fn pack(sections: &[Section]) -> Vec<u8> {
    // Packing into memory does not fail.
    postcard::to_allocvec(sections).unwrap_or_default()
}

/// Reads packed sections; what cannot be read is ignored.
pub fn unpack(packed: &[u8]) -> Vec<Section> {
    postcard::from_bytes(packed).unwrap_or_default()
}
