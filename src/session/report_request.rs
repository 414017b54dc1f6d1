//! What report the page needs.

use super::state::Session;
use crate::protocol;
use crate::report::{ReportOrigin, Topic};
use crate::route::Page;

impl Session {
    /// The request for the report on the page; `today` gives the day as `2026-11-28`.
    pub fn report_request(&self, today: impl Fn() -> String) -> Vec<u8> {
        let topic = match self.page {
            Page::Calculator => Topic::Calculator,
            Page::Compare => Topic::Compare,
            Page::Sensitivity => Topic::Sensitivity,
            Page::Summary => {
                Topic::Summary(ReportOrigin { date: today(), page: self.setting.page.clone(), draft: self.sent_from() })
            }
            Page::Method => Topic::Method,
            Page::Risks => Topic::Risks { view: self.checklist_view(), can_take_back: self.can_undo_answer() },
            Page::Drafts => Topic::Drafts {
                entries: self.drafts.listed.clone(),
                open: self.drafts.open.id.key(),
                clock: self.setting.clock,
            },
            Page::Share => Topic::Share {
                page: self.setting.page.clone(),
                draft: self.sent_from(),
                phrase: self.sharing.phrase.clone(),
                cover: self.cover(),
            },
            Page::Changes => {
                Topic::Changes { entries: self.drafts.listed.clone(), sent: Vec::new(), against: self.counterpart() }
            }
        };
        protocol::request_report(topic, self.case())
    }
}
