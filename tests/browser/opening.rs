//! The page opens piece by piece, wherever it is opened.

use super::page::Page;
use super::site::Site;

const PLACES: [(&str, &str); 8] = [
    ("#/", "Your figures"),
    ("#/drafts", "Open a case that was shared with you"),
    ("#/example/constructed", "Year by year"),
    ("#/example/constructed/method", "Keyboard shortcuts"),
    ("#/example/rivals/test", "Early exit"),
    ("#/example/rivals/report", "What was entered"),
    ("#/example/bank/risks", "That was the last question"),
    ("#/example/rivals/share", "As a file"),
];

#[tokio::test]
async fn every_page_opens_whole_by_its_address_again_and_again() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    for _ in 0..3 {
        for (fragment, last) in PLACES {
            page.visit("about:blank").await;
            page.visit(&site.address(fragment)).await;
            page.until_started().await;
            page.until_text("main", last).await;
            assert!(page.run("return document.getElementById('crashed').hidden").await == true, "{fragment} stops");
        }
    }
    page.close().await;
}

#[tokio::test]
async fn who_acts_while_the_page_opens_does_not_wait() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    for _ in 0..3 {
        page.visit("about:blank").await;
        page.visit(&site.address("#/example/bank/risks")).await;
        page.until_text("header", "Options").await;
        page.click_text("a", "Options").await;
        page.until_text("main", "ranked").await;
        page.until_text("footer", "No figure is sent").await;
    }
    page.close().await;
}
