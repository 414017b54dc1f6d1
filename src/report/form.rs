//! The form but for its quick start: what that leaves at defaults, or all inputs, one place at a time.

mod lines;

use lines::custom_lines;
pub use lines::role_id as line_role_id;

use super::Context;
use super::markup::{Attribute, Control, Element, Tag};
use super::render::button;
use crate::action::{Action, CaseAction, FormAction};
use crate::domain::case::{Case, MAX_OFFERS, MAX_SERVICES, Place, Source};
use crate::domain::field::{DefaultKind, DefaultValue, Field, Group};
use crate::domain::fields::{FIELDS, FieldId, choices};
use crate::domain::value::{Currency, PriceForm, Rules, Unit};
use crate::text::{Texts, fill, labels};

/// What the ids of groups of inputs begin with.
pub const GROUP: &str = "group-";

/// The blocks of the form: of the quick start, or with a place that is open.
pub(super) fn blocks(context: &Context<'_>, open: Option<Place>) -> Vec<Element> {
    let case = &context.computed.case;
    let Some(open) = open else {
        let lines = if case.custom.is_empty() { Vec::new() } else { custom_lines(context) };
        return std::iter::once(defaults(context)).chain(lines).collect();
    };
    let mut blocks = vec![place_list(context, open)];
    blocks.extend(place_head(context, open));
    blocks.extend(groups(case, open).iter().map(|own| group(context, own)));
    match open {
        Place::Case => {
            blocks.extend(hybrid_option(context));
            blocks.extend(custom_lines(context));
        }
        Place::Offer(offer) => blocks.extend((0..case.services()).map(|service| quote(context, offer, service))),
        Place::Service(_) | Place::Quote { .. } => {}
    }
    blocks
}

/// What the quick start fills in, and where each figure comes from.
fn defaults(context: &Context<'_>) -> Element {
    let (case, texts) = (&context.computed.case, context.texts);
    let item = |(place, field): &(Place, &'static Field)| {
        let (place, field) = (*place, *field);
        let label = labels::source(case, Source::Field(place, field.id), texts);
        let open = button("link", &label, FormAction::GoTo { place, field: field.id });
        let value = format!(" {}", readable(case, place, field.id, texts));
        let origin = super::help::origin(&(context.words.book.field)(field).source, &context.words.book);
        Tag::DIV
            .element()
            .class("default")
            .with(Tag::DT.element().with(open).with(Tag::STRONG.element().text(value)))
            .with(Tag::DD.element().text(origin))
    };
    let in_use = defaults_in_use(case);
    let count = fill(context.words.form.defaults, &[("count", in_use.len().to_string())]);
    Tag::DETAILS
        .element()
        .class("defaults")
        .with(Tag::SUMMARY.element().text(count))
        .with(Tag::DL.element().all(in_use.iter().map(item)))
}

/// Everything that has inputs, and the ways to add to it.
fn place_list(context: &Context<'_>, open: Place) -> Element {
    let (case, words) = (&context.computed.case, context.words.form);
    let places = case.places().into_iter().filter(|place| !matches!(place, Place::Quote { .. }));
    let tab = |place: Place| {
        let own = button("tab", &labels::place(case, place, context.texts), FormAction::OpenPlace(place));
        own.attr(Attribute::PRESSED, (place == open).to_string())
    };
    let add = |id: &str, label, action: CaseAction| button("link", label, action).attr(Attribute::ID, id);
    let own =
        Tag::DIV.element().class("tabs places").attr(Attribute::ROLE, "group").attr(Attribute::LABEL, words.places);
    let own = own.all(places.map(tab));
    let own = if case.services() < MAX_SERVICES {
        own.with(add("add-service", words.add_service, CaseAction::AddService))
    } else {
        own
    };
    if case.offers() < MAX_OFFERS { own.with(add("add-offer", words.add_offer, CaseAction::AddOffer)) } else { own }
}

/// The name of what is open, and the way to take it away. What is typed here is in no other part of these blocks, so that
/// typing never makes them anew.
fn place_head(context: &Context<'_>, open: Place) -> Vec<Element> {
    let (case, words) = (&context.computed.case, context.words.form);
    let (label, hint) = match open {
        Place::Case => (words.case_name, words.case_name_hint),
        _ => (words.place_name, ""),
    };
    let name = Control::Name { place: open, label: label.to_owned(), hint: hint.to_owned() };
    let own = Tag::DIV.element().control(name);
    let remove = match open {
        Place::Service(_) if case.services() > 1 => words.remove_service,
        Place::Offer(_) if case.offers() > 1 => words.remove_offer,
        _ => return vec![own],
    };
    vec![own.with(button("link", remove, CaseAction::Remove(open)))]
}

fn group(context: &Context<'_>, own: &GroupView) -> Element {
    let (heading, about) = context.words.form.groups[own.group as usize];
    let input = |id: &FieldId| Control::Input { place: own.place, field: *id };
    let fields = own.fields.iter().fold(fields(), |fields, id| fields.control(input(id)));
    let first = own.fields.first().map(|id| input_id(own.place, *id)).unwrap_or_default();
    let group = Tag::DETAILS.element().class("group").attr(Attribute::ID, format!("{GROUP}{first}"));
    headed(group, Tag::SUMMARY, heading, about).with(fields)
}

fn fields() -> Element {
    Tag::DIV.element().class("fields")
}

/// A part that is not folded, under its heading.
fn group_of(heading: &str, about: &str) -> Element {
    headed(Tag::FIELDSET.element().class("group"), Tag::LEGEND, heading, about)
}

fn headed(group: Element, tag: Tag, heading: &str, about: &str) -> Element {
    let group = group.with(tag.element().text(heading));
    if about.is_empty() { group } else { group.with(Tag::P.element().class("about").text(about)) }
}

/// The price of an offer for a service.
fn quote(context: &Context<'_>, offer: usize, service: usize) -> Element {
    let case = &context.computed.case;
    let name = labels::place(case, Place::Service(service), context.texts);
    let heading = fill(context.words.form.quote_for, &[("name", name)]);
    let groups = groups(case, Place::Quote { offer, service });
    let own = Tag::SECTION.element().class("quote").with(Tag::H3.element().text(heading));
    own.all(groups.iter().map(|own| group(context, own)))
}

/// Who does each service in the hybrid way; nothing for a case with one service.
fn hybrid_option(context: &Context<'_>) -> Option<Element> {
    let (case, words) = (&context.computed.case, context.words.form);
    if case.services() < 2 {
        return None;
    }
    let choice = |service: usize| {
        let offers = (0..case.offers()).map(|offer| {
            let name = labels::place(case, Place::Offer(offer), context.texts);
            (name, Action::from(CaseAction::Assign { service, offer: Some(offer) }))
        });
        let stays = (words.hybrid_stays.to_owned(), CaseAction::Assign { service, offer: None }.into());
        Control::List {
            id: format!("hybrid-s{}", service + 1),
            label: labels::place(case, Place::Service(service), context.texts),
            options: std::iter::once(stays).chain(offers).collect(),
            chosen: case.hybrid(service).flatten().map_or(0, |offer| offer + 1),
        }
    };
    let fields = (0..case.services()).fold(fields(), |fields, service| fields.control(choice(service)));
    let own = group_of(words.hybrid_heading, words.hybrid_about).attr(Attribute::ID, "hybrid").with(fields);
    Some(if case.has_hybrid() { own.with(button("link", words.drop_hybrid, CaseAction::DropHybrid)) } else { own })
}

/// The id of an input in the page: the field's key, with the place unless it is the first of its kind.
pub fn input_id(place: Place, id: FieldId) -> String {
    let key = id.field().key;
    match place {
        Place::Case | Place::Service(0) | Place::Offer(0) | Place::Quote { offer: 0, service: 0 } => key.to_owned(),
        Place::Service(service) => format!("{key}-s{}", service + 1),
        Place::Offer(offer) => format!("{key}-o{}", offer + 1),
        Place::Quote { offer, service } => format!("{key}-o{}-s{}", offer + 1, service + 1),
    }
}

/// A group of inputs of one place.
#[derive(Debug, Clone, PartialEq)]
struct GroupView {
    place: Place,
    group: Group,
    fields: Vec<FieldId>,
}

/// The inputs that the quick start leaves at their defaults, as far as they count for anything.
pub fn defaults_in_use(case: &Case) -> Vec<(Place, &'static Field)> {
    let counts = |place: Place, field: &Field| {
        let is_filled_in =
            !field.quick && field.default_kind != DefaultKind::Zero && case.given(place, field.id).is_none();
        is_filled_in && field.needs.is_none_or(|needed| is_anywhere(case, needed))
    };
    let groups = case.places().into_iter().flat_map(|place| groups(case, place));
    let inputs = groups.flat_map(|group| group.fields.into_iter().map(move |id| (group.place, id.field())));
    inputs.filter(|(place, field)| counts(*place, field)).collect()
}

/// Whether an input is other than zero at any of its places.
fn is_anywhere(case: &Case, id: FieldId) -> bool {
    case.places().into_iter().any(|place| place.scope() == id.field().scope && case.value(place, id) != 0.0)
}

/// The groups of a place, without those that the case has no use for.
fn groups(case: &Case, place: Place) -> Vec<GroupView> {
    let is_used = |group: Group| match (group, place) {
        // They stand on the page of the risk checklist.
        (group, _) if group.is_risk() => false,
        (Group::PriceFixed | Group::PricePerUnit | Group::PriceBaseline | Group::PriceTime | Group::OnTop, _) => {
            let form: PriceForm = case.choice(place, choices::PriceForm);
            match form {
                PriceForm::Fixed => [Group::PriceFixed, Group::OnTop].contains(&group),
                PriceForm::PerUnit => [Group::PricePerUnit, Group::OnTop].contains(&group),
                PriceForm::Baseline => [Group::PriceBaseline, Group::OnTop].contains(&group),
                PriceForm::Time => [Group::PriceTime, Group::OnTop].contains(&group),
                PriceForm::None => false,
            }
        }
        _ => true,
    };
    let converts = case.currency_of(place, FieldId::Fee) != case.currency();
    let is_shown = |id: FieldId| match id {
        FieldId::ExchangeRate | FieldId::CurrencySpread => converts,
        // The present rules are no choice; those of before can be given up.
        FieldId::Rules => case.rules() == Rules::First,
        _ => id.field().needs != Some(FieldId::Improve) || is_anywhere(case, FieldId::Improve),
    };
    let fields =
        |group: Group| Field::of(place.scope()).filter(move |field| field.group == group).map(|field| field.id);
    let groups = Group::ALL.into_iter().filter(|group| is_used(*group));
    let groups =
        groups.map(|group| GroupView { place, group, fields: fields(group).filter(|id| is_shown(*id)).collect() });
    groups.filter(|group| !group.fields.is_empty()).collect()
}

/// An input's value with its unit, for reading.
fn readable(case: &Case, place: Place, id: FieldId, texts: &Texts) -> String {
    labels::value(id.field().unit, case.value(place, id), case.currency_of(place, id), texts)
}

/// A field's default in words, for documentation: one value, or one for each kind of service or size of company.
pub fn readable_default(field: &Field, texts: &Texts) -> String {
    let value = |value: f64| labels::value(field.unit, value, Currency::Usd, texts);
    match field.default {
        DefaultValue::Fixed(own) => value(own),
        DefaultValue::ByChoice(other, _) if matches!(field.unit, Unit::Choice(_)) => other.field().label.to_owned(),
        DefaultValue::ByChoice(_, values) => texts.locale.list(&values.iter().copied().map(value).collect::<Vec<_>>()),
        DefaultValue::Remainder(_) => value(1.0),
        DefaultValue::SameAs(other) => FIELDS[other as usize].label.to_owned(),
    }
}
