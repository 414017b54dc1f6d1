//! A question and what is said about it.

use leptos::prelude::*;

use super::answers::Answers;
use super::details::DetailBoxes;
use crate::document::{Link, QuestionAbout, QuestionForm, QuestionItem};
use crate::ui::controls::LinkView;
use crate::ui::reactive::each;

/// A question.
#[component]
pub fn QuestionView(question: QuestionItem) -> impl IntoView {
    let QuestionItem { id, element_id, number, question, marks, form } = question;
    let number = (!number.is_empty()).then(|| view! { <span class="number">{number}</span>" " }.into_any());
    let marks = each(marks, |mark| view! { <span class="mark">{mark}</span> });
    let body = match form {
        QuestionForm::Answers { missing, about, details } => {
            let summary = about.summary.clone();
            view! {
                <Answers id/>
                <p class="error" role="status">{missing}</p>
                <details class="help"><summary>{summary}</summary></details>
                <div class="more"><About about/><DetailBoxes id details/></div>
            }
            .into_any()
        }
        QuestionForm::Paper { boxes, lines } => view! { <p>{boxes}</p><p>{lines}</p> }.into_any(),
        QuestionForm::Plan { details } => view! { <DetailBoxes id details/> }.into_any(),
    };
    view! {
        <fieldset class="question" id=element_id>
            <legend>{number}{question}{marks}</legend>
            {body}
        </fieldset>
    }
}

/// Why the question matters, what counts as evidence, what mends it, and where it comes from.
#[component]
fn About(about: QuestionAbout) -> impl IntoView {
    let paragraph = |(heading, text): (String, String)| view! { <p><strong>{heading}</strong>": "{text}</p> };
    let clause = |link: Link| view! { <li><LinkView link/></li> };
    let clauses = (!about.clauses.is_empty()).then(|| {
        view! {
            <p><strong>{about.clauses_heading}</strong></p>
            <ul>{each(about.clauses, clause)}</ul>
        }
        .into_any()
    });
    (each(about.paragraphs, paragraph), clauses)
}
