//! A storage that is denied, missing or full, in both browsers.

use super::calculator::{assert_figures, expected_figures, fill_quick_start};
use super::page::Page;
use super::saving::fee;
use super::site::{PLACES, Site};
use super::webdriver::{BROWSERS, Browser, Given};

impl Page {
    /// The fees of the drafts that can be read.
    async fn fees(&self) -> Vec<f64> {
        self.read_drafts().await.iter().filter_map(fee).collect()
    }
}

#[tokio::test]
async fn the_page_works_without_storage_and_says_so() {
    let all = [(Browser::Chromium, Given::Denied), (Browser::Firefox, Given::Denied), (Browser::Firefox, Given::Null)];
    for (browser, given) in all {
        let site = Site::serve("/tools/roi/");
        let page = Page::open_given(browser, given, &site).await;
        fill_quick_start(&page).await;
        assert_figures(&page, &expected_figures(), 1e-12).await;
        page.until_text("#saved", "this browser blocks storage").await;
        page.until_text("#trouble", "Save a file to keep your case").await;
        page.catch_files().await;
        page.click_text_in("#trouble", "Save a file").await;
        let (name, text) = page.caught_file().await;
        assert!(name.ends_with(".json") && text.contains("90000"), "{given:?} in {browser:?}: {name} with {text}");
        page.click_text("a", "Share").await;
        let link = page.shared_link().await;
        assert!(link.starts_with(&site.address("#s5-")), "{given:?} in {browser:?}: {link}");
        assert_figures_after(&page, &link).await;
        page.close().await;
    }
}

/// The link opens in the same browser, too.
async fn assert_figures_after(page: &Page, link: &str) {
    page.visit("about:blank").await;
    page.visit(link).await;
    page.until_text("#preview", "was shared with you").await;
    page.click_text("a", "Case").await;
    assert_figures(page, &expected_figures(), 1e-12).await;
}

#[tokio::test]
async fn a_full_storage_loses_nothing_and_saving_goes_on_once_there_is_room() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            page.type_into("fee", "1000").await;
            page.until_saved().await;
            page.fill_storage().await;
            let before = page.drafts().await;

            page.type_into("fee", "2000").await;
            page.until_text("#trouble", "storage is full").await;
            page.until_text("#saved", "storage is full").await;
            assert_eq!(page.drafts().await, before, "what was saved before is as it was");
            assert_eq!(page.value("fee").await, "2000", "and what was typed stands on the page");

            page.free_storage().await;
            page.until_saved().await;
            page.until_gone("#trouble").await;
            assert_eq!(page.fees().await, [2_000.0], "saved by itself");
            page.close().await;
        }
    }
}

/// Nearly full, by ever more room: wherever the storage ends, the last value that was said to be saved comes back.
#[tokio::test]
async fn whatever_room_is_left_what_was_said_to_be_saved_is_there_after_a_reload() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        let (mut acknowledged, mut typed, mut outcomes) = (1_000, 1_000, Vec::new());
        for room in [0, 128, 256, 384, 512, 1024, 2048, 3072] {
            page.run(&format!("localStorage.setItem('room', 'x'.repeat({room}))")).await;
            page.fill_storage().await;
            page.run("localStorage.removeItem('room')").await;
            typed += 1;
            page.type_into("fee", &typed.to_string()).await;
            page.until_settled().await;
            let is_saved = !page.exists("#trouble").await;
            outcomes.push(is_saved);
            acknowledged = if is_saved { typed } else { acknowledged };

            page.reload().await;
            page.until(&format!("{acknowledged} after a reload with room for {room}"), async || {
                page.value("fee").await.replace(',', "") == acknowledged.to_string()
            })
            .await;
            assert_eq!(page.fees().await, [f64::from(acknowledged)], "one draft, and it can be read");
            page.free_storage().await;
            typed = acknowledged;
        }
        assert!(outcomes.contains(&true) && outcomes.contains(&false), "some fit and some do not: {outcomes:?}");
        page.close().await;
    }
}
