//! The menu behind the name of the case.

use leptos::prelude::*;

use crate::action::{CaseAction, DraftsAction};
use crate::domain::example::Example;
use crate::route::{Page, Route};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::{NameBox, button, labelled};
use crate::ui::reactive::each;

/// The name of the case, its kin, and what else to look at.
#[component]
pub fn CaseMenu() -> impl IntoView {
    let words = texts();
    let name = from_session(|session| session.case().title().to_owned());
    let rename = Box::new(CaseAction::Rename);
    let name = view! { <NameBox id="case-name".to_owned() text=name.text(String::clone) rename/> }.into_any();
    let link = |route: Route, label: &'static str| view! { <li><a href=route.fragment()>{label}</a></li> };
    let page = |page: Page| link(Route::of_draft(page), words.page.pages[page as usize]);
    let template = |own: &Example| link(Route::of_example(*own), words.tables.say(own.label()));
    view! {
        <div class="menu-sheet">
            {labelled("case-name".to_owned(), "field", words.page.case_name.to_owned(), name, ().into_any())}
            {button("button", words.page.new_draft, DraftsAction::Begin)}
            <ul>{each([Page::Drafts, Page::Method], page)}</ul>
            <p class="menu-heading" id="templates">{words.page.templates}</p>
            <ul aria-labelledby="templates">{each(Example::TEMPLATES.iter(), template)}</ul>
        </div>
    }
}
