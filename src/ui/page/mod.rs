//! One file for each kind of page.

mod bare;
mod calculator;

use leptos::prelude::*;

use super::seen;
use super::seen::remade;
use crate::route::Page;

/// The page on the screen.
pub fn page() -> AnyView {
    let has_answer =
        seen(|session| matches!(session.page(), Page::Calculator | Page::Compare | Page::Proof | Page::Summary));
    remade(move || if has_answer.get() { calculator::page() } else { bare::page() })
}
