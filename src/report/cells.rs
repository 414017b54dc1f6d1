//! Figures and cells made from numbers: the text that people read, and the number behind it.

use super::context::Context;
use crate::document::{CellContent, Figure, Table, TableCell, TableRow};
use crate::domain::value::{Currency, Unit};
use crate::text::{FigureText, Texts, fill, labels};

/// A figure; `text` shows `value`, or why there is none.
pub fn figure(key: &str, words: &FigureText, value: Option<f64>, text: String, texts: &Texts) -> Figure {
    let copy = fill(texts.figures.copy, &[("value", &text)]);
    let (label, note) = (words.label.to_owned(), words.note.to_owned());
    Figure { key: key.to_owned(), label, note, value, text, caution: String::new(), copy }
}

/// A row of a table as one line of words, to be read off a chart; without cells that say nothing.
pub(super) fn reading(table: &Table, row: &TableRow, texts: &Texts) -> String {
    let named = |(column, cell): (&String, &TableCell)| format!("{column} {}", cell.text);
    let cells = match &row.cells[..] {
        [only] => only.text.clone(),
        cells => {
            let columns = table.columns.iter().skip(1).zip(cells);
            let is_said = |cell: &TableCell| !cell.text.is_empty() && cell.text != texts.figures.none;
            let said: Vec<String> = columns.filter(|(_, cell)| is_said(cell)).map(named).collect();
            texts.locale.list(&said)
        }
    };
    labels::labelled(&row.label, &cells, texts)
}

impl Context<'_> {
    pub(super) fn money(&self, amount: f64) -> String {
        self.texts.locale.money(amount, self.computed.case.currency())
    }

    /// A change of an amount, with its sign.
    pub(super) fn signed(&self, change: f64) -> String {
        self.texts.locale.money_change(change, self.computed.case.currency())
    }

    /// An amount in the currency of the case.
    pub(super) fn amount_cell(&self, amount: f64) -> TableCell {
        TableCell { text: self.money(amount), content: CellContent::Amount(amount) }
    }

    /// A share, 1 being the whole.
    pub(super) fn share_cell(&self, share: f64) -> TableCell {
        TableCell { text: self.texts.locale.percent(share), content: CellContent::Share(share) }
    }

    /// A value in its unit.
    pub(super) fn value_cell(&self, unit: Unit, value: f64, currency: Currency) -> TableCell {
        let content = match unit {
            Unit::Choice(_) => CellContent::Words,
            _ if unit.is_money() || unit.is_price() => CellContent::Amount(value),
            _ if unit.is_share() => CellContent::Share(value),
            _ => CellContent::Number(value),
        };
        TableCell { text: labels::value(unit, value, currency, self.texts), content }
    }

    pub(super) fn figure(&self, key: &str, words: &FigureText, value: Option<f64>, text: String) -> Figure {
        figure(key, words, value, text, self.texts)
    }

    pub(super) fn amount(&self, key: &str, words: &FigureText, value: f64) -> Figure {
        self.figure(key, words, Some(value), self.money(value))
    }
}
