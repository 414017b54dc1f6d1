//! What changed: a received case compared with the draft it was sent from, or with another one.

use super::context::Context;
use crate::action::SharingAction;
use crate::document::*;
use crate::domain::analysis::bridge::{Bridge, Change, Changed, OptionChange, bridge};
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::fields::FieldId;
use crate::domain::value::Unit;
use crate::drafts::store::{Entry, Scan};
use crate::drafts::{DraftId, envelope};
use crate::text::{fill, labels};

/// The sections of the page.
pub fn sections(context: &Context<'_>, entries: &[Entry], sent: &[Entry], against: &str) -> Vec<Section> {
    let words = &context.words.drafts;
    let counterparts = counterparts(context, entries, sent);
    let named = counterparts.iter().find(|own| own.name == against);
    let thread = DraftId::by_key(against);
    let own = named.or_else(|| counterparts.iter().find(|own| Some(own.thread) == thread)).or(counterparts.first());
    let Some(own) = own else {
        return vec![card(context, vec![CardPart::text(words.no_counterpart)]).into()];
    };
    let mut parts = vec![CardPart::Text(fill(words.against, &[("title", &own.title)]))];
    parts.extend(changes(context, &own.case));
    let others = counterparts.iter().filter(|other| other.name != own.name);
    let choose = |other: &Counterpart| {
        Button::new(ButtonStyle::Plain, &other.title, SharingAction::CompareWith(other.name.clone()))
    };
    let buttons: Vec<Button> = others.map(choose).collect();
    let mut sections = vec![Section::from(card(context, parts))];
    if !buttons.is_empty() {
        sections.push(Section::Choices { about: words.against_other.to_owned(), buttons });
    }
    sections
}

/// What a received case can be compared with.
struct Counterpart {
    /// The id of the draft; `<draft>-now` for the current state of one that has changed since it was sent.
    name: String,
    thread: DraftId,
    title: String,
    case: Case,
}

/// The drafts, most recently changed first; one that has changed since it was sent is preceded by its state as sent.
fn counterparts(context: &Context<'_>, entries: &[Entry], sent: &[Entry]) -> Vec<Counterpart> {
    let mut found = Scan::new(entries.to_vec());
    found.tips.sort_by_key(|stored| std::cmp::Reverse(stored.version.changed));
    let as_sent = |id: DraftId| {
        let (_, text) = sent.iter().find(|(draft, _)| *draft == id.key())?;
        envelope::decode(text).ok().map(|(version, _)| version.case)
    };
    let mut own = Vec::new();
    for version in found.tips.into_iter().map(|stored| stored.version) {
        let (id, thread, case) = (version.id, version.thread(), version.case);
        let title = if case.title().is_empty() { context.texts.drafts.untitled } else { case.title() };
        let (mut name, mut title) = (id.key(), title.to_owned());
        if let Some(sent) = as_sent(id).filter(|sent| *sent != case) {
            let as_sent = fill(context.words.drafts.as_sent, &[("title", &title)]);
            own.push(Counterpart { name: name.clone(), thread, title: as_sent, case: sent });
            title = fill(context.words.drafts.as_now, &[("title", &title)]);
            name.push_str("-now");
        }
        own.push(Counterpart { name, thread, title, case });
    }
    own
}

fn card(context: &Context<'_>, parts: Vec<CardPart>) -> Card {
    let heading = context.words.drafts.changes_heading.to_owned();
    Card { id: "changes".to_owned(), heading, style: CardStyle::Wide, parts }
}

fn changes(context: &Context<'_>, before: &Case) -> Vec<CardPart> {
    let (words, after) = (&context.words.drafts, &context.computed.case);
    let bridge = bridge(before, after);
    if bridge.changes.is_empty() {
        return vec![CardPart::Text(words.no_changes.to_owned())];
    }
    let switch = bridge.option_change.map(|switch| CardPart::Text(switched(context, before, switch)));
    let about = if bridge.has_other_options() {
        fill(words.changes_about_options, &[("option", &labels::option(after, bridge.counted, context.texts))])
    } else {
        words.changes_about.to_owned()
    };
    let table = CardPart::Table(table(context, before, &bridge));
    switch.into_iter().chain([CardPart::Text(sum(context, before, &bridge)), table, CardPart::Text(about)]).collect()
}

/// States that another option is now compared, with both names.
fn switched(context: &Context<'_>, before: &Case, switch: OptionChange) -> String {
    let (words, after) = (&context.words.drafts, &context.computed.case);
    let template = if after.compared.is_none() { words.changes_best } else { words.changes_compared };
    fill(template, &switch_names(context, before, switch))
}

fn switch_names(context: &Context<'_>, before: &Case, switch: OptionChange) -> [(&'static str, String); 2] {
    let name = |case: &Case, option: SourcingOption| labels::option(case, option, context.texts);
    [("before", name(before, switch.from)), ("after", name(&context.computed.case, switch.to))]
}

/// The total effect of all changes, or why it cannot be given.
fn sum(context: &Context<'_>, before: &Case, bridge: &Bridge) -> String {
    let (words, after) = (&context.words.drafts, &context.computed.case);
    match bridge.ends {
        Some((from, to)) => {
            let change = context.texts.locale.money_change(to - from, after.currency());
            let values = [("before", context.money(from)), ("after", context.money(to)), ("change", change)];
            fill(words.changes_sum, &values)
        }
        None if before.currency() != after.currency() => words.changes_currency.to_owned(),
        None => words.changes_open.to_owned(),
    }
}

fn table(context: &Context<'_>, before: &Case, bridge: &Bridge) -> Table {
    let (words, after) = (&context.words.drafts, &context.computed.case);
    let effect = |label: String, amount: Option<f64>| (label, blank(), amount);
    let mut rows = Vec::new();
    let mut add = |option: Option<SourcingOption>,
                   (label, [from, to, by], amount): (String, [TableCell; 3], Option<f64>)| {
        let on = bridge
            .has_other_options()
            .then(|| option.map_or(String::new(), |option| labels::option(after, option, context.texts)));
        let none = || context.texts.figures.none.to_owned().into();
        let amount = amount.map_or_else(none, |amount| signed_cell(context, amount));
        let cells = [from, to, by].into_iter().chain(on.map(TableCell::from)).chain([amount]);
        rows.push(TableRow::line(label, cells.collect::<Vec<TableCell>>()));
    };
    if let Some(switch) = bridge.option_change {
        add(None, effect(fill(words.changed_option, &switch_names(context, before, switch)), switch.effect));
    }
    for change in &bridge.changes {
        let (label, cells) = described(context, before, change);
        add(Some(change.option), (label, cells, change.effect));
    }
    if let Some(rest) = bridge.rest() {
        add(Some(bridge.counted), effect(words.changed_together.to_owned(), Some(rest)));
    }
    if let Some((from, to)) = bridge.ends {
        let label = context.texts.figures.npv.label.to_owned();
        add(None, (label, [context.amount_cell(from), context.amount_cell(to), String::new().into()], Some(to - from)));
        rows.iter_mut().next_back().into_iter().for_each(|row| row.style = RowStyle::Saving);
    }
    let on = bridge.has_other_options().then_some(words.column_option);
    let columns = [words.column_input, words.column_before, words.column_after, words.column_by];
    let columns: Vec<&str> = columns.into_iter().chain(on).chain([words.column_npv]).collect();
    context.table(&columns, rows)
}

/// A change in words: what it is about, what stood there, what stands there, by how much that is more or less.
fn described(context: &Context<'_>, before: &Case, change: &Change) -> (String, [TableCell; 3]) {
    let (words, case) = (&context.words.drafts, &context.computed.case);
    let plain = |label: &str| (label.to_owned(), blank());
    match change.what {
        Changed::Input { place, id, before: from, after: to } => {
            let value = |case: &Case, value| context.value_cell(id.field().unit, value, case.currency_of(place, id));
            let by = by(context, place, id, from, to).into();
            (labels::input(case, InputId::Field(place, id), context.texts), [value(before, from), value(case, to), by])
        }
        Changed::Places => plain(words.changed_places),
        Changed::Lines(place) => {
            let place = labels::place(case, place, context.texts);
            plain(&fill(words.changed_lines, &[("place", &place)]))
        }
        Changed::Options => plain(words.changed_options),
        Changed::NotInNpv => plain(words.changed_words),
    }
}

/// The difference of a number: absolute, and relative to its old value.
fn by(context: &Context<'_>, place: Place, id: FieldId, from: f64, to: f64) -> String {
    let (case, locale) = (&context.computed.case, &context.texts.locale);
    let unit = id.field().unit;
    let share = if from > 0.0 { locale.percent_change(to / from - 1.0) } else { String::new() };
    match unit {
        Unit::Choice(_) => String::new(),
        _ if unit.is_money() || unit.is_price() => {
            format!("{} {share}", locale.money_change(to - from, case.currency_of(place, id))).trim().to_owned()
        }
        _ => share,
    }
}

/// Cells of a change without figures.
fn blank() -> [TableCell; 3] {
    [(); 3].map(|()| TableCell::from(String::new()))
}

fn signed_cell(context: &Context<'_>, amount: f64) -> TableCell {
    context.amount_cell(amount).with_text(context.signed(amount))
}
