//! Where the program cannot run (a file, a frame, a strict host, a browser without WebAssembly), the page says why and what
//! works, also where no script of it runs that could say so.

use super::page::Page;
use super::site::{Host, PLACES, Site, built_site};
use super::webdriver::{BROWSERS, Browser, Setup};

/// How long the page waits at most until it says something, in seconds.
const AT_MOST: f64 = 5.0;

/// Opens an address where the program does not start.
async fn open(browser: Browser, address: &str) -> Page {
    Page::open_unstarted(browser, &Setup::default(), address).await
}

/// Waits until the page names what it can be, and fails if it blames the connection or takes too long.
async fn until_causes_are_named(page: &Page) {
    for said in ["opened as a file", "in a frame", "blocks scripts or WebAssembly", "What you saved is safe"] {
        page.until_text("#causes", said).await;
    }
    let waits = page.number("parseFloat(getComputedStyle(document.getElementById('causes')).animationDelay)").await;
    assert!(waits <= AT_MOST, "it waits {waits} seconds");
    assert_blames_no_connection(page).await;
}

async fn assert_blames_no_connection(page: &Page) {
    let shown = page.text("body").await;
    assert!(!shown.contains("slow") && !shown.contains("connection"), "it blames the connection: {shown}");
}

/// Ends a browser whose page was against the policy of its host.
async fn close(page: Page) {
    page.take_violations().await;
    page.close().await;
}

#[tokio::test]
async fn opened_as_a_file_the_page_says_that_it_needs_a_web_address() {
    for browser in BROWSERS {
        let page = open(browser, &format!("file://{}/index.html", built_site().display())).await;
        until_causes_are_named(&page).await;
        close(page).await;
    }
}

#[tokio::test]
async fn in_a_frame_that_gives_it_no_origin_the_page_says_so_and_links_to_itself() {
    for browser in BROWSERS {
        for sandbox in ["allow-scripts", "allow-popups"] {
            let site = Site::serve_copy("/tools/roi/");
            site.expect_requests_for("favicon");
            site.add_file("frame.html", &format!("<!doctype html><iframe sandbox='{sandbox}' src='./'></iframe>"));
            let page = open(browser, &site.address("frame.html")).await;
            page.enter_frame().await;
            until_causes_are_named(&page).await;
            let address = page.run("return document.querySelector('#causes a').href").await;
            assert_eq!(address, site.address(""), "the link leads to the page itself");
            page.leave_frame().await;
            close(page).await;
        }
    }
}

#[tokio::test]
async fn where_a_host_takes_the_pages_origin_or_its_scripts_the_page_says_so() {
    for browser in BROWSERS {
        for place in PLACES {
            for policy in ["sandbox", "sandbox allow-scripts", "script-src 'none'"] {
                let site = Site::serve_by(place, Host::with_header("content-security-policy", policy));
                let page = open(browser, &site.address("")).await;
                until_causes_are_named(&page).await;
                close(page).await;
            }
        }
    }
}

#[tokio::test]
async fn where_a_policy_refuses_web_assembly_the_page_names_the_policy() {
    for browser in BROWSERS {
        for policy in ["script-src 'self'", "connect-src 'none'"] {
            let site = Site::serve_by("/", Host::with_header("content-security-policy", policy));
            let page = open(browser, &site.address("")).await;
            page.until_text("#failed", "content security policy").await;
            assert_blames_no_connection(&page).await;
            close(page).await;
        }
    }
}

#[tokio::test]
async fn a_browser_without_web_assembly_is_told_what_it_lacks() {
    for browser in BROWSERS {
        let site = Site::serve("/tools/roi/");
        let setup = Setup { has_no_wasm: true, ..Setup::default() };
        let page = Page::open_unstarted(browser, &setup, &site.address("")).await;
        page.until_text("#failed", "This browser does not offer WebAssembly").await;
        page.until("nothing asks for figures", async || {
            page.run("return document.querySelector('#people').checkVisibility()").await == false
        })
        .await;
        page.until_text(".intro", "What outsourcing IT work costs and saves").await;
        page.click_text("a", "Read the questions of the risk checklist").await;
        page.until_text("main", "Is this work outside what sets your company apart?").await;
        assert_blames_no_connection(&page).await;
        close(page).await;
    }
}

#[tokio::test]
async fn only_a_program_that_has_not_come_is_laid_to_the_connection() {
    for browser in BROWSERS {
        let mut site = Site::serve_by("/", Host::that_holds_back("/outsight-", ".wasm"));
        let page = open(browser, &site.address("")).await;
        page.until_text("#failed", "The connection may be slow").await;
        assert!(!page.text("body").await.contains("policy"), "nothing else is blamed");
        site.stop();
        page.until_text("#failed", "did not arrive").await;
        assert_blames_no_connection(&page).await;
        close(page).await;
    }
}

#[tokio::test]
async fn where_the_worker_is_refused_the_page_says_what_does_not_work() {
    for browser in BROWSERS {
        let site = Site::serve_by("/", Host::with_header("content-security-policy", "worker-src 'none'"));
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        for lost in ["no tables, charts or further pages", "examples do not open", "no link can be created"] {
            page.until_text("main", lost).await;
        }
        page.until_saved().await;
        close(page).await;
    }
}

/// Some hosts let every page read their files; the program loads in such a frame, without storage and without the worker.
#[tokio::test]
async fn a_frame_without_an_origin_shows_the_answer_where_the_host_lets_it_read() {
    for browser in BROWSERS {
        let host = Host::with_header("access-control-allow-origin", "*");
        let site = Site::serve_copy_by("/tools/roi/", host);
        site.expect_requests_for("favicon");
        site.add_file("frame.html", "<!doctype html><iframe sandbox='allow-scripts' src='./'></iframe>");
        let page = open(browser, &site.address("frame.html")).await;
        page.enter_frame().await;
        page.until_started().await;
        page.type_into("fee", "1000").await;
        page.until_text("#saved", "this browser blocks storage").await;
        page.until_text("main", "no tables, charts or further pages").await;
        let display = page.run("return getComputedStyle(document.getElementById('app')).display").await;
        assert_eq!(display, "flex", "the style sheets are there");
        page.leave_frame().await;
        close(page).await;
    }
}
