//! The controls of the pages about drafts and links, where the worker has put them.

use leptos::prelude::*;

use super::controls::field;
use crate::action::{DraftsAction, FormAction, SharingAction};
use crate::browser::read_chosen;
use crate::report::markup::EntryKind;
use crate::ui::element::{El, input, nothing, p};
use crate::ui::seen::text;
use crate::ui::{seen, store, texts};

/// A box for one text, which is taken when it is left or with Enter, for a file or for a pass phrase.
pub fn entry(id: &str, label: String, content: String, kind: EntryKind) -> AnyView {
    let store = store();
    let input_type = match kind {
        EntryKind::File => "file",
        EntryKind::NewPassphrase => return phrase(id, label, true),
        EntryKind::Passphrase => return phrase(id, label, false),
        EntryKind::ReadOnly | EntryKind::DraftName(_) | EntryKind::Link | EntryKind::ExchangeRate => "text",
    };
    let own = input().id(id).attr("type", input_type).attr("autocomplete", "off");
    let own = own.flag("readonly", kind == EntryKind::ReadOnly);
    let own = if kind == EntryKind::File { own } else { own.prop("value", content) };
    let take = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        match kind {
            EntryKind::ReadOnly | EntryKind::NewPassphrase | EntryKind::Passphrase => {}
            EntryKind::File => {
                read_chosen(&event_target(&event), move |text| store.send(SharingAction::OpenFile(text)));
            }
            EntryKind::Link => store.send(SharingAction::OpenLink(text)),
            EntryKind::ExchangeRate => store.send(FormAction::TypeRate(text)),
            EntryKind::DraftName(draft) => store.send(DraftsAction::Rename(draft, text)),
        }
    };
    field(id, "field field-wide", text(move || label.clone()), own.on("change", Box::new(take)).view(), nothing())
}

/// A pass phrase in a form of its own: password managers fill it in, and Enter or the button hands it in.
fn phrase(id: &str, label: String, is_new: bool) -> AnyView {
    let store = store();
    let words = &texts().keeping;
    let (action, autocomplete, button): (fn(String) -> SharingAction, _, _) = match is_new {
        true => (SharingAction::Lock, "new-password", words.lock),
        false => (SharingAction::Unlock, "current-password", words.unlock),
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
