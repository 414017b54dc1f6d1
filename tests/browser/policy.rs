//! What the page may not do: run what is not its own, and ask anybody for anything.

use std::cell::RefCell;

use super::calculator::fill_quick_start;
use super::page::Page;
use super::site::{PLACES, Site};
use super::webdriver::BROWSERS;

#[tokio::test]
async fn the_page_asks_for_nothing_but_its_own_files() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            fill_quick_start(&page).await;
            for part in ["Options", "Sensitivity", "Risk"] {
                page.click_text("a", part).await;
            }
            page.open_menu().await;
            page.click_text("a", "Drafts").await;
            page.click_text("a", "Share").await;
            page.shared_link().await;
            page.until_ready_offline().await;
            // That each is for a file of the site is seen to when the site is dropped.
            assert!(!site.requests().is_empty());
            let foreign = page
                .number(
                    "performance.getEntriesByType('resource')\
                     .filter(entry => !entry.name.startsWith(location.origin)).length",
                )
                .await;
            assert_eq!(foreign, 0.0);
            page.close().await;
        }
    }
}

/// The check of every other test, checked.
#[tokio::test]
async fn what_is_not_the_sites_own_neither_runs_nor_leaves_and_is_noticed() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let foreign = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        assert!(page.take_violations().await.is_empty());
        let address = foreign.address("icon.png");
        page.run(&format!(
            "const add = (tag, change) => {{ const own = document.createElement(tag); change(own); document.body.append(own); return own; }}; \
             window.ran = []; \
             add('script', own => own.textContent = 'window.ran.push(1)'); \
             add('button', own => own.setAttribute('onclick', 'window.ran.push(2)')).click(); \
             add('p', own => {{ own.id = 'styled'; own.setAttribute('style', 'position: fixed') }}); \
             add('img', own => own.src = '{address}'); \
             add('script', own => own.src = '{address}'); \
             add('iframe', own => own.src = '{address}'); \
             fetch('{address}').catch(() => window.ran.push('refused'))"
        ))
        .await;
        page.until("the request is refused", async || page.run("return window.ran.includes('refused')").await == true)
            .await;
        let seen = RefCell::new(String::new());
        for kind in ["script-src-elem", "script-src-attr", "style-src-attr", "img-src", "frame-src", "connect-src"] {
            let is_noted = async || {
                let noted = page.take_violations().await.join(" ");
                seen.borrow_mut().push_str(&noted);
                seen.borrow().contains(kind)
            };
            page.until(&format!("{kind} is noted"), is_noted).await;
        }
        assert_eq!(page.run("return window.ran").await, serde_json::json!(["refused"]), "nothing has run");
        assert_eq!(
            page.run("return getComputedStyle(document.getElementById('styled')).position").await,
            "static",
            "the style is not applied"
        );
        assert!(foreign.requests().is_empty(), "nothing has left: {:?}", foreign.requests());
        page.take_violations().await;
        page.close().await;
    }
}
