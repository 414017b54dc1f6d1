//! The application: what stands around every page, and the page.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::chrome::{Banners, Footer, Header};
use super::context::texts;
use super::later_views;
use super::page::PageView;
use crate::browser::{Store, focus};
use crate::domain::fields::{FIELDS, FieldId};
use crate::ids::MAIN;

/// Where the quick start begins, and where the risk checklist does.
const FIRST_INPUT: &str = FIELDS[FieldId::Currency as usize].key;
const FIRST_SCREENING: &str = FIELDS[FieldId::Critical as usize].key;

/// The application.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new();
    provide_context(store);
    store.begin();
    later_views::load();
    let skip = |event: MouseEvent| {
        // The address belongs to the case; jumping must not change it.
        event.prevent_default();
        if !focus(FIRST_INPUT) && !focus(FIRST_SCREENING) {
            focus(MAIN);
        }
    };
    view! {
        <a class="skip" href=format!("#{MAIN}") on:click=skip>{texts().page.skip}</a>
        <Header/>
        <Banners/>
        <PageView/>
        <Footer/>
    }
}
