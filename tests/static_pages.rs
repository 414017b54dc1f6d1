//! What is shown without the program is made of the same tables: the first screen in `index.html`, and `checklist.html`.
//! `UPDATE=1 cargo test --test static_pages` makes both anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use outsight::document::Figure;
use outsight::domain::case::{Case, InputId, Place};
use outsight::domain::fields::{FieldId, QUICK_START};
use outsight::domain::results::Computed;
use outsight::domain::risk::question::{Area, Condition};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::{Choice, Unit};
use outsight::ids;
use outsight::report::{self, Spread, Topic};
use outsight::route::Page;
use outsight::session::view::form::{self, FieldView};
use outsight::session::view::{groups, headline, range_bar};
use outsight::session::{Session, Setting};
use outsight::text::report::ENGLISH_REPORT;
use outsight::text::{ENGLISH, ENGLISH_SHELL, labels};

const BEGIN: &str =
    "  <!-- The first screen, made by tests/static_pages.rs from the tables that the program makes it from. -->\n";
const END: &str = "  <!-- End of the first screen. -->\n";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The spread of the sample as the worker works it out, in whole units of its currency.
fn spread() -> Spread {
    let written = report::write(&Case::new(), &Topic::Calculator, &ENGLISH, &ENGLISH_REPORT);
    let spread = written.spread.expect("the sample has a spread");
    Spread { down: spread.down.round(), up: spread.up.round(), ..spread }
}

/// The header with nothing behind it yet.
fn header() -> String {
    let page = &ENGLISH.page;
    let places = Page::PLACES.map(|place| {
        let is_shown = place == Page::Calculator;
        format!("<li><a aria-current=\"{is_shown}\">{}</a></li>", page.pages[place as usize])
    });
    let history = "<button class=\"button history\" disabled></button>";
    format!(
        "<header class=\"header\"><p class=\"brand\">{}</p><details class=\"menu\"><summary>{}</summary></details>\
         <nav class=\"pages\" aria-label=\"{}\"><ul>{}</ul></nav>\
         <div class=\"actions\">{history}{history}<span class=\"button button-main\">{}</span></div></header>\n",
        page.name,
        labels::titled("", &ENGLISH),
        page.pages_label,
        places.concat(),
        page.share,
    )
}

fn figure(figure: &Figure) -> String {
    let Figure { label, text, note, .. } = figure;
    format!(
        "<div class=\"figure\"><dt>{label}</dt><dd class=\"value\">{text}</dd><dd class=\"note\">{note}</dd></div>\n"
    )
}

/// The answer that the sample gives.
fn answer() -> String {
    let computed = Computed::or_sample(&Case::new());
    let view = headline::view(&computed, Some(spread()), &ENGLISH);
    let range = view.range.expect("the sample has a range");
    format!(
        "<section class=\"answer\" aria-labelledby=\"answer\" data-verdict=\"{}\">\n\
         <h2 id=\"answer\"><span class=\"sample\">{}</span> {}</h2>\n\
         <div class=\"certainty\"><p class=\"range\">{}</p><figure class=\"range-bar\" aria-hidden=\"true\">{}</figure></div>\n\
         <p class=\"basis\">{}</p>\n<dl class=\"figures\">\n{}</dl>\n</section>\n",
        view.headline.verdict.key(),
        view.mark,
        view.headline.sentence,
        range.sentence,
        range_bar::drawing(&range),
        view.headline.basis,
        view.figures.iter().map(figure).collect::<String>(),
    )
}

fn control(id: &str, field: &FieldView, unit: Unit) -> String {
    if matches!(unit, Unit::Choice(_)) {
        let option = |(index, label): (usize, &&str)| {
            let selected = if index == field.chosen { " selected" } else { "" };
            format!("<option value=\"{index}\"{selected}>{label}</option>")
        };
        return format!(
            "<select id=\"{id}\">{}</select>",
            field.options.iter().enumerate().map(option).collect::<String>()
        );
    }
    format!(
        "<span class=\"unit\">{}</span><input id=\"{id}\" type=\"text\" autocomplete=\"off\" inputmode=\"decimal\" \
         enterkeyhint=\"next\" placeholder=\"{}\"><span class=\"unit\">{}</span>",
        field.prefix, field.example, field.suffix,
    )
}

fn input(session: &Session, id: FieldId) -> String {
    let place = Place::first(id);
    let field = form::field(session, place, id, &ENGLISH);
    let id_in_page = ids::input(place, id);
    let class = if field.is_wide() { "field field-wide" } else { "field" };
    format!(
        "<div class=\"{class}\"><label for=\"{id_in_page}\">{}</label><div class=\"input\">{}</div>\
         <div class=\"below\">{}<details class=\"{}\"><summary>{}</summary></details></div></div>\n",
        field.label,
        control(&id_in_page, &field, id.field().unit),
        if field.note.is_empty() { String::new() } else { format!("<p class=\"about\">{}</p>", field.note) },
        field.help_class(),
        field.mark,
    )
}

/// The quick start before anything is entered.
fn quick_start() -> String {
    let session = Session::new(Setting::default());
    let words = &ENGLISH.form;
    format!(
        "<section class=\"form\" aria-labelledby=\"form\">\n<div class=\"form-head\"><h2 id=\"form\">{}</h2>\
         <div class=\"tabs\"><button class=\"tab\" aria-pressed=\"true\">{}</button><button class=\"tab\">{}</button></div></div>\n\
         <div class=\"fields\">\n{}</div>\n<details class=\"settings\"><summary>{}</summary></details>\n</section>\n",
        words.heading,
        words.quick,
        words.full,
        QUICK_START.iter().map(|id| input(&session, *id)).collect::<String>(),
        groups::settings(session.case(), &ENGLISH),
    )
}

/// The first screen with what the program takes over from it: how far the sample's result could fall and rise.
fn first_screen() -> String {
    let spread = spread();
    format!(
        "<div id=\"first\" class=\"first starting\" data-down=\"{}\" data-up=\"{}\">\n{}<main class=\"calculator\">\n{}{}</main>\n</div>\n",
        spread.down,
        spread.up,
        header(),
        answer(),
        quick_start(),
    )
}

fn checklist() -> String {
    let mut areas = String::new();
    for area in Area::OPTIONS {
        let _ = writeln!(areas, "  <h2>{}</h2>\n  <dl>", escaped(area.label));
        for question in QUESTIONS.iter().filter(|question| question.area.option().key == area.key) {
            let words = question.id.words();
            let must_have = if question.gate != Condition::Never { "Must-have. " } else { "" };
            let _ = writeln!(
                areas,
                "    <dt>{} {}</dt>\n    <dd>{must_have}{} {}</dd>",
                question.key.to_uppercase(),
                escaped(words.ask),
                escaped(words.why),
                escaped(words.evidence),
            );
        }
        areas.push_str("  </dl>\n");
    }
    let words = &ENGLISH_SHELL;
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n  <meta charset=\"utf-8\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <title>{}</title>\n  \
         <meta name=\"color-scheme\" content=\"light dark\">\n  <meta name=\"referrer\" content=\"no-referrer\">\n  \
         <link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n  <link rel=\"stylesheet\" href=\"style.css\" crossorigin>\n\
         </head>\n<body>\n<main class=\"plain\">\n  <h1>{}</h1>\n  <p>{}</p>\n  <p><a href=\"./\">{}</a></p>\n{areas}</main>\n</body>\n</html>\n",
        ENGLISH.tag, words.checklist_title, words.checklist, words.checklist_about, words.to_calculator,
    )
}

fn assert_current(name: &str, made: &str) {
    let file = path(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, made).expect("the file can be written");
    }
    let stored = fs::read_to_string(&file).unwrap_or_default();
    assert!(stored == made, "{name} is out of date: UPDATE=1 cargo test --test static_pages makes it anew");
}

#[test]
fn the_first_screen_is_made_of_the_table_of_inputs() {
    let page = fs::read_to_string(path("index.html")).expect("index.html");
    let (before, rest) = page.split_once(BEGIN).expect("where the first screen begins");
    let (_, after) = rest.split_once(END).expect("where it ends");
    assert_current("index.html", &format!("{before}{BEGIN}{}{END}{after}", first_screen()));
}

#[test]
fn the_plain_checklist_has_every_question() {
    assert_current("checklist.html", &checklist());
}

#[test]
fn the_first_screen_asks_for_what_the_quick_start_asks_for_and_shows_its_sample() {
    let screen = first_screen();
    for id in QUICK_START {
        let place = Place::first(id);
        let label = labels::input(&Case::new(), InputId::Field(place, id), &ENGLISH);
        assert!(screen.contains(&format!("<label for=\"{}\">{label}</label>", ids::input(place, id))), "{label}");
    }
    assert_eq!(screen.matches("class=\"figure\"").count(), 4);
    assert!(screen.contains("data-verdict=\"close\"") && screen.contains("<span class=\"sample\">Sample</span>"));
}
