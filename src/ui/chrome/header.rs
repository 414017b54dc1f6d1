//! The head of the page.

use leptos::prelude::*;

use crate::action::{CaseAction, DraftsAction};
use crate::domain::example::Example;
use crate::domain::value::Choice;
use crate::ids::MENU;
use crate::route::{Page, Route};
use crate::session::Session;
use crate::session::view::messages;
use crate::ui::context::{from_session, spread, texts};
use crate::ui::controls::button;
use crate::ui::events::sends;
use crate::ui::reactive::each;

/// Name, examples, what can be done with the case, the pages about it, and whether it is saved.
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
            <h1 class="tagline">{words.tagline}</h1>
            <nav class="actions">
                <ExampleMenu/>
                <HistoryButton id="undo" label=words.undo action=CaseAction::Undo can_act=Session::can_undo/>
                <HistoryButton id="redo" label=words.redo action=CaseAction::Redo can_act=Session::can_redo/>
                {button("button", words.new_draft, DraftsAction::Begin)}
                <a class="button button-main" href=share.text(String::clone)>{words.share}</a>
            </nav>
            <nav class="pages" aria-label=words.pages_label>
                <ul>{each(Page::MAIN, |page| view! { <li><PageLink page/></li> })}</ul>
            </nav>
            <p class="saved" role="status" id="saved">{saved.text(|saved| (*saved).to_owned())}</p>
            <p class="visually-hidden" role="status" id="said">{said.text(String::clone)}</p>
            <p class="visually-hidden" role="status" id="heard">{heard.text(String::clone)}</p>
        </header>
    }
}

#[component]
fn ExampleMenu() -> impl IntoView {
    let item = |example: &Example| {
        view! { <li><a href=Route::of_example(*example).fragment()>{texts().tables.say(example.label())}</a></li> }
    };
    view! {
        <details class="menu" id=MENU>
            <summary class="button">{texts().page.examples}</summary>
            <ul>{each(Example::ALL, item)}</ul>
        </details>
    }
}

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
    view! { <button type="button" id=id class="button" disabled=disabled on:click=sends(action.into())>{label}</button> }
}

#[component]
fn PageLink(page: Page) -> impl IntoView {
    let address = from_session(move |session| session.route(page).fragment());
    let is_shown = from_session(move |session| session.page() == page);
    view! {
        <a href=address.text(String::clone) aria-current=is_shown.text(bool::to_string)>{texts().page.pages[page as usize]}</a>
    }
}
