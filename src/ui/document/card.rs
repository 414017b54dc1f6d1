//! A card and its parts.

use leptos::prelude::*;

use super::actions::Actions;
use super::chart::{ChartView, Picture};
use super::figures::Figures;
use super::findings::Findings;
use super::scenarios::Scenarios;
use super::sliders::Sliders;
use super::table::TableView;
use crate::document::{Card, CardPart, CardStyle, Folded, InputRef};
use crate::ui::checklist::{QuestionView, ServiceLevels};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::ButtonView;
use crate::ui::events::folds;
use crate::ui::form::Field;
use crate::ui::keyed::keyed;
use crate::ui::reactive::{Derived, dynamic, each};
use crate::ui::text_entry::TextEntryBox;

/// A card.
#[component]
pub fn CardView(card: Derived<Card>) -> impl IntoView {
    let (id, style) = card.with_untracked(|card| (card.id.clone(), card.style));
    let heading = card.text(|card| card.heading.clone());
    let parts = Derived::new(move || card.with(|card| card.parts.clone()));
    let parts = keyed(parts, CardPart::name, part);
    let class = match style {
        CardStyle::Half => "card",
        CardStyle::Wide => "card wide",
        CardStyle::Screening => "card opening",
        CardStyle::Draft => {
            return view! { <section class="card draft" aria-label=heading>{parts}</section> }.into_any();
        }
    };
    let heading_id = id.clone();
    view! {
        <section class=class aria-labelledby=id>
            <h2 id=heading_id>{heading}</h2>
            {parts}
        </section>
    }
    .into_any()
}

/// A part of a card. Its kind stays the same while it is shown.
fn part(part: Derived<CardPart>) -> AnyView {
    macro_rules! own {
        ($kind:ident, $first:ident) => {
            part.content($first, |part| match part {
                CardPart::$kind(own) => Some(own.clone()),
                _ => None,
            })
        };
    }
    match part.get_untracked() {
        CardPart::Text(first) => view! { <p class="about">{own!(Text, first).text(String::clone)}</p> }.into_any(),
        CardPart::Plain(first) => view! { <p>{own!(Plain, first).text(String::clone)}</p> }.into_any(),
        CardPart::Lead(first) => view! { <p class="value">{own!(Lead, first).text(String::clone)}</p> }.into_any(),
        CardPart::Heading(first) => view! { <h3>{own!(Heading, first).text(String::clone)}</h3> }.into_any(),
        CardPart::Chart(first) => view! { <ChartView chart=own!(Chart, first)/> }.into_any(),
        CardPart::Picture(first) => view! { <Picture svg=own!(Picture, first)/> }.into_any(),
        CardPart::Figures(first) => view! { <Figures figures=own!(Figures, first)/> }.into_any(),
        CardPart::Sliders(first) => view! { <Sliders sliders=own!(Sliders, first)/> }.into_any(),
        CardPart::Table(first) => view! { <TableView table=own!(Table, first)/> }.into_any(),
        CardPart::Findings(first) => view! { <Findings findings=own!(Findings, first)/> }.into_any(),
        CardPart::Folded(first) => view! { <FoldedView folded=own!(Folded, first)/> }.into_any(),
        CardPart::ServiceLevels(first) => view! { <ServiceLevels sheet=own!(ServiceLevels, first)/> }.into_any(),
        CardPart::Scenarios(first) => view! { <Scenarios sheet=own!(Scenarios, first)/> }.into_any(),
        CardPart::CopyStatus => view! { <CopyStatus/> }.into_any(),
        // These are small, and made anew where they differ.
        CardPart::Actions(_)
        | CardPart::Button(_)
        | CardPart::TextEntry(_)
        | CardPart::Inputs(_)
        | CardPart::InputGroup { .. }
        | CardPart::Question(_) => dynamic(move || match part.get() {
            CardPart::Actions(actions) => view! { <Actions actions/> }.into_any(),
            CardPart::Button(button) => view! { <ButtonView button/> }.into_any(),
            CardPart::TextEntry(entry) => view! { <TextEntryBox entry/> }.into_any(),
            CardPart::Inputs(inputs) => view! { <Inputs inputs/> }.into_any(),
            CardPart::InputGroup { heading, inputs } => {
                view! { <fieldset class="group"><legend>{heading}</legend><Inputs inputs/></fieldset> }.into_any()
            }
            CardPart::Question(question) => view! { <QuestionView question=*question/> }.into_any(),
            _ => ().into_any(),
        }),
    }
}

/// Parts behind a line that opens them. They are made when it is first opened: most never are, and each would cost time at
/// every key.
#[component]
fn FoldedView(folded: Derived<Folded>) -> impl IntoView {
    let summary = folded.text(|folded| folded.summary.clone());
    let is_shown = RwSignal::new(false);
    let parts = move || {
        is_shown.get().then(|| {
            let parts = Derived::new(move || folded.with(|folded| folded.parts.clone()));
            keyed(parts, CardPart::name, part)
        })
    };
    view! {
        <details
            class="folded"
            id=folded.with_untracked(|folded| folded.id.clone())
            on:toggle=folds(move |is_open| is_shown.set(is_open))
        >
            <summary>{summary}</summary>
            {dynamic(parts)}
        </details>
    }
}

/// Inputs side by side.
#[component]
fn Inputs(inputs: Vec<InputRef>) -> impl IntoView {
    let field = |input: InputRef| view! { <Field place=input.place id=input.field/> };
    view! { <div class="fields">{each(inputs, field)}</div> }
}

/// Whether the browser has copied what it was asked to.
#[component]
fn CopyStatus() -> impl IntoView {
    let words = &texts().drafts;
    let said =
        from_session(|session| session.copied().map_or("", |done| if done { words.copied } else { words.not_copied }));
    view! { <p role="status">{said.text(|said| (*said).to_owned())}</p> }
}
