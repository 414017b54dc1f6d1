//! The page in languages that nobody speaks: what it says comes from a language, and has room where words are longer or run
//! from right to left.

use outsight::domain::case::Place;
use outsight::domain::example::Example;

use super::page::Page;
use super::site::Site;
use super::webdriver::{Browser, Setup};

/// As narrow as a page has to fit.
const WIDTH: u32 = 320;

/// Longer than English, and from right to left.
const LANGUAGES: [(&str, &str); 2] = [("qps-ploc", "ltr"), ("qps-plocm", "rtl")];

/// Each state of the page: its address, what is done there, and what has come when all of it stands there.
const STATES: [(&str, &str, &str); 18] = [
    ("#/", "", "#people"),
    ("#/example/rivals", "", "[aria-labelledby=by-year] table"),
    ("#/example/rivals", "document.querySelector('.banner-preview button').click()", "[aria-labelledby=by-year] table"),
    ("#/", "document.querySelector('.form .tabs button:last-child').click()", "#discount-rate"),
    ("#/", "document.querySelectorAll('.places button')[4].click()", "#fee-escalator-o2"),
    ("#/", "document.querySelectorAll('.places button')[6].click()", "#fee-escalator-o3"),
    ("#/", "document.querySelector('#undo').click()", "#discount-rate"),
    ("#/compare", "", "[aria-labelledby=ranks] table"),
    ("#/test", "", "#tornado"),
    ("#/risks", "", "#q-a1"),
    ("#/risks", "document.querySelectorAll('.tabs.sides button')[1].click()", "#losses"),
    ("#/risks", "document.querySelectorAll('.tabs.sides button')[2].click()", "#plan-f1-plan"),
    ("#/report", "", "[aria-labelledby=entered] table"),
    ("#/drafts", "", "main .card"),
    ("#/method", "", "#shortcuts"),
    ("#/share", "", "#share-link"),
    ("#/nothing-of-ours", "", ".banner"),
    ("#1abc", "", ".banner"),
];

/// Opens whatever can be opened.
const OPEN_ALL: &str = "document.querySelectorAll('main details:not([open]) > summary').forEach(own => own.click())";

/// All that the program says to people who see the page and to those who have it read to them.
const SAID: &str = "const said = [document.title]; const root = document.getElementById('app'); \
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); \
    while (walker.nextNode()) if (walker.currentNode.parentNode.localName !== 'tspan') said.push(walker.currentNode.data); \
    for (const lines of root.querySelectorAll('text:has(tspan)')) \
      said.push([...lines.children].map(line => line.textContent).join(' ')); \
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) \
      for (const own of root.querySelectorAll(`[${name}]`)) said.push(own.getAttribute(name)); \
    return said";

/// What is wider than its place, apart from what scrolls by itself, and from the name of a case in the head of the page, which is
/// cut there and whole in the menu behind it.
const CUT: &str = "const cut = []; \
    if (document.documentElement.scrollWidth > innerWidth) cut.push(`the page: ${document.documentElement.scrollWidth}`); \
    for (const own of document.querySelectorAll('#app :is(button, label, summary, legend, h1, h2, h3)')) \
      if (own.clientWidth > 1 && own.scrollWidth > own.clientWidth + 1 && !own.matches('.menu > summary')) \
        cut.push(own.textContent.slice(0, 60)); \
    return cut";

/// What stands in the page as it was entered, longest first, and the name of the page itself.
fn own_words() -> Vec<String> {
    let case = Example::Rivals.case();
    let services = (0..case.services()).map(Place::Service);
    let names = services.chain((0..case.offers()).map(Place::Offer)).map(|place| case.name(place).to_owned());
    let mut names: Vec<String> = names.chain([case.title().to_owned(), "Outsight".to_owned()]).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// A text without what was entered, also where a drawing has cut it short.
fn without_own_words(text: &str, own_words: &[String]) -> String {
    let whole = own_words.iter().fold(text.to_owned(), |text, own| text.replace(own, ""));
    let cuts = own_words.iter().flat_map(|own| (2..own.len()).rev().map(move |end| format!("{}…", &own[..end])));
    cuts.fold(whole, |text, cut| text.replace(&cut, ""))
}

/// The words in letters of English. Every letter of these languages has a mark.
fn english(said: &str) -> Vec<&str> {
    let words = said.split(|c: char| !c.is_ascii_alphabetic() && !('\u{c0}'..'\u{2000}').contains(&c));
    words.filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic())).collect()
}

async fn every_word_comes_from_the_language(browser: Browser) {
    let own_words = own_words();
    for (language, direction) in LANGUAGES {
        let site = Site::serve("/");
        // As narrow in Chromium; Firefox has no such windows.
        let phone = (browser == Browser::Chromium).then_some((WIDTH, 640));
        let setup = Setup { phone, ..Setup::default() };
        let page = Page::open_as(browser, &setup, &site.address(&format!("?language={language}"))).await;
        page.until_started().await;
        let root = page.run("return [document.documentElement.lang, document.documentElement.dir]").await;
        assert_eq!((root[0].as_str(), root[1].as_str()), (Some(language), Some(direction)));
        for (fragment, act, whole) in STATES {
            page.go(fragment).await;
            page.run(act).await;
            page.find(whole).await;
            page.run(OPEN_ALL).await;
            let said = page.run(SAID).await;
            let said: Vec<String> = serde_json::from_value(said).expect("texts");
            assert!(said.len() > 20, "{language} {fragment}: {said:?}");
            for text in said {
                assert_eq!(
                    english(&without_own_words(&text, &own_words)),
                    Vec::<&str>::new(),
                    "{language} {fragment}: {text}"
                );
            }
            assert_eq!(page.run(CUT).await, serde_json::json!([]), "{language} {fragment}");
        }
        page.close().await;
    }
}

#[tokio::test]
async fn every_word_comes_from_the_language_and_has_room_in_chromium() {
    every_word_comes_from_the_language(Browser::Chromium).await;
}

#[tokio::test]
async fn every_word_comes_from_the_language_and_has_room_in_firefox() {
    every_word_comes_from_the_language(Browser::Firefox).await;
}

#[test]
fn the_test_knows_words_of_english() {
    assert_eq!(english("⟦Çôšţ··⟧ of 5 ýéàŕš, €1.5m"), ["of"]);
    assert_eq!(english("€1.5bn Cost"), ["bn", "Cost"]);
}
