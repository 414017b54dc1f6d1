//! Tables of words and numbers.

use serde::{Deserialize, Serialize};

use crate::domain::decimal;

/// A table: a heading for each column, then rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Id in the page; none for most.
    pub id: Option<String>,
    /// Names the table where it scrolls.
    pub name: String,
    /// The first heads the labels of the rows.
    pub columns: Vec<String>,
    pub rows: Vec<TableRow>,
}

/// One row: a label, then a cell for each further column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    pub style: RowStyle,
    pub label: String,
    pub cells: Vec<TableCell>,
}

/// A cell: what it shows, and what a spreadsheet takes over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableCell {
    pub text: String,
    pub content: CellContent,
}

/// What a cell holds. Numbers are not rounded.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum CellContent {
    Words,
    /// In units of the case's currency.
    Amount(f64),
    /// 1 is the whole.
    Share(f64),
    Number(f64),
}

/// How a row is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowStyle {
    Line,
    /// What a side costs.
    Subtotal,
    /// What the option saves.
    Saving,
    /// Words, which wrap.
    Text,
}

impl TableRow {
    /// A row of words.
    pub fn text<C: Into<TableCell>>(label: String, cells: Vec<C>) -> Self {
        Self::new(RowStyle::Text, label, cells)
    }

    /// A row of numbers.
    pub fn line<C: Into<TableCell>>(label: String, cells: Vec<C>) -> Self {
        Self::new(RowStyle::Line, label, cells)
    }

    pub fn new<C: Into<TableCell>>(style: RowStyle, label: String, cells: Vec<C>) -> Self {
        Self { style, label, cells: cells.into_iter().map(Into::into).collect() }
    }
}

impl RowStyle {
    /// As the style sheets call it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Line => "",
            Self::Subtotal => "subtotal",
            Self::Saving => "saving",
            Self::Text => "text",
        }
    }
}

/// How a spreadsheet reads a cell that it takes over from the page: in the attributes `sdval` and `sdnum`, which LibreOffice
/// reads by itself; src/browser/copying.js makes of them what others read.
impl TableCell {
    /// Language and format code of text, whatever it looks like: a name such as `=1+1` is not worked out.
    pub const TEXT_FORMAT: &str = "1033;0;@";

    /// Language and format code of the cell.
    pub fn sheet_format(&self) -> &'static str {
        match self.content {
            CellContent::Words => Self::TEXT_FORMAT,
            CellContent::Amount(_) => "1033;0;#,##0.00",
            CellContent::Share(_) => "1033;0;0.00%",
            CellContent::Number(_) => "1033;0;General",
        }
    }

    /// The number in digits and a point; none of words.
    pub fn sheet_value(&self) -> Option<String> {
        match self.content {
            CellContent::Words => None,
            CellContent::Amount(own) | CellContent::Share(own) | CellContent::Number(own) => {
                Some(decimal::write(tidy(own)))
            }
        }
    }

    /// The same number with other words.
    pub fn with_text(self, text: String) -> Self {
        Self { text, ..self }
    }
}

impl From<String> for TableCell {
    fn from(text: String) -> Self {
        Self { text, content: CellContent::Words }
    }
}

/// A number without what is left of adding up parts: no sheet needs more than a millionth.
fn tidy(number: f64) -> f64 {
    if number.abs() < 1e9 { (number * 1e6).round() / 1e6 } else { number }
}
