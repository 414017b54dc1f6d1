//! The controls of the pages about drafts and links, where the worker has put them.

use leptos::prelude::*;

use super::controls::field;
use crate::browser::read_chosen;
use crate::drafts::DraftId;
use crate::report::markup::Taken;
use crate::session::action::Action;
use crate::ui::element::{input, nothing, p};
use crate::ui::seen::text;
use crate::ui::{seen, store, texts};

/// A box for one text, which is taken when it is left or with Enter, or for a file.
pub fn entry(id: &str, label: String, content: String, taken: Taken) -> AnyView {
    let store = store();
    let kind = match taken {
        Taken::File => "file",
        Taken::Lock | Taken::Unlock => "password",
        Taken::Nothing | Taken::Name(_) | Taken::Link | Taken::Rate => "text",
    };
    let own = input().id(id).attr("type", kind).attr("autocomplete", "off").flag("readonly", taken == Taken::Nothing);
    let own = if taken == Taken::File { own } else { own.prop("value", content) };
    let take = move |event: leptos::ev::Event| {
        let act = match &taken {
            Taken::Nothing => return,
            Taken::File => return read_chosen(&event_target(&event), move |text| store.send(Action::OpenFile(text))),
            Taken::Lock => Action::Lock,
            Taken::Unlock => Action::Unlock,
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

/// Whether copying worked.
pub fn copied() -> AnyView {
    let copied = seen(|session| session.copied());
    let said = copied.text(|copied| {
        let words = &texts().keeping;
        copied.map_or("", |done| if done { words.copied } else { words.not_copied }).to_owned()
    });
    p().attr("role", "status").text_of(said).view()
}
