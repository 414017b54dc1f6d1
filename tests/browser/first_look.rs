//! What a visitor sees and feels before and while the first figures are entered: the sample, sliders, what a change has done.

use thirtyfour::prelude::*;

use super::calculator::fill_quick_start;
use super::page::Page;
use super::site::Site;
use super::webdriver::BROWSERS;

#[tokio::test]
async fn a_first_visit_shows_a_sample_that_the_first_figures_replace() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        page.until_text("#answer", "Sample").await;
        page.until_text("main", "Cumulative cash position (sample)").await;
        let placeholder = page.run("return document.querySelector('#people').placeholder").await;
        assert_eq!(placeholder, "10", "the figure that the sample rests on");
        // A larger company: the sample follows.
        page.run("document.querySelector('.settings').open = true").await;
        page.choose("size", "Large: over 250 employees").await;
        page.until("a larger sample", async || {
            page.run("return document.querySelector('#people').placeholder").await == "40"
        })
        .await;
        page.type_into("people", "6").await;
        page.until_text(".answer .basis", "Still made up: Average salary").await;
        page.type_into("salary", "90000").await;
        page.until_gone(".answer .sample:not(:empty)").await;
        page.until_text("#answer", "Staying in-house costs").await;
        page.until_gone("[data-figure=npv]").await;
        page.type_into("fee", "420000").await;
        page.until_text("#answer", "over 5 years").await;
        page.until_gone("#begin").await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_slider_moves_the_answer_by_keyboard_and_what_was_tried_out_is_taken_back() {
    for browser in BROWSERS {
        let site = Site::serve("/");
        let page = Page::open_in(browser, &site, "").await;
        fill_quick_start(&page).await;
        let before = page.value("fee").await;
        let slider = page.find("#fee-slider").await;
        slider.focus().await.expect("it takes the focus");
        for _ in 0..3 {
            page.press(Key::Right).await;
        }
        page.until_text(".change", "against before").await;
        page.until("the input follows", async || page.value("fee").await != before).await;
        assert_eq!(page.focused().await, "fee-slider", "it can be moved further");
        page.click_text("button", "Go back").await;
        page.until_value("fee", &before).await;
        page.until("nothing is left to decide", async || {
            page.run("return [...document.querySelectorAll('button')].every(own => own.textContent !== 'Keep')").await
                == true
        })
        .await;
        page.close().await;
    }
}

#[tokio::test]
async fn on_a_phone_the_headline_stays_in_sight_once_the_answer_has_scrolled_away() {
    let site = Site::serve("/");
    let page = Page::open_on_phone(&site, 390, 844).await;
    fill_quick_start(&page).await;
    let at = "const own = document.querySelector('.calculator > .bar').getBoundingClientRect(); \
              return !!document.elementFromPoint(195, own.top + own.height / 2)?.closest('.bar')";
    page.scroll_to_top().await;
    page.until("it lies behind the answer", async || page.run(at).await == false).await;
    page.run("document.querySelector('.details').scrollIntoView()").await;
    page.until("it stands at the top", async || page.run(at).await == true).await;
    assert_eq!(page.number("document.querySelector('.bar').getBoundingClientRect().top").await, 0.0);
    page.close().await;
}
