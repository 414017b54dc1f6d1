//! Trying out: the inputs that move the result most, on sliders.

mod common;

use std::rc::Rc;

use common::{Memory, Tab};
use outsight::action::{CaseAction, FormAction};
use outsight::domain::analysis::tornado::tornado;
use outsight::domain::analysis::what_if::{Track, tracks};
use outsight::domain::case::{Case, InputId, Place};
use outsight::domain::example::Example;
use outsight::domain::fields::FieldId::{self, Fee, People, Salary};
use outsight::domain::results::{Computed, Readiness};
use outsight::domain::value::Choice;
use outsight::session::view::what_if::change;
use outsight::text::ENGLISH;

fn all(case: &Case) -> Vec<Track> {
    let computed = Computed::new(case);
    let bars = tornado(case, computed.compared, &computed.results);
    tracks(&computed, &bars, usize::MAX)
}

#[test]
fn every_track_holds_the_figure_as_it_is_and_nothing_that_cannot_be_entered() {
    for case in Example::ALL.iter().map(|example| example.case()) {
        if Computed::new(&case).readiness() != Readiness::Comparable {
            continue;
        }
        for track in all(&case) {
            let value = case.value(track.place, track.field);
            assert!(track.low <= value && value <= track.high, "{track:?} {value}");
            for end in [track.low, track.high] {
                assert_eq!(track.field.field().check(end), Ok(end), "{track:?}");
            }
            let steps = (track.high - track.low) / track.step;
            assert!((1.0..=120.0).contains(&steps), "{track:?}: {steps} steps");
        }
    }
}

#[test]
fn at_the_break_even_point_the_result_is_next_to_nothing() {
    let case = Example::Constructed.case();
    let npv = Computed::new(&case).results.npv;
    let mut seen = 0;
    for track in all(&case) {
        let Some(at) = track.break_even else { continue };
        let mut moved = case.clone();
        moved.give(track.place, track.field, at).expect("it is on the track");
        let left = Computed::new(&moved).results.npv;
        assert!(left.abs() < 0.01 * npv.abs(), "{track:?}: {left}");
        seen += 1;
    }
    assert!(seen >= 2, "price and salary at least: {seen}");
}

fn filled() -> Tab<Memory> {
    let mut session = Tab::open(&Rc::default(), 1, "#/");
    for (id, text) in [(People, "10"), (Salary, "100000"), (Fee, "620000")] {
        session.send(FormAction::Type { input: InputId::Field(Place::first(id), id), text: text.to_owned() });
    }
    session
}

fn slide(session: &mut Tab<Memory>, id: FieldId, value: f64) {
    session.send(FormAction::Slide { place: Place::first(id), field: id, value });
}

#[test]
fn what_was_tried_out_is_kept_or_taken_back_as_a_whole() {
    let mut session = filled();
    let before = session.case().clone();
    slide(&mut session, Fee, 640_000.0);
    slide(&mut session, Fee, 655_000.0);
    slide(&mut session, Salary, 90_000.0);
    assert_eq!(session.case().value(Place::first(Fee), Fee), 655_000.0);
    assert_eq!(session.before_what_if(), Some(&before));
    session.send(FormAction::TakeBackWhatIf);
    assert_eq!((session.case(), session.before_what_if()), (&before, None));
    // Going back is a step like any other.
    session.send(CaseAction::Undo);
    assert_eq!(session.case().value(Place::first(Salary), Salary), 90_000.0);

    slide(&mut session, Fee, 600_000.0);
    session.send(FormAction::KeepWhatIf);
    assert_eq!(session.before_what_if(), None);
    assert_eq!(session.case().value(Place::first(Fee), Fee), 600_000.0);
    session.send(FormAction::TakeBackWhatIf);
    assert_eq!(session.case().value(Place::first(Fee), Fee), 600_000.0, "there is nothing to go back to");
}

#[test]
fn all_moves_of_one_slider_are_one_step_and_a_value_that_cannot_be_is_none() {
    let mut session = filled();
    for value in [630_000.0, 640_000.0, 650_000.0] {
        slide(&mut session, Fee, value);
    }
    for value in [-1.0, f64::NAN, 1e15] {
        slide(&mut session, Fee, value);
        assert_eq!(session.case().value(Place::first(Fee), Fee), 650_000.0, "{value}");
    }
    session.send(CaseAction::Undo);
    assert_eq!(session.case().value(Place::first(Fee), Fee), 620_000.0);
}

#[test]
fn what_a_change_has_done_to_the_result_is_said_with_what_it_was() {
    let mut session = filled();
    let said = |session: &Tab<Memory>| change(session, &ENGLISH).map(|change| (change.is_better, change.sentence));
    assert_eq!(said(&session), None, "before the last change there was nothing to compare");
    session.send(FormAction::Leave { input: InputId::Field(Place::first(Fee), Fee) });
    session.send(FormAction::Type { input: InputId::Field(Place::first(Fee), Fee), text: "700000".to_owned() });
    let (is_better, sentence) = said(&session).expect("a change");
    assert!(!is_better && sentence.starts_with("Provider’s price: −$"), "{sentence}");
    slide(&mut session, Salary, 120_000.0);
    let (is_better, sentence) = said(&session).expect("a change");
    assert!(is_better && sentence.starts_with('+') && sentence.ends_with("against before"), "{sentence}");
    session.send(CaseAction::Undo);
    session.send(CaseAction::Rename("Desk".to_owned()));
    assert_eq!(said(&session), None, "a name changes no result");
}
