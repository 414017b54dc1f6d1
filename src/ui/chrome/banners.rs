//! What stands above every page.

use leptos::prelude::*;

use crate::action::DraftsAction;
use crate::route::{Page, Route};
use crate::session::SaveState;
use crate::session::view::messages;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::later;
use crate::ui::reactive::dynamic;

/// All banners, each there only while it has something to say.
#[component]
pub fn Banners() -> impl IntoView {
    view! {
        <div class="messages" role="status">
            <NotSaved/>
            {later::show(|views| (views.notices)())}
        </div>
    }
}

/// A banner: what it says, and what can be done.
pub fn banner(id: &'static str, class: &'static str, words: impl Into<String>, actions: Vec<AnyView>) -> AnyView {
    let words: String = words.into();
    view! {
        <div id=id class=class>
            <p>{words}</p>
            <div class="banner-actions">{actions}</div>
        </div>
    }
    .into_any()
}

/// A link that looks like a button.
pub fn link(address: String, label: &'static str) -> AnyView {
    view! { <a class="button" href=address>{label}</a> }.into_any()
}

pub fn back() -> AnyView {
    link(Route::of_draft(Page::Calculator).fragment(), texts().drafts.back)
}

pub fn save_file() -> AnyView {
    button("button", texts().drafts.save_file, DraftsAction::SaveFile)
}

#[component]
fn NotSaved() -> impl IntoView {
    let error = from_session(|session| match session.saved() {
        SaveState::Failed(error) => Some(messages::not_saved(error, texts())),
        _ => None,
    });
    dynamic(move || error.get().map(|error| banner("trouble", "banner banner-bad", error, vec![save_file()])))
}
