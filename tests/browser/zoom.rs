//! A desktop window at 400%: 320 by 256 pixels.

use thirtyfour::prelude::*;

use super::page::Page;
use super::site::Site;

const SIZE: (u32, u32) = (320, 256);

/// What has the focus, and how much of it is hidden: beyond the window, or behind something else. The middles of its edges
/// count, as corners may be round. Of what is higher than the window a part is enough; values of a drawing may overlap each
/// other.
const HIDDEN_FOCUS: &str = "const own = document.activeElement; \
    if (own === document.body) return [own.id, '', 'end']; \
    const label = own.type === 'radio' ? own.closest('label') ?? own : own; \
    const box = label.getBoundingClientRect(); \
    const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; \
    const points = [[across, box.top + 2], [across, box.bottom - 2], [box.left + 2, down], [box.right - 2, down], \
      [across, down]]; \
    const tall = box.height > innerHeight - 40; \
    const drawing = own.closest('svg'); \
    const seen = ([x, y]) => { const top = document.elementFromPoint(x, y); \
      return top && (label.contains(top) || top.contains(label) || drawing && drawing === top.closest('svg')); }; \
    const inside = tall ? [[across, innerHeight / 3]] : points; \
    const covered = inside.filter(point => !seen(point)).length; \
    return [own.id, (own.ariaLabel ?? own.textContent).trim().slice(0, 40), covered === 0 ? '' : `${covered} of ` + \
      JSON.stringify(box)]";

/// Presses Tab through a page; each thing that gets the focus is wholly in sight. Says how many there were.
async fn tab_through(page: &Page, what: &str, most: usize) -> usize {
    page.run("document.activeElement.blur(); window.scrollTo(0, 0)").await;
    for place in 0..most {
        page.press(Key::Tab).await;
        let mut own = page.run(HIDDEN_FOCUS).await;
        if own[2] == "end" {
            return place;
        }
        // A smooth scroll takes its time.
        for _ in 0..20 {
            if own[2] == "" {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            own = page.run(HIDDEN_FOCUS).await;
        }
        assert_eq!(own[2], "", "{what}, number {place}: {own}");
    }
    most
}

/// After department-of-veterans-affairs/va.gov-team#95134 and civictheme/uikit#387.
#[tokio::test]
async fn case_29_whatever_has_the_focus_is_wholly_in_sight_at_four_times_the_size() {
    let site = Site::serve("/");
    let page = Page::open_on_phone(&site, SIZE.0, SIZE.1).await;
    page.go("#/example/rivals").await;
    page.find("[aria-labelledby=by-year] table").await;
    page.click_text_in(".form", "All inputs").await;
    page.find("#discount-rate").await;
    let count = tab_through(&page, "the form", 150).await;
    assert!(count > 60, "{count}");
    page.go("#/risks").await;
    page.find("main input[type=radio]").await;
    let count = tab_through(&page, "the checklist", 120).await;
    assert!(count > 60, "{count}");
    page.close().await;
}
