//! What the latest change has done to the result.

use leptos::prelude::*;

use super::context::{from_session, texts};
use super::reactive::{Derived, dynamic};
use crate::session::view::what_if;

/// By how much the latest change has moved the result, and what it was.
#[component]
pub fn LatestChange() -> impl IntoView {
    let change = from_session(|session| what_if::change(session, texts()));
    let sentence = change.text(|change| change.as_ref().map(|change| change.sentence.clone()).unwrap_or_default());
    let verdict = change.text(|change| {
        change.as_ref().map_or("", |change| if change.is_better { "saves" } else { "costs" }).to_owned()
    });
    let is_shown = Derived::new(move || change.with(Option::is_some));
    dynamic(move || is_shown.get().then(|| view! { <p class="change" data-verdict=verdict>{sentence}</p> }.into_any()))
}
