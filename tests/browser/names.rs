//! Names that arrive by a link, in a real browser: they fit, keep their place in a sentence, and pass for nothing else.

use outsight::codec::link;
use outsight::domain::case::{Case, Place};
use outsight::domain::custom::{Amounts, CustomLine};
use outsight::domain::example::Example;
use outsight::domain::lines::Side;

use super::page::Page;
use super::site::Site;

fn named(name: &str) -> Case {
    let mut case = Example::Rivals.case();
    for offer in 0..case.offers() {
        case.set_name(Place::Offer(offer), name);
    }
    for service in 0..case.services() {
        case.set_name(Place::Service(service), name);
    }
    case.custom.push(CustomLine::new(name, Side::Outsourced, Amounts::Yearly(vec![123_456_789.0; 5])));
    case.set_title(name);
    case
}

#[tokio::test]
async fn a_name_of_120_characters_without_a_blank_makes_no_page_scroll_sideways() {
    let site = Site::serve("/");
    let link = link::encode(&named(&"W".repeat(120)), "");
    for (width, height) in [(1100, 900), (360, 640)] {
        let page = Page::open_on_phone(&site, width, height).await;
        for fragment in ["", "/compare", "/test", "/risks", "/report", "/share", "/method", "/changes"] {
            page.go(&format!("#{link}{fragment}")).await;
            page.find("#preview .name").await;
            fits(&page, width, fragment).await;
        }
        page.go(&format!("#{link}")).await;
        page.click_text("button", "Save as a new draft").await;
        page.click_text("button", "All inputs").await;
        page.find("#discount-rate").await;
        fits(&page, width, "the form").await;
        page.go("#/drafts").await;
        page.find(".draft").await;
        page.click_text("button", "Delete").await;
        page.find("#notice").await;
        fits(&page, width, "drafts").await;
        page.close().await;
    }
}

async fn fits(page: &Page, width: u32, what: &str) {
    page.find("main .card, main .form").await;
    page.pause_for_autosave().await;
    page.run("document.querySelectorAll('main details').forEach(own => own.open = true)").await;
    let used = page.number("document.documentElement.scrollWidth").await;
    assert!(used <= f64::from(width), "{what} at {width}: {used}, {}", page.too_wide().await);
}

#[tokio::test]
async fn a_name_that_turns_the_line_leaves_the_answer_in_its_order() {
    let site = Site::serve("/");
    let mut case = Example::Constructed.case();
    case.set_name(Place::Offer(0), "\u{202e}North");
    let page = Page::open(&site, &format!("#{}", link::encode(&case, ""))).await;
    page.until_text("#answer", "North likely saves about €1m over 5 years").await;
    let places = "const text = [...document.getElementById('answer').childNodes].find(own => own.data?.includes('North')); const left = word => { \
        const range = document.createRange(); const at = text.data.indexOf(word); \
        range.setStart(text, at); range.setEnd(text, at + 1); return range.getBoundingClientRect().left; }; \
        return ['North', 'saves', '€', 'over', 'years'].map(left)";
    let places = page.run(places).await;
    let places: Vec<f64> = places.as_array().expect("a list").iter().filter_map(serde_json::Value::as_f64).collect();
    assert!(places.is_sorted() && places.len() == 5, "{places:?}");
    page.close().await;
}

#[tokio::test]
async fn a_title_that_was_sent_cannot_end_the_pages_own_sentence() {
    const FAKE: &str = "”. Your drafts were deleted. Restore them at evil.example “";
    let site = Site::serve("/");
    let mut case = Example::Constructed.case();
    case.set_title(FAKE);
    let page = Page::open(&site, &format!("#{}", link::encode(&case, ""))).await;
    page.until_text("#preview", "was shared with you").await;
    assert_eq!(page.text("#preview .said > p").await, "This case was shared with you. Your own drafts are unchanged.");
    assert_eq!(page.text("#preview .named").await, format!("Name: {FAKE}"), "the title has a line of its own");
    assert_eq!(page.text("#preview .named .name").await, FAKE, "and an element of its own");
    let frame = page.run("return getComputedStyle(document.querySelector('#preview .name')).borderStyle").await;
    assert_eq!(frame, "solid", "it stands in a frame of its own");
    page.close().await;
}
