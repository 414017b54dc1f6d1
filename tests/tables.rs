//! Tables leave the page for a spreadsheet as they are meant: numbers as numbers, text as text.

#[path = "common/calc.rs"]
mod calc;
#[path = "common/page.rs"]
mod page;

use calc::Held;
use outsight::document::{CardPart, Table, TableCell, TableRow};
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::report::{ReportOrigin, Topic};
use page::{parts, written};

/// In-house less outsourced: −110,000 four times, then 2,000 (exports as in hhurz/tableExport.jquery.plugin#296, where such
/// negatives arrive as text).
fn case_of_flows() -> Case {
    let mut case = Case::new();
    let line = |name, side, amounts: &[f64]| CustomLine::new(name, side, Amounts::Yearly(amounts.to_vec()));
    case.custom.push(CustomLine { price_of: Some(0), ..line("=1+1", Side::Outsourced, &[110_000.0; 4]) });
    case.custom.push(line("@x", Side::InHouse, &[0.0, 0.0, 0.0, 0.0, 2_000.0]));
    for (id, value) in [(FieldId::Horizon, 5.0), (FieldId::OnlyEntered, 1.0)] {
        case.give(Place::first(id), id, value).expect("an allowed value");
    }
    case
}

/// A table as a saved page holds it, with further rows below.
fn html(table: &Table, below: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let label = |text: &String| format!("<th sdnum=\"{}\">{}</th>", TableCell::TEXT_FORMAT, escaped(text));
    let cell = |cell: &TableCell| {
        let format = cell.sheet_format();
        let value = cell.sheet_value().map(|value| format!(" sdval=\"{value}\"")).unwrap_or_default();
        format!("<td{value} sdnum=\"{}\">{}</td>", escaped(format), escaped(&cell.text))
    };
    let row =
        |row: &TableRow| format!("<tr>{}{}</tr>", label(&row.label), row.cells.iter().map(cell).collect::<String>());
    let head: String = table.columns.iter().map(label).collect();
    format!("<table><tr>{head}</tr>{}{below}</table>", table.rows.iter().map(row).collect::<String>())
}

/// The tables of a page.
fn tables(case: &Case, topic: &Topic) -> Vec<Table> {
    let page = written(case, topic);
    let table = |part: &CardPart| if let CardPart::Table(table) = part { Some(table.clone()) } else { None };
    parts(&page).into_iter().filter_map(table).collect()
}

/// The table of a page that has a saving for each year.
fn by_year(case: &Case, topic: &Topic) -> Table {
    let has_saving = |table: &Table| table.rows.iter().any(|row| row.label == "Cumulative saving");
    tables(case, topic).into_iter().find(has_saving).expect("the table by year")
}

/// The place of the row with this label.
fn place_of(table: &Table, label: &str) -> usize {
    table.rows.iter().position(|row| row.label == label).expect("the row")
}

/// The numbers of a row as a spreadsheet takes them over.
fn values(table: &Table, label: &str) -> Vec<f64> {
    let cells = &table.rows[place_of(table, label)].cells;
    let number = |cell: &TableCell| cell.sheet_value().expect("a number").parse().expect("a number");
    cells.iter().map(number).collect()
}

#[test]
fn case_26_every_money_cell_of_the_cash_flow_table_is_a_number_and_the_saving_adds_up() {
    let by_year = by_year(&case_of_flows(), &Topic::Calculator);
    let saving = [0.0, -110_000.0, -110_000.0, -110_000.0, -110_000.0, 2_000.0, -438_000.0];
    assert_eq!(values(&by_year, "Saving"), saving);
    for cell in by_year.rows.iter().flat_map(|row| &row.cells) {
        assert!(cell.sheet_value().is_some(), "no cell leaves open what it is: {cell:?}");
    }
}

#[test]
fn amounts_in_thousands_go_over_as_they_stand_but_whole() {
    let mut case = case_of_flows();
    case.give(Place::Case, FieldId::Scale, 1.0).expect("an allowed value");
    let by_year = by_year(&case, &Topic::Calculator);
    assert_eq!(values(&by_year, "Saving")[1..], [-110.0, -110.0, -110.0, -110.0, 2.0, -438.0]);
}

#[test]
fn case_26_libreoffice_calc_adds_up_a_table_and_works_out_no_name() {
    let case = case_of_flows();
    for topic in [Topic::Calculator, Topic::Summary(ReportOrigin::default())] {
        let table = by_year(&case, &topic);
        // Calc counts from 1, and the headings are a row.
        let row = place_of(&table, "Saving") + 2;
        let sum = html(&table, &format!("<tr><td>Sum</td><td>=SUM(B{row}:G{row})</td></tr>"));
        let Some(cells) = calc::opened(&sum) else { return };
        assert_eq!(calc::row(&cells, "Sum")[1], Held::Number(-438_000.0), "{cells:?}");
        let numbers = |label: &str| calc::row(&cells, label)[1..].iter().all(|cell| matches!(cell, Held::Number(_)));
        assert!(numbers("Saving") && numbers("Cumulative saving"), "{cells:?}");
        if topic == Topic::Calculator {
            assert!(numbers("=1+1") && numbers("@x"), "names stay text, amounts are numbers: {cells:?}");
        }
    }
}

#[test]
fn the_numbers_of_every_chart_are_numbers_in_calc() {
    for topic in [Topic::Calculator, Topic::Compare] {
        for table in &tables(&case_of_flows(), &topic) {
            let Some(cells) = calc::opened(&html(table, "")) else { return };
            let is_money = |cell: &Held| matches!(cell, Held::Text(text) if text.contains('$') && !text.contains(['÷', '×', '(', '/']));
            let left: Vec<&Held> = cells.iter().flatten().filter(|cell| is_money(cell)).collect();
            assert!(left.is_empty(), "amounts that are text: {left:?}");
            assert!(
                !cells.iter().flatten().any(|cell| *cell == Held::Number(2.0)),
                "=1+1 is not worked out: {cells:?}"
            );
        }
    }
}
