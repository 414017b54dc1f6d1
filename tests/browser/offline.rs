//! The site without its host, and the change to a new version, in both browsers.

use super::calculator::{assert_figures, expected_figures, fill_quick_start};
use super::page::Page;
use super::site::{PLACES, Site};
use super::webdriver::{BROWSERS, Browser, Setup};

/// Looks for a new version, as the page does by itself every hour, and waits until that is settled.
pub async fn look_for_update(page: &Page, site: &Site) {
    let asked = || site.requests().iter().filter(|request| request.ends_with("/service-worker.js")).count();
    let before = asked();
    // How long the browser takes is its own matter: the driver is not to wait for it.
    let look = "window.hasLooked = false; \
        const end = () => window.hasLooked = true; \
        navigator.serviceWorker.getRegistration().then(found => found.update()).then(end, end)";
    page.run(look).await;
    page.until("the browser has looked", async || page.run("return window.hasLooked").await == true).await;
    assert!(asked() > before, "the browser asks for the service worker");
    let script = "return navigator.serviceWorker.getRegistration().then(found => found.installing === null)";
    page.until("the new version is installed or refused", async || page.run(script).await == true).await;
}

pub async fn description(page: &Page) -> String {
    let description = page.run("return document.querySelector('meta[name=description]').content").await;
    description.as_str().expect("a description").to_owned()
}

#[tokio::test]
async fn after_one_visit_everything_works_without_the_host() {
    for browser in BROWSERS {
        for place in PLACES {
            let mut site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            fill_quick_start(&page).await;
            page.until_saved().await;
            page.until_ready_offline().await;
            site.stop();

            page.reload().await;
            page.until_value("salary", "90,000").await;
            assert_figures(&page, &expected_figures(), 1e-12).await;
            page.click_text("a", "Options").await;
            page.until_text("[aria-labelledby=ranks]", "ranks first").await;
            page.click_text("a", "Share").await;
            let link = page.shared_link().await;
            page.catch_files().await;
            page.click("#share-file > summary").await;
            page.click_text("button", "Save a file").await;
            let (_, text) = page.caught_file().await;
            assert!(text.starts_with("{\"app\":\"outsight\""), "a file is saved without the host");
            page.go("#/example/tei").await;
            page.until_text("#preview", "SalesLoft").await;

            for mark in ["%23", "%2523"] {
                page.visit(&link.replace('#', mark)).await;
                page.until_text("#preview", "was shared with you").await;
                page.click_text("a", "Case").await;
                assert_figures(&page, &expected_figures(), 1e-12).await;
            }
            page.close().await;
        }
    }
}

#[tokio::test]
async fn a_link_whose_mark_was_encoded_is_mended_on_the_first_visit() {
    for browser in BROWSERS {
        for place in PLACES {
            for mark in ["%23", "%2523", "%252523"] {
                let site = Site::serve(place);
                site.expect_requests_for(mark);
                // The page for what is not there looks for its script in the folders above, too.
                site.expect_requests_for("/address-");
                let address = site.address(&format!("{mark}/example/tei"));
                let page = Page::open_unstarted(browser, &Setup::default(), &address).await;
                page.until_text("#preview", "SalesLoft").await;
                page.close().await;
            }
        }
    }
}

#[tokio::test]
async fn an_address_that_looks_like_another_host_stays_on_this_one() {
    let site = Site::serve("/");
    for own in ["//", "/%23", "/address-", "/favicon.ico"] {
        site.expect_requests_for(own);
    }
    let address = site.address("/localhost:9/%23/example/tei");
    let page = Page::open_unstarted(Browser::Chromium, &Setup::default(), &address).await;
    page.until("the mark is mended", async || page.number("location.hash.length").await > 0.0).await;
    let host = page.run("return location.host").await;
    assert!(site.address("").contains(host.as_str().expect("a host")), "{host} is not this site");
    page.close().await;
}

#[tokio::test]
async fn a_new_version_waits_until_the_visitor_agrees_and_comes_with_one_reload() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve_copy(place);
            let page = Page::open_in(browser, &site, "").await;
            page.type_into("fee", "1000").await;
            page.until_saved().await;
            page.until_ready_offline().await;
            // What other applications of the origin keep, a site of the same name in another folder among them.
            let others = ["other:draft", "outsight:/elsewhere/:draft:00000000000000aa:1-00000000000000bb"];
            for other in others {
                page.store(other, "theirs").await;
                page.run(&format!("return caches.open('{other}').then(() => 0)")).await;
            }
            page.open_tab(&site, "#/example/tei").await;
            page.go_to_tab(0).await;

            site.publish("nothing leaves it.");
            look_for_update(&page, &site).await;
            page.until_text("#update", "new version of this page is ready").await;
            page.reload().await;
            assert!(description(&page).await.ends_with("no figure leaves it."), "the old version is still in charge");
            page.until_text("#update", "new version of this page is ready").await;

            page.type_into("fee", "2000").await;
            page.mark_as_old().await;
            page.click_text("button", "Update now").await;
            page.until_reloaded().await;
            page.until_started().await;
            assert!(description(&page).await.ends_with("nothing leaves it."), "the new version is here");
            page.until_value("fee", "2,000").await;
            page.mark_as_old().await;
            page.pause_for_autosave().await;
            assert!(page.run("return window.isOld === true").await == true, "there is no second reload");
            assert!(!page.exists("#update").await, "nothing newer is waiting");

            page.go_to_tab(1).await;
            page.until_text("#update", "Another tab has switched to a new version").await;
            page.until_text("#preview", "SalesLoft").await;
            for other in others {
                assert_eq!(page.stored().await.get(other).map(String::as_str), Some("theirs"));
                let cache = page.run(&format!("return caches.has('{other}')")).await;
                assert!(cache == true, "{other} is not ours to delete");
            }
            page.close().await;
        }
    }
}

#[tokio::test]
async fn a_broken_upload_changes_nothing_for_those_who_have_been_here() {
    for browser in BROWSERS {
        let mut site = Site::serve_copy("/tools/roi/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        page.until_ready_offline().await;

        site.publish("a byte is wrong.");
        site.tamper_with("worker-", ".wasm");
        look_for_update(&page, &site).await;
        site.publish("a file is missing.");
        site.lose("worker-", ".wasm");
        look_for_update(&page, &site).await;
        assert!(!page.exists("#update").await, "nothing is offered that is not whole");

        page.reload().await;
        page.until_value("fee", "1,000").await;
        page.until_ready_offline().await;
        assert!(description(&page).await.ends_with("no figure leaves it."), "the old version is still in charge");
        site.stop();
        page.reload().await;
        page.until_value("fee", "1,000").await;
        page.click_text("a", "Options").await;
        page.until_text("[aria-labelledby=ranks]", "then the options can be ranked").await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_program_that_is_not_as_published_does_not_start_and_the_page_says_so() {
    for browser in BROWSERS {
        for end in [".wasm", ".js"] {
            let site = Site::serve_copy("/tools/roi/");
            site.tamper_with("outsight-", end);
            let page = Page::open_unstarted(browser, &Setup::default(), &site.address("")).await;
            page.until_text("#failed", "The calculator has not started").await;
            page.until_text("#reason", "outsight-").await;
            page.click_text("button", "Download my drafts").await;
            page.until_text("#no-drafts", "There are no drafts in this browser").await;
            assert!(!page.exists("footer").await, "nothing runs that is not as published");
            page.close().await;
        }
    }
}

/// A browser whose disk is full may never say what a cache holds: seen in Firefox 140 on a disk of 12 MB.
#[tokio::test]
async fn a_cache_that_fails_or_never_answers_does_not_keep_the_page_from_starting() {
    for browser in BROWSERS {
        for answer in ["Promise.reject('full')", "new Promise(() => {})"] {
            let site = Site::serve_copy("/");
            site.begin_service_worker_with(&format!("caches.match = () => {answer};"));
            let page = Page::open_in(browser, &site, "").await;
            page.until_ready_offline().await;
            page.reload().await;
            page.close().await;
        }
    }
}

#[tokio::test]
async fn a_cache_that_answers_late_still_does_where_there_is_no_host() {
    let mut site = Site::serve_copy("/");
    site.begin_service_worker_with(
        "const match = caches.match.bind(caches); \
         caches.match = (...given) => new Promise(done => setTimeout(done, 4000)).then(() => match(...given));",
    );
    let page = Page::open(&site, "").await;
    page.until_ready_offline().await;
    site.stop();
    page.reload().await;
    page.close().await;
}
