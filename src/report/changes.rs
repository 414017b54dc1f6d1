//! What changed: a received case against the draft it was sent from, or another one.

use super::Context;
use super::card::{Card, Cell, Content, Part, Row, RowKind};
use super::markup::{Deed, Element, Tag};
use super::render::{self, button};
use crate::domain::analysis::bridge::{Change, Changed, bridge};
use crate::domain::case::{Case, Place};
use crate::domain::fields::FieldId;
use crate::domain::results::{Computed, Readiness};
use crate::domain::value::Currency;
use crate::domain::value::Unit;
use crate::drafts::shelf::{Entry, Found};
use crate::drafts::{DraftId, envelope};
use crate::text::number::{money, percent};
use crate::text::{fill, labels};

/// The blocks of the page.
pub fn blocks(context: &Context<'_>, entries: &[Entry], sent: &[Entry], against: &str) -> Vec<Element> {
    let words = context.words.keeping;
    let counterparts = counterparts(context, entries, sent);
    let named = counterparts.iter().find(|own| own.name == against);
    let thread = DraftId::by_key(against);
    let own = named.or_else(|| counterparts.iter().find(|own| Some(own.thread) == thread)).or(counterparts.first());
    let Some(own) = own else {
        return vec![render::card(&card(context, vec![Part::Text(words.no_counterpart.to_owned())]))];
    };
    let mut parts = vec![Part::Text(fill(words.against, &[("title", &own.title)]))];
    parts.extend(changes(context, &own.case));
    let others = counterparts.iter().filter(|other| other.name != own.name);
    let others: Vec<Element> =
        others.map(|other| button("button", &other.title, Deed::Against(other.name.clone()))).collect();
    let mut blocks = vec![render::card(&card(context, parts))];
    if !others.is_empty() {
        let about = Tag::P.element().class("about").text(words.against_other);
        blocks.push(Tag::DIV.element().class("banner-actions").with(about).all(others));
    }
    blocks
}

/// What a received case can be held against.
struct Counterpart {
    /// The name of the draft; of one that has changed since it was sent out, `<draft>-now`.
    name: String,
    thread: DraftId,
    title: String,
    case: Case,
}

/// The drafts, the last changed first, each of them before that as it was sent out if it has changed since.
fn counterparts(context: &Context<'_>, entries: &[Entry], sent: &[Entry]) -> Vec<Counterpart> {
    let mut found = Found::new(entries.to_vec());
    found.heads.sort_by_key(|stored| std::cmp::Reverse(stored.version.changed));
    let as_sent = |id: DraftId| {
        let (_, text) = sent.iter().find(|(draft, _)| *draft == id.key())?;
        envelope::decode(text).ok().map(|(version, _)| version.case)
    };
    let mut own = Vec::new();
    for version in found.heads.into_iter().map(|stored| stored.version) {
        let (id, thread, case) = (version.id, version.thread(), version.case);
        let (mut name, mut title) = (id.key(), labels::title(&case, context.texts));
        if let Some(sent) = as_sent(id).filter(|sent| *sent != case) {
            let as_sent = fill(context.words.keeping.as_sent, &[("title", &title)]);
            own.push(Counterpart { name: name.clone(), thread, title: as_sent, case: sent });
            title = fill(context.words.keeping.as_now, &[("title", &title)]);
            name.push_str("-now");
        }
        own.push(Counterpart { name, thread, title, case });
    }
    own
}

fn card(context: &Context<'_>, parts: Vec<Part>) -> Card {
    let heading = context.words.keeping.changes_heading.to_owned();
    Card { id: "changes".to_owned(), heading, wide: true, parts }
}

fn changes(context: &Context<'_>, before: &Case) -> Vec<Part> {
    let (words, after) = (context.words.keeping, &context.computed.case);
    let changes = bridge(before, after);
    if changes.is_empty() {
        return vec![Part::Text(words.no_changes.to_owned())];
    }
    let mut rows: Vec<Row> = changes.iter().map(|change| row(context, before, change)).collect();
    let earlier = Computed::new(before);
    let is_comparable = |computed: &Computed| computed.readiness() == Readiness::Comparable;
    let sum = if is_comparable(&earlier) && is_comparable(context.computed) && before.currency() == after.currency() {
        let (from, to) = (earlier.results.npv, context.computed.results.npv);
        let both = [context.amount_cell(from), context.amount_cell(to), String::new().into()].into_iter();
        let cells = both.chain([signed_cell(to - from, after.currency())]).collect();
        rows.push(Row::new(RowKind::Saving, context.texts.figures.npv.label.to_owned(), cells));
        let change = signed_money(to - from, after.currency());
        fill(words.changes_sum, &[("before", context.money(from)), ("after", context.money(to)), ("change", change)])
    } else {
        words.changes_open.to_owned()
    };
    let columns = [words.column_input, words.column_before, words.column_after, words.column_by, words.column_npv];
    vec![Part::Text(sum), Part::Table(context.table(&columns, rows)), Part::Text(words.changes_about.to_owned())]
}

fn row(context: &Context<'_>, before: &Case, change: &Change) -> Row {
    let (words, case) = (context.words.keeping, &context.computed.case);
    let none = || context.texts.figures.none.to_owned().into();
    let effect = change.effect.map_or_else(none, |effect| signed_cell(effect, case.currency()));
    let plain = |label: &str| (label.to_owned(), [(); 3].map(|()| Cell::from(String::new())));
    let (label, [from, to, by]) = match change.what {
        Changed::Input { place, id, before: from, after: to } => {
            let value =
                |case: &Case, value| Cell::value(id.field().unit, value, case.currency_of(place, id), context.texts);
            let by = by(case, place, id, from, to).into();
            (context.name_of_input_at(place, id), [value(before, from), value(case, to), by])
        }
        Changed::Places => plain(words.changed_places),
        Changed::Lines => plain(words.changed_lines),
        Changed::Ways => plain(words.changed_ways),
        Changed::Words => plain(words.changed_words),
    };
    Row::line(label, vec![from, to, by, effect])
}

/// By how much a number has changed: an amount, and a share of what it was.
fn by(case: &Case, place: Place, id: FieldId, from: f64, to: f64) -> String {
    let unit = id.field().unit;
    let plus = if to > from { "+" } else { "" };
    let share = if from > 0.0 { format!("{plus}{}", percent(to / from - 1.0)) } else { String::new() };
    match unit {
        Unit::Choice(_) => String::new(),
        _ if unit.is_money() || unit.is_price() => {
            format!("{} {share}", signed_money(to - from, case.currency_of(place, id))).trim().to_owned()
        }
        _ => share,
    }
}

fn signed_cell(amount: f64, currency: Currency) -> Cell {
    Cell { text: signed_money(amount, currency), content: Content::Amount(amount) }
}

/// An amount with its sign, a plus included.
fn signed_money(amount: f64, currency: Currency) -> String {
    let plus = if amount > 0.0 { "+" } else { "" };
    format!("{plus}{}", money(amount, currency))
}
