//! The site's files in this browser, by way of `boot.js`, which runs before this program and without it.

use gloo_events::EventListener;
use web_sys::CustomEvent;

use crate::session::{Site, Update};

/// Calls `follow` with what is known of the site's files, now and whenever that changes.
pub(super) fn follow(follow: impl Fn(Site) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for event in ["offline-ready", "update-ready", "update-stuck", "updated-elsewhere"] {
        let follow = follow.clone();
        EventListener::new(&window, format!("outsight:{event}"), move |_| follow(site())).forget();
    }
    follow(site());
}

/// Asks for the new version of the site.
pub(super) fn update() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new("outsight:update")) {
        let _ = window.dispatch_event(&event);
    }
}

fn site() -> Site {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    let state = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    let update = match state("data-update").as_str() {
        "ready" => Update::Ready,
        "stuck" => Update::Stuck,
        "elsewhere" => Update::Elsewhere,
        _ => Update::None,
    };
    Site { is_offline_ready: state("data-offline") == "ready", update }
}
