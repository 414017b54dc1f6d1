//! What the page tells the visitor, above the case.

use leptos::prelude::*;

use crate::session::action::Action;
use crate::session::route::Route;
use crate::session::view::messages;
use crate::session::{Notice, Session, Share};
use crate::ui::{remade, seen, store, texts};

/// What just happened, with the way back.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let store = store();
    let notice = seen(|session| session.notice().cloned());
    let way_back = move |notice: &Notice| match notice {
        Notice::Undoable(_) => Some((texts().page.undo, Action::Undo)),
        Notice::Kept | Notice::StartedOver => Some((texts().keeping.bring_back, Action::BringBack)),
        _ => None,
    };
    let bar = move |notice: Notice| {
        let way_back = way_back(&notice).map(|(label, action)| {
            view! { <button class="button" on:click=move |_| store.send(action.clone())>{label}</button> }
        });
        view! {
            <div class="banner" id="notice">
                <p>{messages::notice(&notice, texts())}</p>
                <div class="banner-actions">
                    {way_back}
                    <button class="button" on:click=move |_| store.send(Action::CloseNotice)>{texts().page.close}</button>
                </div>
            </div>
        }
    };
    view! { <div role="status">{remade(move || notice.get().map(bar).into_any())}</div> }
}

/// Says that the case is not the visitor's own, and offers to keep it.
#[component]
pub fn PreviewBar() -> impl IntoView {
    let store = store();
    let origin = seen(Session::origin);
    let words = &texts().keeping;
    let bar = move |origin| {
        view! {
            <div class="banner banner-preview" id="preview">
                <p>{messages::preview(origin, texts())}" "{words.untouched}</p>
                <div class="banner-actions">
                    <button class="button button-main" id="keep" on:click=move |_| store.send(Action::Keep)>
                        {words.keep}
                    </button>
                    <a class="button" href=Route::Calculator.fragment()>{words.back}</a>
                </div>
            </div>
        }
    };
    view! { <div role="status">{remade(move || origin.get().map(bar).into_any())}</div> }
}

/// The link to the case.
#[component]
pub fn SharePanel() -> impl IntoView {
    let store = store();
    let share = seen(|session| session.share().cloned());
    let words = &texts().keeping;
    let panel = move |share: Share| {
        let outcome = match share.copied {
            Some(true) => words.copied,
            Some(false) => words.not_copied,
            None => "",
        };
        view! {
            <section class="banner" aria-labelledby="share-heading">
                <h2 id="share-heading">{words.link_heading}</h2>
                <input id="share-link" type="text" readonly aria-label=words.link_label prop:value=share.address/>
                <p><strong role="status">{outcome}</strong>" "{words.link_about}</p>
                <div class="banner-actions">
                    <button class="button" on:click=move |_| store.send(Action::CloseShare)>{texts().page.close}</button>
                </div>
            </section>
        }
    };
    view! { <div>{remade(move || share.get().map(panel).into_any())}</div> }
}
