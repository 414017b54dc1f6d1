//! Ids of elements in the page. Tests and the keyboard find elements by them, and what a browser remembers of the page is
//! stored by them.

use crate::domain::case::Place;
use crate::domain::fields::FieldId;
use crate::domain::period::Period;
use crate::domain::risk::questions::QuestionId;

/// What the page is about.
pub const MAIN: &str = "main";
/// The menu of the case, which closes when something in it is chosen.
pub const MENU: &str = "case";
/// The box for the exchange rate that amounts are converted at.
pub const RATE: &str = "rate-of-case";
/// The box for the pass phrase of a link that is being opened.
pub const UNLOCK: &str = "unlock";
/// The list of keys.
pub const KEYS: &str = "keys";
/// What follows the last question of the risk checklist.
pub const AFTER_QUESTIONS: &str = "after-questions";
/// What the ids of groups of inputs begin with.
pub const GROUP: &str = "group-";

/// An input: the field's key, with the place unless it is the first of its kind.
pub fn input(place: Place, id: FieldId) -> String {
    let key = id.field().key;
    match place {
        Place::Case | Place::Service(0) | Place::Offer(0) | Place::Quote { offer: 0, service: 0 } => key.to_owned(),
        Place::Service(service) => format!("{key}-s{}", service + 1),
        Place::Offer(offer) => format!("{key}-o{}", offer + 1),
        Place::Quote { offer, service } => format!("{key}-o{}-s{}", offer + 1, service + 1),
    }
}

/// The name of the service or offer whose inputs are shown.
pub const PLACE_NAME: &str = "place-name";

/// The name of a service or an offer.
pub fn name(place: Place) -> String {
    let (service, offer) = place.parts();
    match place {
        Place::Offer(_) => format!("name-o{}", offer + 1),
        _ => format!("name-s{}", service + 1),
    }
}

/// What is wrong with the text in an input, by the input's id.
pub fn error(input: &str) -> String {
    format!("{input}-error")
}

/// A group of inputs, by the first of them.
pub fn group(first: &str) -> String {
    format!("{GROUP}{first}")
}

/// A control of a custom line, counted from 0.
pub fn line(line: usize, part: &str) -> String {
    format!("line-{}-{part}", line + 1)
}

/// What a custom line is.
pub fn line_role(line: usize) -> String {
    self::line(line, "role")
}

/// An amount of a custom line.
pub fn amount(line: usize, period: Period) -> String {
    match period {
        Period::Start => self::line(line, "start"),
        Period::Year(year) | Period::Month(year) => self::line(line, &format!("year-{year}")),
    }
}

/// A control of a scenario, counted from 0.
pub fn scenario(scenario: usize, part: &str) -> String {
    format!("scenario-{}-{part}", scenario + 1)
}

/// An answer of a question, by its index.
pub fn answer(id: QuestionId, answer: usize) -> String {
    format!("q-{}-{}", id.question().key, answer + 1)
}
