//! What the page tells the visitor.

use crate::codec::draft::DraftError;
use crate::codec::link::LinkError;
use crate::codec::wire::Problem;
use crate::session::{Notice, Origin, SaveError, Saved, Session, Undoable};
use crate::text::{Texts, fill};

/// Whether the draft is safe, in words. Empty while there is nothing to say.
pub fn saved(session: &Session, texts: &Texts) -> &'static str {
    let words = &texts.keeping;
    match session.saved() {
        _ if session.origin().is_some() => words.unsaved,
        Saved::Nothing => "",
        Saved::Waiting => words.saving,
        Saved::Done => words.saved,
        Saved::Failed(SaveError::Blocked) => words.blocked,
        Saved::Failed(SaveError::Full) => words.full,
    }
}

/// What is said about a case that is not the visitor's own.
pub fn preview(session: &Session, origin: Origin, texts: &Texts) -> String {
    let words = &texts.keeping;
    match origin {
        Origin::Link => format!("{} {}", words.shared, words.untouched),
        Origin::Example(example) => {
            let origin = session.book().map_or("", |book| book.example_origin(example));
            format!("{} {origin} {}", words.example, words.untouched)
        }
    }
}

/// A notice in words.
pub fn notice(notice: &Notice, texts: &Texts) -> String {
    let words = &texts.keeping;
    match notice {
        Notice::Link(LinkError::CutOff) => words.link_cut.to_owned(),
        Notice::Link(LinkError::Damaged) => words.link_damaged.to_owned(),
        Notice::Link(LinkError::Newer) => words.link_newer.to_owned(),
        Notice::Link(LinkError::TooLong) => words.link_too_long.to_owned(),
        Notice::Draft(DraftError::Unreadable) => words.draft_unreadable.to_owned(),
        Notice::Draft(DraftError::Newer) => words.draft_newer.to_owned(),
        Notice::Problems(problems) => {
            let names: Vec<String> = problems.iter().map(|problem| problem_name(problem, texts)).collect();
            fill(words.problems, &[("names", &names.join(", "))])
        }
        Notice::Undoable(Undoable::LineRemoved) => texts.form.line_removed.to_owned(),
        Notice::Undoable(Undoable::AmountsDropped) => texts.form.amounts_dropped.to_owned(),
        Notice::Undoable(Undoable::LevelsChanged) => texts.form.levels_changed.to_owned(),
        Notice::Undoable(Undoable::PlaceRemoved) => texts.form.place_removed.to_owned(),
        Notice::Kept => words.kept.to_owned(),
        Notice::StartedOver => words.started_over.to_owned(),
    }
}

fn problem_name(problem: &Problem, texts: &Texts) -> String {
    match problem {
        Problem::UnknownInput(name) | Problem::BadLine(name) | Problem::BadReply(name) => format!("“{name}”"),
        Problem::BadValue(id) | Problem::BadSpread(id) => (texts.declared.label)(id.field()).to_owned(),
        Problem::BadLevel => texts.keeping.levels.to_owned(),
        Problem::TooMany => texts.keeping.too_many_lines.to_owned(),
        Problem::BadWay => texts.keeping.bad_way.to_owned(),
    }
}
