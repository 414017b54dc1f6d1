//! The headline and the figures beside it.

use leptos::prelude::*;

use super::controls::list;
use crate::domain::decimal;
use crate::session::action::Action;
use crate::session::view::answer::{self as view, FigureView, Verdict};
use crate::ui::element::{data, dd, div, dl, dt, h2, label, nothing, p, section};
use crate::ui::seen::{Seen, remade};
use crate::ui::{Results, seen, shown, store, texts};

/// The answer in one sentence and four figures.
pub fn answer(results: Results) -> AnyView {
    let headline = shown(results, view::headline);
    let stale = seen(|session| view::stale(session, texts()));
    let verdict = headline.text(|headline| match headline.verdict {
        Verdict::Open => "open".to_owned(),
        Verdict::Saves => "saves".to_owned(),
        Verdict::Costs => "costs".to_owned(),
        Verdict::Even => "even".to_owned(),
    });
    let warning = move || match stale.get() {
        Some(stale) => p().class("stale").id("stale").text(stale).view(),
        None => nothing(),
    };
    section()
        .class("answer")
        .attr("aria-labelledby", "answer")
        .attr_of("data-verdict", verdict)
        .with(h2().id("answer").text_of(headline.text(|headline| headline.sentence.clone())))
        .with(p().class("basis").text_of(headline.text(|headline| headline.basis.clone())))
        .child(subject())
        .with(div().attr("role", "status").remade(warning))
        .child(figures(results))
        .view()
}

/// Which way the answer is about; nothing where there is only one.
fn subject() -> AnyView {
    let store = store();
    let subjects = seen(|session| view::subjects(session.case(), texts()));
    let names =
        Seen::new(move || subjects.with(|(ways, _)| ways.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>()));
    let chosen = Seen::new(move || subjects.with(|(_, chosen)| *chosen));
    let several = Seen::new(move || names.with(|names| names.len() > 2));
    let choose = move |place: usize| {
        let way = subjects.with_untracked(|(ways, _)| ways.get(place).map(|(way, _)| *way));
        if let Some(way) = way {
            store.send(Action::Compare(way));
        }
    };
    let control = move || match several.get() {
        false => nothing(),
        true => {
            let own = list("subject", names, chosen, choose);
            label().class("subject").text(texts().form.subject).text(" ").child(own).view()
        }
    };
    remade(control)
}

/// The figures: each changes in place.
fn figures(results: Results) -> AnyView {
    let figures = shown(results, view::main_figures);
    let count = figures.with_untracked(Vec::len);
    let items = (0..count).map(|place| {
        let own = Seen::new(move || figures.with(|figures| figures.get(place).cloned()));
        remade(move || own.get().map_or_else(nothing, figure))
    });
    dl().class("figures").all(items).view()
}

fn figure(own: FigureView) -> AnyView {
    let value = own.value.map(decimal::write).unwrap_or_default();
    let value = data().attr("data-figure", own.key).attr("value", value).text(own.text);
    let figure = div()
        .class("figure")
        .with(dt().text(own.label))
        .with(dd().class("value").with(value))
        .with(dd().class("note").text(own.note));
    match own.caution {
        None => figure.view(),
        Some(caution) => figure.with(dd().class("caution").text(caution)).view(),
    }
}
