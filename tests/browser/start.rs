//! The first screen: it stands before the program has come, and what is typed into it is not lost.

use thirtyfour::prelude::*;

use super::page::Page;
use super::site::{Host, Site};
use super::webdriver::{BROWSERS, Browser, Setup};

/// Where everything stands that the first screen and the program both show.
const PLACES: &str = "return [...document.querySelectorAll('#app :is(input, select, label, h2, .tab, .pages a, dt, dd.value, .range, .basis)')]
    .filter(own => own.checkVisibility() && !own.closest('.details'))
    .map(own => {
        const { x, y, width, height } = own.getBoundingClientRect();
        return [own.id || own.textContent, own.placeholder, ...[x, y, width, height].map(Math.round)].join(' ');
    })";

/// The site, its host, and the page in a browser that ends before them.
async fn open_held_back(browser: Browser) -> (Site, Host, Page) {
    let host = Host::that_holds_back("/outsight-", ".wasm");
    let site = Site::serve_by("/", host.clone());
    let page = Page::open_unstarted(browser, &Setup::default(), &site.address("")).await;
    (site, host, page)
}

#[tokio::test]
async fn what_is_typed_before_the_program_has_come_is_kept() {
    for browser in BROWSERS {
        let (_site, host, page) = open_held_back(browser).await;
        page.type_into("people", "12").await;
        page.choose("kind", "Infrastructure").await;
        page.type_into("salary", "80,000").await;
        page.press(Key::Left).await;
        host.let_go();
        page.until_started().await;
        page.until_value("people", "12").await;
        page.until_value("salary", "80,000").await;
        page.until_value("kind", "0").await;
        page.until_text("#answer", "Staying in-house costs").await;
        assert_eq!(page.focused().await, "salary", "typing goes on where it was");
        assert_eq!(page.number("document.activeElement.selectionStart").await, 5.0);
        page.until_saved().await;
        page.close().await;
    }
}

#[tokio::test]
async fn the_first_screen_stands_as_the_program_shows_it() {
    let (_site, host, page) = open_held_back(BROWSERS[0]).await;
    page.until_text("#answer", "Sample").await;
    let before = page.run(PLACES).await;
    host.let_go();
    page.until_started().await;
    assert_eq!(page.run(PLACES).await, before);
    assert!(before.as_array().is_some_and(|places| places.len() > 20), "{before}");
    page.close().await;
}

#[tokio::test]
async fn a_case_of_ones_own_is_not_shown_behind_the_first_screen() {
    let host = Host::that_holds_back("/outsight-", ".wasm");
    let site = Site::serve_by("/", host.clone());
    let page = Page::open_unstarted(BROWSERS[0], &Setup::default(), &site.address("#/example/constructed")).await;
    let is_there = "return document.querySelector('#people').checkVisibility()";
    assert_eq!(page.run(is_there).await, false, "the address asks for another case");
    host.let_go();
    page.until_started().await;
    page.visit(&site.address("")).await;
    page.close().await;
}
