//! Whatever is entered, the page shows numbers: no panic, no NaN, no infinity. Cases are drawn from the table of
//! inputs, so a new input is covered as soon as it is declared.

use outsight::action::checklist::ChecklistTab;
use outsight::codec::json;
use outsight::codec::link::{self, DecodedLink};
use outsight::domain::case::{Case, MAX_OFFERS, MAX_SERVICES, Party, Place, Scenario, SourcingOption};
use outsight::domain::custom::{Amounts, CustomLine, MAX_AMOUNT, MAX_CUSTOM_LINES};
use outsight::domain::decimal;
use outsight::domain::example::Example;
use outsight::domain::field::Field;
use outsight::domain::fields::MAX_YEARS;
use outsight::domain::lines::Side;
use outsight::domain::results::Computed;
use outsight::domain::risk::answer::{Answer, Detail, Reply};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::{Choice, Currency, Unit};
use outsight::drafts::{self, DraftId, Stamp, Version, envelope};
use outsight::report::checklist_view::ChecklistView;
use outsight::report::{Topic, sections};
use outsight::session::view::{groups, headline};
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;
use outsight::text::typed::{Mark, meanings};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const CASES: u32 = 10_000;

/// Any value the field can hold, its bounds often.
fn value(field: &'static Field) -> BoxedStrategy<f64> {
    let (low, high) = field.bounds;
    if field.unit.is_whole() {
        (low as i64..=high as i64).prop_map(|value| value as f64).boxed()
    } else {
        prop_oneof![
            1 => Just(low),
            1 => Just(high),
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

/// A case of up to `services` services and `offers` offers; about a third of its inputs are given.
fn any_case(services: usize, offers: usize) -> impl Strategy<Value = Case> {
    let lines = prop_oneof![3 => vec(custom_line(), 0..3), 1 => vec(custom_line(), 0..=MAX_CUSTOM_LINES)];
    let shape = (1..=services, 1..=offers, any::<bool>());
    (".{0,30}", shape, lines).prop_flat_map(|(title, (services, offers, has_hybrid), lines)| {
        let mut case = Case::new();
        case.set_title(&title);
        case.set_party(Party::Author, title.get(..4).unwrap_or_default());
        (1..services).for_each(|_| case.add_service());
        (1..offers).for_each(|_| case.add_offer());
        case.custom = lines;
        if has_hybrid {
            (0..services).for_each(|service| case.assign(service, (service % 2 == 0).then_some(service % offers)));
        }
        let inputs: Vec<(Place, &'static Field)> = case.inputs().collect();
        let given: Vec<_> = inputs.iter().map(|(_, field)| proptest::option::weighted(0.35, value(field))).collect();
        let varied = (".{0,12}", 0..5usize);
        (given, varied).prop_map(move |(given, (name, scenarios))| {
            let mut case = case.clone();
            let mut varied = vec![Scenario::new(&name); scenarios];
            for (index, ((place, field), value)) in inputs.iter().zip(given).enumerate() {
                let Some(value) = value else { continue };
                if let Some(scenario) = varied.get_mut(index % 9) {
                    scenario.set(*place, field.id, Some(value)).expect("drawn from the field's bounds");
                } else {
                    case.give(*place, field.id, value).expect("drawn from the field's bounds");
                }
            }
            varied.into_iter().for_each(|scenario| case.add_scenario(scenario));
            case
        })
    })
}

/// The same with about a third of the questions answered.
fn any_answered_case(services: usize, offers: usize) -> impl Strategy<Value = Case> {
    any_case(services, offers).prop_flat_map(|case| {
        let said = vec(proptest::option::weighted(0.3, any_reply()), case.offers() * QUESTIONS.len());
        said.prop_map(move |said| {
            let mut case = case.clone();
            for (place, reply) in said.into_iter().enumerate() {
                let question = &QUESTIONS[place % QUESTIONS.len()];
                case.set_reply(place / QUESTIONS.len(), question.id, reply.unwrap_or_default());
            }
            case
        })
    })
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let answer = proptest::option::of((0..Answer::ALL.len()).prop_map(|place| Answer::ALL[place]));
    (answer, proptest::collection::vec(".{0,12}", Detail::ALL.len())).prop_map(|(answer, texts)| {
        let mut reply = answer.map(Reply::from).unwrap_or_default();
        for (detail, text) in Detail::ALL.iter().zip(texts) {
            reply.write(*detail, &text);
        }
        reply
    })
}

/// All sides of the risk checklist.
fn risks() -> [Topic; 3] {
    ChecklistTab::ALL
        .map(|tab| Topic::Risks { view: ChecklistView { tab, ..ChecklistView::default() }, can_take_back: true })
}

fn run(cases: u32, strategy: impl Strategy<Value = Case>, test: impl Fn(&Case) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&strategy, |case| test(&case));
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// Everything the page writes about a case.
fn words_on_screen(computed: &Computed, topics: &[Topic]) -> String {
    let headline = headline::headline(computed, None, &ENGLISH);
    let figures = headline::main_figures(computed, &ENGLISH);
    let reports: Vec<_> =
        topics.iter().map(|topic| sections(&computed.case, topic, &ENGLISH, &ENGLISH_REPORT)).collect();
    let defaults = if topics.contains(&Topic::Calculator) { defaults(&computed.case) } else { Vec::new() };
    format!("{headline:?} {figures:?} {reports:?} {defaults:?}")
}

/// The inputs that the form fills in, as it lists them.
fn defaults(case: &Case) -> Vec<String> {
    let in_use = groups::defaults_in_use(case).into_iter();
    in_use.map(|(place, field)| groups::readable(case, place, field.id, &ENGLISH)).collect()
}

fn assert_finite(words: &str) -> Result<(), TestCaseError> {
    let broken = words.split(|c: char| !c.is_alphanumeric()).find(|word| ["NaN", "inf", "Infinity"].contains(word));
    prop_assert!(broken.is_none() && !words.contains('∞'), "{broken:?} in {words}");
    Ok(())
}

/// Names are the visitor's own words; they may say what they like.
fn without_names(case: &Case) -> Case {
    let mut case = case.clone();
    case.set_title("");
    case.set_party(Party::Author, "");
    for line in &mut case.custom {
        line.set_name("");
    }
    for offer in 0..case.offers() {
        for question in &QUESTIONS {
            let answer = case.reply(offer, question.id).answer;
            case.set_reply(offer, question.id, answer.map(Reply::from).unwrap_or_default());
        }
    }
    case
}

#[test]
fn no_figure_of_the_answer_is_ever_nan_or_infinite() {
    run(CASES, any_case(2, 2), |case| assert_finite(&words_on_screen(&Computed::new(&without_names(case)), &[])));
}

#[test]
fn no_figure_of_a_report_is_ever_nan_or_infinite() {
    run(400, any_case(2, 2), |case| {
        assert_finite(&words_on_screen(&Computed::new(&without_names(case)), &[Topic::Calculator]))
    });
    run(60, any_case(2, 2), |case| {
        assert_finite(&words_on_screen(&Computed::new(&without_names(case)), &[Topic::Compare, Topic::Sensitivity]))
    });
    run(60, any_answered_case(2, 2), |case| {
        assert_finite(&words_on_screen(&Computed::new(&without_names(case)), &risks()))
    });
}

/// The test above can fail.
#[test]
fn a_figure_that_is_not_finite_would_be_noticed() {
    assert!(assert_finite("Figure { value: Some(NaN) }").is_err());
    assert!(assert_finite("Figure { value: Some(-inf) }").is_err());
    assert!(assert_finite("General inflation, information").is_ok());
}

#[test]
fn the_lines_of_a_way_add_up_to_its_cost_and_to_the_net_present_value() {
    run(500, any_case(MAX_SERVICES, MAX_OFFERS), |case| {
        let computed = Computed::new(case);
        let projection = computed.projection();
        for option in case.options() {
            let lines = projection.lines(case, option);
            let sum: f64 = lines.iter().map(|line| line.total()).sum();
            let size: f64 = lines
                .iter()
                .map(|line| line.start.abs() + line.months.iter().map(|month| month.abs()).sum::<f64>())
                .sum();
            prop_assert!((projection.cost(case, option).total() - sum).abs() <= 1e-12 * size);
            let present = |option: SourcingOption| projection.present_value(&projection.cost(case, option));
            let npv = projection.net_present_value(case, option);
            prop_assert!(
                (npv - (present(SourcingOption::Baseline) - present(option))).abs()
                    <= 1e-9 * size.max(present(SourcingOption::Baseline).abs())
            );
        }
        Ok(())
    });
}

#[test]
fn every_case_comes_back_whole_from_a_link_and_a_draft() {
    run(100, any_answered_case(MAX_SERVICES, MAX_OFFERS), |case| {
        let Ok(DecodedLink::Open(sent)) = link::decode(&link::encode(case, "a1")) else {
            return Err(TestCaseError::fail("the link does not open"));
        };
        prop_assert_eq!((&sent.case, sent.problems, sent.draft.as_deref()), (case, vec![], Some("a1")));
        let mut version = Version::new(DraftId(7), case.clone()).next(drafts::TabId(1), 5).next(drafts::TabId(2), 6);
        prop_assert_eq!(version.stamp, Some(Stamp { revision: 2, tab: drafts::TabId(2) }));
        version.filed = Some(4);
        prop_assert_eq!(envelope::decode(&envelope::encode(&version)), Ok((version, vec![])));
        Ok(())
    });
}

#[test]
fn every_value_reads_back_from_the_text_that_its_input_shows() {
    run(500, any_case(2, 2), |case| {
        for (place, field) in case.inputs() {
            let value = case.value(place, field.id);
            let text = ENGLISH.locale.entry(value, field.unit);
            let meant = |mark| meanings(&text, field.unit, case.currency(), mark);
            prop_assert_eq!(meant(Mark::Point), [value], "{}", field.key);
            // Where a comma is set before a fraction, 90,000 may have to be asked about.
            prop_assert!(meant(Mark::Comma).contains(&value), "{}", field.key);
        }
        Ok(())
    });
}

/// How a country writes numbers: the marks between groups and before a fraction, the sizes of the groups from the right,
/// and the digit nought.
const CUSTOMS: [(char, char, usize, usize, char); 12] = [
    (',', '.', 3, 3, '0'),
    ('.', ',', 3, 3, '0'),
    (' ', ',', 3, 3, '0'),
    ('\u{a0}', ',', 3, 3, '0'),
    ('\u{202f}', ',', 3, 3, '0'),
    ('’', '.', 3, 3, '0'),
    ('\'', ',', 3, 3, '0'),
    (',', '.', 3, 2, '0'),
    (',', '.', 3, 2, '०'),
    ('٬', '٫', 3, 3, '٠'),
    ('.', ',', 3, 3, '۰'),
    (',', '.', 3, 3, '０'),
];

fn written(number: u64, fraction: &str, custom: (char, char, usize, usize, char)) -> String {
    let (group, point, first, further, zero) = custom;
    let mut text: Vec<char> = Vec::new();
    for (place, digit) in number.to_string().chars().rev().enumerate() {
        let is_start = place == first || place > first && (place - first).is_multiple_of(further);
        text.extend(is_start.then_some(group));
        text.push(digit);
    }
    text.reverse();
    if !fraction.is_empty() {
        text.push(point);
        text.extend(fraction.chars());
    }
    let native = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
    text.into_iter().map(native).collect()
}

#[test]
fn numbers_are_read_as_any_country_writes_them_and_never_as_another_one() {
    let numbers = (0u64..10_000_000_000, 0u32..10, "[0-9]{0,4}", any::<bool>());
    let mut runner = TestRunner::new(Config::with_cases(CASES));
    let result = runner.run(&numbers, |(number, shorter, fraction, is_comma)| {
        let number = number / 10u64.pow(shorter);
        let value: f64 = format!("{number}.{fraction}0").parse().expect("a decimal");
        for custom in CUSTOMS {
            let text = written(number, &fraction, custom);
            let mark = if is_comma { Mark::Comma } else { Mark::Point };
            let meant = meanings(&text, Unit::Volume, Currency::Usd, mark);
            let is_of_this_country = (custom.1 == ',') == is_comma || !text.contains([',', '.']);
            prop_assert!(meant.contains(&value) || !is_of_this_country, "{text:?} {mark:?} {meant:?}");
            // What another country writes is read too, unless it looks like a slip of the hand here.
            let is_slip = !is_comma && custom.1 == ',' && fraction.len() > 2;
            prop_assert!(meant.contains(&value) || is_slip, "{text:?} {mark:?} {meant:?}");
        }
        Ok(())
    });
    result.unwrap();
}

/// The standard library's conversion, without what is no decimal.
fn standard(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

#[test]
fn decimals_are_read_as_the_standard_library_reads_them() {
    let bits = any::<u64>().prop_map(f64::from_bits).prop_filter("finite", |value| value.is_finite());
    let written = bits.prop_flat_map(|value| (Just(value), 0usize..30, any::<bool>()));
    let mut runner = TestRunner::new(Config::with_cases(20_000));
    runner
        .run(&written, |(value, digits, is_scientific)| {
            for text in [format!("{value:e}"), format!("{value:.digits$e}"), format!("{value}")] {
                prop_assert_eq!(decimal::parse(&text), standard(&text), "{}", text);
            }
            // Halfway to the next double, and a hair beside: where rounding is decided.
            let next = f64::from_bits(value.to_bits() + 1);
            if is_scientific && value.abs() > 1e-200 && value.abs() < 1e15 && next.is_finite() {
                let digits = format!("{value:.400}");
                for text in [digits.clone(), format!("{digits}1")] {
                    prop_assert_eq!(decimal::parse(&text), standard(&text), "{}", text);
                }
            }
            Ok(())
        })
        .unwrap();
    let texts = ("[0-9]{1,25}", -400i32..400).prop_map(|(digits, power)| format!("{digits}e{power}"));
    runner
        .run(&texts, |text| {
            prop_assert_eq!(decimal::parse(&text), standard(&text), "{}", text);
            Ok(())
        })
        .unwrap();
    for text in [
        "9007199254740993",
        "9007199254740993.0000000001",
        "2.2250738585072011e-308",
        "4.9e-324",
        "2.4e-324",
        "2.4703282292062328e-324",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e309",
        "0.000",
        "1e-400",
        "123e-5",
    ] {
        assert_eq!(decimal::parse(text), standard(text), "{text}");
    }
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        (-1e9..1e9f64).prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
        ]
    })
}

#[test]
fn json_is_read_and_written_as_serde_json_does() {
    let config = Config { cases: 2_000, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&any_json(), |value| {
        let text = value.to_string();
        let read = json::parse(&text);
        prop_assert!(read.is_some(), "{}", text);
        let back: Result<serde_json::Value, _> = serde_json::from_str(&read.unwrap_or_default().write());
        prop_assert_eq!(back.ok(), Some(value));
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

/// Every short text over JSON's own characters is accepted by both or by neither.
#[test]
fn what_is_no_json_is_refused_as_serde_json_refuses_it() {
    const SIGNS: &[u8] = b"{}[]\",:-+.e01au\\ \n";
    let mut differ = Vec::new();
    let mut texts = vec![String::new()];
    for _ in 0..4 {
        texts =
            texts.iter().flat_map(|text| SIGNS.iter().map(move |sign| format!("{text}{}", *sign as char))).collect();
        let disagrees =
            |text: &&String| json::parse(text).is_some() != serde_json::from_str::<serde_json::Value>(text).is_ok();
        differ.extend(texts.iter().filter(disagrees).cloned());
    }
    assert!(differ.is_empty(), "{:?}", &differ[..differ.len().min(20)]);
}

#[test]
fn json_deeper_than_any_case_is_refused() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(json::parse(&deep), None);
}

/// The codes and minor units of the currencies are those of ISO 4217, as a crate that keeps the list has them.
#[test]
fn currencies_are_those_of_iso_4217() {
    for currency in Currency::ALL {
        let listed = iso_currency::Currency::from_code(currency.code()).expect("a code of ISO 4217");
        assert_eq!(Some(currency.minor_digits()), listed.exponent().map(usize::from), "{}", currency.code());
    }
}

#[test]
fn every_example_can_be_reported_on() {
    for example in Example::ALL {
        let words =
            words_on_screen(&Computed::new(&example.case()), &[Topic::Calculator, Topic::Compare, Topic::Sensitivity]);
        assert_finite(&words).unwrap_or_else(|failure| panic!("{failure}"));
    }
}
