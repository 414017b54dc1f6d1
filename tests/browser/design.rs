//! The design tokens, as a browser works them out: what is written can be read, in both themes and with any brand colour.

use super::page::Page;
use super::site::Site;
use super::webdriver::{BROWSERS, Browser, Setup};

/// What is written or drawn, on what, and at least how much they differ (WCAG 2.2, 1.4.3 and 1.4.11).
const PAIRS: [(&str, &str, f64); 27] = [
    ("ink", "page", 4.5),
    ("ink", "card", 4.5),
    ("ink", "sunken", 4.5),
    ("ink", "accent-soft", 4.5),
    ("ink", "warn-soft", 4.5),
    ("ink", "raised", 4.5),
    ("warn", "warn-soft", 4.5),
    ("ink-soft", "page", 4.5),
    ("ink-soft", "card", 4.5),
    ("ink-soft", "sunken", 4.5),
    ("page", "ink", 4.5),
    ("accent", "page", 4.5),
    ("accent", "card", 4.5),
    ("accent", "sunken", 4.5),
    ("accent", "warn-soft", 3.0),
    ("accent", "accent-soft", 3.0),
    ("on-accent", "accent", 4.5),
    ("bad", "page", 4.5),
    ("bad", "card", 4.5),
    ("bad", "bad-soft", 4.5),
    ("good", "card", 3.0),
    ("control-line", "card", 3.0),
    ("control-line", "page", 3.0),
    ("in-house", "card", 3.0),
    ("outsourced", "card", 3.0),
    ("in-house", "page", 3.0),
    ("outsourced", "page", 3.0),
];

/// The page's own colour, and others from everywhere: pale, dark, glaring.
const BRANDS: [&str; 10] =
    ["", "#ffffff", "#000000", "#ff0000", "#ffee00", "#00ff66", "#00ccff", "#1a0dab", "#ff69b4", "#808080"];

/// Every pair that differs too little, in words. Colours are measured as the browser paints them.
const MEASURE: &str = "const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }); \
    const probe = document.body.appendChild(document.createElement('i')); \
    const light = name => { \
      probe.style.color = `var(--${name})`; \
      canvas.fillStyle = getComputedStyle(probe).color; \
      canvas.fillRect(0, 0, 1, 1); \
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255) \
        .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4); \
      return 0.2126 * r + 0.7152 * g + 0.0722 * b; \
    }; \
    const found = []; \
    for (const brand of brands) { \
      if (brand) document.documentElement.style.setProperty('--brand', brand); \
      for (const [above, below, least] of pairs) { \
        const [low, high] = [light(above), light(below)].sort((a, b) => a - b); \
        const ratio = (high + 0.05) / (low + 0.05); \
        if (!(ratio >= least)) found.push(`${above} on ${below} with ${brand || 'its own colour'}: ${ratio.toFixed(2)}`); \
      } \
    } \
    probe.remove(); \
    return found";

#[tokio::test]
async fn everything_can_be_read_in_both_themes_with_any_brand_colour() {
    for (browser, is_dark) in BROWSERS.map(|browser| (browser, false)).into_iter().chain([(Browser::Chromium, true)]) {
        let site = Site::serve("/");
        let setup = Setup { is_dark, ..Setup::default() };
        let page = Page::open_as(browser, &setup, &site.address("")).await;
        let values = format!(
            "const brands = {}; const pairs = {}; ",
            serde_json::to_string(&BRANDS).expect("it is written"),
            serde_json::to_string(&PAIRS).expect("it is written"),
        );
        let found = page.run(&format!("{values}{MEASURE}")).await;
        assert_eq!(found, serde_json::json!([]), "{browser:?}, dark: {is_dark}");
        page.close().await;
    }
}

#[tokio::test]
async fn nothing_scrolls_sideways_or_is_cut_off_on_any_page_from_phone_to_desktop() {
    let site = Site::serve("/");
    for (width, height) in [(320, 640), (768, 1024), (1440, 900)] {
        let page = Page::open_on_phone(&site, width, height).await;
        for fragment in [
            "#/",
            "#/compare",
            "#/drafts",
            "#/share",
            "#/example/rivals",
            "#/example/rivals/compare",
            "#/example/rivals/test",
            "#/example/bank/risks",
            "#/example/rivals/report",
            "#/example/rivals/method",
            "#/example/tei",
        ] {
            page.go(fragment).await;
            page.find("main .card, main .form").await;
            page.pause_for_autosave().await;
            let used = page.number("document.documentElement.scrollWidth").await;
            assert!(used <= f64::from(width), "{fragment} at {width}: {used}, {}", page.too_wide().await);
            let cut = page.run(CUT).await;
            assert_eq!(cut, serde_json::json!([]), "{fragment} at {width}");
        }
        page.close().await;
    }
}

/// Buttons, headings and figures whose words do not fit into them, and columns of names too narrow to be read. The name of a case
/// may be cut in the head of the page: the menu behind it and the window have all of it.
const CUT: &str = "const narrow = own => own.textContent.length > 4 && own.checkVisibility() && own.clientWidth < 40; \
    const columns = [...document.querySelectorAll('th')].filter(narrow).map(own => own.textContent); \
    return [...document.querySelectorAll('button, h1, h2, h3, .value, summary, label')] \
    .filter(own => own.checkVisibility() && getComputedStyle(own).clipPath === 'none' && !own.matches('.menu > summary')) \
    .filter(own => own.scrollWidth > own.clientWidth + 1 && getComputedStyle(own).display !== 'inline') \
    .map(own => own.textContent).concat(columns)";
