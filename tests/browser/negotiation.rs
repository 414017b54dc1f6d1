//! What a sales person does before a customer: prices from a spreadsheet, scenarios, a case that goes out with a note and comes
//! back.

use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;
use outsight::codec::cover::Cover;
use outsight::codec::link::{DecodedLink, decode};
use thirtyfour::Key;

/// Copies cells as a spreadsheet has them, and pastes them into an input.
async fn paste(page: &Page, id: &str, cells: &str) {
    let script = format!(
        "const own = document.createElement('textarea'); own.id = 'sheet'; own.value = {cells:?};
         document.body.append(own)"
    );
    page.run(&script).await;
    page.find("#sheet").await.send_keys(Key::Control + "a").await.expect("the cells are selected");
    page.find("#sheet").await.send_keys(Key::Control + "c").await.expect("the cells are copied");
    page.run("document.getElementById('sheet').remove()").await;
    page.find(&format!("#{id}")).await.send_keys(Key::Control + "v").await.expect("the cells are pasted");
}

#[tokio::test]
async fn prices_of_several_offers_are_pasted_from_a_spreadsheet_into_the_quick_start() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("people", "8").await;
        page.click_text("button", "All inputs").await;
        page.click("#add-service").await;
        page.click("#add-offer").await;
        page.click_text("button", "Quick start").await;
        paste(&page, "people", "8\t58,000\n5\t74000").await;
        paste(&page, "fee", "340,000\t300k\n260,000\t290,000\n150,000\t90,000").await;
        for (id, value) in [
            ("salary-s2", "74,000"),
            ("fee", "340,000"),
            ("fee-o2-s1", "300,000"),
            ("fee-o2-s2", "290,000"),
            ("transition-o2", "90,000"),
        ] {
            page.until(&format!("{id} is {value}"), async || page.value(id).await == value).await;
        }
        page.until_text("#answer", "over 5 years").await;
        // One step takes all prices back.
        page.click("#undo").await;
        page.until("the prices are gone", async || page.value("fee-o2-s2").await.is_empty()).await;
        assert_eq!(page.value("salary-s2").await, "74,000");
        page.close().await;
    }
}

#[tokio::test]
async fn scenarios_stand_side_by_side_and_follow_what_is_typed_in_them() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "#/example/rivals/compare").await;
        page.click_text("button", "Add cautious and optimistic").await;
        page.until_text("table.scenarios", "Optimistic").await;
        page.type_into("scenario-1-name", "Dear").await;
        page.until_text("table.scenarios", "Dear").await;
        page.click_text("button", "Add a scenario").await;
        page.until_text("table.scenarios", "Scenario 3").await;
        page.choose("vary", "Average salary (Service desk)").await;
        page.until("the input has a row", async || page.exists("#scenario-3-salary").await).await;
        assert_eq!(page.value("scenario-3-salary").await, "48,000", "it begins with the value of the case");
        page.type_into("scenario-3-salary", "about 50").await;
        page.until_text("#scenario-3-salary-error", "Enter one amount").await;
        page.type_into("scenario-3-salary", "60k").await;
        page.go("#/example/rivals/report").await;
        page.until_text("section[aria-labelledby=scenarios]", "€60,000").await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_case_goes_out_with_a_note_and_comes_back_with_an_answer() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let sender = Page::open_in(browser, &site, "").await;
        for (key, text) in [("people", "6"), ("salary", "90,000"), ("fee", "420000")] {
            sender.type_into(key, text).await;
        }
        sender.until_saved().await;
        sender.click_text("a", "Share").await;
        sender.enter("share-from", "Kim").await;
        sender.enter("share-note", "Price as discussed.").await;
        let cover = Cover::new("Kim", "Price as discussed.");
        let holds = |link: &str| matches!(decode(link), Ok(DecodedLink::Open(sent)) if sent.cover == cover);
        let sent = async || sender.shared_link().await.split_once('#').map(|(_, link)| link.to_owned());
        sender.until("the link holds the note", async || sent().await.is_some_and(|link| holds(&link))).await;
        let link = sent().await.expect("a link");

        let reader = Page::open_in(browser, &site, &format!("#{link}")).await;
        reader.until_text("main", "Recommendation").await;
        reader.until_text("#preview", "From: Kim").await;
        reader.until_text("#preview", "Price as discussed.").await;
        reader.click_text("a", "Send back my version").await;
        reader.shared_link().await;
        assert_eq!(reader.value("share-note").await, "", "the sender's note is not the reader's");
        sender.close().await;
        reader.close().await;
    }
}
