//! The application: what stands around every page, and the page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::chrome::{Banners, Footer, Header};
use super::context::texts;
use super::later_views;
use super::page::{PageView, Parts};
use crate::browser::{Store, focus};
use crate::domain::fields::{FIELDS, FieldId, QUICK_START};
use crate::ids::MAIN;

/// Where the quick start begins, all inputs, and the risk checklist.
const FIRST_INPUTS: [&str; 3] = [
    FIELDS[QUICK_START[0] as usize].key,
    FIELDS[FieldId::Currency as usize].key,
    FIELDS[FieldId::Critical as usize].key,
];

/// The application.
#[component]
pub fn App(
    /// Which parts of the page are to be there.
    parts: Parts,
) -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    store.begin();
    later_views::load();
    let skip = |event: MouseEvent| {
        // The address belongs to the case; jumping must not change it.
        event.prevent_default();
        if !FIRST_INPUTS.into_iter().any(focus) {
            focus(MAIN);
        }
    };
    view! {
        <a class="skip" href=format!("#{MAIN}") on:click=skip>{texts().page.skip}</a>
        <Header/>
        <Banners/>
        <PageView parts/>
        <Footer/>
    }
}
