//! The foot of the page.

use leptos::prelude::*;

use super::PageLink;
use crate::route::Page;
use crate::session::view::messages;
use crate::ui::context::{from_session, texts};

/// Where figures go, and whether the site works offline.
#[component]
pub fn Footer() -> impl IntoView {
    let site = from_session(|session| messages::site(session, texts()));
    view! {
        <footer class="footer">
            <p><PageLink page=Page::Method is_of_place=false/></p>
            <p>{texts().page.privacy}</p>
            <p id="site">{site.text(|site| (*site).to_owned())}</p>
        </footer>
    }
}
