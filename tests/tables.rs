//! Tables leave the page for a spreadsheet as they are meant: numbers as numbers, text as text.

#[path = "common/calc.rs"]
mod calc;

use calc::Held;
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::report::markup::{Attribute, Element, Node};
use outsight::report::{Topic, report};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

/// In-house less outsourced: −110,000 four times, then 2,000 (exports as in hhurz/tableExport.jquery.plugin#296, where such
/// negatives arrive as text).
pub fn case_of_flows() -> Case {
    let mut case = Case::new();
    let line = |name, side, amounts: &[f64]| CustomLine::new(name, side, Amounts::Yearly(amounts.to_vec()));
    case.custom.push(line("=1+1", Side::Outsourced, &[110_000.0; 4]));
    case.custom.push(line("@x", Side::InHouse, &[0.0, 0.0, 0.0, 0.0, 2_000.0]));
    for (id, value) in [(FieldId::Horizon, 5.0), (FieldId::TransitionMonths, 0.0)] {
        case.give(Place::first(id), id, value).expect("an allowed value");
    }
    case
}

/// Markup as a saved page holds it.
fn html(own: &Element) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let attribute = |(name, value): &(Attribute, String)| format!(" {}=\"{}\"", name.name(), escaped(value));
    let attributes: String = own.attributes.iter().map(attribute).collect();
    let node = |node: &Node| match node {
        Node::Text(text) => escaped(text),
        Node::Element(own) => html(own),
        Node::Drawing(_) | Node::Control(_) => String::new(),
    };
    let inner: String = own.children.iter().map(node).collect();
    format!("<{0}{attributes}>{inner}</{0}>", own.tag.name())
}

/// The tables of a page.
fn tables(case: &Case, topic: &Topic) -> Vec<String> {
    let page: String = report(case, topic, &ENGLISH, &ENGLISH_REPORT).blocks.iter().map(html).collect();
    page.split("<TABLE").skip(1).map(|rest| format!("<TABLE{}", rest.split("</TABLE>").next().unwrap_or(""))).collect()
}

/// The cells of the row with this label, as attribute values.
fn values(table: &str, label: &str) -> Vec<f64> {
    let row = table.split("<TR").find(|row| row.contains(&format!(">{label}</TH>"))).expect("the row");
    let cells = row.split("<TD").skip(1);
    cells
        .map(|cell| {
            cell.split_once("sdval=\"")
                .expect("a number")
                .1
                .split('"')
                .next()
                .expect("it ends")
                .parse()
                .expect("a number")
        })
        .collect()
}

#[test]
fn case_26_every_money_cell_of_the_cash_flow_table_is_a_number_and_the_saving_adds_up() {
    let calculator = tables(&case_of_flows(), &Topic::Calculator { open: None });
    let by_year =
        calculator.iter().find(|table| table.contains(ENGLISH_REPORT.table_position)).expect("the table by year");
    let saving = values(by_year, "Saving");
    assert_eq!(saving, [0.0, -110_000.0, -110_000.0, -110_000.0, -110_000.0, 2_000.0, -438_000.0]);
    assert!(!by_year.contains("<TD>") && !by_year.contains("<TD >"), "no cell leaves open what it is: {by_year}");
    assert_eq!(by_year.matches("sdnum=\"1033;0;@\"").count(), by_year.matches("</TH>").count(), "labels are text");
}

#[test]
fn amounts_in_thousands_go_over_as_they_stand_but_whole() {
    let mut case = case_of_flows();
    case.give(Place::Case, FieldId::Scale, 1.0).expect("an allowed value");
    let calculator = tables(&case, &Topic::Calculator { open: None });
    let by_year =
        calculator.iter().find(|table| table.contains(ENGLISH_REPORT.table_position)).expect("the table by year");
    assert_eq!(values(by_year, "Saving")[1..], [-110.0, -110.0, -110.0, -110.0, 2.0, -438.0]);
}

#[test]
fn case_26_libreoffice_calc_adds_up_a_table_and_works_out_no_name() {
    let case = case_of_flows();
    for topic in [Topic::Calculator { open: None }, Topic::Summary] {
        for (place, table) in
            tables(&case, &topic).iter().filter(|table| table.contains(ENGLISH_REPORT.table_position)).enumerate()
        {
            let above = table.split("<TR").skip(1).position(|row| row.contains(">Saving</TH>")).expect("the row") + 1;
            let sum = format!(
                "<TABLE>{}<TR><TD>Sum</TD><TD>=SUM(B{above}:G{above})</TD></TR></TABLE>",
                &table["<TABLE>".len()..]
            );
            let Some(cells) = calc::opened(&sum, &format!("tables-{place}")) else { return };
            assert_eq!(calc::row(&cells, "Sum")[1], Held::Number(-438_000.0), "{cells:?}");
            let numbers =
                |label: &str| calc::row(&cells, label)[1..].iter().all(|cell| matches!(cell, Held::Number(_)));
            assert!(numbers("Saving") && numbers("Cumulative saving"), "{cells:?}");
            if matches!(topic, Topic::Calculator { .. }) {
                assert!(numbers("=1+1") && numbers("@x"), "names stay text, amounts are numbers: {cells:?}");
            }
        }
    }
}

#[test]
fn the_numbers_of_every_chart_are_numbers_in_calc() {
    for topic in [Topic::Calculator { open: None }, Topic::Compare] {
        for (place, table) in tables(&case_of_flows(), &topic).iter().enumerate() {
            let Some(cells) = calc::opened(&format!("{table}</TABLE>"), &format!("charts-{place}")) else { return };
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
