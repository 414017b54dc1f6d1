//! The head of the page: name, examples, what can be done with the case.

use leptos::prelude::*;

use super::controls::plain_button;
use crate::browser::close;
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::session::action::Action;
use crate::session::route::{Page, Route};
use crate::session::view::messages;
use crate::ui::element::{self, a, details, h1, li, nav, p, summary, ul};
use crate::ui::seen::clicked;
use crate::ui::{seen, texts};

const MENU: &str = "examples";

/// The head of the page.
pub fn header() -> AnyView {
    let words = &texts().page;
    let saved = seen(|session| messages::saved(session, texts())).text(|saved| (*saved).to_owned());
    let examples = details()
        .class("menu")
        .id(MENU)
        .with(summary().class("button").text(words.examples))
        .with(ul().all(Example::ALL.iter().map(|example| example_link(*example))));
    let actions = nav()
        .class("actions")
        .with(examples)
        .with(plain_button("button", words.start_over, Action::StartOver))
        .with(plain_button("button button-main", words.share, Action::Share));
    let pages =
        nav().class("pages").attr("aria-label", words.pages_label).with(ul().all(Page::ALL.into_iter().map(page_link)));
    element::header()
        .class("header")
        .with(p().class("brand").with(a().attr("href", "#/").text(words.name)))
        .with(h1().class("tagline").text(words.tagline))
        .with(actions)
        .with(pages)
        .with(p().class("saved").attr("role", "status").flag("data-saved", true).id("saved").text_of(saved))
        .view()
}

fn page_link(page: Page) -> AnyView {
    let address = seen(move |session| session.route(page).fragment()).text(String::clone);
    let current = seen(move |session| session.view() == page).text(|is_current| is_current.to_string());
    let link = a().attr_of("href", address).attr_of("aria-current", current).text(texts().page.pages[page as usize]);
    li().with(link).view()
}

fn example_link(example: Example) -> AnyView {
    let address = Route::of_example(example).fragment();
    let link = a().attr("href", address).text((texts().declared.example)(example)).on_click(clicked(|| close(MENU)));
    li().with(link).view()
}
