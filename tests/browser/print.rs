//! What comes out of the printer, in every theme and without backgrounds: read from the PDF, and measured on the page as it is
//! set for paper.

use std::io::Write;
use std::process::Command;

use outsight::codec::link;
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::fields::FieldId;
use outsight::domain::lines::Side;
use outsight::domain::risk::answer::{Answer, Reply};
use outsight::domain::risk::questions::QUESTIONS;
use serde_json::json;
use tempfile::NamedTempFile;
use thirtyfour::common::print::{PrintPage, PrintParameters};

use super::page::Page;
use super::site::Site;
use super::webdriver::{Browser, Setup};

/// 40 lines, 4 offers, 10 years, every question answered.
fn largest() -> Case {
    let mut case = Case::new();
    for (id, value) in [(FieldId::People, 50.0), (FieldId::Salary, 90_000.0), (FieldId::Horizon, 10.0)] {
        case.give(Place::first(id), id, value).expect("an allowed value");
    }
    for offer in 0..4 {
        if offer > 0 {
            case.add_offer();
        }
        case.set_name(Place::Offer(offer), &format!("Provider {}", offer + 1));
        let fee = 3_000_000.0 + 100_000.0 * offer as f64;
        case.give(Place::Quote { offer, service: 0 }, FieldId::Fee, fee).expect("an allowed value");
    }
    for line in 0..40 {
        let side = if line % 2 == 0 { Side::InHouse } else { Side::Outsourced };
        let amounts = Amounts::Yearly(vec![1_234_500.0 + f64::from(line); 10]);
        case.custom.push(CustomLine::new(&format!("Own line {line}"), side, amounts));
    }
    for question in QUESTIONS.iter() {
        for offer in 0..4 {
            let mut reply = Reply::default();
            reply.answer = Some(Answer::Partly);
            case.set_reply(offer, question.id, reply);
        }
    }
    case
}

const A4: (f64, f64) = (21.0, 29.7);
const LETTER: (f64, f64) = (21.59, 27.94);
const LANDSCAPE: (f64, f64) = (29.7, 21.0);

/// The text of the page on paper, sheet by sheet.
async fn printed(page: &Page, (width, height): (f64, f64)) -> Vec<String> {
    let parameters =
        PrintParameters { page: PrintPage { width, height }, background: false, ..PrintParameters::default() };
    let pdf = page.driver().print_page(parameters).await.expect("it prints");
    let mut file = NamedTempFile::new().expect("a file");
    file.write_all(&pdf).expect("it is written");
    let text = Command::new("pdftotext").arg("-layout").arg(file.path()).arg("-").output();
    let text = text.expect("pdftotext runs (script/setup test installs it)").stdout;
    String::from_utf8(text).expect("text").split('\u{c}').map(str::to_owned).collect()
}

/// A text as printing may break it.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The rows of the tables that are on paper, in words of the page: what folds away and the form are not.
const ROWS: &str = "return [...document.querySelectorAll('main table tbody tr')] \
    .filter(own => !own.closest('details, .form')).map(own => [...own.cells].map(cell => cell.textContent.trim()))";

/// What is too pale on white paper: colours under 4.5 to 1, of words and of drawings.
const PALE: &str = "const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }); \
    const ratio = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = '#fff'; canvas.fillRect(0, 0, 1, 1); \
      canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); \
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255) \
        .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4); \
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05); }; \
    const words = [...document.querySelectorAll('body *')].filter(own => own.checkVisibility({ visibilityProperty: true }) && \
      [...own.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())); \
    const colour = own => { const style = getComputedStyle(own); return own instanceof SVGElement ? style.fill : style.color; }; \
    return [...new Set(words.filter(own => ratio(colour(own)) < 4.5) \
      .map(own => `${own.tagName}.${own.getAttribute('class')} ${colour(own)} ${own.textContent.slice(0, 30)}`))]";

async fn for_paper(page: &Page, is_dark: bool) {
    let theme = if is_dark { "dark" } else { "light" };
    let media = json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": theme }] });
    page.driver().cdp().send_raw("Emulation.setEmulatedMedia", media).await.expect("it is set");
}

/// Most bytes of a cell that is never set in several lines.
const NUMBER: usize = 30;

/// After openobserve/openobserve#14043, anyproto/anytype-ts#1200 and ldbv-by/bav4#3499.
#[tokio::test]
async fn case_25_every_row_of_the_largest_report_is_on_paper_whole() {
    let link = link::encode(&largest(), "");
    for (is_dark, phone, paper) in [(true, None, A4), (false, None, LETTER), (true, Some((390, 844)), LANDSCAPE)] {
        let site = Site::serve("/");
        let setup = Setup { is_dark, phone, ..Setup::default() };
        let page = Page::open_as(Browser::Chromium, &setup, &site.address("")).await;
        for fragment in ["/report", ""] {
            page.go(&format!("#{link}{fragment}")).await;
            page.until_text("[aria-labelledby=by-year]", "Cumulative saving").await;
            page.pause_for_autosave().await;
            let what = format!("{fragment:?}, dark: {is_dark}, {phone:?}");
            let sheets = printed(&page, paper).await;
            let paper: Vec<String> = sheets.iter().map(|sheet| squeezed(sheet)).collect();
            let rows: Vec<Vec<String>> = serde_json::from_value(page.run(ROWS).await).expect("rows");
            assert!(rows.len() >= if fragment.is_empty() { 40 } else { 10 }, "{what}: {}", rows.len());
            for row in &rows {
                // Labels and sources may be set in several lines; the numbers of a row stand in one.
                let numbers: Vec<&str> =
                    row[1..].iter().map(String::as_str).filter(|cell| cell.len() <= NUMBER).collect();
                let numbers = squeezed(&numbers.concat());
                assert!(paper.iter().any(|sheet| sheet.contains(&numbers)), "{what}: {row:?} in {sheets:#?}");
            }
            let with_rows: Vec<&String> = paper.iter().filter(|sheet| sheet.contains("Ownline")).collect();
            if fragment.is_empty() {
                assert!(
                    with_rows.iter().all(|sheet| {
                        ["Costline", "Costbyoption", "Wherethedifference"].iter().any(|heading| sheet.contains(heading))
                    }),
                    "{what}"
                );
            }
            for_paper(&page, is_dark).await;
            assert_eq!(page.run(PALE).await, json!([]), "{what}");
            page.driver()
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", json!({ "media": "" }))
                .await
                .expect("it is set");
        }
        page.close().await;
    }
}

/// After openobserve/openobserve#14043, anyproto/anytype-ts#1200 and ldbv-by/bav4#3499.
#[tokio::test]
async fn case_25_every_question_of_the_filled_checklist_is_on_paper_in_both_themes() {
    let link = link::encode(&largest(), "");
    for is_dark in [true, false] {
        let site = Site::serve("/");
        let page = Page::open_as(Browser::Chromium, &Setup { is_dark, ..Setup::default() }, &site.address("")).await;
        page.go(&format!("#{link}/risks")).await;
        page.until("all questions", async || {
            page.number("document.querySelectorAll('.question').length").await >= 60.0
        })
        .await;
        page.pause_for_autosave().await;
        let sheets = printed(&page, A4).await;
        let paper = squeezed(&sheets.concat());
        let questions = "return [...document.querySelectorAll('.question legend')].map(own => own.textContent)";
        let questions: Vec<String> = serde_json::from_value(page.run(questions).await).expect("questions");
        for question in questions.iter().map(|question| squeezed(question)) {
            assert!(paper.contains(&question), "{question} in {sheets:#?}");
        }
        for_paper(&page, is_dark).await;
        assert_eq!(page.run(PALE).await, json!([]), "dark: {is_dark}");
        page.close().await;
    }
}
