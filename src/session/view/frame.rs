//! What stands on every page: its head and its foot.

use super::messages;
use crate::action::{CaseAction, DraftsAction};
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::report::button;
use crate::report::markup::{Attribute, Element, Tag};
use crate::route::{Page, Route};
use crate::session::Session;
use crate::text::Texts;

/// The id of what a page is about.
pub const MAIN: &str = "main";

/// The menu of examples, which closes when one is chosen.
pub const MENU: &str = "examples";

/// The title of the window on a page.
pub fn title(page: Page, texts: &Texts) -> String {
    format!("{} · {}", texts.page.pages[page as usize], texts.page.name)
}

/// The head of the page: name, examples, what can be done with the case, the pages about it.
pub fn head(session: &Session, texts: &Texts) -> Element {
    let words = &texts.page;
    let example = |example: &Example| {
        let name = (texts.declared.example)(*example);
        Tag::LI.element().with(anchor(&Route::of_example(*example), name))
    };
    let examples = Tag::DETAILS
        .element()
        .class("menu")
        .attr(Attribute::ID, MENU)
        .with(Tag::SUMMARY.element().class("button").text(words.examples))
        .with(Tag::UL.element().all(Example::ALL.iter().map(example)));
    let actions = Tag::NAV
        .element()
        .class("actions")
        .with(examples)
        .with(history("undo", words.undo, CaseAction::Undo, session.can_undo()))
        .with(history("redo", words.redo, CaseAction::Redo, session.can_redo()))
        .with(button("button", words.new_draft, DraftsAction::Begin))
        .with(anchor(&session.route(Page::Share), words.share).class("button button-main"));
    let page = |page: Page| {
        let link = anchor(&session.route(page), words.pages[page as usize]);
        Tag::LI.element().with(link.attr(Attribute::CURRENT, (session.page() == page).to_string()))
    };
    let pages = Tag::NAV
        .element()
        .class("pages")
        .attr(Attribute::LABEL, words.pages_label)
        .with(Tag::UL.element().all(Page::MAIN.into_iter().map(page)));
    let saved = Tag::P
        .element()
        .class("saved")
        .attr(Attribute::ROLE, "status")
        .attr(Attribute::SAVED, "")
        .attr(Attribute::ID, "saved")
        .text(messages::saved(session, texts));
    let said = Tag::P.element().class("visually-hidden").attr(Attribute::ROLE, "status").attr(Attribute::ID, "said");
    let heard = Tag::P.element().class("visually-hidden").attr(Attribute::ROLE, "status").attr(Attribute::ID, "heard");
    Tag::HEADER
        .element()
        .class("header")
        .with(Tag::P.element().class("brand").with(anchor(&Route::of_draft(Page::Calculator), words.name)))
        .with(Tag::H1.element().class("tagline").text(words.tagline))
        .with(actions)
        .with(pages)
        .with(saved)
        .with(said.text(messages::said(session, texts)))
        .with(heard.text(messages::heard(session, texts)))
}

/// The foot of the page.
pub fn foot(session: &Session, texts: &Texts) -> Element {
    let site = Tag::P.element().attr(Attribute::ID, "site").text(messages::site(session, texts));
    Tag::FOOTER.element().class("footer").with(Tag::P.element().text(texts.page.privacy)).with(site)
}

/// A button that undoes or redoes, if there is something to.
fn history(id: &str, label: &str, action: CaseAction, is_possible: bool) -> Element {
    let own = button("button", label, action).attr(Attribute::ID, id);
    if is_possible { own } else { own.attr(Attribute::DISABLED, "") }
}

fn anchor(route: &Route, label: &str) -> Element {
    Tag::A.element().attr(Attribute::HREF, route.fragment()).text(label)
}
