//! Cases from public reports of faults in other programs: storage, tabs, updates. Each names its source.

use outsight::ids::answer as answer_id;

use super::calculator::fill_quick_start;
use super::offline::{description, look_for_update};
use super::page::Page;
use super::risks::{answer, key, listed};
use super::saving::{fee, title};
use super::site::Site;
use super::webdriver::BROWSERS;

/// How many answers a draft holds.
fn answers(draft: &serde_json::Value) -> usize {
    let case = &draft["case"];
    let lists = [&case["checklist"], &case["offers"][0]["checklist"]];
    lists.iter().filter_map(|list| list.as_object()).map(serde_json::Map::len).sum()
}

/// burkeholland/prd#19, libero/reviewer#1441: the autosave of a stale tab replaced a newer draft.
#[tokio::test]
async fn a_digit_typed_in_a_stale_tab_loses_none_of_ten_answers_given_in_another() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        page.open_tab(&site, "#/risks").await;
        let questions = listed();
        page.tab_to(&answer_id(questions[0], 0)).await;
        answer(&page, &questions, 0..10).await;
        page.until_saved().await;
        page.go_to_tab(0).await;
        page.type_into("fee", "1").await;
        page.until_saved().await;
        for tab in [0, 1] {
            page.go_to_tab(tab).await;
            page.reload().await;
        }
        let drafts = page.read_drafts().await;
        assert!(drafts.iter().any(|draft| answers(draft) == 10), "no answer is lost: {drafts:?}");
        assert!(drafts.iter().any(|draft| fee(draft) == Some(1.0)), "and no digit: {drafts:?}");
        page.go("#/risks").await;
        for (place, question) in questions[..10].iter().enumerate() {
            assert!(page.is_chosen(&answer_id(*question, key(place))).await, "{place} is still answered");
        }
        page.close().await;
    }
}

/// burkeholland/prd#19, libero/reviewer#1441: “start over” in one tab deleted what the other had not saved yet.
#[tokio::test]
async fn a_draft_deleted_while_another_tab_has_unsaved_typing_is_there_again_and_called_saved_only_then() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        page.go("#/drafts").await;
        page.find("button[aria-label='Delete: Untitled']").await;
        page.run("new BroadcastChannel('delete').onmessage = () => document.querySelector(`button[aria-label='Delete: Untitled']`).click()")
            .await;
        page.open_tab(&site, "").await;
        page.until_value("fee", "1,000").await;
        page.run(
            "const input = document.getElementById('fee'); input.value = '2000'; \
             input.dispatchEvent(new Event('input', { bubbles: true })); new BroadcastChannel('delete').postMessage(0)",
        )
        .await;
        let is_stored = async |value: f64| page.read_drafts().await.iter().any(|draft| fee(draft) == Some(value));
        page.until("what was typed is stored", async || is_stored(2_000.0).await).await;
        page.type_into("fee", "3000").await;
        page.until_saved().await;
        assert!(is_stored(3_000.0).await, "it is called saved, and is");
        page.until_gone("#notice").await;
        page.reload().await;
        page.until_value("fee", "3,000").await;
        page.close().await;
    }
}

/// Orcpub/orcpub#678: saving beyond the quota reported success, and the work was gone after a reload.
#[tokio::test]
async fn with_the_storage_filled_to_the_last_kilobyte_saved_is_only_said_of_what_a_reload_shows() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        page.run("localStorage.setItem('room', 'x'.repeat(1024))").await;
        page.fill_storage().await;
        page.run("localStorage.removeItem('room')").await;
        let mut said = Vec::new();
        for title_of_draft in ["Desk".to_owned(), "x".repeat(120)] {
            page.go("#/drafts").await;
            page.find("input[id^=name-]").await;
            let id = page.run("return document.querySelector('input[id^=name-]').id").await;
            page.enter(id.as_str().expect("an id"), &title_of_draft).await;
            page.until_settled().await;
            let is_saved = page.text("#saved").await == "Saved in this browser";
            page.reload().await;
            let stored = page.read_drafts().await;
            assert_eq!(stored.len(), 1, "one draft, and it can be read");
            if is_saved {
                assert_eq!(title(&stored[0]), title_of_draft, "what was called saved is there");
            }
            assert_eq!(fee(&stored[0]), Some(1_000.0), "and what was saved before");
            said.push(is_saved);
        }
        page.free_storage().await;
        page.close().await;
        assert!(!said.is_empty());
    }
}

/// yyx990803/register-service-worker#8, codemonkey85/PKMDS-Blazor#1162: who declines a new version is not asked again.
#[tokio::test]
async fn a_new_version_that_was_declined_is_offered_again_or_there_when_every_tab_was_closed() {
    for browser in BROWSERS {
        let site = Site::serve_copy("/tools/roi/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        page.until_ready_offline().await;
        site.publish_under_new_names("nothing leaves it.");
        look_for_update(&page, &site).await;
        page.until_text("#update", "new version of this page is ready").await;
        // Ignored: every tab of the site is closed, and the browser stays.
        page.visit("about:blank").await;
        page.visit(&site.address("")).await;
        page.until_started().await;
        let is_here = async || description(&page).await.ends_with("nothing leaves it.");
        page.until("the offer, or the new version", async || page.exists("#update").await || is_here().await).await;
        page.until_value("fee", "1,000").await;

        // A third version before anyone has agreed to the second.
        site.publish_under_new_names("every figure stays.");
        look_for_update(&page, &site).await;
        page.until_text("#update", "new version of this page is ready").await;
        page.type_into("fee", "2000").await;
        page.mark_as_old().await;
        page.click_text("button", "Update now").await;
        page.until_reloaded().await;
        page.until_started().await;
        assert!(description(&page).await.ends_with("every figure stays."), "the newest version is here");
        page.until_value("fee", "2,000").await;
        page.close().await;
    }
}

/// nolanlawson/pinafore#1257, codemonkey85/PKMDS-Blazor#1162: a tab of the old version asked for files that were gone.
#[tokio::test]
async fn the_tab_of_the_old_version_works_on_with_its_files_gone_from_the_host_and_without_the_host() {
    for browser in BROWSERS {
        let mut site = Site::serve_copy("/tools/roi/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        page.until_ready_offline().await;
        page.open_tab(&site, "").await;
        page.until_value("salary", "90,000").await;

        let gone = site.publish_under_new_names("nothing leaves it.");
        let before = site.requests().len();
        look_for_update(&page, &site).await;
        page.until_text("#update", "new version of this page is ready").await;
        // The other tab agrees while this one has typing that is not saved yet.
        page.go_to_tab(0).await;
        page.until_text("#update", "new version of this page is ready").await;
        page.run("new BroadcastChannel('agree').onmessage = () => [...document.querySelectorAll('button')].find(own => own.textContent === 'Update now').click()")
            .await;
        page.mark_as_old().await;
        page.go_to_tab(1).await;
        page.run(
            "const input = document.getElementById('salary'); input.value = '95000'; \
             input.dispatchEvent(new Event('input', { bubbles: true })); new BroadcastChannel('agree').postMessage(0)",
        )
        .await;
        page.until_text("#update", "Another tab has switched to a new version").await;
        assert!(description(&page).await.ends_with("no figure leaves it."), "this tab stays as it was");
        assert_eq!(page.value("salary").await.replace(',', ""), "95000", "what was typed stands");

        // What was never opened in it, online and then offline.
        page.click_text("a", "Risk").await;
        page.until_text("main", "Strategic fit and scope").await;
        page.click_text("a", "Report").await;
        page.until_text("main", "What was entered").await;
        site.stop();
        page.click_text("a", "Share").await;
        page.click("#share-code > summary").await;
        page.find("svg.code").await;
        page.click_text("a", "Options").await;
        page.until_text("[aria-labelledby=ranks]", "ranks first").await;
        page.until_saved().await;

        page.reload().await;
        assert!(
            description(&page).await.ends_with("nothing leaves it."),
            "then the new version, whole, without the host"
        );
        page.click_text("a", "Share").await;
        page.click("#share-code > summary").await;
        page.find("svg.code").await;
        let salaries = "return Object.values(localStorage).some(text => text.includes('\"salary\":95000'))";
        assert!(page.run(salaries).await == true, "no typing is lost");
        page.go_to_tab(0).await;
        page.until_started().await;
        let is_gone = |request: &&String| gone.iter().any(|name| request.ends_with(name.as_str()));
        let requests = site.requests();
        let asked: Vec<&String> = requests[before..].iter().filter(is_gone).collect();
        assert!(asked.is_empty(), "nothing is asked for that is gone: {asked:?}");
        assert!(description(&page).await.ends_with("nothing leaves it."), "the tab that agreed has it too");
        page.close().await;
    }
}
