//! Small habits, with real keys and a real clipboard.

use outsight::ids::GROUP;
use thirtyfour::prelude::*;

use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;

#[tokio::test]
async fn shortcuts_lead_to_pages_and_to_their_list() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "#/example/constructed").await;
        page.press(Key::Alt + Key::Shift + "4").await;
        page.until_text("main", "Strategic fit and scope").await;
        page.press(Key::Alt + Key::Shift + "2").await;
        page.until_text("main", "ranked").await;
        page.press(Key::Alt + Key::Shift + "k").await;
        page.until_focused("keys").await;
        page.until_text("#keys", "Alt + Shift + K").await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_menu_closes_with_escape_and_when_something_else_is_chosen() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.open_menu().await;
        page.find("#case-name").await.focus().await.expect("it takes the focus");
        page.press(Key::Escape).await;
        page.until_gone(".menu[open]").await;
        let is_back = "return document.activeElement === document.querySelector('.menu summary')";
        assert_eq!(page.run(is_back).await, true, "the keyboard is where the menu was opened");
        page.open_menu().await;
        page.click("#people").await;
        page.until_gone(".menu[open]").await;
        page.open_menu().await;
        page.type_into("case-name", "Help desk").await;
        page.until_text(".menu summary", "Help desk").await;
        page.until("the window is named after the case", async || {
            page.run("return document.title").await == "Help desk · Case · Outsight"
        })
        .await;
        page.close().await;
    }
}

#[tokio::test]
async fn changes_are_undone_and_redone_with_buttons_and_with_keys() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        assert!(page.exists("#undo:disabled").await && page.exists("#redo:disabled").await);
        page.type_into("fee", "1000").await;
        page.type_into("people", "5").await;
        page.click("#undo").await;
        page.until_value("people", "").await;
        page.click("#redo").await;
        page.until_value("people", "5").await;
        // From a list, which has no undo of its own.
        page.find("#kind").await.focus().await.expect("it takes the focus");
        page.press(Key::Control + "z").await;
        page.until_value("people", "").await;
        page.press(Key::Control + Key::Shift + "z").await;
        page.until_value("people", "5").await;
        page.press(Key::Control + "z").await;
        page.until_value("people", "").await;
        page.press(Key::Control + "y").await;
        page.until_value("people", "5").await;
        // In a box, the browser undoes what was typed there, and nothing else changes.
        page.find("#salary").await.focus().await.expect("it takes the focus");
        page.press(Key::Control + "z").await;
        page.until_value("people", "5").await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_figure_is_copied_with_a_click_and_the_page_says_so() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/example/constructed").await;
    page.until_text("[data-figure=npv]", "€1,025,639").await;
    page.click("button:has([data-figure=npv])").await;
    page.until_text("#copied", "Copied").await;
    // Into an input, as people paste.
    page.find("#fee").await.send_keys(Key::Control + "a").await.expect("it takes keys");
    page.press(Key::Control + "v").await;
    page.until_value("fee", "€1,025,639").await;
    page.until_gone("#copied").await;
    page.run("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))").await;
    page.click("button:has([data-figure=npv])").await;
    page.until_text("#copied", "did not allow copying").await;
    page.close().await;
}

#[tokio::test]
async fn the_values_of_a_chart_are_read_by_keyboard() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "#/example/constructed").await;
        page.find("[aria-labelledby=position] .spot").await;
        page.run("document.querySelector('[aria-labelledby=position] .spot').focus()").await;
        for said in ["Start: −€180,000", "Year 1: €26,400", "Year 2: €310,168"] {
            let name = page.run("return document.activeElement.getAttribute('aria-label')").await;
            assert_eq!(name, said, "{browser:?}");
            let shown = "return getComputedStyle(document.activeElement.querySelector('text')).visibility";
            assert_eq!(page.run(shown).await, "visible", "{browser:?} shows {said}");
            page.press(Key::Right).await;
        }
        page.run(
            "window.spot = document.activeElement; window.before = spot.getAttribute('aria-label'); \
             const fee = document.getElementById('fee'); fee.value = '500000'; \
             fee.dispatchEvent(new Event('input', { bubbles: true }))",
        )
        .await;
        let says_another = async || page.run("return spot.getAttribute('aria-label') !== before").await == true;
        page.until("the value says its new amount", says_another).await;
        assert_eq!(page.run("return document.activeElement === spot").await, true, "who reads a chart goes on there");
        let stops = "return document.querySelectorAll('[aria-labelledby=position] .spot[tabindex=\"0\"]').length";
        assert_eq!(page.run(stops).await, 1, "a chart is one stop in the order of the keyboard");
        page.close().await;
    }
}

#[tokio::test]
async fn a_group_of_inputs_stays_closed_and_opens_for_what_is_asked_for_in_it() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    page.click_text("button", "All inputs").await;
    page.click("details:has(#discount-rate) > summary").await;
    let is_open = "return document.querySelector('details.group:has(#discount-rate)').open";
    page.until("it is closed", async || page.run(is_open).await == false).await;
    let is_remembered = async || page.stored().await.get(&site.own("habits")).is_some_and(|own| own.contains(GROUP));
    page.until("it is remembered", is_remembered).await;
    page.reload().await;
    page.click_text("button", "All inputs").await;
    page.find("#horizon").await;
    assert!(page.run(is_open).await == false, "it stays as it was left");
    // A default is opened from the list of the quick start.
    page.click_text("button", "Quick start").await;
    page.click(".defaults > summary").await;
    page.click_text("button", "Discount rate").await;
    page.until_focused("discount-rate").await;
    assert!(page.run(is_open).await == true, "what has the focus can be seen");
    page.close().await;
}
