//! What is said about a case that is not the visitor's own: one that is being opened, and one that is shown.

use leptos::prelude::*;

use super::banners::{back, banner, link};
use crate::action::DraftsAction;
use crate::document::{EntryPurpose, TextEntry};
use crate::ids::UNLOCK;
use crate::route::Page;
use crate::session::view::messages;
use crate::session::{Origin, Session};
use crate::text::name::shown;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button_with_id;
use crate::ui::reactive::dynamic;
use crate::ui::text_entry::TextEntryBox;

/// What is said about a case that comes from elsewhere.
#[component]
pub fn Received() -> impl IntoView {
    view! { <Opening/> <Preview/> }
}

/// A link or a file that is being opened, or waits for its pass phrase.
#[component]
fn Opening() -> impl IntoView {
    let words = &texts().drafts;
    let awaited = from_session(|session| session.pending().map(|own| (own.refused.clone(), own.is_late)));
    let locked = move |reason| {
        let entry = TextEntry::new(UNLOCK, words.phrase, "", EntryPurpose::Unlock);
        view! {
            <div id="opening" class="banner">
                <p>{reason}</p>
                <div class="banner-actions">{back()}</div>
                <TextEntryBox entry/>
            </div>
        }
        .into_any()
    };
    dynamic(move || {
        awaited.get().map(|(refused, is_late)| match refused {
            Some(reason) => locked(reason),
            None if is_late => banner("opening", "banner", words.opening_late, vec![back()]),
            None => banner("opening", "banner", words.opening, Vec::new()),
        })
    })
}

/// What is said about a case that is not the visitor's own.
#[component]
fn Preview() -> impl IntoView {
    let words = &texts().drafts;
    let origin = from_session(Session::origin);
    let said = from_session(|session| session.origin().map(|origin| messages::preview(session, origin, texts())));
    let said = said.text(|said| said.clone().unwrap_or_default());
    let title = from_session(|session| shown(session.case().title()));
    let changes = from_session(|session| session.route(Page::Changes).fragment());
    // The title that a stranger has given it stands apart, so that it cannot pass for words of the page.
    let named = move || {
        Some(title.get())
            .filter(|title| !title.is_empty())
            .map(|title| view! { <p class="named">{words.named}" "<span class="name">{title}</span></p> }.into_any())
    };
    dynamic(move || {
        origin.get().map(|origin| {
            let is_example = matches!(origin, Origin::Example(_));
            let named = (!is_example).then(|| dynamic(named));
            let changes = (!is_example).then(|| link(changes.get(), words.what_changed));
            view! {
                <div id="preview" class="banner banner-preview">
                    <div class="said"><p>{said}</p>{named}</div>
                    <div class="banner-actions">
                        {button_with_id("keep", "button button-main", words.keep, DraftsAction::Keep)}
                        {changes}
                        {back()}
                    </div>
                </div>
            }
            .into_any()
        })
    })
}
