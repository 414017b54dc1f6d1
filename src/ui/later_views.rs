//! What the first screen does without. `script/finishing/split.mjs` makes a program of its own of the function here and of all
//! that only it leads to: a component that the first screen names too stays with the first screen.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::change::LatestChange;
use super::chrome::{CaseMenu, Notices};
use super::context::store;
use super::document::Sections;
use super::form::{AddPlaces, CurrencyQuestion, CustomLines, DefaultList, FullForm, Help, QuickGrid};
use super::later::{LaterViews, Loading};
use super::option_cards::OptionCards;
use crate::browser::language;
use crate::{session, text};

#[wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn views() -> Result<LaterViews, SplitLoaderError> {
    Ok(LaterViews {
        sections: |packed| view! { <Sections packed/> }.into_any(),
        full_form: || view! { <FullForm/> }.into_any(),
        quick_grid: || view! { <QuickGrid/> }.into_any(),
        custom_lines: || view! { <CustomLines/> }.into_any(),
        add_places: || view! { <div class="banner-actions"><AddPlaces/></div> }.into_any(),
        default_list: || view! { <DefaultList/> }.into_any(),
        help: |place, id, view| view! { <Help place id view/> }.into_any(),
        currency_question: || view! { <CurrencyQuestion/> }.into_any(),
        notices: || view! { <Notices/> }.into_any(),
        latest_change: || view! { <LatestChange/> }.into_any(),
        option_cards: || view! { <OptionCards/> }.into_any(),
        case_menu: || view! { <CaseMenu/> }.into_any(),
        act: session::update::act,
        read_texts: text::language::read,
    })
}

/// Makes packed texts those of the page; it stays English if they cannot be read.
pub async fn set_language(packed: Vec<u8>) {
    if let Some(texts) = views().await.ok().and_then(|views| (views.read_texts)(packed)) {
        language::set(texts);
    }
}

/// Loads the views, for [`show`](super::later::show) to be used below this owner.
pub fn load() {
    let loading = RwSignal::new(Loading::Underway);
    provide_context(loading);
    let store = store();
    spawn_local(async move {
        let loaded = views().await.map_or(Loading::Failed, Loading::Done);
        if let Loading::Done(views) = loaded {
            store.learn(views.act);
        }
        loading.set(loaded);
    });
}
