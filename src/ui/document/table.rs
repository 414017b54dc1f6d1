//! A table that scrolls by itself.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use crate::document::{Table, TableCell, TableRow};
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};

/// A table, which scrolls by mouse and by keyboard where it is wider than the page.
#[component]
pub fn TableView(table: Derived<Table>) -> impl IntoView {
    let columns = Derived::new(move || table.with(|table| table.columns.clone()));
    let rows = Derived::new(move || table.with(|table| table.rows.clone()));
    let heading = |name| view! { <th scope="col" {..sheet_format(TableCell::TEXT_FORMAT)}>{name}</th> };
    view! {
        <div class="scroll" id=table.with_untracked(|table| table.id.clone()) tabindex="0" role="group" aria-label=table.text(|table| table.name.clone())>
            <table>
                <thead><tr>{dynamic(move || each(columns.get(), heading))}</tr></thead>
                <tbody>{keyed(rows, |row: &TableRow| &row.label, |row| view! { <Row row/> }.into_any())}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(row: Derived<TableRow>) -> impl IntoView {
    let class = row.text(|row| row.style.class().to_owned());
    let count = Derived::new(move || row.with(|row| row.cells.len()));
    let cells = move || each(0..count.get(), |index| view! { <Cell row index/> });
    view! {
        <tr class=class>
            <th scope="row" {..sheet_format(TableCell::TEXT_FORMAT)}>{row.text(|row| row.label.clone())}</th>
            {dynamic(cells)}
        </tr>
    }
}

/// A cell, with the number behind it as spreadsheets read it.
#[component]
fn Cell(row: Derived<TableRow>, index: usize) -> impl IntoView {
    let cell =
        Derived::new(move || row.with(|row| row.cells.get(index).cloned()).unwrap_or_else(|| String::new().into()));
    let format = Derived::new(move || cell.with(TableCell::sheet_format));
    let (text, value) = (cell.text(|cell| cell.text.clone()), cell.text(|cell| cell.sheet_value().unwrap_or_default()));
    dynamic(move || match format.get() {
        TableCell::TEXT_FORMAT => view! { <td {..sheet_format(TableCell::TEXT_FORMAT)}>{text}</td> }.into_any(),
        number => view! { <td {..custom_attribute("sdval", value)} {..sheet_format(number)}>{text}</td> }.into_any(),
    })
}

/// What a spreadsheet that takes the cell over makes of it.
fn sheet_format(format: &'static str) -> impl leptos::attr::Attribute {
    custom_attribute("sdnum", format)
}
