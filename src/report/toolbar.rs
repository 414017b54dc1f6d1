//! What of the checklist is shown, and what can be done with all of it.

use super::checklist_view::ChecklistView;
use super::context::Context;
use crate::action::Action;
use crate::action::checklist::{ChecklistAction, ChecklistFilter};
use crate::document::*;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::question::Area;
use crate::domain::risk::score::{applicable, area_score, open_gates};
use crate::domain::value::Choice;
use crate::text::name::shown;
use crate::text::{fill, labels};

/// What is shown, and what can be done with all of it.
pub fn toolbar(context: &Context<'_>, view: &ChecklistView, can_take_back: bool) -> Toolbar {
    let words = &context.words.checklist;
    let fixed = [ChecklistFilter::All, ChecklistFilter::Open, ChecklistFilter::Gates]
        .into_iter()
        .zip(words.filters.map(str::to_owned));
    let owners = owners(context, view).into_iter().map(|owner| {
        let name = fill(words.filter_owner, &[("owner", shown(&owner))]);
        (ChecklistFilter::Owner(owner), name)
    });
    let filter = |(filter, name): (ChecklistFilter, String)| {
        TabButton::new(&name, view.filter == filter, ChecklistAction::Filter(filter))
    };
    let filters = fixed.chain(owners).map(filter).collect();
    let take_back = can_take_back.then(|| Button::link(words.take_back, ChecklistAction::UndoAnswer));
    let print = |label, is_blank| Button::link(label, ChecklistAction::Print { is_blank });
    Toolbar {
        filters: Tabs { name: words.filter.to_owned(), class: TabsClass::Plain, tabs: filters },
        areas: Tabs { name: words.areas.to_owned(), class: TabsClass::Rail, tabs: areas(context, view) },
        buttons: take_back.into_iter().chain([print(words.print, false), print(words.print_blank, true)]).collect(),
        about: words.keys.to_owned(),
    }
}

/// The areas that have questions here, each with how many of them are answered.
fn areas(context: &Context<'_>, view: &ChecklistView) -> Vec<TabButton> {
    let asked = |area: &Area| area_score(&context.computed.case, view.offer, *area).applicable > 0;
    let tab = |area: Area| {
        let score = area_score(&context.computed.case, view.offer, area);
        let values = [
            ("area", context.words.tables.say(area.option().label).to_owned()),
            ("answered", score.answered.to_string()),
            ("asked", score.applicable.to_string()),
        ];
        let filter = ChecklistFilter::Area(area);
        let is_shown = view.filter == filter;
        TabButton::new(&fill(context.words.checklist.area_progress, &values), is_shown, ChecklistAction::Filter(filter))
    };
    Area::ALL.iter().copied().filter(asked).map(tab).collect()
}

/// Where to begin: the must-haves decide. It stays while one is outstanding, so that an answer moves nothing on the page.
pub fn begin(context: &Context<'_>, view: &ChecklistView) -> Option<Section> {
    let open = open_gates(&context.computed.case, view.offer).len();
    (open > 0 && view.filter == ChecklistFilter::All).then(|| {
        let label = labels::counted(&context.words.checklist.begin, open, context.texts);
        choice(&label, ChecklistAction::BeginWithMustHaves)
    })
}

/// What leads on from the must-haves to the first area, and from the area that is shown by itself to the next; none after the
/// last, and where more than an area is shown.
pub fn next_area(context: &Context<'_>, view: &ChecklistView) -> Option<Section> {
    let tabs = areas(context, view);
    let next = match view.filter {
        ChecklistFilter::Gates => tabs.first()?,
        _ => tabs.get(tabs.iter().position(|tab| tab.is_pressed)? + 1)?,
    };
    Some(choice(&fill(context.words.checklist.next_area, &[("area", &next.label)]), next.action.clone()))
}

fn choice(label: &str, action: impl Into<Action>) -> Section {
    Section::Choices { about: String::new(), buttons: vec![Button::new(ButtonStyle::Main, label, action)] }
}

/// The owners named, each once.
fn owners(context: &Context<'_>, view: &ChecklistView) -> Vec<String> {
    let case = &context.computed.case;
    let named = applicable(case).map(|question| case.reply(view.offer, question.id).detail(Detail::Owner));
    let mut owners: Vec<String> = named.filter(|owner| !owner.is_empty()).map(str::to_owned).collect();
    owners.sort();
    owners.dedup();
    owners
}
