//! Sections, and how far inputs move the result, on their way from the worker to the page. Both come from one build, so the form is free to change.

use serde::{Deserialize, Serialize};

use super::Section;
use crate::domain::analysis::influence::Influence;

/// A section, packed by itself: one that is the same as before is not read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedSection {
    /// Tells it apart from the others of its page, as [`Section::name`].
    pub name: String,
    #[serde(with = "serde_bytes")]
    packed: Vec<u8>,
}

impl PackedSection {
    /// Packs a section.
    pub fn new(section: &Section) -> Self {
        // Packing into memory does not fail.
        let packed = postcard::to_allocvec(section).unwrap_or_default();
        Self { name: section.name().to_owned(), packed }
    }

    /// Reads the section; none if it cannot be read.
    pub fn section(&self) -> Option<Section> {
        postcard::from_bytes(&self.packed).ok()
    }
}

/// How far each input moves the result, packed: what reads it is loaded later than the program of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PackedInfluences(#[serde(with = "serde_bytes")] Vec<u8>);

impl PackedInfluences {
    /// Packs what is known.
    pub fn new(influences: &[Influence]) -> Self {
        // Packing into memory does not fail.
        Self(postcard::to_allocvec(influences).unwrap_or_default())
    }

    /// Reads it; nothing where there is nothing.
    pub fn read(&self) -> Vec<Influence> {
        postcard::from_bytes(&self.0).unwrap_or_default()
    }
}
