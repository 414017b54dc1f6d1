//! What stands above every page: trouble, what just happened, what is shown without being the visitor's own.

use leptos::prelude::*;

use crate::action::{CaseAction, DraftsAction, PageAction};
use crate::route::{Page, Route};
use crate::session::view::messages;
use crate::session::{Notice, SaveState, Update};
use crate::ui::context::{from_session, texts};
use crate::ui::controls::button;
use crate::ui::later;
use crate::ui::reactive::dynamic;

/// All banners, each there only while it has something to say.
#[component]
pub fn Banners() -> impl IntoView {
    view! {
        <div class="messages" role="status">
            <SiteUpdate/>
            <NotSaved/>
            <NoticeBanner/>
            {later::show(|views| (views.received)())}
            <Copied/>
            <Tour/>
        </div>
    }
}

/// A banner: what it says, and what can be done.
pub fn banner(id: &'static str, class: &'static str, words: impl Into<String>, actions: Vec<AnyView>) -> AnyView {
    let words: String = words.into();
    view! {
        <div id=id class=class>
            <p>{words}</p>
            <div class="banner-actions">{actions}</div>
        </div>
    }
    .into_any()
}

/// A link that looks like a button.
pub fn link(address: String, label: &'static str) -> AnyView {
    view! { <a class="button" href=address>{label}</a> }.into_any()
}

pub fn back() -> AnyView {
    link(Route::of_draft(Page::Calculator).fragment(), texts().drafts.back)
}

fn save_file() -> AnyView {
    button("button", texts().drafts.save_file, DraftsAction::SaveFile)
}

#[component]
fn SiteUpdate() -> impl IntoView {
    let update = from_session(|session| (session.site().update, messages::site(session, texts())));
    dynamic(move || match update.get() {
        (Update::None, _) => None,
        (Update::Underway, words) => Some(banner("update", "banner", words, Vec::new())),
        (_, words) => {
            let agree = button("button button-main", texts().drafts.update, PageAction::UpdateSite);
            Some(banner("update", "banner", words, vec![agree]))
        }
    })
}

#[component]
fn NotSaved() -> impl IntoView {
    let error = from_session(|session| match session.saved() {
        SaveState::Failed(error) => Some(messages::not_saved(error, texts())),
        _ => None,
    });
    dynamic(move || error.get().map(|error| banner("trouble", "banner banner-bad", error, vec![save_file()])))
}

#[component]
fn NoticeBanner() -> impl IntoView {
    let notice = from_session(|session| session.notice().cloned());
    let drafts = from_session(|session| session.route(Page::Drafts).fragment());
    let further = move |notice: &Notice| match notice {
        Notice::Undoable(_) => Some(button("button", texts().page.undo, CaseAction::Undo)),
        Notice::Deleted(_) => Some(button("button", texts().page.undo, DraftsAction::Restore)),
        Notice::NotLeft => Some(save_file()),
        Notice::Kept | Notice::Forked | Notice::ConflictCopied | Notice::NoDraft | Notice::Unreadable => {
            Some(link(drafts.get(), texts().drafts.to_drafts))
        }
        _ => None,
    };
    dynamic(move || {
        notice.get().map(|own| {
            let close = button("button", texts().page.close, PageAction::CloseNotice);
            let actions = further(&own).into_iter().chain([close]).collect();
            banner("notice", "banner", messages::notice(&own, texts()), actions)
        })
    })
}

/// Whether copying worked; the page that shares says it beside its button.
#[component]
fn Copied() -> impl IntoView {
    let words = &texts().drafts;
    let copied = from_session(|session| session.copied().filter(|_| session.page() != Page::Share));
    let said = move |done| if done { words.copied } else { words.not_copied };
    dynamic(move || copied.get().map(|done| banner("copied", "banner toast", said(done), Vec::new())))
}

/// A step of the tour. Its class says what it is about, which stands out as long.
#[component]
fn Tour() -> impl IntoView {
    const CLASSES: [&str; 4] = ["banner tour tour-1", "banner tour tour-2", "banner tour tour-3", "banner tour tour-4"];
    let words = &texts().page;
    let step = from_session(|session| session.tour().filter(|_| session.page() == Page::Calculator));
    dynamic(move || {
        step.get().map(|step| {
            let step = step.min(CLASSES.len() - 1);
            let go_to = |class, label, step| button(class, label, PageAction::ShowTour(step));
            let actions = match step + 1 == CLASSES.len() {
                true => vec![go_to("button button-main", words.tour_end, None)],
                false => vec![
                    go_to("button button-main", words.tour_next, Some(step + 1)),
                    go_to("button", words.tour_skip, None),
                ],
            };
            banner("tour", CLASSES[step], words.tour[step], actions)
        })
    })
}
