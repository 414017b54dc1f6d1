//! The built site in a real browser: what a visitor does, and what then stands on the page.
//!
//! The harness builds the site with `script/build`, serves it on a port of its own for each test (a new port is a new
//! origin, so storage is empty) and drives headless Chromium through chromedriver. No request leaves the machine.

mod page;
mod site;
mod webdriver;

use page::Page;
use site::Site;

/// Where the site lies on its host.
const PLACES: [&str; 2] = ["/", "/tools/roi/"];

/// The quick start, filled in as a small firm might.
const ANSWERS: [(&str, &str); 5] =
    [("people", "6"), ("salary", "70,000"), ("fee", "420000"), ("transition", "60000"), ("horizon", "4")];

/// The figures for [`ANSWERS`], computed by the library that the tests link natively.
fn expected_figures() -> Vec<(&'static str, f64)> {
    use outsight::domain::case::Case;
    use outsight::domain::fields::Field;
    use outsight::domain::finance::Payback;
    use outsight::domain::value::Currency;
    use outsight::session::view::Computed;
    use outsight::text::number;
    let mut case = Case::new();
    for (key, text) in ANSWERS {
        let field = Field::by_key(key).expect("a field");
        case.give(field.id, number::read(text, field, Currency::Usd).expect("a value")).expect("an allowed value");
    }
    let results = Computed::new(&case).results;
    let years = |payback| match payback {
        Payback::After { periods, .. } => periods,
        Payback::Never => panic!("the story pays back"),
    };
    vec![
        ("npv", results.npv),
        ("roi", results.roi.expect("a ratio")),
        ("bcr", results.bcr.expect("a ratio")),
        ("irr", results.irr.unique().expect("one rate")),
        ("payback-years", years(results.payback)),
        ("discounted-payback-years", years(results.discounted_payback)),
        ("total-saving", results.total_saving),
    ]
}

async fn assert_figures(page: &Page, expected: &[(&str, f64)], tolerance: f64) {
    for (key, expected) in expected {
        let found = page.figure(key).await;
        assert!((found / expected - 1.0).abs() <= tolerance, "{key}: found {found}, expected {expected}");
    }
}

async fn fill_quick_start(page: &Page) {
    for (key, text) in ANSWERS {
        page.type_into(key, text).await;
    }
}

#[tokio::test]
async fn the_quick_start_answers_survives_a_reload_and_travels_as_a_link() {
    for place in PLACES {
        let site = Site::serve(place).await;
        let page = Page::open(&site, "").await;
        fill_quick_start(&page).await;
        assert_figures(&page, &expected_figures(), 1e-12).await;
        page.until_text("[data-saved]", "Saved in this browser").await;

        page.reload().await;
        assert_eq!(page.value("salary").await, "70,000", "the draft is still there at {place}");
        assert_figures(&page, &expected_figures(), 1e-12).await;

        page.click_text("button", "Copy link").await;
        let link = page.value("share-link").await;
        assert!(link.starts_with(&site.address("#s1-")), "{link} leads to this site");
        page.close().await;

        let receiver = Page::open_address(&link).await;
        assert_figures(&receiver, &expected_figures(), 1e-12).await;
        assert!(receiver.exists("#preview").await, "a shared case says that it is one");
        receiver.close().await;
    }
}

#[tokio::test]
async fn the_published_cases_show_their_published_figures() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "#/example/tei").await;
    for (key, text) in
        [("npv", "$5,496,170"), ("roi", "329 %"), ("pv-outsourced", "$1,672,201"), ("pv-in-house", "$7,168,371")]
    {
        assert_eq!(page.figure_text(key).await, text);
    }

    page.go("#/example/constructed").await;
    page.until_text("#preview", "Made up").await;
    assert_figures(&page, &[("npv", 1_025_639.3893), ("roi", 0.344526)], 1e-6).await;
    page.click_text("button", "All inputs").await;
    page.choose("discounting", "Middle of year").await;
    assert_figures(&page, &[("npv", 1_084_485.2592)], 1e-10).await;

    page.go("#/example/website").await;
    page.until_text("#preview", "220,000").await;
    assert_eq!(page.figure("first-year-saving").await, 178_000.0);

    page.go("#/example/bank").await;
    page.until_text("#preview", "Hewlett-Packard").await;
    assert_figures(&page, &[("pv-outsourced", 12_130_517.7)], 1e-8).await;
    page.close().await;
}

#[tokio::test]
async fn a_shared_case_leaves_the_own_draft_alone_until_it_is_kept() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "").await;
    page.type_into("fee", "123456").await;
    page.until_text("[data-saved]", "Saved in this browser").await;
    let stored = page.stored().await;

    page.go("#/example/tei").await;
    page.until_text("#preview", "SalesLoft").await;
    page.type_into("fee", "1").await;
    page.pause_for_autosave().await;
    assert_eq!(page.stored().await, stored, "playing with an example writes nothing");

    page.click("#keep").await;
    page.until_text("#notice", "The earlier one is kept").await;
    page.until_text("[data-saved]", "Saved in this browser").await;
    page.reload().await;
    assert_eq!(page.value("fee").await, "1", "the kept case is the draft now");

    page.click_text("button", "Start over").await;
    page.click_text("button", "Bring back the earlier draft").await;
    assert_eq!(page.value("fee").await, "1");
    page.close().await;
}

#[tokio::test]
async fn a_wrong_entry_is_named_at_the_field_and_the_last_result_stays_marked() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "").await;
    fill_quick_start(&page).await;
    page.type_into("horizon", "44").await;
    page.until_text("#horizon-error", "Allowed: 1 to 10.").await;
    page.until_text("#stale", "last valid result").await;
    assert_figures(&page, &expected_figures(), 1e-12).await;
    page.close().await;
}

#[tokio::test]
async fn a_line_of_ones_own_counts() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "").await;
    fill_quick_start(&page).await;
    let before = page.figure("total-saving").await;
    page.click_text("button", "All inputs").await;
    page.click("#add-line").await;
    page.type_into("line-1-name", "Travel").await;
    page.type_into("line-1-year-2", "5,000").await;
    assert!((before - page.figure("total-saving").await - 5_000.0).abs() < 1e-6);
    page.until_text(".cash-flow", "Travel").await;
    page.close().await;
}

#[tokio::test]
async fn an_example_is_opened_from_the_menu_and_jumping_to_the_inputs_keeps_it_open() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "").await;
    page.click_text("summary", "Examples").await;
    page.click_text("a", "A published TEI table").await;
    page.until_text("#preview", "SalesLoft").await;
    assert!(!page.exists(".menu[open]").await, "the menu closes behind the choice");

    page.follow_skip_link().await;
    assert_eq!(page.focused().await, "people");
    assert!(page.exists("#preview").await);
    page.close().await;
}

#[tokio::test]
async fn what_one_tab_saves_the_other_shows() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "").await;
    page.open_tab(&site).await;
    page.type_into("fee", "777").await;
    page.until_text("[data-saved]", "Saved in this browser").await;
    page.go_to_first_tab().await;
    page.until_value("fee", "777").await;
    page.close().await;
}

#[tokio::test]
async fn a_damaged_link_is_named_and_the_draft_stays() {
    let site = Site::serve("/").await;
    let page = Page::open(&site, "#s1-AAAA").await;
    page.until_text("#notice", "cut off").await;
    assert!(!page.exists("#preview").await);
    page.close().await;
}

#[tokio::test]
async fn the_page_works_where_storage_is_denied_and_says_so() {
    let site = Site::serve("/").await;
    let page = Page::open_without_storage(&site).await;
    fill_quick_start(&page).await;
    assert_figures(&page, &expected_figures(), 1e-12).await;
    page.until_text("[data-saved]", "this browser blocks storage").await;
    page.close().await;
}

#[tokio::test]
async fn the_answer_stands_on_the_first_screen_of_a_phone_and_nothing_scrolls_sideways() {
    let site = Site::serve("/").await;
    for (width, height) in [(390, 844), (320, 640)] {
        let page = Page::open_on_phone(&site, width, height).await;
        fill_quick_start(&page).await;
        page.scroll_to_top().await;
        for key in ["npv", "roi", "payback-years", "yearly-saving"] {
            let bottom = page
                .number(&format!("document.querySelector('[data-figure={key}]').getBoundingClientRect().bottom"))
                .await;
            assert!(bottom <= f64::from(height), "{key} ends at {bottom} of {height}");
        }
        let width_used = page.number("document.documentElement.scrollWidth").await;
        assert!(width_used <= f64::from(width), "{width_used} of {width}: {}", page.too_wide().await);
        page.close().await;
    }
}

#[tokio::test]
async fn the_page_asks_for_nothing_but_its_own_files() {
    let site = Site::serve("/tools/roi/").await;
    let page = Page::open(&site, "").await;
    fill_quick_start(&page).await;
    page.click_text("button", "Copy link").await;
    let requests = site.requests();
    assert!(!requests.is_empty());
    for request in requests {
        assert!(request.starts_with("GET /tools/roi/ ") || site.has_file(&request), "{request}");
    }
    let foreign = page
        .number(
            "performance.getEntriesByType('resource').filter(entry => !entry.name.startsWith(location.origin)).length",
        )
        .await;
    assert_eq!(foreign, 0.0);
    page.close().await;
}
