//! Figures side by side.

use leptos::prelude::*;

use crate::action::PageAction;
use crate::document::Figure;
use crate::domain::decimal;
use crate::ui::context::store;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic};

/// Figures, each with a button that copies it.
#[component]
pub fn Figures(figures: Derived<Vec<Figure>>) -> impl IntoView {
    let figure = |figure| view! { <FigureView figure/> }.into_any();
    view! { <dl class="figures">{keyed(figures, |figure: &Figure| &figure.key, figure)}</dl> }
}

#[component]
fn FigureView(figure: Derived<Figure>) -> impl IntoView {
    let store = store();
    let has_value = Derived::new(move || figure.with(|figure| figure.value.is_some()));
    let data = move || {
        let key = figure.with_untracked(|figure| figure.key.clone());
        let number = figure.text(|figure| figure.value.map(decimal::write).unwrap_or_default());
        view! { <data data-figure=key value=number>{figure.text(|figure| figure.text.clone())}</data> }
    };
    let copy = move |_| store.send(PageAction::CopyFigure(figure.with_untracked(|figure| figure.text.clone())));
    let name = figure.text(|figure| figure.copy.clone());
    let value = move || match has_value.get() {
        true => view! { <button type="button" class="copy" aria-label=name on:click=copy>{data()}</button> }.into_any(),
        false => data().into_any(),
    };
    let caution = Derived::new(move || figure.with(|figure| figure.caution.clone()));
    let caution = move || {
        Some(caution.get()).filter(|own| !own.is_empty()).map(|own| view! { <dd class="caution">{own}</dd> }.into_any())
    };
    view! {
        <div class="figure">
            <dt>{figure.text(|figure| figure.label.clone())}</dt>
            <dd class="value">{dynamic(value)}</dd>
            <dd class="note">{figure.text(|figure| figure.note.clone())}</dd>
            {dynamic(caution)}
        </div>
    }
}
