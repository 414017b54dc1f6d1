//! Cards as markup.

use super::card::{Card, Cell, Content, Figure, Finding, Part, Row, RowKind, Table};
use super::markup::{Attribute, Control, Element, EntryKind, Tag};
use crate::action::{Action, PageAction};
use crate::domain::decimal;

/// Tells a spreadsheet that a cell is text, whatever it looks like: a name such as `=1+1` is not worked out.
const AS_TEXT: &str = "1033;0;@";

/// A card.
pub fn card(card: &Card) -> Element {
    let class = if card.wide { "card wide" } else { "card" };
    let heading = Tag::H2.element().attr(Attribute::ID, &*card.id).text(&*card.heading);
    let own = Tag::SECTION.element().class(class).attr(Attribute::LABELLED_BY, &*card.id).with(heading);
    parts(own, &card.parts)
}

fn parts(element: Element, parts: &[Part]) -> Element {
    parts.iter().fold(element, part)
}

fn part(element: Element, part: &Part) -> Element {
    match part {
        Part::Text(text) => element.with(Tag::P.element().class("about").text(&**text)),
        Part::Drawing { svg, legend } => {
            let key =
                |(class, name): &(String, String)| Tag::SPAN.element().class(&format!("key {class}")).text(&**name);
            let legend =
                Tag::P.element().class("legend").attr(Attribute::HIDDEN_COSTS, "true").all(legend.iter().map(key));
            element.with(legend).drawing(svg)
        }
        Part::Figures(figures) => element.with(self::figures(figures)),
        Part::Table(own) => element.with(table(own)),
        Part::Findings(findings) => element.with(Tag::UL.element().class("findings").all(findings.iter().map(finding))),
        Part::Folded { summary, parts } => {
            let folded = Tag::DETAILS.element().class("folded").with(Tag::SUMMARY.element().text(&**summary));
            element.with(self::parts(folded, parts))
        }
    }
}

/// Figures side by side.
pub fn figures(figures: &[Figure]) -> Element {
    Tag::DL.element().class("figures").all(figures.iter().map(figure))
}

fn figure(figure: &Figure) -> Element {
    let value = figure.value.map(decimal::write).unwrap_or_default();
    let value =
        Tag::DATA.element().attr(Attribute::FIGURE, &*figure.key).attr(Attribute::VALUE, value).text(&*figure.text);
    let value = match figure.value {
        Some(_) => {
            let copy = Tag::BUTTON.element().attr(Attribute::TYPE, "button").class("copy").with(value);
            copy.attr(Attribute::LABEL, &*figure.copy).on_click(PageAction::CopyFigure(figure.text.clone()))
        }
        None => value,
    };
    let own = Tag::DIV
        .element()
        .class("figure")
        .with(Tag::DT.element().text(&*figure.label))
        .with(Tag::DD.element().class("value").with(value))
        .with(Tag::DD.element().class("note").text(&*figure.note));
    match figure.caution.is_empty() {
        true => own,
        false => own.with(Tag::DD.element().class("caution").text(&*figure.caution)),
    }
}

/// A table that scrolls by itself.
pub fn table(table: &Table) -> Element {
    let column = |name: &String| {
        Tag::TH.element().attr(Attribute::SCOPE, "col").attr(Attribute::SHEET_FORMAT, AS_TEXT).text(&**name)
    };
    let head = Tag::THEAD.element().with(Tag::TR.element().all(table.columns.iter().map(column)));
    let body = Tag::TBODY.element().all(table.rows.iter().map(row));
    scrolling(&table.name).with(Tag::TABLE.element().with(head).with(body))
}

/// A part that scrolls by itself, by mouse and by keyboard.
pub fn scrolling(name: &str) -> Element {
    let own = Tag::DIV.element().class("scroll").attr(Attribute::TABINDEX, "0");
    own.attr(Attribute::ROLE, "group").attr(Attribute::LABEL, name)
}

fn row(row: &Row) -> Element {
    let class = match row.kind {
        RowKind::Line => "",
        RowKind::Subtotal => "subtotal",
        RowKind::Saving => "saving",
        RowKind::Text => "text",
    };
    let head = Tag::TH.element().attr(Attribute::SCOPE, "row").attr(Attribute::SHEET_FORMAT, AS_TEXT).text(&*row.label);
    Tag::TR.element().class(class).with(head).all(row.cells.iter().map(cell))
}

/// A number without what is left of adding up parts: no sheet needs more than a millionth.
fn tidy(number: f64) -> f64 {
    if number.abs() < 1e9 { (number * 1e6).round() / 1e6 } else { number }
}

/// A cell, with the number behind it as spreadsheets read it: LibreOffice from these attributes, and whatever is pasted into
/// from what src/browser/copying.js makes of them.
fn cell(cell: &Cell) -> Element {
    let number = |value: f64, format| {
        Tag::TD
            .element()
            .attr(Attribute::SHEET_VALUE, decimal::write(tidy(value)))
            .attr(Attribute::SHEET_FORMAT, format)
    };
    let own = match cell.content {
        Content::Words => Tag::TD.element().attr(Attribute::SHEET_FORMAT, AS_TEXT),
        Content::Amount(amount) => number(amount, "1033;0;#,##0.00"),
        Content::Share(share) => number(share, "1033;0;0.00%"),
        Content::Number(value) => number(value, "1033;0;General"),
    };
    own.text(&*cell.text)
}

fn finding(finding: &Finding) -> Element {
    let own = Tag::LI.element().with(Tag::P.element().text(&*finding.text));
    match &finding.fix {
        None => own,
        Some(fix) => own.with(button("link", &fix.label, fix.action.clone())),
    }
}

/// A button that does something. Its class says how it looks.
pub fn button(class: &str, label: &str, action: impl Into<Action>) -> Element {
    Tag::BUTTON.element().attr(Attribute::TYPE, "button").class(class).text(label).on_click(action)
}

/// A box for one text.
pub fn entry(id: &str, label: &str, text: &str, kind: EntryKind) -> Control {
    Control::Entry { id: id.to_owned(), label: label.to_owned(), text: text.to_owned(), kind }
}
