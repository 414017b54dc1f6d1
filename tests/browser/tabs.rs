//! Two tabs of one browser that work on the same draft: whatever either has saved stays.

use std::time::Duration;

use super::page::Page;
use super::saving::{fee, title};
use super::site::{PLACES, Site};
use super::webdriver::{BROWSERS, Browser};

/// Two tabs that show the same draft, whose fee is 1,000; the second one is in front.
async fn two_tabs(browser: Browser, site: &Site) -> Page {
    let page = Page::open_in(browser, site, "").await;
    page.type_into("fee", "1000").await;
    page.until_saved().await;
    page.open_tab(site, "").await;
    page.until_value("fee", "1,000").await;
    page
}

impl Page {
    /// Has this tab run a script at the moment that another one tells it to, without being brought to the front: a tab that
    /// goes to the background saves at once.
    async fn once_told(&self, script: &str) {
        self.run(&format!("window.told = new BroadcastChannel('test'); told.onmessage = () => {{ {script} }}")).await;
    }

    /// Runs a script in this tab, and what the others were to run then.
    async fn together(&self, script: &str) {
        self.run(&format!("new BroadcastChannel('test').postMessage(0); {script}")).await;
    }

    async fn until_fees(&self, expected: &[f64]) {
        let fees = async || {
            let mut fees: Vec<f64> = self.read_drafts().await.iter().filter_map(fee).collect();
            fees.sort_by(f64::total_cmp);
            fees
        };
        self.until(&format!("drafts with {expected:?}"), async || fees().await == expected).await;
        // And so it stays.
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!(fees().await, expected);
    }
}

/// What typing does, as a script.
fn typing(text: &str) -> String {
    format!(
        "const input = document.getElementById('fee'); input.value = '{text}'; \
         input.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    )
}

#[tokio::test]
async fn what_one_tab_saves_the_other_shows() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = two_tabs(browser, &site).await;
            page.type_into("fee", "777").await;
            page.until_saved().await;
            page.go_to_tab(0).await;
            page.until_value("fee", "777").await;
            page.type_into("fee", "888").await;
            page.until_saved().await;
            page.go_to_tab(1).await;
            page.until_value("fee", "888").await;
            page.until_fees(&[888.0]).await;
            page.close().await;
        }
    }
}

#[tokio::test]
async fn what_two_tabs_change_at_the_same_time_becomes_two_drafts() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = two_tabs(browser, &site).await;
            page.go_to_tab(0).await;
            page.once_told(&typing("111")).await;
            page.go_to_tab(1).await;
            page.together(&typing("222")).await;
            page.until_fees(&[111.0, 222.0]).await;
            let titles = page.titles().await;
            let is_named = |title: &String| title.contains("(this tab, ") || title.contains("(another tab, ");
            assert!(titles.iter().any(is_named), "one says where it comes from: {titles:?}");
            assert_eq!(page.value("fee").await, "222", "this tab shows what was typed in it");
            page.go_to_tab(0).await;
            assert_eq!(page.value("fee").await, "111", "and so does the other");
            page.reload().await;
            page.until_fees(&[111.0, 222.0]).await;
            page.close().await;
        }
    }
}

#[tokio::test]
async fn a_draft_that_one_tab_deletes_is_not_lost_to_the_one_that_changes_it() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = two_tabs(browser, &site).await;
        page.go_to_tab(0).await;
        page.go("#/drafts").await;
        page.click("button[aria-label='Delete: Untitled']").await;
        page.until_text("#notice", "was deleted").await;
        page.go_to_tab(1).await;
        page.until_text("#notice", "was deleted in another tab").await;
        page.until_fees(&[]).await;
        page.type_into("fee", "333").await;
        page.until_fees(&[333.0]).await;
        page.until_saved().await;

        // At the same time.
        page.once_told(&typing("444")).await;
        page.go_to_tab(0).await;
        page.find("button[aria-label='Delete: Untitled']").await;
        page.together("document.querySelector(`button[aria-label='Delete: Untitled']`).click()").await;
        page.until_fees(&[444.0]).await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_new_name_from_one_tab_and_a_figure_from_the_other_both_stay() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = two_tabs(browser, &site).await;
        page.once_told(&typing("555")).await;
        page.go_to_tab(0).await;
        let id = page.draft_id().await;
        page.go("#/drafts").await;
        page.find(&format!("#name-{id}")).await;
        let rename = format!(
            "const name = document.getElementById('name-{id}'); name.value = 'Desk'; \
             name.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        page.together(&rename).await;
        let both = async || {
            let drafts = page.read_drafts().await;
            drafts.iter().any(|draft| fee(draft) == Some(555.0))
                && drafts.iter().any(|draft| title(draft).starts_with("Desk"))
        };
        page.until("the name and the figure", both).await;
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert!(both().await, "and so it stays");
        page.close().await;
    }
}

#[tokio::test]
async fn a_tab_that_is_loaded_again_while_the_other_is_typed_into_shows_what_was_typed() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = two_tabs(browser, &site).await;
        page.go_to_tab(0).await;
        page.once_told(&typing("666")).await;
        page.go_to_tab(1).await;
        page.mark_as_old().await;
        page.together("location.reload()").await;
        page.until_reloaded().await;
        page.until_started().await;
        page.until_value("fee", "666").await;
        page.until_fees(&[666.0]).await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_link_in_a_second_tab_leaves_the_draft_of_the_first_alone() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = two_tabs(browser, &site).await;
        page.click_text("a", "Share").await;
        let link = page.shared_link().await;
        let (_, fragment) = link.split_once('#').expect("a fragment");
        page.close_tab().await;
        let stored = page.stored().await;
        page.open_tab(&site, &format!("#{fragment}")).await;
        page.until_text("#preview", "was shared with you").await;
        page.click_text("a", "Case").await;
        page.type_into("fee", "1").await;
        page.pause_for_autosave().await;
        page.go_to_tab(0).await;
        assert_eq!(page.value("fee").await, "1,000");
        assert_eq!(page.stored().await, stored, "not a byte of it has changed");
        page.close().await;
    }
}
