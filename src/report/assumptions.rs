//! What the answer rests on, beside the answer: what becomes of the people, the defaults that carry it, what all defaults add,
//! and the rules that an older case keeps.

use super::context::Context;
use crate::action::FormAction;
use crate::document::*;
use crate::domain::analysis::assumptions::{
    Added, added, by_present_rules, carriers, if_all_stayed, with_one_retained,
};
use crate::domain::analysis::tornado::Driver;
use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;
use crate::domain::value::{Choice, Rules, Toggle};
use crate::text::{fill, labels};

/// How many defaults are named.
const CARRIERS: usize = 3;

/// The card; none where nothing is assumed.
pub fn card(context: &Context<'_>) -> Option<Card> {
    let (words, computed) = (&context.words.assumptions, context.computed);
    let mut findings: Vec<Finding> =
        by_present_rules(computed).map(|npv| older_rules(context, npv)).into_iter().collect();
    findings.extend(people(context));
    findings.extend(with_one_retained(computed).map(|(place, npv)| Finding {
        text: fill(words.nobody_retained, &[("amount", context.money(npv))]),
        fixes: vec![context.open_input(place, FieldId::Retained)],
    }));
    findings.extend(carriers(&computed.case, context.tornado(), CARRIERS).into_iter().map(|(place, id, swing)| {
        let case = &computed.case;
        let value = |value| context.value(Driver::Input(place, id), value);
        let range = case.range(place, id);
        let (from, to) = range.unwrap_or_default();
        let template = if range.is_some() { words.carrier } else { words.carrier_tenth };
        let values = [
            ("input", labels::input(case, InputId::Field(place, id), context.texts)),
            ("value", value(case.value(place, id))),
            ("from", value(from)),
            ("to", value(to)),
            ("low", context.money(swing.at_low.min(swing.at_high))),
            ("high", context.money(swing.at_low.max(swing.at_high))),
        ];
        Finding { text: fill(template, &values), fixes: vec![context.open_input(place, id)] }
    }));
    let defaults = added(computed);
    let is_bare = computed.case.counts_only_entered();
    if is_bare {
        let action = choose(FieldId::OnlyEntered, Toggle::Off.index());
        let fix = Button::link(words.count_defaults, action);
        findings.push(Finding { text: words.only_entered.to_owned(), fixes: vec![fix] });
    }
    let mut parts = vec![CardPart::Findings(findings)];
    if let Some(added) = &defaults {
        parts.extend(what_defaults_add(context, added));
    }
    let is_empty = matches!(parts.as_slice(), [CardPart::Findings(findings)] if findings.is_empty());
    (!is_empty).then(|| Card {
        id: "assumptions".to_owned(),
        heading: words.heading.to_owned(),
        style: CardStyle::Wide,
        parts,
    })
}

fn choose(field: FieldId, option: usize) -> FormAction {
    FormAction::Choose { place: Place::Case, field, option }
}

fn older_rules(context: &Context<'_>, npv: f64) -> Finding {
    let words = &context.words.assumptions;
    let fix = Button::link(words.renew, choose(FieldId::Rules, Rules::Current.index()));
    Finding { text: fill(words.older_rules, &[("amount", context.money(npv))]), fixes: vec![fix] }
}

/// What becomes of the people whose work moves, for each offer taken, and what that means in money.
fn people(context: &Context<'_>) -> Vec<Finding> {
    let (words, computed) = (&context.words.assumptions, context.computed);
    let case = &computed.case;
    let Some(stayed) = if_all_stayed(computed) else { return Vec::new() };
    let one = |offer: usize| {
        let place = Place::Offer(offer);
        let share = |id| case.value(place, id);
        let [leave, go, fill_posts] = [FieldId::RedundancyShare, FieldId::Transferred, FieldId::Vacancies].map(share);
        // Six digits: what is left of a sum of shares is not exact.
        let shares = [leave, go, fill_posts, 1.0 - leave - go - fill_posts].map(|share| (share * 1e6).round() / 1e6);
        let fates = shares.iter().zip(words.fates).filter(|(share, _)| **share > 0.0);
        let fates: Vec<String> =
            fates.map(|(share, fate)| fill(fate, &[("share", context.texts.locale.short_percent(*share))])).collect();
        let values =
            [("offer", labels::place(case, place, context.texts)), ("fates", context.texts.locale.list(&fates))];
        let stayed = fill(words.if_all_stayed, &[("amount", context.money(stayed))]);
        let text = context.texts.locale.sentences(&[fill(words.people, &values), stayed]);
        Finding { text, fixes: vec![context.open_input(place, FieldId::RedundancyShare)] }
    };
    case.offers_used(computed.compared).into_iter().map(one).collect()
}

/// One line that opens: what all defaults together add to either side, by line, and the way to leave them out.
fn what_defaults_add(context: &Context<'_>, added: &Added) -> [CardPart; 2] {
    let (words, computed) = (&context.words.assumptions, context.computed);
    let option = labels::option(&computed.case, computed.compared, context.texts);
    let years = labels::years(computed.totals.years, context.texts);
    let values = [
        ("in_house", context.money(added.in_house)),
        ("outsourced", context.money(added.outsourced)),
        ("option", option.clone()),
        ("years", years),
    ];
    let row = |label: String, own: f64, other: f64| {
        TableRow::line(label, vec![context.amount_cell(own), context.amount_cell(other)] as Vec<TableCell>)
    };
    let rows = added.lines.iter().map(|(id, own, other)| row(context.line_label(*id), *own, *other)).collect();
    let columns = [context.words.table_line, context.texts.options.as_is, option.as_str()];
    let fix = Button::link(words.leave_out, choose(FieldId::OnlyEntered, Toggle::On.index()));
    let has_lines = computed.case.custom.iter().any(|line| !line.amounts.is_empty());
    let template = if !has_lines { words.without } else { words.without_own_lines };
    let without = fill(template, &[("amount", context.money(added.npv_without))]);
    [
        CardPart::folded_table(&fill(words.added, &values), context.table(&columns, rows)),
        CardPart::Findings(vec![Finding { text: without, fixes: vec![fix] }]),
    ]
}
