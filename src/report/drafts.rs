//! The page of drafts: every draft with what it comes to, those that cannot be opened, and the door for cases from outside.

use time::{Duration, OffsetDateTime};

use super::markup::{Attribute, Element, EntryKind, Tag};
use super::render::{button, entry};
use super::{Clock, Context};
use crate::action::DraftsAction;
use crate::chart::spark;
use crate::domain::results::{Computed, Readiness};
use crate::drafts::store::{Entry, Scan, UnreadableEntry};
use crate::drafts::{DraftId, Unreadable, Version};
use crate::text::name::shown;
use crate::text::report::{KeepingReportTexts, ReportTexts};
use crate::text::{Texts, fill, labels};

/// The blocks of the page.
pub fn blocks(entries: &[Entry], open: &str, clock: Clock, texts: &Texts, words: &ReportTexts) -> Vec<Element> {
    let mut found = Scan::new(entries.to_vec());
    found.tips.sort_by_key(|stored| std::cmp::Reverse(stored.version.changed));
    let page = DraftsPage { open: DraftId::by_key(open), clock, texts, words, own: words.keeping };
    let mut blocks = vec![page.head(found.tips.is_empty())];
    blocks.extend(found.tips.iter().map(|stored| page.draft(&stored.version)));
    if !found.unreadable.is_empty() {
        blocks.push(page.unreadable(&found.unreadable));
    }
    blocks.push(page.door());
    blocks
}

struct DraftsPage<'a> {
    open: Option<DraftId>,
    clock: Clock,
    texts: &'a Texts,
    words: &'a ReportTexts,
    own: &'a KeepingReportTexts,
}

impl DraftsPage<'_> {
    fn head(&self, is_empty: bool) -> Element {
        let words = self.own;
        let own = Tag::SECTION.element().class("card wide").attr(Attribute::LABELLED_BY, "drafts");
        let actions = Tag::DIV
            .element()
            .class("banner-actions")
            .with(button("button button-main", words.begin, DraftsAction::Begin))
            .with(button("button", words.save_file, DraftsAction::SaveFile));
        let own = own.with(Tag::H2.element().attr(Attribute::ID, "drafts").text(words.drafts_heading));
        let own = if is_empty { own.with(Tag::P.element().text(words.no_drafts)) } else { own };
        own.with(actions).with(Tag::P.element().class("about").text(words.drafts_about))
    }

    fn draft(&self, version: &Version) -> Element {
        let (words, id) = (self.own, version.id.key());
        let title = labels::title(&version.case, self.texts);
        let computed = Computed::new(&version.case);
        let context = Context { computed: &computed, texts: self.texts, words: self.words };
        let named = |what: &str| fill(words.named_action, &[("what", what), ("title", &*title)]);
        let act = |what: &str, action: DraftsAction| button("link", what, action).attr(Attribute::LABEL, named(what));
        let is_open = self.open == Some(version.id);
        let open = Tag::A.element().attr(Attribute::HREF, format!("#/draft/{id}")).text(if is_open {
            words.open_now
        } else {
            words.open
        });
        let name =
            entry(&format!("name-{id}"), words.draft_name, version.case.title(), EntryKind::DraftName(version.id));
        let mut own = Tag::SECTION.element().class("card draft").attr(Attribute::LABEL, &*title).control(name);
        own = match computed.readiness() {
            Readiness::Comparable => {
                let label = self.texts.figures.npv.label;
                let npv = format!("{label} {}", context.money(computed.results.npv));
                let own = own.with(Tag::P.element().class("value").text(npv));
                let position = computed.projection().saving(&computed.case, computed.compared).position();
                match spark::draw(&position) {
                    Ok(drawing) => own.drawing(&drawing.picture()),
                    Err(_) => own,
                }
            }
            _ => own.with(Tag::P.element().class("about").text(words.result_open)),
        };
        own.with(Tag::P.element().class("about").text(self.dates(version))).with(
            Tag::DIV
                .element()
                .class("banner-actions")
                .with(open)
                .with(act(words.duplicate, DraftsAction::Duplicate(version.id)))
                .with(act(words.delete, DraftsAction::Delete(version.id))),
        )
    }

    fn dates(&self, version: &Version) -> String {
        let time = |template: &str, ms: u64| fill(template, &[("time", self.time(ms))]);
        let filed = match version.filed {
            None => self.own.never_filed.to_owned(),
            // Noting that it was filed is a change of its own.
            Some(filed) if version.changed > filed + 5_000 => time(self.own.filed_before, filed),
            Some(filed) => time(self.own.filed, filed),
        };
        format!("{}. {filed}.", time(self.own.changed, version.changed))
    }

    /// A time as it was where the visitor is.
    fn time(&self, ms: u64) -> String {
        let seconds = i64::try_from(ms / 1000).unwrap_or_default();
        let local = OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .and_then(|time| time.checked_add(Duration::minutes(i64::from(self.clock.offset_minutes))));
        local.map_or_else(String::new, |time| {
            let month = self.own.months[usize::from(u8::from(time.month())) - 1];
            format!("{} {month} {}, {}:{:02}", time.day(), time.year(), time.hour(), time.minute())
        })
    }

    fn unreadable(&self, entries: &[UnreadableEntry]) -> Element {
        let words = self.own;
        let row = |unreadable: &UnreadableEntry| {
            let (key, _) = &unreadable.entry;
            let about = match &unreadable.reason {
                Unreadable::Newer { title } => fill(words.newer, &[("title", shown(title))]),
                Unreadable::NotOurs | Unreadable::Damaged => words.damaged.to_owned(),
            };
            Tag::LI
                .element()
                .with(Tag::P.element().text(about))
                .with(button("link", words.save_raw, DraftsAction::SaveRaw(key.clone())))
                .with(button("link", words.delete, DraftsAction::DeleteRaw(key.clone())))
        };
        Tag::SECTION
            .element()
            .class("card wide")
            .attr(Attribute::LABELLED_BY, "unreadable")
            .with(Tag::H2.element().attr(Attribute::ID, "unreadable").text(words.unreadable_heading))
            .with(Tag::P.element().class("about").text(words.unreadable_about))
            .with(Tag::UL.element().class("findings").all(entries.iter().map(row)))
    }

    fn door(&self) -> Element {
        let words = self.own;
        Tag::SECTION
            .element()
            .class("card wide")
            .attr(Attribute::LABELLED_BY, "received")
            .with(Tag::H2.element().attr(Attribute::ID, "received").text(words.open_heading))
            .with(Tag::P.element().class("about").text(words.open_about))
            .control(entry("open-file", words.open_file, "", EntryKind::File))
            .control(entry("open-link", words.open_link, "", EntryKind::Link))
    }
}
