//! What a report is made of.

use crate::action::Action;
use crate::domain::value::{Currency, Unit};
use crate::text::{FigureText, Texts, fill, labels};

/// A section of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Its id in the page.
    pub id: String,
    pub heading: String,
    /// Whether it needs the whole width.
    pub wide: bool,
    pub parts: Vec<Part>,
}

/// A piece of a card.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Text(String),
    /// A chart without its words.
    Drawing {
        svg: String,
        /// The class of each colour and what it stands for.
        legend: Vec<(String, String)>,
    },
    Figures(Vec<Figure>),
    Table(Table),
    Findings(Vec<Finding>),
    /// What is shown on demand.
    Folded {
        summary: String,
        parts: Vec<Part>,
    },
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub key: String,
    pub label: String,
    pub note: String,
    /// Unrounded; none where the figure does not exist.
    pub value: Option<f64>,
    pub text: String,
    /// What to know about this figure in this case.
    pub caution: String,
    /// Names the button that copies it.
    pub copy: String,
}

impl Figure {
    pub fn new(key: &str, words: &FigureText, value: Option<f64>, text: String, texts: &Texts) -> Self {
        let (label, note) = (words.label.to_owned(), words.note.to_owned());
        let copy = fill(texts.figures.copy, &[("value", &text)]);
        Self { key: key.to_owned(), label, note, value, text, caution: String::new(), copy }
    }
}

/// A table: a heading for each column, then rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Names the table where it scrolls.
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub kind: RowKind,
    pub label: String,
    pub cells: Vec<Cell>,
}

/// A cell: what it shows, and what a spreadsheet takes over.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub text: String,
    pub content: Content,
}

/// What a cell holds. Numbers are not rounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Content {
    Words,
    Amount(f64),
    Share(f64),
    Number(f64),
}

/// How a row is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    Line,
    /// What a side costs.
    Subtotal,
    /// What the way saves.
    Saving,
    /// Words, which wrap.
    Text,
}

/// Something to know about the case, and where to mend it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub text: String,
    pub fix: Option<Fix>,
}

/// An input, or a question of the risk checklist, to open.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    pub label: String,
    pub action: Action,
}

impl Part {
    /// A part with the table behind a line that opens it.
    pub(super) fn folded_table(summary: &str, table: Table) -> Self {
        Self::Folded { summary: summary.to_owned(), parts: vec![Self::Table(table)] }
    }
}

impl Table {
    /// A row as one line of words, to be read off a chart; without cells that say nothing.
    pub(super) fn reading(&self, row: &Row, texts: &Texts) -> String {
        let named = |(column, cell): (&String, &Cell)| format!("{column} {}", cell.text);
        let cells = match &row.cells[..] {
            [only] => only.text.clone(),
            cells => {
                let columns = self.columns.iter().skip(1).zip(cells);
                let is_said = |cell: &Cell| !cell.text.is_empty() && cell.text != texts.figures.none;
                let said: Vec<String> = columns.filter(|(_, cell)| is_said(cell)).map(named).collect();
                texts.locale.list(&said)
            }
        };
        format!("{}: {cells}", row.label)
    }
}

impl Row {
    /// A row of words.
    pub(super) fn text<C: Into<Cell>>(label: String, cells: Vec<C>) -> Self {
        Self::new(RowKind::Text, label, cells)
    }

    /// A row of numbers.
    pub(super) fn line<C: Into<Cell>>(label: String, cells: Vec<C>) -> Self {
        Self::new(RowKind::Line, label, cells)
    }

    pub(super) fn new<C: Into<Cell>>(kind: RowKind, label: String, cells: Vec<C>) -> Self {
        Self { kind, label, cells: cells.into_iter().map(Into::into).collect() }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, content: Content::Words }
    }
}

impl Cell {
    /// A value in its unit, as people read it.
    pub(super) fn value(unit: Unit, value: f64, currency: Currency, texts: &Texts) -> Self {
        let content = match unit {
            Unit::Choice(_) => Content::Words,
            _ if unit.is_money() || unit.is_price() => Content::Amount(value),
            _ if unit.is_share() => Content::Share(value),
            _ => Content::Number(value),
        };
        Self { text: labels::value(unit, value, currency, texts), content }
    }

    /// The same number with other words.
    pub(super) fn with_text(self, text: String) -> Self {
        Self { text, ..self }
    }
}
