//! Display names of services, offers, options, inputs, lines, periods and values.

use super::name::shown;
use super::plural::Plural;
use super::{Texts, fill};
use crate::domain::case::{Case, InputId, Place, SourcingOption};
use crate::domain::field::Field;
use crate::domain::fields::choices;
use crate::domain::finance::Payback;
use crate::domain::period::MONTHS;
use crate::domain::period::Period;
use crate::domain::results::Computed;
use crate::domain::value::{Choice, Currency, ServiceKind, Unit};

/// The display name of a service, an offer or a quote; for the case itself, that of the general inputs.
pub fn place(case: &Case, place: Place, texts: &Texts) -> String {
    let name = case.name(place).trim();
    let numbered = |only: bool, single: &str, template, number: usize| match (name.is_empty(), only) {
        (false, _) => shown(name),
        (true, true) => single.to_owned(),
        (true, false) => fill(template, &[("number", &(number + 1).to_string())]),
    };
    let words = &texts.options;
    match place {
        Place::Case => texts.form.general.to_owned(),
        Place::Service(service) => numbered(case.services() == 1, words.the_service, words.service, service),
        Place::Offer(offer) => numbered(case.offers() == 1, words.outsourcing, words.offer, offer),
        Place::Quote { offer, service } => {
            let (offer, service) =
                (self::place(case, Place::Offer(offer), texts), self::place(case, Place::Service(service), texts));
            format!("{offer}, {service}")
        }
    }
}

/// The display name of an option.
pub fn option(case: &Case, option: SourcingOption, texts: &Texts) -> String {
    match option {
        SourcingOption::Baseline => texts.options.as_is.to_owned(),
        SourcingOption::ImprovedInHouse => texts.options.improved.to_owned(),
        SourcingOption::Hybrid => texts.options.hybrid.to_owned(),
        SourcingOption::Offer(offer) => place(case, Place::Offer(offer), texts),
    }
}

/// The name of something that shows figures of a case; says so where they are a sample's.
pub fn of_sample(computed: &Computed, name: String, texts: &Texts) -> String {
    if computed.sampled.is_empty() { name } else { fill(texts.headline.sample_of, &[("what", &name)]) }
}

/// An input's label, with the service's unit of demand filled in.
pub fn field(case: &Case, place: Place, field: &Field, texts: &Texts) -> String {
    with_unit(texts.tables.say(field.label), case, place, texts)
}

/// An input's label, where it is not known for which service.
pub fn any_field(field: &Field, texts: &Texts) -> String {
    let [unit, units] = texts.form.units.any;
    fill(texts.tables.say(field.label), &[("unit", unit), ("units", units)])
}

/// Fills the unit of demand of a place's service into a text.
pub fn with_unit(text: &str, case: &Case, place: Place, texts: &Texts) -> String {
    let kind: ServiceKind = case.choice(Place::Service(place.parts().0), choices::ServiceKind);
    let units = &texts.form.units;
    fill(text, &[("unit", units.demand[kind.index()]), ("units", units.demands[kind.index()])])
}

/// The name of an input in a message: its label, with the service or offer where the case has several.
pub fn input(case: &Case, input: InputId, texts: &Texts) -> String {
    match input {
        InputId::Field(own, id) | InputId::Low(own, id) | InputId::High(own, id) => {
            let label = field(case, own, id.field(), texts);
            let several = match own {
                Place::Case => false,
                Place::Service(_) => case.services() > 1,
                Place::Offer(_) => case.offers() > 1,
                Place::Quote { .. } => case.services() > 1 || case.offers() > 1,
            };
            if several { format!("{label} ({})", place(case, own, texts)) } else { label }
        }
        InputId::InScenario(scenario, own, id) => {
            let label = self::input(case, InputId::Field(own, id), texts);
            labelled(&self::scenario(case, scenario, texts), &label, texts)
        }
        InputId::Amount { line, period } => {
            format!("{}, {}", custom_line(case, line, texts), self::period(period, texts))
        }
    }
}

/// The name of a scenario; its number while it has no name.
pub fn scenario(case: &Case, scenario: usize, texts: &Texts) -> String {
    let name = case.scenarios().get(scenario).map_or("", |own| own.name().trim());
    if name.is_empty() { fill(texts.options.scenario, &[("number", &(scenario + 1).to_string())]) } else { shown(name) }
}

/// The name of a custom line; its number while it has no name.
pub fn custom_line(case: &Case, line: usize, texts: &Texts) -> String {
    let name = case.custom.get(line).map_or("", |line| line.name.trim());
    if name.is_empty() { fill(texts.form.unnamed_line, &[("number", &(line + 1).to_string())]) } else { shown(name) }
}

/// The title of a case.
pub fn title(case: &Case, texts: &Texts) -> String {
    titled(case.title(), texts)
}

/// A title; the placeholder if it is empty.
pub fn titled(title: &str, texts: &Texts) -> String {
    if title.is_empty() { texts.drafts.untitled.to_owned() } else { shown(title) }
}

/// How many must-haves are outstanding, and whether the contract is ready to sign.
pub fn gates(open: usize, texts: &Texts) -> String {
    match open {
        0 => texts.headline.no_gate_open.to_owned(),
        _ => counted(&texts.headline.gates_open, open, texts),
    }
}

/// A text behind what it is about.
pub fn labelled(label: &str, text: &str, texts: &Texts) -> String {
    fill(texts.page.labelled, &[("label", label), ("text", text)])
}

/// A text with a count, in the form that the language has for it.
pub fn counted(text: &Plural, count: usize, texts: &Texts) -> String {
    fill(text.form(texts.locale.plural(count)), &[("count", texts.locale.count(count))])
}

/// A period in words.
pub fn period(period: Period, texts: &Texts) -> String {
    match period {
        Period::Start => texts.form.at_start.to_owned(),
        Period::Year(year) | Period::Month(year) => fill(texts.form.in_year, &[("year", &year.to_string())]),
    }
}

/// A number of years in words.
pub fn years(years: usize, texts: &Texts) -> String {
    counted(&texts.headline.years, years, texts)
}

/// A duration in words: in months below two years.
pub fn duration(years: f64, texts: &Texts) -> String {
    let words = &texts.figures;
    let months = years * MONTHS as f64;
    if months == 0.0 {
        words.at_once.to_owned()
    } else if years < 2.0 {
        fill(words.months, &[("count", &texts.locale.signed(months, 1))])
    } else {
        fill(words.years, &[("count", &texts.locale.signed(years, 1))])
    }
}

/// A payback in years, in words, and its caution. The same rule and caution wherever it is shown.
pub fn payback(payback: Payback, texts: &Texts) -> (Option<f64>, String, String) {
    let words = &texts.figures;
    let (years, text, dips) = match payback {
        Payback::Never { dips } => (None, words.never.to_owned(), dips),
        Payback::After { periods, dips } => (Some(periods), duration(periods, texts), dips),
    };
    let caution = dips.map_or(String::new(), |when| fill(words.dips, &[("when", &duration(when, texts))]));
    (years, text, caution)
}

/// A number formatted for its unit.
pub fn value(unit: Unit, value: f64, currency: Currency, texts: &Texts) -> String {
    match unit {
        _ if unit.is_money() || unit.is_price() => texts.locale.money(value, currency),
        Unit::Share | Unit::SharePerYear => texts.locale.short_percent(value),
        Unit::Choice(options) => {
            options.get(value as usize).map_or("", |option| texts.tables.say(option.label)).to_owned()
        }
        _ => texts.locale.entry(value, unit),
    }
}
