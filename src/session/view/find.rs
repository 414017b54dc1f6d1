//! Which inputs a search finds.

use super::groups::{groups, moved};
use crate::domain::analysis::influence::{Influence, width};
use crate::domain::case::{Case, InputId, Place};
use crate::domain::fields::FieldId;
use crate::text::{Texts, labels};

/// What a search has found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub inputs: Vec<FoundInput>,
    /// What they are, that there are more, or that there are none.
    pub said: String,
}

/// An input that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundInput {
    pub place: Place,
    pub field: FieldId,
    pub label: String,
    /// How far it moves the result; empty where that is nothing.
    pub moves: String,
}

/// The most that are shown.
const MOST: usize = 12;

/// The inputs of the form whose names have all the words, the strongest first, then in the order of the form. Without words, those
/// that move the result.
pub fn find(case: &Case, typed: &str, influences: &[Influence], texts: &Texts) -> Found {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    // A report about the case as it was may know of a place that is gone.
    let known = influences.iter().filter(|own| case.entries(own.place).is_some() && !own.field.field().group.is_risk());
    let strongest = known.map(|own| (own.place, own.field));
    let all = case.places().into_iter().flat_map(|place| groups(case, place));
    let all = all.flat_map(|group| group.fields.into_iter().map(move |id| (group.place, id)));
    let others = all.filter(|(place, id)| !words.is_empty() && width(influences, *place, *id).is_none());
    let found = strongest.chain(others).filter_map(|(place, field)| {
        let label = labels::input(case, InputId::Field(place, field), texts);
        let name = label.to_lowercase();
        let moves = width(influences, place, field).map(|width| moved(case, width, texts)).unwrap_or_default();
        words.iter().all(|word| name.contains(word)).then_some(FoundInput { place, field, label, moves })
    });
    let mut inputs: Vec<FoundInput> = found.collect();
    let more = inputs.len().saturating_sub(MOST);
    inputs.truncate(MOST);
    let said = match (words.is_empty(), inputs.is_empty(), more) {
        (true, true, _) | (false, false, 0) => String::new(),
        (true, false, _) => texts.full_form.find_strongest.to_owned(),
        (false, true, _) => texts.full_form.find_none.to_owned(),
        (false, false, more) => labels::counted(&texts.full_form.find_more, more, texts),
    };
    Found { inputs, said }
}
