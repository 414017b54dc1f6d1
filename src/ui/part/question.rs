//! What the visitor answers and writes down in the risk checklist.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::controls::{field, fixed};
use crate::action::ChecklistAction;
use crate::domain::risk::answer::{Answer, Detail};
use crate::domain::risk::level::{LevelColumn, MAX_CELL};
use crate::domain::risk::questions::QuestionId;
use crate::domain::value::Choice;
use crate::session::view::checklist::{self as view, answer_id};
use crate::ui::element::{El, div, input, label, nothing, span, textarea};
use crate::ui::seen::{KeyHandler, entered};
use crate::ui::{seen, store, texts};

/// The answers of a question.
pub fn answers(id: QuestionId) -> AnyView {
    let choices = Answer::ALL.iter().map(|answer| choice(id, *answer));
    div().class("answers").all(choices).on_key(keys(id)).view()
}

fn choice(id: QuestionId, answer: Answer) -> AnyView {
    let store = store();
    let chosen = seen(move |session| session.reply(id).answer == Some(answer));
    // As a property, an empty text is "not checked".
    let checked = chosen.text(|chosen| if *chosen { "checked" } else { "" }.to_owned());
    let choose = entered(move |_| store.send(ChecklistAction::Answer(id, answer)));
    let own = input()
        .id(answer_id(id, answer.index()))
        .attr("type", "radio")
        .attr("name", format!("q-{}", id.question().key))
        .prop_of("checked", checked)
        .on("change", choose);
    label().class("choice").with(own).with(span().text((texts().declared.option)(answer.option()))).view()
}

/// One key for each answer; J and K move, U takes back.
fn keys(id: QuestionId) -> KeyHandler {
    let store = store();
    Box::new(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        let action = match key.as_str() {
            "j" | "J" => ChecklistAction::GoToNext(id),
            "k" | "K" => ChecklistAction::GoToPrevious(id),
            "u" | "U" => ChecklistAction::UndoAnswer,
            digit => match digit.parse::<usize>().ok().and_then(|digit| Answer::ALL.get(digit.wrapping_sub(1))) {
                Some(answer) => ChecklistAction::AnswerAndGoOn(id, *answer),
                None => return,
            },
        };
        event.prevent_default();
        store.send(action);
    })
}

/// A text box for something written down beside an answer.
pub fn detail_box(id: QuestionId, detail: Detail, page: &str, standard: String) -> AnyView {
    let box_id = format!("{page}-{}-{}", id.question().key, detail.option().key);
    let own = seen(move |session| view::detail(session, id, detail, &standard)).text(String::clone);
    let bare = match detail {
        Detail::Note | Detail::Plan => textarea().attr("rows", "2"),
        Detail::Due => input().attr("type", "date"),
        Detail::Owner | Detail::Evidence => input().attr("type", "text"),
    };
    let control =
        text_box(bare, own, detail.limit(), move |text| ChecklistAction::Write { question: id, detail, text });
    let class = if matches!(detail, Detail::Owner | Detail::Due) { "field" } else { "field field-wide" };
    let name = fixed((texts().declared.option)(detail.option()));
    field(&box_id, class, name, control.id(box_id.clone()).view(), nothing())
}

/// A text box for a cell of a service-level sheet.
pub fn level_box(service: usize, row: usize, column: LevelColumn) -> AnyView {
    let own = seen(move |session| {
        let levels = session.levels(service);
        levels.get(row).and_then(|level| level.0.get(column as usize)).cloned().unwrap_or_default()
    });
    let write = move |text| ChecklistAction::TypeLevel { service, row, column, text };
    let name = (texts().declared.option)(column.option());
    let name = format!("{name} {}", row + 1);
    let control = text_box(textarea().attr("rows", "2"), own.text(String::clone), MAX_CELL, write);
    div()
        .class("input")
        .with(control.id(format!("level-s{}-{row}-{}", service + 1, column.index())).attr("aria-label", name))
        .view()
}

fn text_box(bare: El, value: Signal<String>, limit: usize, write: impl Fn(String) -> ChecklistAction + 'static) -> El {
    let store = store();
    let write = entered(move |text| store.send(write(text)));
    let own = bare.attr("autocomplete", "off").attr("maxlength", limit.to_string());
    own.prop_of("value", value).on("input", write)
}
