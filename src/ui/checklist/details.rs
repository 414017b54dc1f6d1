//! What is written down beside an answer.

use leptos::prelude::*;

use crate::action::ChecklistAction;
use crate::document::DetailBox;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::Choice;
use crate::session::view::checklist::detail_text;
use crate::ui::context::{from_session, texts};
use crate::ui::controls::labelled;
use crate::ui::events::sends_text;
use crate::ui::reactive::each;

/// Boxes side by side.
#[component]
pub fn DetailBoxes(id: QuestionId, details: Vec<DetailBox>) -> impl IntoView {
    let one = |own: DetailBox| view! { <DetailBoxView id own/> };
    view! { <div class="fields">{each(details, one)}</div> }
}

#[component]
fn DetailBoxView(id: QuestionId, own: DetailBox) -> impl IntoView {
    let DetailBox { element_id, detail, suggestion } = own;
    let text = from_session(move |session| detail_text(session, id, detail, &suggestion)).text(String::clone);
    let write = sends_text(move |text| Some(ChecklistAction::Write { question: id, detail, text }));
    let limit = detail.limit().to_string();
    let class = if matches!(detail, Detail::Owner | Detail::Due) { "field" } else { "field field-wide" };
    let control = match detail {
        Detail::Note | Detail::Plan => view! {
            <textarea id=element_id.clone() rows="2" autocomplete="off" maxlength=limit prop:value=text on:input=write></textarea>
        }
        .into_any(),
        Detail::Due | Detail::Owner | Detail::Evidence => {
            let kind = if detail == Detail::Due { "date" } else { "text" };
            view! {
                <input id=element_id.clone() type=kind autocomplete="off" maxlength=limit prop:value=text on:input=write/>
            }
            .into_any()
        }
    };
    labelled(element_id, class, texts().tables.say(detail.option().label), control, ().into_any())
}
