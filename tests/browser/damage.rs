//! Stored texts that are damaged, newer or older than the page, in both browsers: nothing is thrown away.

use outsight::codec::checksum::checksum;
use serde_json::json;

use super::page::Page;
use super::saving::fee;
use super::site::{PLACES, Site};
use super::webdriver::{BROWSERS, Browser};

/// What becomes of the text of a draft, as scripts on `text`.
const DAMAGES: [&str; 12] = [
    "text.replace('1000', '1001')",
    "text.slice(0, -1)",
    "text.slice(0, text.length / 2)",
    "text.slice(0, 40) + '\\0' + text.slice(41)",
    "text.slice(0, 40) + 'é' + text.slice(41)",
    "text.slice(0, 40) + '\\ud800' + text.slice(41)",
    "'null'",
    "'[]'",
    "'undefined'",
    "'x'.repeat(1000000)",
    "''",
    // Whole, but under the key of another draft.
    "text",
];

/// A page with one draft, and the text of it.
async fn page_with_a_draft(browser: Browser, site: &Site) -> (Page, String) {
    let page = Page::open_in(browser, site, "").await;
    page.type_into("fee", "1000").await;
    page.until_saved().await;
    let text = page.drafts().await.into_values().next().expect("a draft");
    (page, text)
}

impl Page {
    /// Every key and text, exactly: a text may hold what no well-formed one does.
    async fn stored_exactly(&self) -> String {
        let stored = self.run("return JSON.stringify(Object.entries(localStorage).sort())").await;
        stored.as_str().expect("a text").to_owned()
    }
}

#[tokio::test]
async fn damaged_drafts_are_named_kept_as_they_are_and_can_be_saved() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let (page, text) = page_with_a_draft(browser, &site).await;
            let id = page.draft_id().await;
            for (number, damage) in DAMAGES.iter().enumerate() {
                let key = site.own(&format!("draft:{:016x}:1-{:016x}", number + 1, 0xaa));
                page.run(&format!("const text = {}; localStorage.setItem('{key}', {damage})", json!(text))).await;
            }
            page.store("other:draft", "theirs").await;
            page.store("outsight:/elsewhere/:draft:00000000000000aa:1-00000000000000bb", "theirs").await;
            let before = page.stored_exactly().await;

            // Without the name of a draft in the address, the page looks at all of them.
            page.visit(&site.address("")).await;
            page.until_value("fee", "1,000").await;
            page.until_text("#notice", "cannot be read. It is kept as it is").await;
            page.go("#/drafts").await;
            page.until_text("[aria-labelledby=unreadable]", "damaged").await;
            let listed = "document.querySelectorAll('[aria-labelledby=unreadable] li').length";
            assert_eq!(page.number(listed).await, DAMAGES.len() as f64, "each is listed");

            page.catch_files().await;
            page.run(
                "document.querySelectorAll('[aria-labelledby=unreadable] li button:first-of-type')\
                 .forEach(button => button.click())",
            )
            .await;
            page.until("all files", async || page.number("window.files.length").await >= DAMAGES.len() as f64).await;
            let same = "const stored = Object.entries(localStorage).filter(([key]) => key.endsWith(':1-00000000000000aa')); \
                const wanted = stored.map(([, text]) => text.toWellFormed()).sort(); \
                return JSON.stringify(wanted) === JSON.stringify(window.files.sort())";
            assert!(page.run(same).await == true, "what is saved is what is stored");

            page.go("#/draft/0000000000000002").await;
            page.until_text("#notice", "cannot be read").await;
            page.go(&format!("#/draft/{id}")).await;
            page.until_value("fee", "1,000").await;
            assert_eq!(page.stored_exactly().await, before, "not a byte has changed");
            page.type_into("fee", "3000").await;
            page.until_saved().await;
            let rest = |stored: &str| {
                let entries: Vec<(String, String)> = serde_json::from_str(stored).unwrap_or_default();
                entries.into_iter().filter(|(key, _)| !key.contains(&id)).collect::<Vec<_>>()
            };
            let well_formed = |stored: String| stored.replace("\\ud800", "?");
            assert_eq!(rest(&well_formed(page.stored_exactly().await)), rest(&well_formed(before)));
            page.close().await;
        }
    }
}

#[tokio::test]
async fn a_draft_of_a_newer_version_is_named_and_kept() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let (page, _) = page_with_a_draft(browser, &site).await;
        let id = "00000000000000f1";
        let start = format!(
            "{{\"app\":\"outsight\",\"schema\":99,\"draft\":\"{id}\",\"version\":\"1-00000000000000aa\",\"past\":[],\
             \"changed\":1,\"new\":{{\"unheard\":true}},\"case\":{{\"title\":\"From the future\"}}"
        );
        let text = format!("{start},\"check\":\"{:08x}\"}}", checksum(start.as_bytes()));
        page.store(&site.own(&format!("draft:{id}:1-00000000000000aa")), &text).await;
        let before = page.stored().await;
        page.reload().await;
        page.until_value("fee", "1,000").await;
        page.go(&format!("#/draft/{id}")).await;
        page.until_text("#notice", "“From the future” was saved by a newer version").await;
        page.go("#/drafts").await;
        page.until_text("[aria-labelledby=unreadable]", "“From the future” was saved by a newer version").await;
        assert_eq!(page.stored().await, before, "it is kept as it is");
        page.close().await;
    }
}

#[tokio::test]
async fn drafts_of_the_first_versions_are_taken_over() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            let case = |title: &str, fee: u32| {
                json!({ "title": title, "services": [{ "inputs": {} }],
                    "offers": [{ "inputs": {}, "quotes": [{ "inputs": { "fee": fee } }] }] })
            };
            let old =
                json!({ "app": "outsight", "schema": 3, "current": case("Now", 4100), "earlier": case("Then", 4200) });
            page.store(&site.own("drafts"), &old.to_string()).await;
            page.reload().await;
            page.until_value("fee", "4,100").await;
            let stored = page.stored().await;
            assert!(!stored.contains_key(&site.own("drafts")), "the old form makes room for the new one");
            let mut fees: Vec<_> = page.read_drafts().await.iter().filter_map(fee).collect();
            fees.sort_by(f64::total_cmp);
            assert_eq!(fees, [4_100.0, 4_200.0]);
            page.go("#/drafts").await;
            for title in ["Now", "Then"] {
                page.find(&format!("section[aria-label='{title}']")).await;
            }
            page.close().await;
        }
    }
}
