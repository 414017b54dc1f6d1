//! Another currency for a case with amounts, by keyboard.

use thirtyfour::prelude::*;

use super::calculator::fill_quick_start;
use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;

#[tokio::test]
async fn another_currency_asks_what_becomes_of_the_amounts_and_is_answered_by_keyboard() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        let salary = async || page.value("salary").await;
        page.click(".settings > summary").await;
        page.choose("currency", "Japanese yen").await;
        page.until_text("#picked-currency", "this case has amounts in US dollar").await;
        assert_eq!(salary().await, "90,000", "nothing has changed yet");

        page.run("document.getElementById('currency').focus()").await;
        page.tab_to("rate-of-case").await;
        page.press("none").await;
        page.press(Key::Tab).await;
        page.press(Key::Enter).await;
        page.until_text("#picked-currency", "This is not a valid rate").await;
        page.enter("rate-of-case", "156.2").await;
        page.press(Key::Tab).await;
        page.press(Key::Enter).await;
        page.until_text("#notice", "Every amount in the case was converted").await;
        page.until("the salary in yen", async || salary().await == "14,058,000").await;
        page.until("the list has the keyboard", async || page.focused().await == "currency").await;
        page.until_text("#notice", "Undo").await;
        page.click_text_in("#notice", "Undo").await;
        page.until("the salary in dollars", async || salary().await == "90,000").await;

        page.choose("currency", "Euro").await;
        page.click_text("button", "Keep USD").await;
        page.until_gone("#picked-currency").await;
        assert_eq!(page.value("currency").await, "0", "the list shows the currency of the case");
        page.choose("currency", "Euro").await;
        page.click_text("button", "Keep the numbers, now in EUR").await;
        page.until_text("#notice", "nothing was converted").await;
        assert_eq!((salary().await, page.value("currency").await), ("90,000".to_owned(), "1".to_owned()));
        page.close().await;
    }
}
