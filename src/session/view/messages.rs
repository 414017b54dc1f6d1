//! What the page tells the visitor.

use super::answer::headline;
use super::form;
use crate::action::{Action, CaseAction, DraftsAction, PageAction};
use crate::domain::results::Computed;
use crate::drafts::StorageError;
use crate::report::markup::{Attribute, Element, EntryKind, Tag};
use crate::report::{button, entry, problems};
use crate::route::{Page, Route};
use crate::session::{Notice, Origin, PendingOpen, SaveState, Session, Undoable, Update};
use crate::text::name::shown;
use crate::text::{Texts, fill, labels};

/// The id of the box for the pass phrase of a link that was received.
pub const PHRASE: &str = "unlock";

/// What stands above every page: trouble, what just happened, what is shown without being the visitor's own.
pub fn banners(session: &Session, texts: &Texts) -> Vec<Element> {
    let words = &texts.keeping;
    let save_file = || act(words.save_file, DraftsAction::SaveFile);
    let to_drafts = || link(session.route(Page::Drafts), words.to_drafts);
    let back = || link(Route::of_draft(Page::Calculator), words.back);
    let mut banners = Vec::new();
    if session.site().update != Update::None {
        let agree = (session.site().update != Update::Underway).then(|| main_act(words.update, PageAction::UpdateSite));
        banners.push(banner("update", "banner", site(session, texts), agree));
    }
    if let SaveState::Failed(error) = session.saved() {
        banners.push(banner("trouble", "banner banner-bad", not_saved(error, texts), Some(save_file())));
    }
    if let Some(own) = session.notice() {
        let further = match own {
            Notice::Undoable(_) => Some(act(texts.page.undo, CaseAction::Undo)),
            Notice::Deleted(_) => Some(act(texts.page.undo, DraftsAction::Restore)),
            Notice::NotLeft => Some(save_file()),
            Notice::Kept | Notice::Forked | Notice::ConflictCopied | Notice::NoDraft | Notice::Unreadable => {
                Some(to_drafts())
            }
            _ => None,
        };
        let close = act(texts.page.close, PageAction::CloseNotice);
        banners.push(banner("notice", "banner", &notice(own, texts), further.into_iter().chain([close])));
    }
    match session.pending() {
        Some(PendingOpen { refused: Some(reason), .. }) => {
            let own = banner("opening", "banner", reason, Some(back()));
            banners.push(own.control(entry(PHRASE, words.phrase, "", EntryKind::Passphrase)));
        }
        Some(PendingOpen { is_late: true, .. }) => {
            banners.push(banner("opening", "banner", words.opening_late, Some(back())));
        }
        Some(_) => banners.push(banner("opening", "banner", words.opening, None)),
        None => {}
    }
    if let (Some(done), false) = (session.copied(), session.page() == Page::Share) {
        let said = if done { words.copied } else { words.not_copied };
        banners.push(banner("copied", "banner toast", said, None));
    }
    if let (Some(step), Page::Calculator) = (session.tour(), session.page()) {
        banners.push(tour(step, texts));
    }
    if let Some(origin) = session.origin() {
        let keep = main_act(words.keep, DraftsAction::Keep).attr(Attribute::ID, "keep");
        let changes = || link(session.route(Page::Changes), words.what_changed);
        let changes = (!matches!(origin, Origin::Example(_))).then(changes);
        let actions = [keep].into_iter().chain(changes).chain([back()]);
        banners.push(banner_of("preview", "banner banner-preview", preview(session, origin, texts), actions));
    }
    banners
}

fn banner(id: &str, class: &str, text: &str, actions: impl IntoIterator<Item = Element>) -> Element {
    banner_of(id, class, Tag::P.element().text(text), actions)
}

fn banner_of(id: &str, class: &str, about: Element, actions: impl IntoIterator<Item = Element>) -> Element {
    let actions = Tag::DIV.element().class("banner-actions").all(actions);
    Tag::DIV.element().attr(Attribute::ID, id).class(class).with(about).with(actions)
}

/// A step of the tour. Its class says what it is about, which stands out as long.
fn tour(step: usize, texts: &Texts) -> Element {
    let words = &texts.page;
    let step = step.min(words.tour.len() - 1);
    let actions = match step + 1 == words.tour.len() {
        true => vec![main_act(words.tour_end, PageAction::ShowTour(None))],
        false => vec![
            main_act(words.tour_next, PageAction::ShowTour(Some(step + 1))),
            act(words.tour_skip, PageAction::ShowTour(None)),
        ],
    };
    banner("tour", &format!("banner tour tour-{}", step + 1), words.tour[step], actions)
}

fn act(label: &str, action: impl Into<Action>) -> Element {
    button("button", label, action)
}

fn main_act(label: &str, action: impl Into<Action>) -> Element {
    button("button button-main", label, action)
}

fn link(route: Route, label: &str) -> Element {
    Tag::A.element().class("button").attr(Attribute::HREF, route.fragment()).text(label)
}

/// Whether the draft is safe, in words. Empty while there is nothing to say.
pub fn saved(session: &Session, texts: &Texts) -> &'static str {
    let words = &texts.keeping;
    match session.saved() {
        _ if session.origin().is_some() => words.unsaved,
        SaveState::Unchanged => "",
        SaveState::Waiting => words.saving,
        SaveState::Saved => words.saved,
        SaveState::Failed(error) => not_saved(error, texts),
    }
}

/// What those who hear the page are told of the answer: the headline, once a change is saved and so not at every key.
pub fn said(session: &Session, texts: &Texts) -> String {
    match session.saved() {
        SaveState::Saved if session.origin().is_none() && session.pending().is_none() => {
            headline(&Computed::new(session.case()), texts).sentence
        }
        _ => String::new(),
    }
}

/// What those who hear the page are told of the input that they have left: the number that was taken, or why none was.
pub fn heard(session: &Session, texts: &Texts) -> String {
    let Some(slot) = session.left_input() else { return String::new() };
    let said = form::why_unusable(session, slot, texts).unwrap_or_else(|| session.tidy_text(slot));
    format!("{}: {said}", labels::source(session.case(), slot, texts))
}

fn not_saved(error: StorageError, texts: &Texts) -> &'static str {
    match error {
        StorageError::Blocked => texts.keeping.blocked,
        StorageError::Full => texts.keeping.full,
    }
}

/// What is said about a case that is not the visitor's own. The title that a stranger has given it stands apart, so that it
/// cannot pass for words of the page.
fn preview(session: &Session, origin: Origin, texts: &Texts) -> Element {
    let words = &texts.keeping;
    let (what, example) = match origin {
        Origin::Link => (words.shared, None),
        Origin::File => (words.from_file, None),
        Origin::Example(own) => (words.example, session.help().map(|help| help.example_origin(own))),
    };
    let example = example.map_or(String::new(), |example| format!(" {example}"));
    let said = Tag::P.element().text(format!("{what}{example} {}", words.untouched));
    let title = session.case().title();
    match origin {
        Origin::Link | Origin::File if !title.is_empty() => {
            let name = Tag::SPAN.element().class("name").text(shown(title));
            let named = Tag::P.element().class("named").text(format!("{} ", words.named)).with(name);
            Tag::DIV.element().class("said").with(said).with(named)
        }
        _ => said,
    }
}

/// A notice in words.
pub fn notice(notice: &Notice, texts: &Texts) -> String {
    let words = &texts.keeping;
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
    let words = &texts.keeping;
    match session.site().update {
        Update::Ready => words.update_ready,
        Update::Underway => words.update_underway,
        Update::Stuck => words.update_stuck,
        Update::Elsewhere => words.update_elsewhere,
        Update::None if session.site().is_offline_ready => words.offline_ready,
        Update::None => "",
    }
}
