//! The frame around every page.

use leptos::prelude::*;

use super::page::calculator::Calculator;
use super::part::header::Header;
use super::part::messages::{NoticeBar, PreviewBar, SharePanel};
use super::texts;
use crate::browser::Store;

/// The application.
#[component]
pub fn App() -> impl IntoView {
    provide_context(Store::start());
    view! {
        <a class="skip" href="#people">{texts().page.skip}</a>
        <Header/>
        <div class="messages">
            <NoticeBar/>
            <SharePanel/>
            <PreviewBar/>
        </div>
        <Calculator/>
        <footer class="footer">
            <p>{texts().page.privacy}</p>
        </footer>
    }
}
