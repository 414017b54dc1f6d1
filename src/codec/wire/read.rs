//! JSON to case.

use super::checklist::{read_levels, read_replies};
use super::format::{EVER, PRICE_OF, Problem, SCENARIOS, STAYS, VARIES, option_by_key};
use crate::codec::json::{Object, Value, get};
use crate::domain::case::{Case, MAX_OFFERS, MAX_SCENARIOS, MAX_SERVICES, Party, Place, Scenario};
use crate::domain::custom::{Amounts, CustomLine, MAX_CUSTOM_LINES, MAX_STAY, StrandedPeriod, check_amount};
use crate::domain::decimal;
use crate::domain::field::Field;
use crate::domain::fields::{FieldId, MAX_YEARS};
use crate::domain::lines::Side;
use crate::domain::risk::question::QuestionScope;
use crate::domain::value::{Choice, Unit};

/// The case that a written form stands for, and what could not be used. None if it does not have the form
/// that [`write()`](super::write()) gives it.
pub fn restore(written: &Value) -> Option<(Case, Vec<Problem>)> {
    let written = written.as_object()?;
    let mut reader = CaseReader { case: Case::new(), problems: Vec::new() };
    if let Some(title) = get(written, "title") {
        reader.case.set_title(title.as_text()?);
    }
    for party in Party::ALL {
        if let Some(name) = get(written, party.key()) {
            reader.case.set_party(party, name.as_text()?);
        }
    }
    reader.sheet(Place::Case, written)?;
    for (service, written) in reader.list(written, "services", MAX_SERVICES)?.iter().enumerate() {
        if service > 0 {
            reader.case.add_service();
        }
        let written = written.as_object()?;
        reader.named(Place::Service(service), written)?;
        let levels = read_levels(written, &mut reader.problems)?;
        reader.case.set_levels(service, levels);
    }
    for (offer, written) in reader.list(written, "offers", MAX_OFFERS)?.iter().enumerate() {
        if offer > 0 {
            reader.case.add_offer();
        }
        let written = written.as_object()?;
        reader.named(Place::Offer(offer), written)?;
        reader.replies(written, QuestionScope::Offer, offer)?;
        let quotes = reader.list(written, "quotes", reader.case.services())?;
        for (service, quote) in quotes.iter().enumerate() {
            reader.sheet(Place::Quote { offer, service }, quote.as_object()?)?;
        }
    }
    reader.options(written)?;
    reader.replies(written, QuestionScope::Company, 0)?;
    for line in reader.list(written, "lines", MAX_CUSTOM_LINES)? {
        match read_line(&reader.case, line) {
            Some(line) => reader.case.custom.push(line),
            None => reader.problems.push(Problem::BadLine(text(line, "name").to_owned())),
        }
    }
    for scenario in reader.list(written, SCENARIOS, MAX_SCENARIOS)? {
        reader.scenario(scenario);
    }
    Some((reader.case, reader.problems))
}

struct CaseReader {
    case: Case,
    problems: Vec<Problem>,
}

impl CaseReader {
    /// At most `most` entries of a list; none if it is absent.
    fn list<'a>(&mut self, written: &'a Object, key: &str, most: usize) -> Option<&'a [Value]> {
        let Some(list) = get(written, key) else { return Some(&[]) };
        let list = list.as_list()?;
        if list.len() > most {
            self.problems.push(Problem::TooMany);
        }
        Some(&list[..list.len().min(most)])
    }

    fn named(&mut self, place: Place, written: &Object) -> Option<()> {
        if let Some(name) = get(written, "name") {
            self.case.set_name(place, name.as_text()?);
        }
        self.sheet(place, written)
    }

    fn sheet(&mut self, place: Place, written: &Object) -> Option<()> {
        for (key, value) in entries(written, "inputs")? {
            match field_of(place, key) {
                None => self.problems.push(Problem::UnknownInput(key.clone())),
                Some(field) => {
                    let value = read_value(field, value);
                    let taken = value.is_some_and(|value| self.case.give(place, field.id, value).is_ok());
                    if !taken {
                        self.problems.push(Problem::BadValue(field.id));
                    }
                }
            }
        }
        for (key, value) in entries(written, "spreads")? {
            match field_of(place, key) {
                None => self.problems.push(Problem::UnknownInput(key.clone())),
                Some(field) => {
                    let taken = read_spread(value)
                        .is_some_and(|spread| self.case.give_range(place, field.id, Some(spread)).is_ok());
                    if !taken {
                        self.problems.push(Problem::BadSpread(field.id));
                    }
                }
            }
        }
        Some(())
    }

    fn replies(&mut self, written: &Object, asked: QuestionScope, offer: usize) -> Option<()> {
        let case = &mut self.case;
        read_replies(written, asked, &mut self.problems, &mut |question, reply| {
            case.set_reply(offer, question.id, reply);
        })
    }

    fn scenario(&mut self, written: &Value) {
        let mut scenario = Scenario::new(text(written, "name"));
        for value in written.get(VARIES).and_then(Value::as_list).unwrap_or_default() {
            match read_scenario_value(&self.case, value) {
                Some((place, field, value)) if scenario.set(place, field, Some(value)).is_ok() => {}
                Some((_, field, _)) => self.problems.push(Problem::BadValue(field)),
                None => self.problems.push(Problem::BadScenario),
            }
        }
        self.case.add_scenario(scenario);
    }

    fn options(&mut self, written: &Object) -> Option<()> {
        let services = self.case.services();
        for (service, choice) in self.list(written, "hybrid", services)?.iter().enumerate() {
            let offer = choice.as_count();
            if *choice != Value::Null && offer.is_none_or(|offer| offer >= self.case.offers()) {
                self.problems.push(Problem::BadAssignment);
            }
            self.case.assign(service, offer);
        }
        if let Some(option) = get(written, "subject") {
            self.case.compared = option_by_key(&self.case, option.as_text()?);
            if self.case.compared.is_none() {
                self.problems.push(Problem::BadAssignment);
            }
        }
        Some(())
    }
}

fn entries<'a>(written: &'a Object, key: &str) -> Option<&'a [(String, Value)]> {
    match get(written, key) {
        Some(entries) => entries.as_object().map(Vec::as_slice),
        None => Some(&[]),
    }
}

fn field_of(place: Place, key: &str) -> Option<&'static Field> {
    Field::by_key(key).filter(|field| field.scope == place.scope())
}

fn read_value(field: &Field, value: &Value) -> Option<f64> {
    match field.unit {
        Unit::Choice(options) => {
            let key = value.as_text()?;
            options.iter().position(|option| option.key == key).map(|place| place as f64)
        }
        _ => read_number(value),
    }
}

fn read_spread(value: &Value) -> Option<(f64, f64)> {
    match value.as_list()? {
        [low, high] => Some((read_number(low)?, read_number(high)?)),
        _ => None,
    }
}

/// A value that a scenario gives an input which it can vary.
fn read_scenario_value(case: &Case, written: &Value) -> Option<(Place, FieldId, f64)> {
    let [key, service, offer, value] = written.as_list()? else { return None };
    let field = Field::by_key(key.as_text()?)?;
    let place = Place::of(field.scope, service.as_count()?, offer.as_count()?);
    case.can_vary(place, field.id).then_some((place, field.id, read_number(value)?))
}

fn read_line(case: &Case, line: &Value) -> Option<CustomLine> {
    let side = Side::ALL.iter().copied().find(|side| side.option().key == text(line, "side"))?;
    let amounts = match (line.get("once"), line.get("yearly").and_then(Value::as_list)) {
        (Some(amount), None) => Amounts::OneOff(read_amount(amount)?),
        (None, Some(amounts)) if amounts.len() <= MAX_YEARS => {
            Amounts::Yearly(amounts.iter().map(read_amount).collect::<Option<_>>()?)
        }
        _ => return None,
    };
    let mut read = CustomLine::new(text(line, "name"), side, amounts);
    if let Some(owner) = line.get("owner") {
        read.owner = owner.as_count()?;
    }
    case.entries(read.place())?;
    read.stays = match line.get(STAYS) {
        Some(_) if side != Side::InHouse => return None,
        Some(Value::Text(term)) if term == EVER => Some(StrandedPeriod::Indefinite),
        Some(months) => Some(StrandedPeriod::Months(months.as_count().filter(|months| *months <= MAX_STAY)?)),
        None => None,
    };
    read.price_of = match line.get(PRICE_OF) {
        Some(_) if side != Side::Outsourced => return None,
        Some(service) => Some(service.as_count().filter(|service| *service < case.services())?),
        None => None,
    };
    Some(read)
}

fn read_amount(amount: &Value) -> Option<f64> {
    read_number(amount).and_then(|amount| check_amount(amount).ok())
}

fn read_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => decimal::parse(number),
        _ => None,
    }
}

fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    object.get(key).and_then(Value::as_text).unwrap_or_default()
}
