//! What the first screen does without: a program of its own that is loaded after it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::document::Sections;
use super::form::FullForm;
use super::reactive::Derived;
use crate::document::Section;

/// The views that are loaded later.
#[derive(Clone, Copy)]
pub struct LaterViews {
    pub sections: fn(Derived<Vec<Section>>) -> AnyView,
    pub full_form: fn() -> AnyView,
}

#[wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn views() -> Result<LaterViews, SplitLoaderError> {
    Ok(LaterViews {
        sections: |sections| view! { <Sections sections/> }.into_any(),
        full_form: || view! { <FullForm/> }.into_any(),
    })
}

/// Loads the views.
pub fn load() -> RwSignal<Option<LaterViews>> {
    let loaded = RwSignal::new(None);
    spawn_local(async move {
        if let Ok(views) = views().await {
            loaded.set(Some(views));
        }
    });
    loaded
}

/// The views, once they are loaded.
pub fn later() -> RwSignal<Option<LaterViews>> {
    expect_context()
}
