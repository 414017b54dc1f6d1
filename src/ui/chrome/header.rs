//! The head of the page.

use leptos::prelude::*;

use crate::action::CaseAction;
use crate::ids::MENU;
use crate::route::{Page, Route};
use crate::session::Session;
use crate::session::view::messages;
use crate::text::labels;
use crate::ui::context::{from_session, spread, texts};
use crate::ui::events::{folds, sends};
use crate::ui::later;
use crate::ui::reactive::{dynamic, each};

/// Name, the case with its menu, whether it is saved, the places to look at it, and what can be done with it.
#[component]
pub fn Header() -> impl IntoView {
    let words = &texts().page;
    let saved = from_session(|session| messages::saved(session, texts()));
    let spread = spread();
    let said = from_session(move |session| messages::said(session, spread.get(), texts()));
    let heard = from_session(|session| messages::heard(session, texts()));
    let share = from_session(|session| session.route(Page::Share).fragment());
    view! {
        <header class="header">
            <p class="brand"><a href=Route::of_draft(Page::Calculator).fragment()>{words.name}</a></p>
            <h1 class="visually-hidden">{words.tagline}</h1>
            <CaseMenu/>
            <p class="saved" role="status" id="saved">{saved.text(|saved| (*saved).to_owned())}</p>
            <nav class="pages" aria-label=words.pages_label>
                <ul>{each(Page::PLACES, |page| view! { <li><PageLink page is_of_place=true/></li> })}</ul>
            </nav>
            <div class="actions">
                <HistoryButton id="undo" label=words.undo action=CaseAction::Undo can_act=Session::can_undo/>
                <HistoryButton id="redo" label=words.redo action=CaseAction::Redo can_act=Session::can_redo/>
                <a class="button button-main" href=share.text(String::clone)>{words.share}</a>
            </div>
            <p class="visually-hidden" role="status" id="said">{said.text(String::clone)}</p>
            <p class="visually-hidden" role="status" id="heard">{heard.text(String::clone)}</p>
        </header>
    }
}

/// The name of the case on the screen; behind it, what can be done with it as a whole, made when it is first opened.
#[component]
fn CaseMenu() -> impl IntoView {
    let name = from_session(|session| labels::titled(session.case().title(), texts()));
    let is_made = RwSignal::new(false);
    let content = move || is_made.get().then(|| later::show(|views| (views.case_menu)()));
    view! {
        <details class="menu" id=MENU on:toggle=folds(move |is_open| if is_open { is_made.set(true) })>
            <summary>{name.text(String::clone)}</summary>
            {dynamic(content)}
        </details>
    }
}

/// An arrow that turns back; the style sheet turns it round for what goes forward.
const BACK: &str =
    r#"<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 2 6l4 4M2 6h8a4 4 0 0 1 0 8H6"/></svg>"#;

/// Takes back a change of the case, or makes it again; disabled while there is none.
#[component]
fn HistoryButton(
    id: &'static str,
    label: &'static str,
    action: CaseAction,
    can_act: fn(&Session) -> bool,
) -> impl IntoView {
    let can_act = from_session(can_act);
    let disabled = Signal::derive(move || !can_act.get());
    view! {
        <button type="button" id=id class="button history" title=label aria-label=label disabled=disabled
            on:click=sends(action.into()) inner_html=BACK></button>
    }
}

/// A link to a page; it is the current one on the page itself, or on all pages of its place.
#[component]
pub fn PageLink(page: Page, is_of_place: bool) -> impl IntoView {
    let address = from_session(move |session| session.route(page).fragment());
    let is_shown = from_session(move |session| {
        let shown = session.page();
        page == if is_of_place { shown.place() } else { shown }
    });
    view! {
        <a href=address.text(String::clone) aria-current=is_shown.text(bool::to_string)>{texts().page.pages[page as usize]}</a>
    }
}
