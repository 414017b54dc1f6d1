//! The frame around every page.

use leptos::prelude::*;

use super::page::calculator::Calculator;
use super::part::header::Header;
use super::part::messages::{NoticeBar, PreviewBar, SharePanel};
use super::{remade, seen, store, texts};
use crate::browser::{Store, focus};
use crate::domain::fields::FIELDS;
use crate::session::Session;
use crate::session::action::Action;

/// The application.
#[component]
pub fn App() -> impl IntoView {
    provide_context(Store::start());
    let first_input = format!("#{}", FIELDS[0].key);
    let store = store();
    let has_earlier = seen(Session::has_earlier_draft);
    let button = move || {
        view! {
            <button class="link" on:click=move |_| store.send(Action::BringBack)>{texts().keeping.bring_back}</button>
        }
    };
    let bring_back = move || has_earlier.get().then(button).into_any();
    view! {
        <a class="skip" href=first_input.clone() on:click=move |event| {
            // The address belongs to the case; jumping must not change it.
            event.prevent_default();
            focus(FIELDS[0].key);
        }>
            {texts().page.skip}
        </a>
        <Header/>
        <div class="messages">
            <NoticeBar/>
            <SharePanel/>
            <PreviewBar/>
        </div>
        <Calculator/>
        <footer class="footer">
            <p>{texts().page.privacy}</p>
            {remade(bring_back)}
        </footer>
    }
}
