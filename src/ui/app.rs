//! The application: what stands around every page, and the page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::chrome::{Banners, Footer, Header};
use super::context::texts;
use super::later_views;
use super::page::{PageView, Parts};
use super::reactive::dynamic;
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
    /// What the page shows.
    store: Store,
    /// Which parts of the page are to be there.
    parts: Parts,
) -> impl IntoView {
    provide_context(store);
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
        {dynamic(move || parts[0].get().then(|| view! { <Header/><Banners/> }.into_any()))}
        <PageView parts/>
        <Footer/>
    }
}
