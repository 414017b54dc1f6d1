//! The visitor's drafts, in both browsers: saved, listed, kept apart from what others sent.

use tempfile::TempDir;

use super::calculator::{assert_figures, expected_figures, fill_quick_start};
use super::page::Page;
use super::saving::fee;
use super::site::{PLACES, Site};
use super::webdriver::BROWSERS;

#[tokio::test]
async fn the_quick_start_answers_survives_a_reload_and_travels_as_a_link() {
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            fill_quick_start(&page).await;
            assert_figures(&page, &expected_figures(), 1e-12).await;
            page.until_saved().await;

            page.reload().await;
            page.until_value("salary", "90,000").await;
            assert_figures(&page, &expected_figures(), 1e-12).await;

            page.click_text("a", "Share").await;
            let link = page.shared_link().await;
            assert!(link.starts_with(&site.address("#s5-")), "{link} leads to this site");
            page.close().await;

            let receiver = Page::open_in(browser, &site, link.trim_start_matches(&site.address(""))).await;
            receiver.find("#preview").await;
            receiver.click_text("a", "Case").await;
            assert_figures(&receiver, &expected_figures(), 1e-12).await;
            assert!(receiver.exists("#preview").await, "a shared case says that it is one");
            assert!(receiver.drafts().await.is_empty(), "a shared case is not a draft");
            receiver.close().await;
        }
    }
}

#[tokio::test]
async fn a_shared_case_leaves_the_own_drafts_alone_until_it_is_kept() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "123456").await;
        page.until_saved().await;
        let own = page.draft_id().await;
        let stored = page.stored().await;

        page.go("#/example/tei").await;
        page.until_text("#preview", "SalesLoft").await;
        page.type_into("fee", "1").await;
        page.pause_for_autosave().await;
        assert_eq!(page.stored().await, stored, "playing with an example writes nothing");

        page.click("#keep").await;
        page.until_text("#notice", "now one of your drafts").await;
        page.until_saved().await;
        page.reload().await;
        page.until_value("fee", "1").await;
        let kept = page.draft_id().await;
        assert_ne!(kept, own, "the kept case is a draft of its own");

        page.open_menu().await;
        page.click_text("button", "New draft").await;
        page.until_value("fee", "").await;
        page.go(&format!("#/draft/{own}")).await;
        page.until_value("fee", "123,456").await;
        for (key, text) in stored {
            assert_eq!(page.stored().await.get(&key), Some(&text), "the first draft is as it was");
        }
        page.close().await;
    }
}

#[tokio::test]
async fn drafts_are_listed_named_copied_deleted_and_brought_back() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.type_into("fee", "1000").await;
        page.until_saved().await;
        let first = page.draft_id().await;
        page.open_menu().await;
        page.click_text("button", "New draft").await;
        page.until_value("fee", "").await;
        page.type_into("fee", "2000").await;
        page.until_saved().await;
        let second = page.draft_id().await;
        assert_ne!(first, second);

        page.go("#/drafts").await;
        page.enter(&format!("name-{first}"), "Service desk").await;
        page.until("the name is stored", async || page.titles().await.contains(&"Service desk".to_owned())).await;
        page.until_text("main", "Open now").await;
        page.click("button[aria-label='Duplicate: Service desk']").await;
        page.click("button[aria-label='Delete: Service desk (copy)']").await;
        page.until_text("#notice", "“Service desk (copy)” was deleted.").await;
        page.until_text("#notice", "Undo").await;
        page.click_text_in("#notice", "Undo").await;
        page.until("the copy is back", async || page.titles().await.contains(&"Service desk (copy)".to_owned())).await;

        page.click("button[aria-label='Delete: Untitled']").await;
        page.until_text("#notice", "“Untitled” was deleted.").await;
        page.until("only the others are stored", async || page.read_drafts().await.len() == 2).await;
        assert!(page.read_drafts().await.iter().all(|draft| fee(draft) == Some(1_000.0)));
        page.reload().await;
        assert_eq!(page.read_drafts().await.len(), 2, "what is deleted stays so");
        page.close().await;
    }
}

#[tokio::test]
async fn a_file_holds_the_case_and_opens_as_a_case_of_its_own() {
    for browser in BROWSERS {
        let site = Site::serve("/tools/roi/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        page.go("#/share").await;
        page.catch_files().await;
        page.click("#share-file > summary").await;
        page.click_text("button", "Save a file").await;
        let (name, text) = page.caught_file().await;
        assert!(name.starts_with("outsight-") && name.ends_with(".json"), "{name}");
        page.close().await;

        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("case.json");
        let receiver = Page::open_in(browser, &site, "#/drafts").await;
        std::fs::write(&path, &text[..text.len() - 1]).expect("the file is written");
        receiver.choose_file("open-file", &path).await;
        receiver.until_text("#notice", "altered or cut off").await;
        std::fs::write(&path, &text).expect("the file is written");
        receiver.choose_file("open-file", &path).await;
        receiver.until_text("#preview", "comes from a file").await;
        assert_figures(&receiver, &expected_figures(), 1e-12).await;
        assert!(receiver.drafts().await.is_empty(), "it is not a draft until it is kept");
        receiver.close().await;
    }
}
