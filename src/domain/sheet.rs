//! What the visitor entered at one place: values, and how low and high they could be.

use super::field::Scope;
use super::fields::{FIELDS, FieldId};

/// The entries of one place, by the fields of its scope. What is absent is at its default.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    first: usize,
    values: Vec<Option<f64>>,
    spreads: Vec<(FieldId, (f64, f64))>,
}

impl Sheet {
    /// A sheet without entries.
    pub fn new(scope: Scope) -> Self {
        let first = FIELDS.iter().position(|field| field.scope == scope).unwrap_or_default();
        let count = FIELDS.iter().filter(|field| field.scope == scope).count();
        Self { first, values: vec![None; count], spreads: Vec::new() }
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none) && self.spreads.is_empty()
    }

    /// What was entered for a field, if anything.
    pub fn value(&self, id: FieldId) -> Option<f64> {
        self.values.get((id as usize).checked_sub(self.first)?).copied().flatten()
    }

    /// The low and high that were entered for a field, if any.
    pub fn spread(&self, id: FieldId) -> Option<(f64, f64)> {
        self.spreads.iter().find(|(own, _)| *own == id).map(|(_, spread)| *spread)
    }

    pub(super) fn give(&mut self, id: FieldId, value: f64) {
        self.set(id, Some(value));
    }

    pub(super) fn reset(&mut self, id: FieldId) {
        self.set(id, None);
    }

    fn set(&mut self, id: FieldId, value: Option<f64>) {
        let own = (id as usize).checked_sub(self.first).and_then(|place| self.values.get_mut(place));
        debug_assert!(own.is_some(), "{id:?} belongs to another scope");
        if let Some(own) = own {
            *own = value;
        }
    }

    /// Kept in the order of the table, so that equal entries are equal sheets.
    pub(super) fn give_spread(&mut self, id: FieldId, spread: Option<(f64, f64)>) {
        self.spreads.retain(|(own, _)| *own != id);
        if let Some((low, high)) = spread {
            let place = self.spreads.iter().position(|(own, _)| *own > id).unwrap_or(self.spreads.len());
            self.spreads.insert(place, (id, (low.min(high), low.max(high))));
        }
    }
}
