//! Everyone can use the page: what axe-core checks (WCAG 2.2 A and AA, best practices), in every state and both themes, and
//! the whole way through by keyboard.

use std::fs;

use thirtyfour::prelude::*;

use outsight::codec::link;
use outsight::domain::example::Example;

use super::calculator::fill_quick_start;
use super::page::Page;
use super::site::Site;
use super::webdriver::{Browser, Setup};

/// Checks the page as it stands now.
async fn check(page: &Page, state: &str) {
    let path = std::env::var("OUTSIGHT_AXE").expect("script/setup test says where axe-core is");
    if page.run("return !window.axe").await == true {
        page.run(&fs::read_to_string(path).expect("axe-core")).await;
    }
    let found = page
        .run(
            "const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']; \
             return axe.run(document, { runOnly: { type: 'tag', values } }).then(result => { \
               const where = node => node.target.join(' ') + ': ' + node.failureSummary; \
               if (!result.passes.length) return ['nothing was checked']; \
               return result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + where(node))); \
             })",
        )
        .await;
    assert_eq!(found, serde_json::json!([]), "{state}");
}

#[tokio::test]
async fn axe_core_finds_nothing_on_any_page_in_any_state() {
    for is_dark in [false, true] {
        let site = Site::serve("/");
        let setup = Setup { is_dark, ..Setup::default() };
        let page = Page::open_as(Browser::Chromium, &setup, &site.address("")).await;
        let dark = page.run("return matchMedia('(prefers-color-scheme: dark)').matches").await;
        assert_eq!(dark, is_dark, "the theme is the one that was asked for");
        let say = |state: &str| format!("{state}, {}", if is_dark { "dark" } else { "light" });
        check(&page, &say("empty")).await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        let link = link::encode(&Example::Tei.case(), "");
        check(&page, &say("filled")).await;
        page.type_into("fee", "abc").await;
        page.until_text("#fee-error", "Enter one ").await;
        check(&page, &say("error")).await;
        page.type_into("fee", "620.000").await;
        page.until_text("#fee-error", "two numbers").await;
        check(&page, &say("a question about a number")).await;
        page.type_into("fee", "420000").await;
        page.click_text("button", "All inputs").await;
        page.find("#discount-rate").await;
        page.run("document.querySelectorAll('main details').forEach(own => own.open = true)").await;
        check(&page, &say("all inputs, everything open")).await;
        for (fragment, shown) in [
            ("#/compare", "Outsourcing"),
            ("#/test", "Review points"),
            ("#/risks", "Questions"),
            ("#/report", "Recommendation"),
            ("#/drafts", "Drafts"),
            ("#/method", "is calculated"),
            ("#/share", "Share this case"),
            ("#/example/rivals", "Your figures"),
            ("#/example/rivals/compare", "rank"),
            ("#/example/rivals/test", "Review points"),
            ("#/example/rivals/report", "Recommendation"),
            ("#/example/rivals/changes", "What changed"),
        ] {
            page.go(fragment).await;
            page.until_text("main", shown).await;
            check(&page, &say(fragment)).await;
        }
        page.go(&format!("#{}", &link[..link.len() / 2])).await;
        page.until_text("#notice", "cut off").await;
        check(&page, &say("a broken link")).await;
        page.close().await;
    }
}

/// Presses Tab until what has the focus shows this text or has this id.
async fn tab_to(page: &Page, name: &str) {
    for _ in 0..400 {
        let own = page.run("const own = document.activeElement; return [own.id, own.textContent.trim()]").await;
        if own[0] == name || own[1] == name {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("Tab does not lead to {name}");
}

#[tokio::test]
async fn everything_from_the_first_figure_to_the_report_is_done_by_keyboard_alone() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    for (id, text) in [("people", "6"), ("salary", "90,000"), ("transition", "60k"), ("fee", "420000")] {
        tab_to(&page, id).await;
        page.press(text).await;
    }
    page.until_text("data[data-figure='npv']", "$632,947").await;
    page.until_saved().await;

    for (name, title, shown) in
        [("Share", "Share · Outsight", "Share this case"), ("Risk", "Risk · Outsight", "Questions")]
    {
        tab_to(&page, name).await;
        page.press(Key::Enter).await;
        page.until_text("main", shown).await;
        page.until("the focus is on the page", async || page.focused().await == "main").await;
        assert_eq!(page.run("return document.title").await, title);
        if name == "Share" {
            tab_to(&page, "Copy link").await;
            page.press(Key::Enter).await;
            page.until("the page says what came of it", async || {
                page.run("return /Copied|did not allow/.test(document.body.innerText)").await == true
            })
            .await;
        }
    }
    page.until("a question", async || page.exists("main input[type=radio]").await).await;
    let at_radio = "return document.activeElement.type === 'radio'";
    while page.run(at_radio).await != true {
        page.press(Key::Tab).await;
    }
    page.press(" ").await;
    page.until("an answer", async || page.exists("main input[type=radio]:checked").await).await;

    tab_to(&page, "Report").await;
    page.press(Key::Enter).await;
    page.until_text("main", "Recommendation").await;
    page.until_text("main", "$632,947").await;
    page.close().await;
}
