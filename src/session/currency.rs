//! What becomes of the amounts of a case when another currency is picked: the visitor is asked, and nothing changes before.

use super::command::Command;
use super::edit::{edit, one_step};
use super::state::Session;
use super::state::editing::{Picked, RateRefused};
use super::state::notice::{Notice, Undoable};
use super::text_input::{leave_texts, read_again};
use crate::action::CurrencyChange;
use crate::domain::case::{Case, Place};
use crate::domain::convert::{convert, has_amounts, relabel};
use crate::domain::decimal;
use crate::domain::fields::FieldId;
use crate::domain::value::{Choice, Currency};
use crate::ids::{self, RATE};

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
    let picked = &mut session.editing_mut().picked;
    let was_open = picked.is_some();
    *picked = is_open.then_some(Picked { to, rate: String::new(), refused: None, refused_rate: String::new() });
    is_open || was_open && !is_other
}

/// Keeps what is typed as the exchange rate.
pub fn type_rate(session: &mut Session, text: String) -> Vec<Command> {
    if let Some(picked) = &mut session.editing_mut().picked {
        picked.rate = text;
    }
    Vec::new()
}

/// Does what the visitor has chosen.
pub fn change(session: &mut Session, change: CurrencyChange) -> Vec<Command> {
    let Some(picked) = session.editing_mut().picked.take() else { return Vec::new() };
    // A text that is still in a box and understood is an amount like any other.
    let mut commands = leave_texts(session);
    let (what, changed) = match change {
        CurrencyChange::Cancel => (None, None),
        CurrencyChange::Relabel => {
            let mut relabelled = session.case().clone();
            let done = relabel(&mut relabelled, picked.to);
            debug_assert!(done.is_ok(), "both lists hold what they offer");
            (Some(Undoable::Relabelled), Some(relabelled))
        }
        CurrencyChange::Convert => match converted(session.case(), &picked) {
            Ok(case) => (Some(Undoable::Converted), Some(case)),
            Err(reason) => {
                let refused_rate = picked.rate.clone();
                session.editing_mut().picked = Some(Picked { refused: Some(reason), refused_rate, ..picked });
                commands.push(Command::Focus(RATE.to_owned()));
                return commands;
            }
        },
    };
    commands.extend(one_step(session, |session| {
        let mut commands = match &changed {
            Some(changed) => edit(session, &mut |case| case.clone_from(changed)),
            None => Vec::new(),
        };
        if what == Some(Undoable::Converted) {
            session.take_numbers_before_anew();
        }
        commands.extend(read_again(session));
        commands
    }));
    if let Some(what) = what {
        session.notice = Some(Notice::Undoable(what));
    }
    commands.push(Command::Focus(ids::input(Place::Case, FieldId::Currency)));
    commands
}

fn converted(case: &Case, picked: &Picked) -> Result<Case, RateRefused> {
    let rate = read_rate(&picked.rate).ok_or(RateRefused::NoRate)?;
    convert(case, picked.to, rate).map_err(|_| RateRefused::TooMuch)
}

/// A rate in digits with at most one mark; three digits behind a comma may be thousands.
fn read_rate(text: &str) -> Option<f64> {
    let text = text.trim();
    let behind_comma = text.split_once(',').map(|(_, fraction)| fraction.len());
    let is_clear = behind_comma != Some(3) || text.starts_with("0,");
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let rate = decimal::parse(&text.replace(',', ".")).filter(|_| is_clear && is_plain)?;
    RATES.contains(&rate).then_some(rate)
}
