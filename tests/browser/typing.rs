//! Numbers typed and edited key by key, with a worker that does well, fails, or never answers. The figures are those of the
//! reports that the promises come from.

use serde_json::Value;
use thirtyfour::prelude::*;

use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;

/// What the storage has of the salary.
async fn stored_salary(page: &Page) -> Value {
    let drafts = page.read_drafts().await;
    drafts.last().map(|draft| draft["case"]["services"][0]["inputs"]["salary"].clone()).unwrap_or_default()
}

impl Page {
    async fn until_salary(&self, value: f64) {
        self.until(&format!("{value} stored"), async || stored_salary(self).await.as_f64() == Some(value)).await;
    }

    /// Replaces what stands in the salary and goes on to the next input.
    async fn retype_salary(&self, text: &str) {
        self.type_into("salary", text).await;
        self.press(Key::Tab).await;
    }
}

async fn page_with_a_salary(site: &Site, salary: &str) -> Page {
    let page = Page::open(site, "").await;
    for (key, text) in [("people", "10"), ("fee", "600000"), ("transition", "0"), ("salary", salary)] {
        page.type_into(key, text).await;
    }
    page.press(Key::Tab).await;
    page.until_saved().await;
    page
}

#[tokio::test]
async fn fault_1_a_number_edited_in_the_pages_own_writing_is_not_a_hundredth_of_it() {
    let site = Site::serve("/");
    for (typed, keys, shown, meant) in [
        ("85000", Key::End + Key::Backspace, "8,500", 8_500.0),
        ("120000", Key::End + Key::Backspace, "12,000", 12_000.0),
        ("12345", Key::End + Key::Backspace, "1,234", 1_234.0),
        ("12345", Key::End + "6", "123,456", 123_456.0),
        ("12345", Key::Home + Key::Delete, "2,345", 2_345.0),
    ] {
        let page = page_with_a_salary(&site, typed).await;
        page.click("#salary").await;
        page.press(keys).await;
        page.press(Key::Tab).await;
        page.until_value("salary", shown).await;
        page.until_salary(meant).await;
        page.close().await;
    }
}

#[tokio::test]
async fn fault_2_what_turns_out_no_number_leaves_the_one_from_before_also_after_a_reload() {
    let site = Site::serve("/");
    let page = page_with_a_salary(&site, "90000").await;
    // The worker's range may follow the result a moment later.
    page.until_text(".answer .range", "Range: ").await;
    let headline = page.text("#answer").await;
    for text in ["90,00O", "1.234", "120 tsd", "12.3.4"] {
        page.retype_salary(text).await;
        page.until_text("#stale", "last valid result. Not included yet: Average salary").await;
        page.pause_for_autosave().await;
        assert_eq!(page.text("#answer").await, headline, "{text}");
        page.until_salary(90_000.0).await;
        page.reload().await;
        page.until_value("salary", text).await;
        page.until_text("#stale", "Average salary").await;
        page.until_text("#answer", &headline).await;
        page.go("#/example/bank").await;
        page.until_text("#preview", "Hewlett-Packard").await;
        page.run("history.back()").await;
        page.until_gone("#preview").await;
        page.until_value("salary", text).await;
        page.until_salary(90_000.0).await;
    }
    // What a text can mean is picked with a click.
    page.retype_salary("1.234").await;
    page.click_text("button", "1,234").await;
    page.until_value("salary", "1,234").await;
    page.until_salary(1_234.0).await;
    page.retype_salary("95k").await;
    page.until_value("salary", "95,000").await;
    page.until_salary(95_000.0).await;
    page.until_text("#heard", "Average salary: 95,000").await;
    assert!(page.exists("#heard[role=status]").await, "it stands in a live region");
    page.close().await;
}

#[tokio::test]
async fn faults_4_and_5_without_the_worker_numbers_are_read_and_what_is_opened_is_answered() {
    let site = Site::serve_copy("/");
    site.lose("worker-", ".wasm");
    let page = page_with_a_salary(&site, "90000").await;
    page.until_text(".details", "could not be loaded").await;
    for (text, shown, meant) in [
        ("95,000", "95,000", 95_000.0),
        ("1,234.5", "1,234.5", 1_234.5),
        ("85k", "85,000", 85_000.0),
        ("1.2m", "1,200,000", 1_200_000.0),
    ] {
        page.retype_salary(text).await;
        page.until_value("salary", shown).await;
        page.until_salary(meant).await;
    }
    for fragment in ["#/example/bank", "#/example/tei"] {
        page.go(fragment).await;
        page.until_text("#notice", "could not be loaded").await;
        page.until_gone("#opening").await;
        page.click_text("button", "Close").await;
        page.until_gone("#notice").await;
    }
    page.until_value("salary", "1,200,000").await;
    page.close().await;
}

#[tokio::test]
async fn fault_4_a_worker_that_never_answers_is_said_and_no_other_cases_figure_stands_under_it() {
    let site = Site::serve_copy("/");
    site.silence_worker();
    let page = page_with_a_salary(&site, "85k").await;
    page.until_salary(85_000.0).await;
    page.go("#/example/bank").await;
    page.until_text("#opening", "Opening").await;
    let is_hidden = "return getComputedStyle(document.querySelector('#answer')).visibility === 'hidden'";
    page.until("the figure of the case before is hidden", async || page.run(is_hidden).await == true).await;
    page.until_text("#opening", "is taking longer than expected").await;
    page.click_text("a", "Back to my draft").await;
    page.until_gone("#opening").await;
    page.until_text("#answer", "Outsourcing saves").await;
    page.until_text(".details", "are taking longer than expected").await;
    page.until_value("salary", "85,000").await;
    page.close().await;
}

#[tokio::test]
async fn enter_goes_on_to_the_next_input_and_with_shift_back() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.click("#people").await;
        page.press("10" + Key::Enter).await;
        assert_eq!(page.focused().await, "salary", "{browser:?}");
        page.press("65k" + Key::Enter).await;
        page.until_value("salary", "65,000").await;
        page.press(Key::Shift + Key::Enter).await;
        assert_eq!(page.focused().await, "salary", "{browser:?}");
        page.press("70k").await;
        page.until_salary(70_000.0).await;
        page.close().await;
    }
}
