//! The calculator and its pages: what a visitor enters, and what then stands there.

use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;
use outsight::codec::link;
use outsight::domain::case::{Case, Place};
use outsight::domain::example::Example;
use outsight::domain::field::Field;
use outsight::domain::fields::FieldId;
use outsight::domain::finance::Payback;
use outsight::domain::results::Computed;
use outsight::domain::value::Currency;
use outsight::text::typed::{Mark, meanings};

/// The quick start, filled in as a small firm might.
const ANSWERS: [(&str, &str); 4] = [("people", "6"), ("salary", "90,000"), ("fee", "420000"), ("transition", "60k")];

/// The figures for [`ANSWERS`], computed by the library that the tests link natively.
pub fn expected_figures() -> Vec<(&'static str, f64)> {
    let mut case = Case::new();
    for (key, text) in ANSWERS {
        let field = Field::by_key(key).expect("a field");
        let value = meanings(text, field.unit, Currency::Usd, Mark::Point)[0];
        case.give(Place::first(field.id), field.id, value).expect("an allowed value");
    }
    let computed = Computed::new(&case);
    let (results, rates) = (&computed.results, computed.rates());
    let years = |payback| match payback {
        Payback::After { periods, .. } => periods,
        Payback::Never { .. } => panic!("the story pays back"),
    };
    vec![
        ("npv", results.npv),
        ("roi", results.roi.expect("a ratio")),
        ("bcr", rates.bcr.expect("a ratio")),
        ("irr", rates.irr.unique().expect("one rate")),
        ("payback-years", years(results.payback)),
        ("discounted-payback-years", years(rates.discounted_payback)),
        ("total-saving", results.total_saving),
    ]
}

pub async fn assert_figures(page: &Page, expected: &[(&str, f64)], tolerance: f64) {
    for (key, expected) in expected {
        page.until_figure(key, *expected, tolerance).await;
    }
}

pub async fn fill_quick_start(page: &Page) {
    for (key, text) in ANSWERS {
        page.type_into(key, text).await;
    }
}

#[tokio::test]
async fn the_published_cases_show_their_published_figures() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/example/tei").await;
    for (key, text) in
        [("npv", "$5,496,170"), ("roi", "329%"), ("pv-outsourced", "$1,672,201"), ("pv-in-house", "$7,168,371")]
    {
        page.until_text(&format!("data[data-figure='{key}']"), text).await;
    }

    page.go("#/example/constructed").await;
    page.until_text("#preview", "Made up").await;
    assert_figures(&page, &[("npv", 1_025_639.3893), ("roi", 0.344526)], 1e-6).await;
    page.click_text("button", "All inputs").await;
    page.choose("discounting", "Middle of year").await;
    assert_figures(&page, &[("npv", 1_084_485.2592)], 1e-10).await;
    assert_eq!(page.focused().await, "discounting", "a choice keeps the focus");

    page.go("#/example/website").await;
    page.until_text("#preview", "220,000").await;
    assert_figures(&page, &[("first-year-saving", 178_000.0)], 1e-15).await;

    page.go("#/example/bank").await;
    page.until_text("#preview", "Hewlett-Packard").await;
    page.until_text("#answer", "$12,130,518").await;
    page.close().await;
}

/// Published figures and the loss function, as cases that arrive by a link.
#[tokio::test]
async fn saved_cases_show_the_figures_that_are_printed_elsewhere() {
    let site = Site::serve("/");
    let opened = async |case: &Case, page: &str| Page::open(&site, &format!("#{}{page}", link::encode(case, ""))).await;
    let page = opened(&Example::Calculator.case(), "").await;
    let printed = [("first-year-cost", 560_000.0), ("total-saving", 880_000.0), ("payback-years", 0.25)];
    assert_figures(&page, &printed, 1e-9).await;
    page.close().await;

    let page = opened(&Example::Constructed.case(), "/test").await;
    assert_figures(&page, &[("flip-price", 0.366698)], 1e-6).await;
    page.close().await;

    let mut bank = Example::Bank.case();
    give(&mut bank, FieldId::People, 1.0);
    give(&mut bank, FieldId::Salary, 1.0);
    let page = opened(&bank, "").await;
    assert_figures(&page, &[("pv-outsourced", 12_130_517.7)], 1e-8).await;
    page.click_text("button", "All inputs").await;
    page.choose("discounting", "Middle of year").await;
    assert_figures(&page, &[("pv-outsourced", 12_722_594.3)], 1e-8).await;
    page.close().await;

    let mut uncertain = Example::Constructed.case();
    for (id, value) in [(FieldId::Volume, 100.0), (FieldId::DemandVariation, 0.2), (FieldId::Capacity, 110.0)] {
        give(&mut uncertain, id, value);
    }
    let page = opened(&uncertain, "/compare").await;
    assert_figures(&page, &[("excess", 3.955_931_148), ("idle", 13.955_931_148)], 1e-9).await;
    page.close().await;
}

fn give(case: &mut Case, id: FieldId, value: f64) {
    case.give(Place::first(id), id, value).expect("an allowed value");
}

#[tokio::test]
async fn services_and_offers_are_added_compared_and_ranked() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/example/rivals").await;
    page.until_text("#preview", "Made up").await;
    page.click_text("a", "Options").await;
    page.until_text("[aria-labelledby=ranks]", "ranks first").await;
    for option in ["In-house today", "Improved in-house", "Full service", "By the ticket", "Hybrid"] {
        page.until_text("[aria-labelledby=ranks] table", option).await;
    }
    page.click_text("a", "Sensitivity").await;
    page.until_text("[aria-labelledby=sceptic]", "Review points").await;
    page.until_text("[aria-labelledby=tornado]", "moves the net present value most").await;
    page.click(".findings button").await;
    page.until_focus_in(".form").await;
    assert!(page.exists("#preview").await, "the example is still on the screen");

    page.find(".option").await;
    let choose =
        "[...document.querySelectorAll('.option')].find(own => own.textContent.startsWith('Full service')).click()";
    page.run(choose).await;
    page.until_text("#answer", "Full service").await;
    page.click("#add-service").await;
    page.until_focused("place-name").await;
    page.type_into("people-s3", "2").await;
    page.until_text("#answer", "no price yet for: Service 3").await;
    page.click_text("button", "Remove this service").await;
    page.until_text("#notice", "Removed").await;
    page.close().await;
}

#[tokio::test]
async fn a_default_says_where_it_comes_from_and_can_be_confirmed() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    page.click_text("button", "All inputs").await;
    page.click_text("button", "Outsourcing").await;
    page.click("details:has(#governance) > summary").await;
    page.click(".field:has(#governance) .help summary").await;
    page.until_text(".field:has(#governance)", "Yankee Group").await;
    page.click_text_in(".field:has(#governance)", "Keep as my figure").await;
    page.until_text(".field:has(#governance)", "Your figure").await;
    page.close().await;
}

#[tokio::test]
async fn a_wrong_entry_is_named_at_the_field_and_the_last_result_stays_marked() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    page.type_into("people", "-4").await;
    page.until_text("#stale", "Not included yet").await;
    assert!(!page.text("#stale").await.contains("last valid"), "there is no result yet");
    fill_quick_start(&page).await;
    page.type_into("people", "-4").await;
    page.until_text("#people-error", "Allowed: 0 to 100,000.").await;
    page.until_text("#stale", "last valid result").await;
    assert_figures(&page, &expected_figures(), 1e-12).await;
    page.close().await;
}

#[tokio::test]
async fn a_line_of_ones_own_counts() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    fill_quick_start(&page).await;
    let [_, .., (_, before)] = expected_figures()[..] else { panic!("the total saving comes last") };
    page.click_text("button", "All inputs").await;
    page.click("#add-line").await;
    page.type_into("line-1-name", "Travel").await;
    page.type_into("line-1-year-2", "5,000").await;
    page.until_figure("total-saving", before - 5_000.0, 1e-9).await;
    page.until_text("[aria-labelledby=by-year]", "Travel").await;
    page.close().await;
}

#[tokio::test]
async fn a_template_is_opened_from_the_menu_and_jumping_to_the_inputs_keeps_it_open() {
    let site = Site::serve("/");
    let page = Page::open(&site, "").await;
    page.open_menu().await;
    page.click_text("a", "IT help desk, 12 people").await;
    page.until_text("#preview", "a help desk of twelve").await;
    assert!(!page.exists(".menu[open]").await, "the menu closes behind the choice");

    page.follow_skip_link().await;
    assert_eq!(page.focused().await, "kind");
    assert!(page.exists("#preview").await);
    page.close().await;
}

#[tokio::test]
async fn the_answer_stands_on_the_first_screen_of_a_phone_and_nothing_scrolls_sideways() {
    let site = Site::serve("/");
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

/// The verdict and the range stand beside each other, and a key moves both.
#[tokio::test]
async fn the_headline_says_how_sure_it_is_and_follows_the_keys() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        page.until_text(".answer .range", "Range: ").await;
        page.until_text(".answer .must-haves", "Must-haves not assessed yet").await;
        let verdict = async || page.run("return document.querySelector('.answer').dataset.verdict").await;
        for (fee, expected) in [("200000", "saves"), ("2000000", "costs")] {
            page.type_into("fee", fee).await;
            page.until(expected, async || verdict().await == expected).await;
            page.until_text("#answer", "likely").await;
        }
        let bar = page.run("return document.querySelectorAll('.range-bar rect').length").await;
        assert_eq!(bar, 4, "track, range, zero and the result");
        page.close().await;
    }
}
