//! What the page tells the visitor.

use super::form;
use super::headline::headline;
use super::problems;
use crate::domain::analysis::tornado::Spread;
use crate::domain::results::Computed;
use crate::drafts::StorageError;
use crate::session::{Notice, Origin, SaveState, Session, Undoable, Update};
use crate::text::name::shown;
use crate::text::{Texts, fill, labels};

/// The title of the window, and so the name of a file that the page is printed to: the case, the page, the product.
pub fn title(session: &Session, texts: &Texts) -> String {
    let case = Some(shown(session.case().title())).filter(|title| !title.is_empty());
    let page = texts.page.pages[session.page() as usize].to_owned();
    case.into_iter().chain([page, texts.page.name.to_owned()]).collect::<Vec<_>>().join(" · ")
}

/// Whether the draft is safe, in words. Empty while there is nothing to say.
pub fn saved(session: &Session, texts: &Texts) -> &'static str {
    let words = &texts.drafts;
    match session.saved() {
        _ if session.origin().is_some() => words.unsaved,
        SaveState::Unchanged => "",
        SaveState::Waiting => words.saving,
        SaveState::Saved => words.saved,
        SaveState::Failed(error) => not_saved(error, texts),
    }
}

/// What screen readers announce of the result: the headline, once a change is saved and so not at every key.
pub fn said(session: &Session, spread: Option<Spread>, texts: &Texts) -> String {
    match session.saved() {
        SaveState::Saved if session.origin().is_none() && session.pending().is_none() => {
            headline(&Computed::or_sample(session.case()), spread, texts).sentence
        }
        _ => String::new(),
    }
}

/// What screen readers announce of the input that was left: the number that was taken, or why none was.
pub fn heard(session: &Session, texts: &Texts) -> String {
    let Some(input) = session.left_input() else { return String::new() };
    let said = form::why_unusable(session, input, texts).unwrap_or_else(|| session.tidy_text(input));
    labels::labelled(&labels::input(session.case(), input, texts), &said, texts)
}

/// Why the draft is not saved.
pub fn not_saved(error: StorageError, texts: &Texts) -> &'static str {
    match error {
        StorageError::Blocked => texts.drafts.blocked,
        StorageError::Full => texts.drafts.full,
    }
}

/// What is said about a case that is not the visitor's own.
pub fn preview(session: &Session, origin: Origin, texts: &Texts) -> String {
    let words = &texts.drafts;
    let (what, example) = match origin {
        Origin::Link => (words.shared, None),
        Origin::File => (words.from_file, None),
        Origin::Example(own) => (words.example, session.help().map(|help| help.example_origin(own))),
    };
    texts.locale.sentences(&[what, example.unwrap_or_default(), words.untouched])
}

/// A notice in words.
pub fn notice(notice: &Notice, texts: &Texts) -> String {
    let words = &texts.drafts;
    let fixed = match notice {
        Notice::Refused(message) => message,
        Notice::NotOpened => words.not_opened,
        Notice::Problems(problems) => {
            let names = problems::names(problems, texts);
            return fill(words.problems, &[("names", texts.locale.list(&names))]);
        }
        Notice::Deleted(all) => {
            return all.last().map(|last| titled(words.deleted, &last.title, texts)).unwrap_or_default();
        }
        Notice::NewerDraft { title } => return titled(words.newer, title, texts),
        Notice::Undoable(Undoable::LineRemoved) => texts.form.line_removed,
        Notice::Undoable(Undoable::AmountsDropped) => texts.form.amounts_dropped,
        Notice::Undoable(Undoable::LevelsChanged) => texts.form.levels_changed,
        Notice::Undoable(Undoable::PlaceRemoved) => texts.form.place_removed,
        Notice::Undoable(Undoable::InputReset) => texts.form.input_reset,
        Notice::Undoable(Undoable::Relabelled) => texts.form.relabelled,
        Notice::Undoable(Undoable::Converted) => texts.form.converted,
        Notice::Undoable(Undoable::HybridDropped) => texts.form.hybrid_dropped,
        Notice::Undoable(Undoable::ScenarioRemoved) => texts.form.scenario_removed,
        Notice::Undoable(Undoable::RatesCopied) => texts.form.rates_copied,
        Notice::DeletedElsewhere => words.deleted_elsewhere,
        Notice::Forked => words.forked,
        Notice::ConflictCopied => words.parted,
        Notice::NoDraft => words.no_draft,
        Notice::Unreadable => words.unreadable,
        Notice::NotLeft => words.not_left,
        Notice::NotWritten => words.not_written,
        Notice::Recovered => words.recovered,
        Notice::Kept => words.kept,
    };
    fixed.to_owned()
}

fn titled(template: &str, title: &str, texts: &Texts) -> String {
    fill(template, &[("title", labels::titled(title, texts))])
}

/// Whether the site works without a network, and whether there is a newer one. Empty while there is nothing to say.
pub fn site(session: &Session, texts: &Texts) -> &'static str {
    let words = &texts.drafts;
    match session.site().update {
        Update::Ready => words.update_ready,
        Update::Underway => words.update_underway,
        Update::Stuck => words.update_stuck,
        Update::Elsewhere => words.update_elsewhere,
        Update::None if session.site().is_offline_ready => words.offline_ready,
        Update::None => "",
    }
}
