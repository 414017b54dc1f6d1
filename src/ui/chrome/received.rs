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
use crate::ui::reactive::{dynamic, each};
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
    // What a stranger has written stands apart, so that it cannot pass for words of the page.
    let theirs = from_session(|session| {
        let cover = session.received_cover().cloned().unwrap_or_default();
        let all = [(words.named, session.case().title()), (words.from, &cover.from), (words.note, &cover.note)];
        all.map(|(label, text)| (label, shown(text)))
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .collect::<Vec<_>>()
    });
    let line = |(label, text): (&'static str, String)| {
        view! { <p class="named">{label}" "<span class="name">{text}</span></p> }
    };
    let fragment = |page| from_session(move |session| session.route(page).fragment());
    let (changes, send_back) = (fragment(Page::Changes), fragment(Page::Share));
    let named = move || each(theirs.get(), line);
    dynamic(move || {
        origin.get().map(|origin| {
            let is_example = matches!(origin, Origin::Example(_));
            let named = (!is_example).then(|| dynamic(named));
            let changes = (!is_example).then(|| link(changes.get(), words.what_changed));
            let send_back = (!is_example).then(|| link(send_back.get(), words.send_back));
            view! {
                <div id="preview" class="banner banner-preview">
                    <div class="said"><p>{said}</p>{named}</div>
                    <div class="banner-actions">
                        {button_with_id("keep", "button button-main", words.keep, DraftsAction::Keep)}
                        {send_back}
                        {changes}
                        {back()}
                    </div>
                </div>
            }
            .into_any()
        })
    })
}
