//! Which inputs a search finds.

use super::groups::{groups, moved};
use crate::domain::analysis::influence::{Influence, width};
use crate::domain::case::{Case, InputId, Place};
use crate::domain::fields::FieldId;
use crate::text::{Texts, labels};

/// An input that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundInput {
    pub place: Place,
    pub field: FieldId,
    pub label: String,
    /// How far it moves the result; empty where that is nothing.
    pub moves: String,
}

/// The most that are found.
const MOST: usize = 12;

/// The inputs of the form whose names have all the words, the strongest first, then in the order of the form. Without words, those
/// that move the result.
pub fn find(case: &Case, typed: &str, influences: &[Influence], texts: &Texts) -> Vec<FoundInput> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let strongest = influences.iter().map(|own| (own.place, own.field));
    let all = case.places().into_iter().flat_map(|place| groups(case, place));
    let all = all.flat_map(|group| group.fields.into_iter().map(move |id| (group.place, id)));
    let others = all.filter(|(place, id)| !words.is_empty() && width(influences, *place, *id).is_none());
    let found = strongest.filter(|(_, id)| !id.field().group.is_risk()).chain(others).filter_map(|(place, field)| {
        let label = labels::input(case, InputId::Field(place, field), texts);
        let name = label.to_lowercase();
        let moves = width(influences, place, field).map(|width| moved(case, width, texts)).unwrap_or_default();
        words.iter().all(|word| name.contains(word)).then_some(FoundInput { place, field, label, moves })
    });
    found.take(MOST).collect()
}
