//! What becomes of the amounts of a case when another currency is picked: the visitor is asked, and nothing changes before.

use super::command::Command;
use super::edit::remove;
use super::text_input::{leave, read_again};
use super::view::form::input_id;
use super::{Session, Undoable};
use crate::action::CurrencyChange;
use crate::domain::case::{Place, Source};
use crate::domain::convert::{convert, has_amounts, relabel};
use crate::domain::decimal;
use crate::domain::fields::FieldId;
use crate::domain::value::{Choice, Currency};

/// A currency that was picked while there are amounts in another.
#[derive(Debug, Clone, PartialEq)]
pub struct Picked {
    pub to: Currency,
    /// What was typed as the exchange rate.
    pub rate: String,
    /// Why the last one could not be used, and what it was. Shown until the next: what is typed meanwhile makes nothing anew
    /// under the hands of whoever types.
    pub refused: Option<RateRefused>,
    pub refused_rate: String,
}

/// Why nothing was converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateRefused {
    NoRate,
    /// An amount would be more than its input can hold.
    TooMuch,
}

/// Rates beyond these are slips.
const RATES: std::ops::RangeInclusive<f64> = 1e-6..=1e6;

/// Asks what becomes of the amounts when this option is picked, and no more when it is the present one again; whether that
/// is all there is to do.
pub fn ask(session: &mut Session, place: Place, id: FieldId, option: f64) -> bool {
    if (place, id) != (Place::Case, FieldId::Currency) {
        return false;
    }
    let to = Currency::at(option);
    let is_other = to != session.case().currency();
    let is_open = is_other && has_amounts(session.case());
    let was_open = session.picked.take().is_some();
    session.picked = is_open.then_some(Picked { to, rate: String::new(), refused: None, refused_rate: String::new() });
    is_open || was_open && !is_other
}

/// Keeps what is typed as the exchange rate.
pub fn type_rate(session: &mut Session, text: String) -> Vec<Command> {
    if let Some(picked) = &mut session.picked {
        picked.rate = text;
    }
    Vec::new()
}

/// Does what the visitor has chosen.
pub fn change(session: &mut Session, change: CurrencyChange) -> Vec<Command> {
    let Some(picked) = session.picked.take() else { return Vec::new() };
    // What is still in a box and understood is an amount like any other.
    let slots: Vec<Source> = session.entries.iter().map(|typed| typed.slot).collect();
    let mut commands: Vec<Command> = slots.into_iter().flat_map(|slot| leave(session, slot)).collect();
    commands.extend(match change {
        CurrencyChange::Cancel => Vec::new(),
        CurrencyChange::Relabel => remove(session, Undoable::Relabelled, &mut |case| {
            let relabelled = relabel(case, picked.to);
            debug_assert!(relabelled.is_ok(), "both lists hold what they offer");
        }),
        CurrencyChange::Convert => {
            let rate = read_rate(&picked.rate).ok_or(RateRefused::NoRate);
            let case = session.case();
            match rate.and_then(|rate| convert(case, picked.to, rate).map_err(|_| RateRefused::TooMuch)) {
                Ok(converted) => {
                    let commands = remove(session, Undoable::Converted, &mut |case| case.clone_from(&converted));
                    session.renew_numbers_from_before();
                    commands
                }
                Err(reason) => {
                    session.picked =
                        Some(Picked { refused: Some(reason), refused_rate: picked.rate.clone(), ..picked });
                    commands.push(Command::Focus(RATE.to_owned()));
                    return commands;
                }
            }
        }
    });
    commands.extend(read_again(session));
    commands.push(Command::Focus(input_id(Place::Case, FieldId::Currency)));
    commands
}

/// The id of the box for the exchange rate.
pub const RATE: &str = "rate-of-case";

/// A rate in digits with at most one mark; three digits behind a comma may be thousands.
fn read_rate(text: &str) -> Option<f64> {
    let text = text.trim();
    let behind_comma = text.split_once(',').map(|(_, fraction)| fraction.len());
    let is_clear = behind_comma != Some(3) || text.starts_with("0,");
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let rate = decimal::parse(&text.replace(',', ".")).filter(|_| is_clear && is_plain)?;
    RATES.contains(&rate).then_some(rate)
}
