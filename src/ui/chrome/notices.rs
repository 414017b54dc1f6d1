//! What just happened, what is shown without being the visitor's own, and a newer version of the site.

use leptos::prelude::*;

use super::banners::{banner, link, save_file};
use super::received::Received;
use crate::action::{CaseAction, DraftsAction, PageAction};
use crate::route::Page;
use crate::session::view::messages;
use crate::session::{Notice, Update};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::reactive::dynamic;

/// All notices, each there only while it has something to say.
#[component]
pub fn Notices() -> impl IntoView {
    view! {
        <SiteUpdate/>
        <NoticeBanner/>
        <Received/>
        <Copied/>
    }
}

#[component]
fn SiteUpdate() -> impl IntoView {
    let update = from_session(|session| (session.site().update, messages::site(session, texts())));
    dynamic(move || match update.get() {
        (Update::None, _) => None,
        (Update::Underway, words) => Some(banner("update", "banner", words, Vec::new())),
        (_, words) => {
            let agree = button("button button-main", texts().drafts.update, PageAction::UpdateSite);
            Some(banner("update", "banner", words, vec![agree]))
        }
    })
}

#[component]
fn NoticeBanner() -> impl IntoView {
    let notice = from_session(|session| session.notice().cloned());
    let drafts = from_session(|session| session.route(Page::Drafts).fragment());
    let further = move |notice: &Notice| match notice {
        Notice::Undoable(_) => Some(button("button", texts().page.undo, CaseAction::Undo)),
        Notice::Deleted(_) => Some(button("button", texts().page.undo, DraftsAction::Restore)),
        Notice::NotLeft => Some(save_file()),
        Notice::Kept | Notice::Forked | Notice::ConflictCopied | Notice::NoDraft | Notice::Unreadable => {
            Some(link(drafts.get(), texts().drafts.to_drafts))
        }
        _ => None,
    };
    dynamic(move || {
        notice.get().map(|own| {
            let close = button("button", texts().page.close, PageAction::CloseNotice);
            let actions = further(&own).into_iter().chain([close]).collect();
            banner("notice", "banner", messages::notice(&own, texts()), actions)
        })
    })
}

/// Whether copying worked; the page that shares says it beside its button.
#[component]
fn Copied() -> impl IntoView {
    let words = &texts().drafts;
    let copied = from_session(|session| session.copied().filter(|_| session.page() != Page::Share));
    let said = move |done| if done { words.copied } else { words.not_copied };
    dynamic(move || copied.get().map(|done| banner("copied", "banner toast", said(done), Vec::new())))
}
