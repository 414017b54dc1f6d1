//! What the page tells the visitor, above the case.

use leptos::prelude::*;

use super::controls::plain_button;
use crate::session::action::Action;
use crate::session::route::{Page, Route};
use crate::session::view::messages;
use crate::session::{Notice, Session};
use crate::ui::element::{a, div, h2, input, nothing, p, section, strong};
use crate::ui::{seen, texts};

/// What just happened, with the way back.
pub fn notice_bar() -> AnyView {
    let notice = seen(|session| session.notice().cloned());
    let bar = move || {
        let Some(notice) = notice.get() else { return nothing() };
        let (words, mut actions) = (texts(), div().class("banner-actions"));
        match &notice {
            Notice::Undoable(_) => actions = actions.with(plain_button("button", words.page.undo, Action::Undo)),
            Notice::Kept | Notice::StartedOver => {
                actions = actions.with(plain_button("button", words.keeping.bring_back, Action::BringBack));
            }
            _ => {}
        }
        let close = plain_button("button", words.page.close, Action::CloseNotice);
        let about = p().text(messages::notice(&notice, words));
        div().class("banner").id("notice").with(about).with(actions.with(close)).view()
    };
    div().attr("role", "status").remade(bar).view()
}

/// Says that the case is not the visitor's own, and offers to keep it.
pub fn preview_bar() -> AnyView {
    let origin = seen(Session::origin);
    let words = &texts().keeping;
    let bar = move || {
        let Some(origin) = origin.get() else { return nothing() };
        let back = Route::of_draft(Page::Calculator).fragment();
        let actions = div()
            .class("banner-actions")
            .with(plain_button("button button-main", words.keep, Action::Keep).id("keep"))
            .with(a().class("button").attr("href", back).text(words.back));
        let said = seen(move |session| messages::preview(session, origin, texts())).text(String::clone);
        let about = p().text_of(said);
        div().class("banner banner-preview").id("preview").with(about).with(actions).view()
    };
    div().attr("role", "status").remade(bar).view()
}

/// The link to the case.
pub fn share_panel() -> AnyView {
    let share = seen(|session| session.share().cloned());
    let words = &texts().keeping;
    let panel = move || {
        let Some(share) = share.get() else { return nothing() };
        let outcome = match share.copied {
            Some(true) => words.copied,
            Some(false) => words.not_copied,
            None => "",
        };
        let link = input()
            .id("share-link")
            .attr("type", "text")
            .flag("readonly", true)
            .attr("aria-label", words.link_label)
            .prop("value", share.address);
        let about = p().with(strong().attr("role", "status").text(outcome)).text(" ").text(words.link_about);
        let close = plain_button("button", texts().page.close, Action::CloseShare);
        section()
            .class("banner")
            .attr("aria-labelledby", "share-heading")
            .with(h2().id("share-heading").text(words.link_heading))
            .with(link)
            .with(about)
            .with(div().class("banner-actions").with(close))
            .view()
    };
    div().remade(panel).view()
}
