//! A pass phrase.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::action::SharingAction;
use crate::ui::context::{store, texts};
use crate::ui::controls::labelled;
use crate::ui::events::EventHandler;

/// A pass phrase in a form of its own: password managers fill it in, and Enter or the button hands it in.
#[component]
pub fn PassPhrase(id: String, label: String, is_new: bool) -> impl IntoView {
    let store = store();
    let words = &texts().drafts;
    let (autocomplete, button) = if is_new { ("new-password", words.lock) } else { ("current-password", words.unlock) };
    let typed = RwSignal::new(String::new());
    let hand_in = move || {
        let phrase = typed.get_untracked();
        store.send(if is_new { SharingAction::Lock(phrase) } else { SharingAction::Unlock(phrase) });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        hand_in();
    };
    let leave: EventHandler = Box::new(move |event| {
        typed.set(event_target_value(&event));
        // Whoever then copies the link means the locked one. A phrase that opens one may still be corrected.
        if is_new {
            hand_in();
        }
    });
    let keep: EventHandler = Box::new(move |event| typed.set(event_target_value(&event)));
    let control = view! {
        <input
            id=id.clone()
            type="password"
            autocomplete=autocomplete
            on:input=keep
            on:change=leave
        />
    };
    view! {
        <form class="phrase" on:submit=submit>
            {labelled(id, "field field-wide", label, control.into_any(), ().into_any())}
            <button class="button">{button}</button>
        </form>
    }
}
