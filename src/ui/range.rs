//! How low and how high the result could be.

use leptos::prelude::*;

use super::reactive::Derived;
use crate::browser::draws;
use crate::session::view::headline::ResultRange;
use crate::session::view::range_bar::drawing;

/// The range in words and as a bar.
#[component]
pub fn Range(range: Derived<Option<ResultRange>>) -> impl IntoView {
    let text =
        move |read: fn(&ResultRange) -> String| range.text(move |range| range.as_ref().map(read).unwrap_or_default());
    view! {
        <p class="range">{text(|range| range.sentence.clone())}</p>
        <figure class="range-bar" aria-hidden="true" use:draws=text(drawing)></figure>
    }
}
