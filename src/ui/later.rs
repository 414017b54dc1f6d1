//! Views that are loaded once the first screen stands. Which they are, and how they are loaded, is in
//! [`later_views`](super::later_views).

use std::sync::Arc;

use leptos::prelude::*;

use super::context::texts;
use super::reactive::{Derived, dynamic};
use crate::document::PackedSection;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::session::update::Act;
use crate::session::view::form::FieldView;
use crate::text::Texts;

/// The views that are loaded later.
#[derive(Clone, Copy)]
pub struct LaterViews {
    /// The sections of a page, as the worker has packed them.
    pub sections: fn(Derived<Vec<Arc<PackedSection>>>) -> AnyView,
    pub full_form: fn() -> AnyView,
    pub quick_grid: fn() -> AnyView,
    pub custom_lines: fn() -> AnyView,
    pub add_places: fn() -> AnyView,
    pub default_list: fn() -> AnyView,
    pub help: fn(Place, FieldId, Derived<FieldView>) -> AnyView,
    pub currency_question: fn() -> AnyView,
    pub notices: fn() -> AnyView,
    pub case_menu: fn() -> AnyView,
    pub latest_change: fn() -> AnyView,
    pub option_cards: fn() -> AnyView,
    /// How actions are applied that the first screen does without.
    pub act: Act,
    /// The texts of another language than English, as the build has packed them.
    pub read_texts: fn(Vec<u8>) -> Option<&'static Texts>,
}

/// How far the views have come.
#[derive(Clone, Copy)]
pub enum Loading {
    Underway,
    Done(LaterViews),
    Failed,
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
