//! What the first screen does without. `script/finishing/split.mjs` makes a program of its own of the functions here and of
//! all that only they use; it is loaded once the first screen stands.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::chrome::Received;
use super::document::Sections;
use super::form::{CurrencyQuestion, CustomLines, DefaultList, FullForm, Help};
use super::reactive::{Derived, dynamic};
use super::texts;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::session::view::form::FieldView;

/// The views that are loaded later.
#[derive(Clone, Copy)]
pub struct LaterViews {
    /// The sections of a page, as the worker has packed them.
    pub sections: fn(Derived<Arc<[u8]>>) -> AnyView,
    pub full_form: fn() -> AnyView,
    pub custom_lines: fn() -> AnyView,
    pub default_list: fn() -> AnyView,
    pub help: fn(Place, FieldId, Derived<FieldView>) -> AnyView,
    pub currency_question: fn() -> AnyView,
    pub received: fn() -> AnyView,
}

#[wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn views() -> Result<LaterViews, SplitLoaderError> {
    Ok(LaterViews {
        sections: |packed| view! { <Sections packed/> }.into_any(),
        full_form: || view! { <FullForm/> }.into_any(),
        custom_lines: || view! { <CustomLines/> }.into_any(),
        default_list: || view! { <DefaultList/> }.into_any(),
        help: |place, id, view| view! { <Help place id view/> }.into_any(),
        currency_question: || view! { <CurrencyQuestion/> }.into_any(),
        received: || view! { <Received/> }.into_any(),
    })
}

/// How far the views have come.
#[derive(Clone, Copy)]
enum Loading {
    Underway,
    Done(LaterViews),
    Failed,
}

/// Loads the views, for [`show`] to be used below this owner.
pub fn load() {
    let loading = RwSignal::new(Loading::Underway);
    provide_context(loading);
    spawn_local(async move { loading.set(views().await.map_or(Loading::Failed, Loading::Done)) });
}

/// Shows one of the views as soon as it is loaded, and says so if it cannot be.
pub fn show(view: impl Fn(LaterViews) -> AnyView + Send + 'static) -> AnyView {
    let loading = expect_context::<RwSignal<Loading>>();
    dynamic(move || match loading.get() {
        Loading::Underway => ().into_any(),
        Loading::Done(views) => view(views),
        Loading::Failed => view! { <p class="stale">{texts().page.report_failed}</p> }.into_any(),
    })
}
