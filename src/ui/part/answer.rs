//! The headline and the figures beside it.

use std::sync::Arc;

use leptos::prelude::*;

use super::report::shown_blocks;
use crate::domain::results::Computed;
use crate::session::view::answer;
use crate::ui::seen::Seen;
use crate::ui::{seen, texts};

/// Results that are the same while their case is.
struct SharedResults(Arc<Computed>);

impl PartialEq for SharedResults {
    fn eq(&self, other: &Self) -> bool {
        self.0.case == other.0.case
    }
}

/// The answer.
pub fn answer() -> AnyView {
    let case = seen(|session| session.case().clone());
    let results = Seen::new(move || SharedResults(Arc::new(case.with(Computed::new))));
    let stale = seen(|session| answer::stale(session, texts()));
    shown_blocks(Seen::new(move || {
        let stale = stale.get();
        results.with(|shown| {
            let answer = answer::block(&shown.0, stale.as_deref(), texts());
            vec![answer, answer::bar(&shown.0, texts())]
        })
    }))
}
