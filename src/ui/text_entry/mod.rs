//! A box for one text, which is taken when it is left or with Enter.

mod phrase;

use leptos::prelude::*;

use crate::action::{Action, DraftsAction, FormAction, SharingAction};
use crate::browser::read_chosen;
use crate::document::{EntryPurpose, TextEntry};
use crate::ui::context::store;
use crate::ui::controls::labelled;
use crate::ui::events::{EventHandler, sends_text};
use phrase::PassPhrase;

/// A box for a text, a file or a pass phrase.
#[component]
pub fn TextEntryBox(entry: TextEntry) -> impl IntoView {
    let store = store();
    let TextEntry { id, label, text, purpose } = entry;
    match purpose {
        EntryPurpose::Lock => view! { <PassPhrase id label is_new=true/> }.into_any(),
        EntryPurpose::Unlock => view! { <PassPhrase id label is_new=false/> }.into_any(),
        EntryPurpose::OpenFile => {
            let open = move |text| store.send(SharingAction::OpenFile(text));
            let read: EventHandler = Box::new(move |event| read_chosen(&event_target(&event), open));
            let control = view! { <input id=id.clone() type="file" autocomplete="off" on:change=read/> };
            labelled(id, "field field-wide", label, control.into_any(), ().into_any())
        }
        purpose => {
            let is_fixed = purpose == EntryPurpose::ReadOnly;
            let take = sends_text(move |text| action(&purpose, text));
            let control = view! {
                <input id=id.clone() type="text" autocomplete="off" readonly=is_fixed prop:value=text on:change=take/>
            };
            labelled(id, "field field-wide", label, control.into_any(), ().into_any())
        }
    }
}

fn action(purpose: &EntryPurpose, text: String) -> Option<Action> {
    Some(match purpose {
        EntryPurpose::ReadOnly => return None,
        EntryPurpose::DraftName(draft) => DraftsAction::Rename(*draft, text).into(),
        EntryPurpose::Lock => SharingAction::Lock(text).into(),
        EntryPurpose::Unlock => SharingAction::Unlock(text).into(),
        EntryPurpose::OpenLink => SharingAction::OpenLink(text).into(),
        EntryPurpose::OpenFile => SharingAction::OpenFile(text).into(),
        EntryPurpose::Rate => FormAction::TypeRate(text).into(),
    })
}
