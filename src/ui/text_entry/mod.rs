//! A box for one text, which is taken when it is left or with Enter.

mod phrase;

use leptos::prelude::*;

use crate::action::{Action, CaseAction, DraftsAction, FormAction, SharingAction};
use crate::browser::read_chosen;
use crate::document::{EntryPurpose, TextEntry};
use crate::ui::context::{from_session, store};
use crate::ui::controls::{NameBox, labelled};
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
        EntryPurpose::ReadOnly => text_box(id, label, text, None),
        EntryPurpose::DraftName(draft) => {
            text_box(id, label, text, Some(Box::new(move |name| DraftsAction::Rename(draft, name).into())))
        }
        EntryPurpose::Party(party) => {
            let rename = Box::new(move |name| CaseAction::NameParty { party, name });
            let name = from_session(move |session| session.case().party(party).to_owned());
            let control = view! { <NameBox id=id.clone() text=name.text(String::clone) rename/> };
            labelled(id, "field", label, control.into_any(), ().into_any())
        }
        EntryPurpose::OpenLink => {
            text_box(id, label, text, Some(Box::new(|link| SharingAction::OpenLink(link).into())))
        }
        EntryPurpose::From => text_box(id, label, text, Some(Box::new(|from| SharingAction::SayFrom(from).into()))),
        EntryPurpose::Note => text_box(id, label, text, Some(Box::new(|note| SharingAction::SayNote(note).into()))),
        EntryPurpose::Rate => text_box(id, label, text, Some(Box::new(|rate| FormAction::TypeRate(rate).into()))),
    }
}

/// A box that hands its text to `take`, or that cannot be changed.
fn text_box(id: String, label: String, text: String, take: Option<Box<dyn Fn(String) -> Action>>) -> AnyView {
    let is_fixed = take.is_none();
    let change = sends_text(move |text| take.as_ref().map(|take| take(text)));
    let control = view! {
        <input id=id.clone() type="text" autocomplete="off" readonly=is_fixed prop:value=text on:change=change/>
    };
    labelled(id, "field field-wide", label, control.into_any(), ().into_any())
}
