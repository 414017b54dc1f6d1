//! What if: the strongest drivers as sliders.

use super::context::Context;
use crate::document::{Card, CardPart, CardStyle, Slider};
use crate::domain::analysis::what_if::{Track, tracks};
use crate::domain::case::InputId;
use crate::ids;
use crate::text::number::significant;
use crate::text::{fill, labels};

/// The most sliders.
const SLIDERS: usize = 4;
/// Significant digits of the point where the result is zero.
const DIGITS: usize = 3;

/// The card with the sliders; none if no input can be moved, and for a sample, which is not the visitor's to move.
pub fn card(context: &Context<'_>) -> Option<Card> {
    let (computed, words) = (context.computed, context.words);
    let tracks = tracks(computed, context.tornado(), SLIDERS);
    if tracks.is_empty() || !computed.sampled.is_empty() {
        return None;
    }
    let sliders = tracks.iter().map(|track| slider(context, track)).collect();
    let parts = vec![CardPart::text(words.what_if_about), CardPart::Sliders(sliders)];
    Some(Card { id: "what-if".to_owned(), heading: words.what_if_heading.to_owned(), style: CardStyle::Half, parts })
}

fn slider(context: &Context<'_>, track: &Track) -> Slider {
    let case = &context.computed.case;
    let (unit, currency) = (track.field.field().unit, case.currency_of(track.place, track.field));
    let say = |value| labels::value(unit, value, currency, context.texts);
    let break_even = track.break_even.map(|at| {
        let said = fill(context.words.what_if_break_even, &[("value", &say(significant(at, DIGITS)))]);
        (at, said)
    });
    Slider {
        input: ids::input(track.place, track.field),
        place: track.place,
        field: track.field,
        label: labels::input(case, InputId::Field(track.place, track.field), context.texts),
        low: track.low,
        high: track.high,
        step: track.step,
        low_text: say(track.low),
        high_text: say(track.high),
        break_even,
    }
}
