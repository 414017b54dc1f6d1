//! The page of drafts: every draft with what it comes to, those that cannot be opened, and where links and files are opened.

use time::{Duration, OffsetDateTime};

use super::clock::Clock;
use super::context::Context;
use crate::action::DraftsAction;
use crate::chart::spark;
use crate::document::{
    Button, ButtonStyle, Card, CardAction, CardPart, CardStyle, EntryPurpose, Finding, Link, Section, TextEntry,
};
use crate::domain::results::{Computed, Readiness};
use crate::drafts::store::{Entry, Scan, UnreadableEntry};
use crate::drafts::{DraftId, Unreadable, Version};
use crate::text::name::shown;
use crate::text::report::{DraftReportTexts, ReportTexts};
use crate::text::{Texts, fill, labels};

/// The sections of the page.
pub fn sections(entries: &[Entry], open: &str, clock: Clock, texts: &Texts, words: &ReportTexts) -> Vec<Section> {
    let mut found = Scan::new(entries.to_vec());
    found.tips.sort_by_key(|stored| std::cmp::Reverse(stored.version.changed));
    let page = DraftsPage { open: DraftId::by_key(open), clock, texts, words, own: &words.drafts };
    let mut cards = vec![page.head(found.tips.is_empty())];
    cards.extend(found.tips.iter().map(|stored| page.draft(&stored.version)));
    if !found.unreadable.is_empty() {
        cards.push(page.unreadable(&found.unreadable));
    }
    cards.push(page.receive());
    cards.into_iter().map(Section::from).collect()
}

struct DraftsPage<'a> {
    open: Option<DraftId>,
    clock: Clock,
    texts: &'a Texts,
    words: &'a ReportTexts,
    own: &'a DraftReportTexts,
}

impl DraftsPage<'_> {
    fn head(&self, is_empty: bool) -> Card {
        let words = self.own;
        let actions = vec![
            CardAction::Button(Button::new(ButtonStyle::Main, words.begin, DraftsAction::Begin)),
            CardAction::Button(Button::new(ButtonStyle::Plain, words.save_file, DraftsAction::SaveFile)),
        ];
        let none = is_empty.then(|| CardPart::Plain(words.no_drafts.to_owned()));
        let parts = none.into_iter().chain([CardPart::Actions(actions), CardPart::text(words.drafts_about)]);
        Card::wide("drafts", words.drafts_heading, parts.collect())
    }

    fn draft(&self, version: &Version) -> Card {
        let (words, id) = (self.own, version.id);
        let title = labels::title(&version.case, self.texts);
        let computed = Computed::new(&version.case);
        let context = Context::new(&computed, self.texts, self.words);
        let named = |what: &str| fill(words.named_action, &[("what", what), ("title", &*title)]);
        let act = |what: &str, action| CardAction::Button(Button::link(what, action).named(named(what)));
        let open = if self.open == Some(id) { words.open_now } else { words.open };
        let name = format!("name-{}", id.key());
        let mut parts = vec![CardPart::TextEntry(TextEntry::new(
            &name,
            words.draft_name,
            version.case.title(),
            EntryPurpose::DraftName(id),
        ))];
        if computed.readiness() == Readiness::Comparable {
            parts.push(CardPart::Lead(fill(words.result, &[("amount", context.money(computed.results.npv))])));
            let position = computed.projection().saving(&computed.case, computed.compared).position();
            parts.extend(spark::draw(&position).ok().map(|drawing| CardPart::Picture(drawing.picture())));
        } else {
            parts.push(CardPart::text(words.result_open));
        }
        parts.push(CardPart::Text(self.dates(version)));
        parts.push(CardPart::Actions(vec![
            CardAction::Link(Link::within(open, format!("#/draft/{}", id.key()))),
            act(words.duplicate, DraftsAction::Duplicate(id)),
            act(words.delete, DraftsAction::Delete(id)),
        ]));
        Card { id: format!("draft-{}", id.key()), heading: title, style: CardStyle::Draft, parts }
    }

    fn dates(&self, version: &Version) -> String {
        let time = |template: &str, ms: u64| fill(template, &[("time", self.time(ms))]);
        let filed = match version.filed {
            None => self.own.never_filed.to_owned(),
            // Noting that it was filed is a change of its own.
            Some(filed) if version.changed > filed + 5_000 => time(self.own.filed_before, filed),
            Some(filed) => time(self.own.filed, filed),
        };
        self.texts.locale.sentences(&[time(self.own.changed, version.changed), filed])
    }

    /// A time as it was where the visitor is.
    fn time(&self, ms: u64) -> String {
        let seconds = i64::try_from(ms / 1000).unwrap_or_default();
        let local = OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .and_then(|time| time.checked_add(Duration::minutes(i64::from(self.clock.offset_minutes))));
        local.map_or_else(String::new, |time| {
            let month = self.own.months[usize::from(u8::from(time.month())) - 1];
            let values = [
                ("day", time.day().to_string()),
                ("month", month.to_owned()),
                ("year", time.year().to_string()),
                ("hour", time.hour().to_string()),
                ("minute", format!("{:02}", time.minute())),
            ];
            fill(self.own.moment, &values)
        })
    }

    fn unreadable(&self, unreadable: &[UnreadableEntry]) -> Card {
        let words = self.own;
        let finding = |unreadable: &UnreadableEntry| {
            let (key, _) = &unreadable.entry;
            let text = match &unreadable.reason {
                Unreadable::Newer { title } => fill(words.newer, &[("title", shown(title))]),
                Unreadable::NotOurs | Unreadable::Damaged => words.damaged.to_owned(),
            };
            let fixes = vec![
                Button::link(words.save_raw, DraftsAction::SaveRaw(key.clone())),
                Button::link(words.delete, DraftsAction::DeleteRaw(key.clone())),
            ];
            Finding { text, fixes }
        };
        let findings = CardPart::Findings(unreadable.iter().map(finding).collect());
        let parts = vec![CardPart::text(words.unreadable_about), findings];
        Card::wide("unreadable", words.unreadable_heading, parts)
    }

    /// Where files and links from outside are opened.
    fn receive(&self) -> Card {
        let words = self.own;
        let entry = |id, label, purpose| CardPart::TextEntry(TextEntry::new(id, label, "", purpose));
        let parts = vec![
            CardPart::text(words.open_about),
            entry("open-file", words.open_file, EntryPurpose::OpenFile),
            entry("open-link", words.open_link, EntryPurpose::OpenLink),
        ];
        Card::wide("received", words.open_heading, parts)
    }
}
