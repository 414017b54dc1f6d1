//! The lines that the visitor names: what they belong to, what they are, and their amounts.

use super::{fields, group_of};
use crate::action::{Action, CaseAction, LineTiming};
use crate::domain::case::Place;
use crate::domain::custom::{Amounts, MAX_CUSTOM_LINES, StrandedPeriod};
use crate::domain::fields::FieldId;
use crate::domain::period::Period;
use crate::domain::value::Choice;
use crate::report::Context;
use crate::report::markup::{Attribute, Control, Element, Tag};
use crate::report::render::button;
use crate::text::{fill, labels};

/// The lines that the visitor names, and the way to add one.
pub fn custom_lines(context: &Context<'_>) -> Vec<Element> {
    let (case, words) = (&context.computed.case, context.words.form);
    let mut blocks = vec![group_of(words.custom_heading, words.custom_about).attr(Attribute::ID, "lines")];
    blocks.extend((0..case.custom.len()).map(|line| custom_line(context, line)));
    if case.custom.len() < MAX_CUSTOM_LINES {
        blocks.push(button("button", words.add_line, CaseAction::AddLine).attr(Attribute::ID, "add-line"));
    }
    blocks
}

fn custom_line(context: &Context<'_>, line: usize) -> Element {
    let (case, words, texts) = (&context.computed.case, context.words.form, context.texts);
    let own = &case.custom[line];
    let id = |part: &str| format!("line-{}-{part}", line + 1);
    let places = (0..case.services()).map(Place::Service).chain((0..case.offers()).map(Place::Offer));
    let owners: Vec<Place> = places.collect();
    let owner = |place: &Place| {
        let side = if matches!(place, Place::Service(_)) { words.line_in_house } else { words.line_outsourced };
        (
            fill(side, &[("name", labels::place(case, *place, texts))]),
            CaseAction::PlaceLine { line, place: *place }.into(),
        )
    };
    let owner = Control::List {
        id: id("side"),
        label: words.line_side.to_owned(),
        options: owners.iter().map(owner).collect(),
        chosen: owners.iter().position(|place| *place == own.place()).unwrap_or_default(),
    };
    let is_once = matches!(own.amounts, Amounts::OneOff(_));
    let timing = |label: &str, timing| (label.to_owned(), CaseAction::SetLineTiming { line, timing }.into());
    let timing = Control::List {
        id: id("timing"),
        label: words.line_timing.to_owned(),
        options: vec![timing(words.one_off, LineTiming::OneOff), timing(words.yearly, LineTiming::Yearly)],
        chosen: usize::from(!is_once),
    };
    let role = role(context, line);
    let periods = if is_once { vec![Period::Start] } else { (1..=case.years()).map(Period::Year).collect() };
    let amount = |amounts: Element, period| amounts.control(Control::Amount { line, period });
    let foreign = matches!(own.place(), Place::Offer(offer) if case.converts(offer)).then(|| {
        let (own, other) = (case.currency(), case.currency_of(own.place(), FieldId::Fee));
        let values = [("own", own.option().label), ("other", other.option().label)];
        Tag::P.element().class("about").text(fill(words.line_currency, &values))
    });
    Tag::FIELDSET
        .element()
        .class("line")
        .with(
            Tag::LEGEND
                .element()
                .class("visually-hidden")
                .text(fill(texts.form.unnamed_line, &[("number", (line + 1).to_string())])),
        )
        .with(
            fields()
                .control(Control::LineName { line, label: words.line_name.to_owned() })
                .control(owner)
                .control(role)
                .control(timing),
        )
        .all(foreign)
        .with(periods.into_iter().fold(Tag::DIV.element().class("fields amounts"), amount))
        .with(button("link", words.remove_line, CaseAction::RemoveLine(line)))
}

/// The id of the list of what a line is.
pub fn role_id(line: usize) -> String {
    format!("line-{}-role", line + 1)
}

/// Months for which a line can be picked to stay after the move.
const STAYS: [usize; 6] = [3, 6, 12, 24, 36, 60];

/// What a line is beside its amounts: of a service, whether it ends with the move; of an offer, whether it is the price.
fn role(context: &Context<'_>, line: usize) -> Control {
    let (case, words) = (&context.computed.case, context.words.form);
    let own = &case.custom[line];
    let (label, options, chosen): (_, Vec<(String, Action)>, usize) = match own.place() {
        Place::Offer(_) => {
            let price = |service: usize| {
                let name = labels::place(case, Place::Service(service), context.texts);
                (
                    fill(words.line_is_price, &[("name", name)]),
                    CaseAction::SetLinePrice { line, service: Some(service) }.into(),
                )
            };
            let beside = (words.line_beside.to_owned(), CaseAction::SetLinePrice { line, service: None }.into());
            let options = std::iter::once(beside).chain((0..case.services()).map(price)).collect();
            (words.line_is, options, own.price_of.map_or(0, |service| service + 1))
        }
        _ => {
            // A number of months that came by a link or a file stands among the others.
            let other = match own.stays {
                Some(StrandedPeriod::Months(months)) if !STAYS.contains(&months) => Some(months),
                _ => None,
            };
            let months = STAYS
                .into_iter()
                .chain(other)
                .map(StrandedPeriod::Months)
                .chain([StrandedPeriod::Indefinite])
                .map(Some);
            let terms: Vec<Option<StrandedPeriod>> = std::iter::once(None).chain(months).collect();
            let named = |term: &Option<StrandedPeriod>| match term {
                None => words.line_ends.to_owned(),
                Some(StrandedPeriod::Months(months)) => fill(words.line_stays, &[("months", months.to_string())]),
                Some(StrandedPeriod::Indefinite) => words.line_stays_ever.to_owned(),
            };
            let options =
                terms.iter().map(|term| (named(term), CaseAction::SetLineStay { line, stays: *term }.into())).collect();
            (words.line_after, options, terms.iter().position(|term| *term == own.stays).unwrap_or_default())
        }
    };
    Control::List { id: role_id(line), label: label.to_owned(), options, chosen }
}
