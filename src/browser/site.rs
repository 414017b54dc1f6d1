//! What this program and `boot.js`, which runs before it and without it, tell each other: that the page stands, and how the site's
//! files in this browser do.

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
    tell("outsight:update");
}

/// Says that the page stands.
pub fn tell_started() {
    tell("outsight:started");
}

fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new(event)) {
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
