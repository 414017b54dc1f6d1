//! Whatever is entered, the page shows numbers: no panic, no NaN, no infinity. Cases are drawn from the table of
//! inputs, so a new input is covered as soon as it is declared.

use outsight::codec::draft::{self, Drafts};
use outsight::codec::link;
use outsight::domain::case::{Amounts, Case, CustomLine, MAX_AMOUNT, MAX_CUSTOM_LINES};
use outsight::domain::fields::{FIELDS, Field, MAX_YEARS};
use outsight::domain::lines::Side;
use outsight::session::view::{Computed, answer, charts, table};
use outsight::text::ENGLISH;
use outsight::text::number;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const CASES: u32 = 10_000;

/// Any value the field can hold, its bounds and default often.
fn value(field: &'static Field) -> BoxedStrategy<f64> {
    let (low, high) = field.bounds;
    if field.unit.is_whole() {
        (low as i64..=high as i64).prop_map(|value| value as f64).boxed()
    } else {
        prop_oneof![
            1 => Just(low),
            1 => Just(high),
            1 => Just(field.default),
            3 => low..=high,
            // Everyday sizes, which a draw over the whole range almost never gives.
            4 => (0.0..=1.0f64).prop_map(move |share| (low + (high - low) * share.powi(6)).clamp(low, high)),
        ]
        .boxed()
    }
}

fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(5e-324), Just(1e-323), Just(MAX_AMOUNT), Just(-MAX_AMOUNT), -1e6..1e6, -1.0..1.0]
}

fn custom_line() -> impl Strategy<Value = CustomLine> {
    let amounts =
        prop_oneof![amount().prop_map(Amounts::OneOff), vec(amount(), 0..=MAX_YEARS).prop_map(Amounts::Yearly),];
    (".{0,20}", any::<bool>(), amounts).prop_map(|(name, in_house, amounts)| {
        CustomLine::new(&name, if in_house { Side::InHouse } else { Side::Outsourced }, amounts)
    })
}

fn any_case() -> impl Strategy<Value = Case> {
    let given: Vec<_> = FIELDS.iter().map(|field| proptest::option::weighted(0.7, value(field))).collect();
    let lines = prop_oneof![3 => vec(custom_line(), 0..3), 1 => vec(custom_line(), 0..=MAX_CUSTOM_LINES)];
    (".{0,30}", given, lines).prop_map(|(title, given, lines)| {
        let mut case = Case::new();
        case.set_title(&title);
        for (field, value) in FIELDS.iter().zip(given) {
            if let Some(value) = value {
                case.give(field.id, value).expect("drawn from the field's bounds");
            }
        }
        case.custom = lines;
        case
    })
}

fn run(cases: u32, strategy: impl Strategy<Value = Case>, test: impl Fn(&Case) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&strategy, |case| test(&case));
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// Everything the calculator writes for a case.
fn words_on_screen(computed: &Computed) -> Vec<String> {
    let headline = answer::headline(computed, &ENGLISH);
    let mut words = vec![headline.sentence, headline.basis];
    for figure in
        answer::main_figures(computed, &ENGLISH).into_iter().chain(answer::further_figures(computed, &ENGLISH))
    {
        words.push(figure.text);
        words.extend(figure.caution);
        words.extend(figure.value.map(|value| value.to_string()));
    }
    for row in table::table(computed, &ENGLISH).rows {
        words.extend(row.cells);
    }
    for chart in [charts::position(computed, &ENGLISH), charts::cost_lines(computed, &ENGLISH)].into_iter().flatten() {
        words.push(chart.sentence);
        words.push(chart.svg);
        words.extend(chart.numbers.into_iter().map(|(_, number)| number));
    }
    words
}

/// Names are the visitor's own words; they may say what they like.
fn without_names(case: &Case) -> Case {
    let mut case = case.clone();
    case.set_title("");
    for line in &mut case.custom {
        line.set_name("");
    }
    case
}

#[test]
fn no_figure_on_screen_is_ever_nan_or_infinite() {
    run(CASES, any_case(), |case| {
        for words in words_on_screen(&Computed::new(&without_names(case))) {
            let broken = ["NaN", "inf", "Inf", "∞"].iter().find(|broken| words.contains(**broken));
            prop_assert!(broken.is_none(), "{broken:?} in {words}");
        }
        Ok(())
    });
}

#[test]
fn the_lines_of_a_case_add_up_to_its_totals() {
    run(1_000, any_case(), |case| {
        let computed = Computed::new(case);
        for (side, total) in
            [(Side::InHouse, computed.results.total_in_house), (Side::Outsourced, computed.results.total_outsourced)]
        {
            let lines: Vec<f64> = computed.projection.side(side).map(|line| line.total()).collect();
            let size: f64 = computed
                .projection
                .side(side)
                .map(|line| line.start.abs() + line.months.iter().map(|month| month.abs()).sum::<f64>())
                .sum();
            prop_assert!((lines.iter().sum::<f64>() - total).abs() <= 1e-12 * size);
        }
        let difference = computed.results.pv_in_house - computed.results.pv_outsourced;
        let size = computed.results.pv_in_house.abs() + computed.results.pv_outsourced.abs();
        prop_assert!((computed.results.npv - difference).abs() <= 1e-9 * size.max(MAX_AMOUNT * 1e-3));
        Ok(())
    });
}

#[test]
fn every_case_comes_back_whole_from_a_link_and_a_draft() {
    run(1_000, any_case(), |case| {
        prop_assert_eq!(link::decode(&link::encode(case)), Ok((case.clone(), vec![])));
        let drafts = Drafts { current: case.clone(), earlier: Some(case.clone()) };
        prop_assert_eq!(draft::decode(&draft::encode(&drafts)), Ok((drafts, vec![])));
        Ok(())
    });
}

#[test]
fn every_value_reads_back_from_the_text_that_its_input_shows() {
    run(1_000, any_case(), |case| {
        for field in &FIELDS {
            let value = case.inputs().get(field.id);
            prop_assert_eq!(
                number::read(&number::entry(value, field.unit), field, case.inputs().currency),
                Ok(value),
                "{}",
                field.key
            );
        }
        Ok(())
    });
}
