//! Tables that are copied from the page, and tables on small screens.

use outsight::codec::link;
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use thirtyfour::prelude::*;

use super::calc::{self, Held};
use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;

/// In-house less outsourced: −110,000 four times, then 2,000.
fn case_of_flows() -> Case {
    let mut case = Case::new();
    let line = |name, side, amounts: &[f64]| CustomLine::new(name, side, Amounts::Yearly(amounts.to_vec()));
    let price = CustomLine { price_of: Some(0), ..line("=1+1", Side::Outsourced, &[110_000.0; 4]) };
    case.custom.push(price);
    case.custom.push(line("@x", Side::InHouse, &[0.0, 0.0, 0.0, 0.0, 2_000.0]));
    for (id, value) in [(FieldId::Horizon, 5.0), (FieldId::OnlyEntered, 1.0)] {
        case.give(Place::first(id), id, value).expect("an allowed value");
    }
    case
}

/// Copies what an expression selects, with the keys for it: as HTML and as plain text.
async fn copied(page: &Page, node: &str) -> (String, String) {
    page.run(&format!(
        "document.activeElement.blur(); const range = document.createRange(); range.selectNodeContents({node}); \
         getSelection().removeAllRanges(); getSelection().addRange(range); \
         window.taken = null; const take = own => window.taken = \
           ['text/html', 'text/plain'].map(type => own.clipboardData.getData(type)); \
         addEventListener('copy', take, {{ once: true }})"
    ))
    .await;
    page.find("body").await.send_keys(Key::Control + "c").await.expect("it takes keys");
    page.until("a copy", async || page.run("return window.taken !== null").await == true).await;
    let text = |value: serde_json::Value| value.as_str().expect("a text").to_owned();
    (text(page.run("return window.taken[0]").await), text(page.run("return window.taken[1]").await))
}

/// A table with the sum of the row that starts with `label`.
fn with_sum(table: &str, label: &str) -> String {
    let table = table.replace("<!---->", "");
    let body = &table[table.to_lowercase().find("<table").expect("a table")..];
    let end = body.to_lowercase().find("</table>").expect("it ends");
    let rows: Vec<&str> = body[..end].split("<tr").skip(1).collect();
    let row = rows.iter().position(|row| row.contains(&format!(">{label}</th>"))).expect("the row") + 1;
    format!("{}<tr><td>Sum</td><td>=SUM(B{row}:G{row})</td></tr></table>", &body[..end])
}

#[tokio::test]
async fn a_copied_table_adds_up_in_a_spreadsheet_and_names_stay_text() {
    const TABLE: &str = "document.querySelector('[aria-labelledby=by-year] table')";
    const CARD: &str = "document.querySelector('[aria-labelledby=by-year]')";
    let link = link::encode(&case_of_flows(), "");
    for browser in BROWSERS {
        let site = Site::serve("/");
        for fragment in ["", "/report"] {
            let page = Page::open_in(browser, &site, &format!("#{link}{fragment}")).await;
            page.until_text("[aria-labelledby=by-year]", "Cumulative saving").await;
            let is_said =
                format!("return [...{TABLE}.querySelectorAll('th, td')].every(own => own.hasAttribute('sdnum'))");
            assert_eq!(page.run(&is_said).await, true, "no cell leaves open what it is");
            let labels = format!(
                "return [...{TABLE}.querySelectorAll('th')].every(own => own.getAttribute('sdnum') === '1033;0;@')"
            );
            assert_eq!(page.run(&labels).await, true, "labels are text");
            let saved = page.run(&format!("return {TABLE}.outerHTML")).await;
            let (table, plain) = copied(&page, TABLE).await;
            let (card, _) = copied(&page, CARD).await;
            assert!(!table.contains('−') && !table.contains("$110,000"), "plain numbers for all programs: {table}");
            let line = plain.lines().find(|line| line.starts_with("Saving\t")).expect("the row");
            assert_eq!(line, "Saving\t0\t-110000\t-110000\t-110000\t-110000\t2000\t-438000");
            if fragment.is_empty() {
                assert!(table.contains(r#"mso-number-format:'\@'"#) && plain.contains("\n'=1+1\t0\t110000"), "{plain}");
            }
            for html in [saved.as_str().expect("markup"), &table, &card] {
                let Some(cells) = calc::opened(&with_sum(html, "Saving")) else {
                    break;
                };
                assert_eq!(calc::row(&cells, "Sum")[1], Held::Number(-438_000.0), "{cells:?}");
                let is_number = |cell: &Held| matches!(cell, Held::Number(_));
                assert!(calc::row(&cells, "Saving")[1..].iter().all(is_number), "{cells:?}");
                if fragment.is_empty() {
                    assert!(calc::row(&cells, "=1+1")[1..].iter().all(is_number), "{cells:?}");
                    assert!(calc::row(&cells, "@x")[1..].iter().all(is_number), "{cells:?}");
                }
            }
            page.close().await;
        }
    }
}

#[tokio::test]
async fn what_is_copied_elsewhere_stays_as_the_browser_copies_it() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/example/constructed").await;
    page.until_text("[aria-labelledby=by-year]", "Cumulative saving").await;
    for node in ["document.getElementById('answer')", "document.querySelector('[aria-labelledby=by-year] tbody td')"] {
        let (html, plain) = copied(&page, node).await;
        assert_eq!((html, plain), (String::new(), String::new()), "{node} is left to the browser");
    }
    page.close().await;
}

#[tokio::test]
async fn the_total_of_the_year_table_is_in_sight_at_every_width_and_the_table_says_that_it_scrolls() {
    let site = Site::serve("/");
    let mut nine_digits = Example::Constructed.case();
    nine_digits.give(Place::first(FieldId::People), FieldId::People, 2_000.0).expect("an allowed value");
    let link = link::encode(&nine_digits, "");
    for width in [320, 390, 768, 1100, 1280, 1440, 1920] {
        let page = Page::open_on_phone(&site, width, 900).await;
        for fragment in ["#/example/rivals".to_owned(), format!("#{link}"), format!("#{link}/report")] {
            page.go(&fragment).await;
            page.find("[aria-labelledby=by-year] table").await;
            page.pause_for_autosave().await;
            let hidden = page
                .run(
                    "const scroll = document.querySelector('[aria-labelledby=by-year] .scroll').getBoundingClientRect(); \
                     return [...document.querySelectorAll('[aria-labelledby=by-year] tr > :last-child')] \
                       .map(own => own.getBoundingClientRect()) \
                       .filter(own => own.left < scroll.left || own.right > scroll.right + 0.5).length",
                )
                .await;
            assert_eq!(hidden, 0, "{fragment} at {width}");
            let cue = page
                .run(
                    "const scroll = document.querySelector('[aria-labelledby=by-year] .scroll'); \
                     const cue = () => getComputedStyle(scroll.querySelector('td:last-child'), '::before').visibility; \
                     const more = scroll.scrollWidth > scroll.clientWidth; \
                     return [more, cue()]",
                )
                .await;
            let expected = if cue[0] == true { "visible" } else { "hidden" };
            assert_eq!(cue[1], expected, "{fragment} at {width}");
        }
        page.close().await;
    }
}

#[tokio::test]
async fn a_table_that_scrolls_is_scrolled_by_keyboard_and_has_a_name() {
    let site = Site::serve("/");
    let page = Page::open_on_phone(&site, 320, 256).await;
    page.go("#/example/rivals").await;
    page.find("[aria-labelledby=by-year] table").await;
    page.run("document.querySelector('[aria-labelledby=by-year] .scroll').focus()").await;
    let name = page.run("return document.activeElement.getAttribute('aria-label')").await;
    assert_eq!(name, "Table; scrolls sideways");
    page.press(Key::Right).await;
    let has_moved = async || page.number("document.activeElement.scrollLeft").await > 0.0;
    page.until("the table scrolls", has_moved).await;
    page.close().await;
}
