//! The quick start of a case with several services or offers, as grids: what each service costs today, and what each offer
//! charges for it.

use crate::domain::case::{Case, InputId, Place};
use crate::domain::fields::FieldId;
use crate::domain::value::{Choice, PriceForm};
use crate::ids;
use crate::text::{Texts, labels};

/// A row of a grid.
#[derive(Debug, Clone, PartialEq)]
pub struct GridRow {
    pub label: String,
    pub cells: Vec<GridCell>,
}

/// A cell of a grid.
#[derive(Debug, Clone, PartialEq)]
pub enum GridCell {
    /// A number, typed here.
    Input { place: Place, field: FieldId },
    /// Another form of price than a fee, in words. Its numbers are among all inputs.
    Elsewhere { place: Place, form: String },
}

/// Whether the quick start needs grids: one service and one offer are asked for one by one.
pub fn is_needed(case: &Case) -> bool {
    case.services() > 1 || case.offers() > 1
}

/// People and salary of each service.
pub fn services(case: &Case, texts: &Texts) -> Vec<GridRow> {
    let row = |service| {
        let place = Place::Service(service);
        let cells = [FieldId::People, FieldId::Salary].map(|field| GridCell::Input { place, field });
        GridRow { label: labels::place(case, place, texts), cells: cells.to_vec() }
    };
    (0..case.services()).map(row).collect()
}

/// What each offer charges a year for each service, and once for the transition.
pub fn prices(case: &Case, texts: &Texts) -> Vec<GridRow> {
    let price = |offer, service| {
        let place = Place::Quote { offer, service };
        match case.price_form(offer, service) {
            PriceForm::Fixed => GridCell::Input { place, field: FieldId::Fee },
            form => GridCell::Elsewhere { place, form: texts.tables.say(form.option().label).to_owned() },
        }
    };
    let row = |service| GridRow {
        label: labels::place(case, Place::Service(service), texts),
        cells: (0..case.offers()).map(|offer| price(offer, service)).collect(),
    };
    let once = |offer| GridCell::Input { place: Place::Offer(offer), field: FieldId::Transition };
    let transition = GridRow {
        label: labels::any_field(FieldId::Transition.field(), texts),
        cells: (0..case.offers()).map(once).collect(),
    };
    (0..case.services()).map(row).chain([transition]).collect()
}

/// The inputs that cells copied from a spreadsheet go to, each with its text, from the input with the id `first` on. None for a
/// single cell, and where not all of them fit: they are a text like any other then, and said to be no number.
pub fn pasted(rows: &[GridRow], first: &str, text: &str) -> Option<Vec<(InputId, String)>> {
    let is_first =
        |cell: &GridCell| matches!(cell, GridCell::Input { place, field } if ids::input(*place, *field) == first);
    let at = |row: &GridRow| row.cells.iter().position(is_first);
    let (top, left) = rows.iter().enumerate().find_map(|(top, row)| Some((top, at(row)?)))?;
    let lines: Vec<&str> = text.trim_end_matches(['\r', '\n']).lines().collect();
    if lines.len() == 1 && !text.contains('\t') {
        return None;
    }
    let mut inputs = Vec::new();
    for (down, line) in lines.into_iter().enumerate() {
        for (along, text) in line.split('\t').enumerate() {
            match rows.get(top + down)?.cells.get(left + along)? {
                GridCell::Input { place, field } => {
                    inputs.push((InputId::Field(*place, *field), text.trim().to_owned()))
                }
                GridCell::Elsewhere { .. } => return None,
            }
        }
    }
    Some(inputs)
}
