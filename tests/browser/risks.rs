//! The risk checklist in a real browser.

use outsight::codec::link;
use outsight::domain::analysis::risk::risk_adjusted_npv;
use outsight::domain::case::Case;
use outsight::domain::example::Example;
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::questions::{QUESTIONS, QuestionId};
use outsight::ids::AFTER_QUESTIONS;
use outsight::ids::answer as answer_id;
use outsight::report::checklist_view::ChecklistView;

use super::page::Page;
use super::site::Site;

/// The ids of the questions of an empty case, in the order of the page.
pub fn listed() -> Vec<QuestionId> {
    ChecklistView::default().listed(&Case::new()).into_iter().map(|question| question.id).collect()
}

/// The answer that the story below gives to the question at a place: yes with evidence, yes, partly, no, and again.
pub fn key(place: usize) -> usize {
    place % 4
}

pub async fn answer(page: &Page, questions: &[QuestionId], places: std::ops::Range<usize>) {
    for place in places {
        page.press((key(place) + 1).to_string()).await;
        let next = questions.get(place + 1).map_or(AFTER_QUESTIONS.to_owned(), |next| answer_id(*next, 0));
        page.until_focused(&next).await;
    }
}

#[tokio::test]
async fn all_questions_can_be_answered_by_keyboard_alone() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/risks").await;
    let questions = listed();
    page.tab_to(&answer_id(questions[0], 0)).await;
    answer(&page, &questions, 0..20).await;

    // Two answers are taken back; the focus is where they were.
    page.press("u").await;
    page.until_focused(&answer_id(questions[19], 0)).await;
    page.press("u").await;
    page.until_focused(&answer_id(questions[18], 0)).await;
    assert!(page.focus_is_in_sight().await, "the answer above does not cover the question");
    for place in [18, 19] {
        assert!(!page.is_chosen(&answer_id(questions[place], key(place))).await, "{place} is taken back");
    }
    page.until_saved().await;

    page.reload().await;
    for (place, question) in questions[..18].iter().enumerate() {
        assert!(page.is_chosen(&answer_id(*question, key(place))).await, "{place} is still answered");
    }
    page.tab_to(&answer_id(questions[0], 0)).await;
    for (place, question) in questions[..=18].iter().enumerate().skip(1) {
        page.press("j").await;
        let answered = if place < 18 { key(place) } else { 0 };
        page.until_focused(&answer_id(*question, answered)).await;
    }
    answer(&page, &questions, 18..questions.len()).await;
    let all = format!("{0} of {0} questions answered", questions.len());
    page.until_text(".basis", &all).await;
    page.close().await;
}

#[tokio::test]
async fn an_answered_question_leaves_the_list_of_open_ones_and_the_focus_stays_with_the_next() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/risks").await;
    let questions = listed();
    page.click_text("button", "Open").await;
    page.tab_to(&answer_id(questions[0], 0)).await;
    page.press("1").await;
    page.until_focused(&answer_id(questions[1], 0)).await;
    page.until_gone(&format!("#{}", answer_id(questions[0], 0))).await;
    assert_eq!(page.focused().await, answer_id(questions[1], 0));
    page.click_text("button", "Undo last answer").await;
    page.until_focused(&answer_id(questions[0], 0)).await;
    page.close().await;
}

#[tokio::test]
async fn answers_show_in_money_and_gates_in_the_headline() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/example/constructed/risks").await;
    let mut case = Example::Constructed.case();
    page.click_text("button", "Results").await;
    let before = risk_adjusted_npv(&Computed::new(&case));
    for (figure, value) in
        [("risk-base", before.base), ("risk-adjusted", before.adjusted), ("with-remedies", before.with_remedies)]
    {
        page.until_figure(figure, value, 1e-12).await;
    }

    // From the gate to its question, by one click.
    page.click_text("button", "Go to question D1").await;
    page.until_focused(&answer_id(QuestionId::D1, 0)).await;
    page.press("1").await;
    case.set_reply(0, QuestionId::D1, Reply::from(Answer::Proven));
    page.until_text("#answer", "9 must-haves are outstanding").await;
    page.click_text("button", "Results").await;
    page.until_figure("risk-adjusted", risk_adjusted_npv(&Computed::new(&case)).adjusted, 1e-12).await;

    page.go("#/example/constructed").await;
    page.until_text(".answer .must-haves", "Not ready to sign: 9 must-haves are outstanding").await;
    page.until_text("[aria-labelledby='by-year']", "Saving less expected losses").await;
    page.close().await;
}

#[tokio::test]
async fn notes_plans_and_service_levels_are_written_down_and_survive_a_reload() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/risks").await;
    page.click("#q-f1 summary").await;
    page.type_into("q-f1-owner", "Kim").await;
    page.type_into("q-f1-note", "Draft with the lawyer").await;
    page.click_text("button", "Plans").await;
    page.until_value("plan-f1-owner", "Kim").await;
    page.type_into("plan-f1-plan", "Call the second bidder.").await;
    page.type_into("level-s1-0-1", "90% within 20 seconds").await;
    page.click_text("button", "Add a service level").await;
    page.type_into("level-s1-5-0", "Own metric").await;
    page.until_saved().await;
    page.reload().await;
    page.click_text("button", "Owner: Kim").await;
    page.until_value("q-f1-note", "Draft with the lawyer").await;
    page.click_text("button", "Plans").await;
    page.until_value("plan-f1-plan", "Call the second bidder.").await;
    page.until_value("level-s1-0-1", "90% within 20 seconds").await;
    page.until_value("level-s1-5-0", "Own metric").await;
    page.click_text("button", "Reset to the suggested levels").await;
    page.until_value("level-s1-0-1", "80% within 30 seconds").await;
    page.until_text("#notice", "Undo").await;
    page.click_text_in("#notice", "Undo").await;
    page.until_value("level-s1-5-0", "Own metric").await;
    page.close().await;
}

#[tokio::test]
async fn a_blank_sheet_has_all_questions_and_nothing_that_the_visitor_wrote() {
    let site = Site::serve("/");
    let page = Page::open(&site, "#/risks").await;
    page.click("#q-a1 summary").await;
    page.type_into("q-a1-note", "Walk away above five million").await;
    page.scroll_to_top().await;
    page.click_text("button", "Must-haves").await;
    page.until_gone("#q-a2").await;
    page.click_text("button", "Print blank").await;
    page.until_text("#answer", "Risk checklist").await;
    let questions = async || page.number("document.querySelectorAll('.question').length").await;
    page.until("all questions", async || questions().await == QUESTIONS.len() as f64).await;
    page.until_gone("main textarea, main input").await;
    page.close().await;
}

/// Sixty answers, each with a note, an owner, a date and a link to evidence.
#[tokio::test]
async fn a_full_set_of_answers_with_notes_arrives_by_a_link() {
    let mut case = Case::new();
    for (place, question) in QUESTIONS.iter().enumerate() {
        let mut reply = Reply::from([Answer::Proven, Answer::Partly][place % 2]);
        reply.write(Detail::Note, &format!("What was found about {} when both sides met in spring.", question.key));
        reply.write(Detail::Owner, "Kim");
        reply.write(Detail::Due, "2027-03-31");
        reply.write(Detail::Evidence, "https://example.org/evidence");
        case.set_reply(0, question.id, reply);
    }
    let site = Site::serve("/");
    let page = Page::open(&site, &format!("#{}/risks", link::encode(&case, ""))).await;
    page.until_text("#preview", "was shared with you").await;
    page.until_text(".basis", "60 of 60 questions answered").await;
    page.until_value("q-i4-note", "What was found about i4 when both sides met in spring.").await;
    page.until_value("q-i4-due", "2027-03-31").await;
    page.close().await;
}

#[tokio::test]
async fn the_checklist_fits_a_narrow_phone() {
    let site = Site::serve("/");
    let page = Page::open_on_phone(&site, 320, 640).await;
    page.go("#/risks").await;
    for part in ["Questions", "Results", "Plans"] {
        page.click_text("button", part).await;
        page.until_text(".sides [aria-pressed='true']", part).await;
        let overflow = page.number("document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
        assert_eq!(overflow, 0.0, "{part} scrolls sideways: {}", page.too_wide().await);
    }
    page.close().await;
}
