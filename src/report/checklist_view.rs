//! Which questions of the checklist are shown, and in what order.

use serde::{Deserialize, Serialize};

use crate::action::checklist::{ChecklistFilter, ChecklistTab};
use crate::domain::case::Case;
use crate::domain::risk::answer::Detail;
use crate::domain::risk::question::{Area, Question};
use crate::domain::risk::questions::QuestionId;
use crate::domain::risk::score::applicable;
use crate::domain::value::Choice;

/// What of the risk checklist is on the screen.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ChecklistView {
    pub tab: ChecklistTab,
    /// The offer whose checklist is open.
    pub offer: usize,
    pub filter: ChecklistFilter,
    /// The question being worked on: it stays, whatever the filter says of it meanwhile.
    pub pinned: Option<QuestionId>,
    pub print_mode: PrintMode,
}

/// How the checklist is shown. The number makes two consecutive prints different values, so that the worker renders each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum PrintMode {
    #[default]
    Screen,
    /// To be printed, with the answers or without.
    Filled(u32),
    Blank(u32),
}

impl ChecklistView {
    /// The questions on the screen, area by area; in each, those that matter most here come first.
    pub fn listed(&self, case: &Case) -> Vec<&'static Question> {
        Area::ALL.iter().flat_map(|area| self.of_area(case, *area)).collect()
    }

    /// The questions of an area on the screen.
    pub fn of_area(&self, case: &Case, area: Area) -> Vec<&'static Question> {
        let own = applicable(case).filter(|question| question.area == area && self.shows(case, question));
        let (mut most, others): (Vec<_>, Vec<_>) = own.partition(|question| question.matters_most(case));
        most.extend(others);
        most
    }

    fn shows(&self, case: &Case, question: &Question) -> bool {
        let owner = case.reply(self.offer, question.id).detail(Detail::Owner);
        let fits = match &self.filter {
            ChecklistFilter::All => true,
            ChecklistFilter::Open => question.is_open(case, self.offer),
            ChecklistFilter::Gates => question.is_gate(case),
            ChecklistFilter::Area(own) => *own == question.area,
            ChecklistFilter::Owner(own) => own == owner,
        };
        fits || self.pinned == Some(question.id)
    }

    /// The question after or before one, as they stand on the screen; the same before the first, none after the last.
    pub fn next(&self, case: &Case, id: QuestionId, is_forward: bool) -> Option<QuestionId> {
        let listed = self.listed(case);
        let place = listed.iter().position(|own| own.id == id)?;
        let next = if is_forward { place + 1 } else { place.saturating_sub(1) };
        listed.get(next).map(|question| question.id)
    }
}
