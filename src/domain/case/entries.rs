//! What the visitor entered at one place: values, and how low and high they could be.

use crate::domain::field::{Field, Scope};
use crate::domain::fields::{FIELDS, FieldId};

/// The entries of one place, by the fields of its scope. What is absent is at its default.
#[derive(Debug, Clone, PartialEq)]
pub struct Entries {
    first: usize,
    values: Vec<Option<f64>>,
    ranges: Vec<(FieldId, (f64, f64))>,
}

impl Entries {
    /// A sheet without entries.
    pub fn new(scope: Scope) -> Self {
        let first = FIELDS.iter().position(|field| field.scope == scope).unwrap_or_default();
        let count = FIELDS.iter().filter(|field| field.scope == scope).count();
        Self { first, values: vec![None; count], ranges: Vec::new() }
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none) && self.ranges.is_empty()
    }

    /// What was entered for a field, if anything.
    pub fn value(&self, id: FieldId) -> Option<f64> {
        self.values.get((id as usize).checked_sub(self.first)?).copied().flatten()
    }

    /// The low and high that were entered for a field, if any.
    pub fn range(&self, id: FieldId) -> Option<(f64, f64)> {
        self.ranges.iter().find(|(own, _)| *own == id).map(|(_, range)| *range)
    }

    pub(super) fn give(&mut self, id: FieldId, value: f64) {
        self.set(id, Some(value));
    }

    pub(super) fn reset(&mut self, id: FieldId) {
        self.set(id, None);
    }

    fn set(&mut self, id: FieldId, value: Option<f64>) {
        let own = (id as usize).checked_sub(self.first).and_then(|index| self.values.get_mut(index));
        debug_assert!(own.is_some(), "{id:?} belongs to another scope");
        if let Some(own) = own {
            *own = value;
        }
    }

    /// Takes over what was entered for some fields at another place of the same scope.
    pub(super) fn copy(&mut self, from: &Self, is_copied: fn(&Field) -> bool) {
        for id in FIELDS.iter().filter(|field| is_copied(field)).map(|field| field.id) {
            self.set(id, from.value(id));
            self.give_range(id, from.range(id));
        }
    }

    /// Kept in the order of the table, so that equal entries are equal sheets.
    pub(super) fn give_range(&mut self, id: FieldId, range: Option<(f64, f64)>) {
        self.ranges.retain(|(own, _)| *own != id);
        if let Some((low, high)) = range {
            let index = self.ranges.iter().position(|(own, _)| *own > id).unwrap_or(self.ranges.len());
            self.ranges.insert(index, (id, (low.min(high), low.max(high))));
        }
    }
}
