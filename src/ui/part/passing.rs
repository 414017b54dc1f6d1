//! The controls of the pages about drafts and links, where the worker has put them.

use leptos::prelude::*;

use super::controls::field;
use crate::browser::read_chosen;
use crate::drafts::DraftId;
use crate::report::markup::Taken;
use crate::session::action::Action;
use crate::ui::element::{El, input, nothing, p};
use crate::ui::seen::text;
use crate::ui::{seen, store, texts};

/// A box for one text, which is taken when it is left or with Enter, for a file or for a pass phrase.
pub fn entry(id: &str, label: String, content: String, taken: Taken) -> AnyView {
    let store = store();
    let kind = match taken {
        Taken::File => "file",
        Taken::Lock => return phrase(id, label, true),
        Taken::Unlock => return phrase(id, label, false),
        Taken::Nothing | Taken::Name(_) | Taken::Link | Taken::Rate => "text",
    };
    let own = input().id(id).attr("type", kind).attr("autocomplete", "off").flag("readonly", taken == Taken::Nothing);
    let own = if taken == Taken::File { own } else { own.prop("value", content) };
    let take = move |event: leptos::ev::Event| {
        let act = match &taken {
            Taken::Nothing | Taken::Lock | Taken::Unlock => return,
            Taken::File => return read_chosen(&event_target(&event), move |text| store.send(Action::OpenFile(text))),
            Taken::Link => Action::OpenLink,
            Taken::Rate => Action::Rate,
            Taken::Name(draft) => {
                let Some(draft) = DraftId::by_key(draft) else { return };
                return store.send(Action::RenameDraft(draft, event_target_value(&event)));
            }
        };
        store.send(act(event_target_value(&event)));
    };
    field(id, "field field-wide", text(move || label.clone()), own.on("change", Box::new(take)).view(), nothing())
}

/// A pass phrase in a form of its own: password managers fill it in, and Enter or the button hands it in.
fn phrase(id: &str, label: String, is_new: bool) -> AnyView {
    let store = store();
    let words = &texts().keeping;
    let (action, autocomplete, button): (fn(String) -> Action, _, _) = match is_new {
        true => (Action::Lock, "new-password", words.lock),
        false => (Action::Unlock, "current-password", words.unlock),
    };
    let typed = RwSignal::new(String::new());
    let hand_in = move || store.send(action(typed.get_untracked()));
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        hand_in();
    };
    let leave = move |event: leptos::ev::Event| {
        typed.set(event_target_value(&event));
        // Whoever then copies the link means the locked one. A phrase that opens one may still be mended.
        if is_new {
            hand_in();
        }
    };
    let own = input().id(id).attr("type", "password").attr("autocomplete", autocomplete);
    let own =
        own.on("input", Box::new(move |event| typed.set(event_target_value(&event)))).on("change", Box::new(leave));
    El::of("FORM")
        .class("phrase")
        .on("submit", Box::new(submit))
        .child(field(id, "field field-wide", text(move || label.clone()), own.view(), nothing()))
        .with(El::of("BUTTON").class("button").text(button))
        .view()
}

/// Whether copying worked.
pub fn copied() -> AnyView {
    let copied = seen(|session| session.copied());
    let said = copied.text(|copied| {
        let words = &texts().keeping;
        copied.map_or("", |done| if done { words.copied } else { words.not_copied }).to_owned()
    });
    p().attr("role", "status").text_of(said).view()
}
