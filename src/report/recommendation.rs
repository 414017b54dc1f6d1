//! What a report recommends, in a few sentences.

use super::context::Context;
use super::report_origin::ReportOrigin;
use super::share;
use crate::action::PageAction;
use crate::codec::cover::Cover;
use crate::codec::link;
use crate::document::*;
use crate::domain::case::{Party, Place, SourcingOption};
use crate::domain::fields::FieldId;
use crate::domain::risk::score::outstanding;
use crate::text::name::shown;
use crate::text::number::rounded;
use crate::text::{fill, labels};

/// The card of a comparable case.
pub fn card(context: &Context<'_>, title: &ReportOrigin) -> Card {
    let words = &context.words.pages;
    let print = Button::new(ButtonStyle::Main, words.print, PageAction::Print);
    let entry = |party: Party| {
        let name = context.computed.case.party(party);
        CardPart::TextEntry(TextEntry::new(
            party.key(),
            words.parties[party as usize],
            name,
            EntryPurpose::Party(party),
        ))
    };
    let mut parts = vec![
        CardPart::Lead(recommendation(context)),
        CardPart::Text(basis(context, &title.date)),
        CardPart::Text(parties(context)),
        entry(Party::Client),
        entry(Party::Author),
        CardPart::Actions(vec![CardAction::Button(print)]),
    ];
    parts.extend(live_case(context, title));
    Card::wide("summary", words.summary_heading, parts)
}

/// How the reader of a printed report, on paper or as a file, opens the case: a link, and a code for the camera where one can hold
/// it.
fn live_case(context: &Context<'_>, title: &ReportOrigin) -> Vec<CardPart> {
    // A sample is never part of a case that is passed on.
    if title.page.is_empty() || !context.computed.sampled.is_empty() {
        return Vec::new();
    }
    let link = link::encode_with(&context.computed.case, &title.draft, &Cover::default());
    let address = share::address(&title.page, &link);
    let code = share::code(&address).map(CardPart::Picture);
    let open = CardAction::Link(Link::within(context.words.pages.live, address));
    code.into_iter().chain([CardPart::Actions(vec![open])]).collect()
}

fn recommendation(context: &Context<'_>) -> String {
    let (words, computed, texts) = (&context.words.pages, context.computed, context.texts);
    let npv = computed.results.npv;
    let gates = match computed.case.has_replies() {
        true => fill(words.recommend_gates, &[("gates", gates(context))]),
        false => words.recommend_assess.to_owned(),
    };
    let range = context.spread().map(|spread| spread.around(npv));
    if npv.abs() < computed.case.currency().half_a_coin() {
        return texts.locale.sentences(&[texts.headline.even.to_owned(), gates]);
    }
    let template = match range {
        Some((low, high)) if low < 0.0 && high > 0.0 => words.recommend[1],
        _ if npv > 0.0 => words.recommend[0],
        _ => words.recommend[2],
    };
    let about = |amount: f64| context.short(rounded(amount, 2));
    let values = [
        ("option", labels::option(&computed.case, computed.compared, texts)),
        ("amount", about(npv.abs())),
        ("years", labels::years(computed.totals.years, texts)),
    ];
    let range = range.map(|(low, high)| fill(words.recommend_range, &[("low", &about(low)), ("high", &about(high))]));
    texts.locale.sentences(&[fill(template, &values), range.unwrap_or_default(), close_second(context), gates])
}

/// The option that ranks next, where the option shown leads by less than it could lose; empty otherwise.
fn close_second(context: &Context<'_>) -> String {
    let [first, second, ..] = context.ranking() else { return String::new() };
    let (Some(own), Some(next), Some(downside)) = (&first.results, &second.results, first.downside()) else {
        return String::new();
    };
    let ahead = own.npv - next.npv;
    if first.option != context.computed.compared || second.option == SourcingOption::Baseline || ahead > downside {
        return String::new();
    }
    let option = labels::option(&context.computed.case, second.option, context.texts);
    let values = [("option", option), ("amount", context.short(rounded(ahead, 2)))];
    fill(context.words.pages.recommend_close, &values)
}

/// How the must-haves of the offers taken stand.
pub(super) fn gates(context: &Context<'_>) -> String {
    let texts = context.texts;
    match outstanding(&context.computed.case, context.computed.compared) {
        None => texts.headline.not_assessed.to_owned(),
        Some(open) => labels::gates(open, texts),
    }
}

/// When, over how long, in which currency and at which rate.
fn basis(context: &Context<'_>, date: &str) -> String {
    let (words, case, texts) = (&context.words.pages, &context.computed.case, context.texts);
    let value = |id: FieldId| labels::value(id.field().unit, case.value(Place::Case, id), case.currency(), texts);
    let values = [
        ("years", labels::years(case.years(), texts)),
        ("currency", value(FieldId::Currency)),
        ("rate", value(FieldId::DiscountRate)),
    ];
    let when = if date.is_empty() { String::new() } else { fill(words.summary_date, &[("date", date)]) };
    texts.locale.sentences(&[when, fill(words.summary_basis, &values)])
}

/// Whom the report is for, and who has made it, as far as they are named.
fn parties(context: &Context<'_>) -> String {
    let named = |party: Party| {
        let name = context.computed.case.party(party).trim();
        let label = context.words.pages.parties[party as usize];
        (!name.is_empty()).then(|| labels::labelled(label, &shown(name), context.texts))
    };
    Party::ALL.into_iter().filter_map(named).collect::<Vec<_>>().join(" · ")
}
