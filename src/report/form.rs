//! The form but for its quick start: what that leaves at defaults, or all inputs, one place at a time.

use super::Context;
use super::markup::{Attribute, Control, Deed, Element, Tag};
use super::render::button;
use crate::domain::case::{Case, MAX_OFFERS, MAX_SERVICES, Place, Source};
use crate::domain::custom::{Amounts, MAX_CUSTOM_LINES, Stays};
use crate::domain::field::{Default, Field, Group, Standing};
use crate::domain::fields::{FIELDS, FieldId, choices};
use crate::domain::formula::Period;
use crate::domain::value::{Choice, Currency, PriceForm, Rules, Unit};
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
            blocks.extend(hybrid_way(context));
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
        let (service, offer) = place.parts();
        let label = labels::source(case, Source::Field(place, field.id), texts);
        let open = button("link", &label, Deed::Mend { field: field.id as usize, service, offer });
        let value = format!(" {}", readable(case, place, field.id, texts));
        let origin = super::book::origin(&(context.words.book.field)(field).origin, &context.words.book);
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
        let own = button("tab", &labels::place(case, place, context.texts), Deed::Open(place));
        own.attr(Attribute::PRESSED, (place == open).to_string())
    };
    let add = |id: &str, label, deed| button("link", label, deed).attr(Attribute::ID, id);
    let own =
        Tag::DIV.element().class("tabs places").attr(Attribute::ROLE, "group").attr(Attribute::LABEL, words.places);
    let own = own.all(places.map(tab));
    let own = if case.services() < MAX_SERVICES {
        own.with(add("add-service", words.add_service, Deed::AddService))
    } else {
        own
    };
    if case.offers() < MAX_OFFERS { own.with(add("add-offer", words.add_offer, Deed::AddOffer)) } else { own }
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
    vec![own.with(button("link", remove, Deed::Remove(open)))]
}

fn group(context: &Context<'_>, own: &GroupView) -> Element {
    let (heading, about) = context.words.form.groups[own.group as usize];
    let (service, offer) = own.place.parts();
    let input = |id: &FieldId| Control::Input { field: *id as usize, service, offer };
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
fn hybrid_way(context: &Context<'_>) -> Option<Element> {
    let (case, words) = (&context.computed.case, context.words.form);
    if case.services() < 2 {
        return None;
    }
    let choice = |service: usize| {
        let offers = (0..case.offers()).map(|offer| {
            let name = labels::place(case, Place::Offer(offer), context.texts);
            (name, Deed::Assign { service, offer: Some(offer) })
        });
        let stays = (words.hybrid_stays.to_owned(), Deed::Assign { service, offer: None });
        Control::List {
            id: format!("hybrid-s{}", service + 1),
            label: labels::place(case, Place::Service(service), context.texts),
            options: std::iter::once(stays).chain(offers).collect(),
            chosen: case.hybrid(service).flatten().map_or(0, |offer| offer + 1),
        }
    };
    let fields = (0..case.services()).fold(fields(), |fields, service| fields.control(choice(service)));
    let own = group_of(words.hybrid_heading, words.hybrid_about).attr(Attribute::ID, "hybrid").with(fields);
    Some(if case.has_hybrid() { own.with(button("link", words.drop_hybrid, Deed::DropHybrid)) } else { own })
}

/// The lines that the visitor names, and the way to add one.
fn custom_lines(context: &Context<'_>) -> Vec<Element> {
    let (case, words) = (&context.computed.case, context.words.form);
    let mut blocks = vec![group_of(words.custom_heading, words.custom_about).attr(Attribute::ID, "lines")];
    blocks.extend((0..case.custom.len()).map(|line| custom_line(context, line)));
    if case.custom.len() < MAX_CUSTOM_LINES {
        blocks.push(button("button", words.add_line, Deed::AddLine).attr(Attribute::ID, "add-line"));
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
        (fill(side, &[("name", labels::place(case, *place, texts))]), Deed::PlaceLine(line, *place))
    };
    let owner = Control::List {
        id: id("side"),
        label: words.line_side.to_owned(),
        options: owners.iter().map(owner).collect(),
        chosen: owners.iter().position(|place| *place == own.place()).unwrap_or_default(),
    };
    let is_once = matches!(own.amounts, Amounts::OneOff(_));
    let timing = |label: &str, is_once| (label.to_owned(), Deed::TimeLine { line, is_once });
    let timing = Control::List {
        id: id("timing"),
        label: words.line_timing.to_owned(),
        options: vec![timing(words.one_off, true), timing(words.yearly, false)],
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
        .with(button("link", words.remove_line, Deed::RemoveLine(line)))
}

/// Months for which a line can be picked to stay after the move.
const STAYS: [usize; 6] = [3, 6, 12, 24, 36, 60];

/// What a line is beside its amounts: of a service, whether it ends with the move; of an offer, whether it is the price.
fn role(context: &Context<'_>, line: usize) -> Control {
    let (case, words) = (&context.computed.case, context.words.form);
    let own = &case.custom[line];
    let (label, options, chosen): (_, Vec<(String, Deed)>, usize) = match own.place() {
        Place::Offer(_) => {
            let price = |service: usize| {
                let name = labels::place(case, Place::Service(service), context.texts);
                (fill(words.line_is_price, &[("name", name)]), Deed::PriceLine(line, Some(service)))
            };
            let beside = (words.line_beside.to_owned(), Deed::PriceLine(line, None));
            let options = std::iter::once(beside).chain((0..case.services()).map(price)).collect();
            (words.line_is, options, own.price_of.map_or(0, |service| service + 1))
        }
        _ => {
            // A number of months that came by a link or a file stands among the others.
            let other = match own.stays {
                Some(Stays::Months(months)) if !STAYS.contains(&months) => Some(months),
                _ => None,
            };
            let months = STAYS.into_iter().chain(other).map(Stays::Months).chain([Stays::Ever]).map(Some);
            let terms: Vec<Option<Stays>> = std::iter::once(None).chain(months).collect();
            let named = |term: &Option<Stays>| match term {
                None => words.line_ends.to_owned(),
                Some(Stays::Months(months)) => fill(words.line_stays, &[("months", months.to_string())]),
                Some(Stays::Ever) => words.line_stays_ever.to_owned(),
            };
            let options = terms.iter().map(|term| (named(term), Deed::StayLine(line, *term))).collect();
            (words.line_after, options, terms.iter().position(|term| *term == own.stays).unwrap_or_default())
        }
    };
    Control::List { id: format!("line-{}-role", line + 1), label: label.to_owned(), options, chosen }
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
        let is_filled_in = !field.quick && field.standing != Standing::LeftOut && case.given(place, field.id).is_none();
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
        Default::Same(own) => value(own),
        Default::By(other, _) if matches!(field.unit, Unit::Choice(_)) => other.field().label.to_owned(),
        Default::By(_, values) => values.iter().copied().map(value).collect::<Vec<_>>().join(", "),
        Default::Rest(_) => value(1.0),
        Default::As(other) => FIELDS[other as usize].label.to_owned(),
    }
}
