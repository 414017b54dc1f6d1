//! The answers of a question.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::action::ChecklistAction;
use crate::domain::risk::answer::Answer;
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::Choice;
use crate::ids;
use crate::ui::context::{from_session, store, texts};
use crate::ui::events::sends_text;
use crate::ui::reactive::each;

/// The answers, to pick one. A digit answers and goes on; J and K move, U takes back.
#[component]
pub fn Answers(id: QuestionId) -> impl IntoView {
    let store = store();
    let press = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if let Some(action) = action(id, &event.key()) {
            event.prevent_default();
            store.send(action);
        }
    };
    let choices = each(Answer::ALL, |answer| view! { <AnswerChoice id answer=*answer/> });
    view! { <div class="answers" on:keydown=press>{choices}</div> }
}

fn action(id: QuestionId, key: &str) -> Option<ChecklistAction> {
    Some(match key {
        "j" | "J" => ChecklistAction::GoToNext(id),
        "k" | "K" => ChecklistAction::GoToPrevious(id),
        "u" | "U" => ChecklistAction::UndoAnswer,
        digit => {
            let index = digit.parse::<usize>().ok()?.checked_sub(1)?;
            ChecklistAction::AnswerAndGoOn(id, *Answer::ALL.get(index)?)
        }
    })
}

#[component]
fn AnswerChoice(id: QuestionId, answer: Answer) -> impl IntoView {
    let is_chosen = from_session(move |session| session.reply(id).answer == Some(answer));
    // As a property, an empty text is "not checked".
    let checked = is_chosen.text(|is_chosen| if *is_chosen { "checked" } else { "" }.to_owned());
    view! {
        <label class="choice">
            <input
                id=ids::answer(id, answer.index())
                type="radio"
                name=format!("q-{}", id.question().key)
                prop:checked=checked
                on:change=sends_text(move |_| Some(ChecklistAction::Answer(id, answer)))
            />
            <span>{texts().tables.say(answer.option().label)}</span>
        </label>
    }
}
