//! Cases that are passed on by link, in both browsers: damaged, pasted, behind a pass phrase, as a code.

use super::calculator::{assert_figures, expected_figures, fill_quick_start};
use super::page::Page;
use super::site::{PLACES, Site};
use super::webdriver::BROWSERS;

#[tokio::test]
async fn a_damaged_link_is_named_and_the_drafts_stay() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        page.click_text("a", "Share").await;
        let link = page.shared_link().await;
        // The page at its end says nothing of the case: a link that is cut there is whole.
        let (_, whole) = link.trim_end_matches("/report").split_once('#').expect("a fragment");
        let stored = page.stored().await;
        let middle = whole.len() / 2;
        let changed = if whole.as_bytes()[middle] == b'A' { 'B' } else { 'A' };
        let changed = format!("{}{changed}{}", &whole[..middle], &whole[middle + 1..]);
        // A link that is cut right behind an `e` looks whole, and is called altered.
        let cut = |end: usize| whole[..end].trim_end_matches(['e', '_']);
        for (broken, said) in [
            ("s2-AAAA", "cut off"),
            (cut(middle), "cut off"),
            (cut(whole.len() - 3), "cut off"),
            (&whole.to_uppercase(), "capital or small letters"),
            (&"x".repeat(60), "not a link made by this page"),
            (&changed, "altered on the way"),
        ] {
            page.go(&format!("#{broken}")).await;
            page.until_text("#notice", said).await;
            assert!(!page.exists("#preview").await, "{broken} shows no case");
            page.click_text("button", "Close").await;
            page.until_gone("#notice").await;
        }
        assert_eq!(page.stored().await, stored, "the drafts are as they were");
        page.close().await;
    }
}

/// On a host that shows 404.html for what is not there, and on one with a page of its own for that.
#[tokio::test]
async fn a_link_that_was_changed_on_its_way_opens_as_it_was_sent_or_says_what_happened() {
    for site in [Site::serve("/tools/roi/"), Site::serve_bare("/")] {
        let page = Page::open(&site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        page.click_text("a", "Share").await;
        let link = page.shared_link().await;
        let (_, whole) = link.split_once('#').expect("a fragment");
        let encoded: String = whole.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let dash = whole.replacen('-', "–", 1);
        let (start, end) = whole.split_at(45);
        for arrived in [
            encoded,
            format!("%2523{dash}"),
            format!("=3D{whole}**"),
            format!("{start}=%0D%0A{end}&utm_source=x"),
            format!("{start} {end}%29"),
            format!("{}/rep", whole.trim_end_matches("/report")),
        ] {
            // Each on a page that is loaded anew, as from a mail.
            page.visit("about:blank").await;
            page.visit(&site.address(&format!("#{arrived}"))).await;
            page.until_text("#preview", "was shared with you").await;
            page.go(&format!("#{whole}")).await;
            page.until_text("#preview", "was shared with you").await;
            page.click_text("a", "Case").await;
            assert_figures(&page, &expected_figures(), 1e-12).await;
        }
        for (arrived, said) in
            [(&whole.to_uppercase(), "capital or small letters"), (&format!("{start}%E2%80%A6"), "cut off")]
        {
            page.visit("about:blank").await;
            page.visit(&site.address(&format!("#{arrived}"))).await;
            page.until_text("#notice", said).await;
        }
        page.close().await;
    }
}

#[tokio::test]
async fn a_link_that_is_pasted_opens_however_mail_has_wrapped_it() {
    for browser in BROWSERS {
        let site = Site::serve("/tools/roi/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_saved().await;
        page.click_text("a", "Share").await;
        let link = page.shared_link().await;
        let stored = page.stored().await;
        page.go("#/drafts").await;
        page.enter("open-link", &format!("<{}>.", link.replace('#', "%23"))).await;
        page.until_text("#preview", "was shared with you").await;
        page.click_text("a", "Case").await;
        assert_figures(&page, &expected_figures(), 1e-12).await;
        assert_eq!(page.stored().await, stored, "opening a link changes no draft");
        page.close().await;
    }
}

/// What password managers look for at a box, which stands in a form that can be handed in.
async fn form_of(page: &Page, id: &str) -> String {
    page.find(&format!("#{id}")).await;
    let script = format!(
        "const own = document.getElementById('{id}'); \
         return own.form.querySelector('button[type=submit], button:not([type])') && `${{own.type}} ${{own.autocomplete}}`"
    );
    page.run(&script).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_locked_link_opens_with_its_pass_phrase_only() {
    const PHRASE: &str = "correct horse battery staple";
    for browser in BROWSERS {
        for place in PLACES {
            let site = Site::serve(place);
            let page = Page::open_in(browser, &site, "").await;
            fill_quick_start(&page).await;
            page.until_saved().await;
            page.click_text("a", "Share").await;
            let open = page.shared_link().await;
            page.click("#share-phrase > summary").await;
            assert_eq!(form_of(&page, "phrase").await, "password new-password");
            page.enter("phrase", PHRASE).await;
            page.until_text("main", "opens only with the passphrase").await;
            let link = page.shared_link().await;
            assert_ne!(link, open);
            page.close().await;

            let receiver = Page::open_in(browser, &site, link.trim_start_matches(&site.address(""))).await;
            receiver.until_text("#opening", "This link is protected").await;
            assert!(!receiver.exists("#preview").await);
            receiver.until_focused("unlock").await;
            assert_eq!(form_of(&receiver, "unlock").await, "password current-password");
            receiver.enter("unlock", "correct horse battery stable").await;
            receiver.until_text("#opening", "not the passphrase").await;
            receiver.until_focused("unlock").await;
            receiver.type_into("unlock", PHRASE).await;
            receiver.click_text("button", "Open the link").await;
            receiver.until_text("#preview", "was shared with you").await;
            receiver.click_text("a", "Case").await;
            assert_figures(&receiver, &expected_figures(), 1e-12).await;
            let phrase = receiver.number(&format!("JSON.stringify(localStorage).includes('{PHRASE}') ? 1 : 0")).await;
            assert_eq!(phrase, 0.0, "the pass phrase is not stored");
            receiver.close().await;
        }
    }
}

#[tokio::test]
async fn a_link_that_is_followed_while_the_draft_is_saved_leads_where_it_says() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    page.open_menu().await;
    for wait in (340..=460).step_by(4) {
        page.go("#/").await;
        // The draft is saved 400 ms after the change, just before or after the click.
        page.run(&format!(
            "localStorage.clear(); \
             [...document.querySelectorAll('button')].find(button => button.textContent === 'New draft').click(); \
             const fee = document.getElementById('fee'); fee.value = '{wait}'; \
             fee.dispatchEvent(new Event('input', {{ bubbles: true }})); \
             setTimeout(() => location.hash = '#/share', {wait})"
        ))
        .await;
        page.until_text("main", "Share this case").await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_link_is_shown_as_a_code_too() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.click_text("a", "Share").await;
        page.click("#share-code > summary").await;
        page.find("svg.code").await;
        let side = page.number("document.querySelector('svg.code').getBoundingClientRect().width").await;
        assert!(side >= 150.0, "a camera can read it: {side} pixels");
        page.close().await;
    }
}

#[tokio::test]
async fn what_comes_back_is_held_against_what_was_sent_out() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let sender = Page::open_in(browser, &site, "").await;
        fill_quick_start(&sender).await;
        sender.until_saved().await;
        let own = sender.run("return location.hash").await.as_str().expect("an address").to_owned();
        sender.click_text("a", "Share").await;
        let link = sender.shared_link().await;
        sender.click_text("button", "Copy link").await;
        sender.go(&own).await;
        sender.type_into("salary", "95,000").await;
        sender.until_saved().await;

        let receiver = Page::open_in(browser, &site, link.trim_start_matches(&site.address(""))).await;
        receiver.click_text("button", "Save as a new draft").await;
        receiver.click_text("a", "Case").await;
        receiver.type_into("fee", "500,000").await;
        receiver.until_saved().await;
        receiver.click_text("a", "Share").await;
        let answer = receiver.shared_link().await;
        receiver.close().await;

        sender.go(answer.trim_start_matches(&site.address(""))).await;
        sender.click_text("a", "What changed").await;
        sender.until_text("main", "as you sent it").await;
        let table = sender.text("main").await;
        assert!(table.contains("$500,000"), "the receiver's change: {table}");
        assert!(!table.contains("$95,000"), "not what the sender has changed since: {table}");
        sender.click_text("button", "Untitled, as it is now").await;
        sender.until_text("main", "$95,000").await;
        sender.close().await;
    }
}
