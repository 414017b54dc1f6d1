//! Texts that cannot be used, as a tab keeps them for itself.

use crate::domain::case::{InputId, Place};
use crate::domain::field::Field;
use crate::domain::period::Period;
use crate::text::typed::Commas;

/// Under which key a tab's storage holds them.
pub const KEY: &str = "unread";

/// Most of them that are kept.
const MOST: usize = 100;

/// A text, by the draft and the input that it was typed into.
#[derive(Debug, Clone, PartialEq)]
pub struct UnusableText {
    pub draft: String,
    pub input: InputId,
    pub text: String,
    pub commas: Commas,
}

/// Reads them as they were kept; what cannot be read is left out.
pub fn parse(kept: &str) -> Vec<UnusableText> {
    kept.lines().take(MOST).filter_map(parse_one).collect()
}

fn parse_one(line: &str) -> Option<UnusableText> {
    let mut parts = line.splitn(4, '\t');
    let (draft, input, commas, text) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let commas = *Commas::ALL.get(commas.parse::<usize>().ok()?)?;
    Some(UnusableText { draft: draft.to_owned(), input: parse_input(input)?, text: text.to_owned(), commas })
}

/// Writes them to be kept.
pub fn write(texts: &[UnusableText]) -> String {
    let line =
        |own: &UnusableText| format!("{}\t{}\t{}\t{}", own.draft, input_name(own.input), own.commas as usize, own.text);
    texts.iter().take(MOST).map(line).collect::<Vec<_>>().join("\n")
}

fn input_name(input: InputId) -> String {
    let (end, place, id) = match input {
        InputId::InScenario(scenario, place, id) => {
            let (service, offer) = place.parts();
            return format!("in {service} {offer} {} {scenario}", id.field().key);
        }
        InputId::Field(place, id) => ("at", place, id),
        InputId::Low(place, id) => ("low", place, id),
        InputId::High(place, id) => ("high", place, id),
        InputId::Amount { line, period: Period::Start } => return format!("line {line} 0"),
        InputId::Amount { line, period: Period::Year(year) | Period::Month(year) } => {
            return format!("line {line} {year}");
        }
    };
    let (service, offer) = place.parts();
    format!("{end} {service} {offer} {}", id.field().key)
}

fn parse_input(name: &str) -> Option<InputId> {
    let parts: Vec<&str> = name.split(' ').collect();
    let number = |place: usize| parts.get(place).and_then(|part| part.parse::<usize>().ok());
    let at = |source: fn(Place, _) -> InputId| {
        let id = Field::by_key(parts.get(3)?)?.id;
        Some(source(Place::of(id.field().scope, number(1)?, number(2)?), id))
    };
    match *parts.first()? {
        "at" => at(InputId::Field),
        "low" => at(InputId::Low),
        "high" => at(InputId::High),
        "in" => match at(InputId::Field)? {
            InputId::Field(place, id) => Some(InputId::InScenario(number(4)?, place, id)),
            _ => None,
        },
        "line" => {
            let period = number(2).map(|year| if year == 0 { Period::Start } else { Period::Year(year) })?;
            Some(InputId::Amount { line: number(1)?, period })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fields::FieldId;

    #[test]
    fn texts_come_back_to_the_input_they_were_typed_into() {
        let at = |input, text: &str| UnusableText {
            draft: "00000000000000aa".to_owned(),
            input,
            text: text.to_owned(),
            commas: Commas::Mixed,
        };
        let quote = Place::Quote { offer: 2, service: 1 };
        let kept = vec![
            at(InputId::Field(Place::Service(1), FieldId::Salary), "90,00O"),
            at(InputId::Low(quote, FieldId::Fee), "1.234"),
            at(InputId::High(Place::Case, FieldId::DiscountRate), "a\tb"),
            at(InputId::InScenario(1, quote, FieldId::Fee), "9O"),
            at(InputId::Amount { line: 3, period: Period::Start }, ""),
            at(InputId::Amount { line: 3, period: Period::Year(7) }, "120 tsd"),
        ];
        assert_eq!(parse(&write(&kept)), kept);
    }

    #[test]
    fn what_is_no_text_of_an_input_is_left_out() {
        for kept in [
            "",
            "a",
            "a\tb",
            "a\tat 0 0 unheard\t0\t1",
            "a\tat x 0 salary\t0\t1",
            "a\tline 1\t0\t1",
            "a\tline 1 2\t3\t1",
        ] {
            assert_eq!(parse(kept), [], "{kept:?}");
        }
    }
}
