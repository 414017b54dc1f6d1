use super::*;
use crate::domain::value::{Currency, Unit};
use crate::text::ENGLISH_LOCALE;

fn meant_by(text: &str, unit: Unit, mark: Mark) -> Vec<f64> {
    meanings(text, unit, Currency::Eur, mark)
}

#[track_caller]
fn assert_all(unit: Unit, mark: Mark, cases: &[(&str, &[f64])]) {
    for (text, meant) in cases {
        assert_eq!(&meant_by(text, unit, mark), meant, "{text:?} as {unit:?}");
    }
}

#[test]
fn what_people_type_is_read() {
    let money: [(&str, &[f64]); 20] = [
        ("1,234,567.5", &[1_234_567.5]),
        (" 1 000 ", &[1000.0]),
        ("€85,000", &[85_000.0]),
        ("-€85,000", &[-85_000.0]),
        ("EUR 85000", &[85_000.0]),
        ("1.234,50 €", &[1234.5]),
        ("1'200.50", &[1200.5]),
        ("12,34,567", &[1_234_567.0]),
        ("٨٥٬٠٠٠٫٥", &[85_000.5]),
        ("８５０００", &[85_000.0]),
        ("-3", &[-3.0]),
        ("−3", &[-3.0]),
        ("1,5", &[1.5]),
        ("1.234.567", &[1_234_567.0]),
        ("12*450", &[5400.0]),
        ("12 x 450", &[5400.0]),
        ("(3 + 4) * 1.5k", &[10_500.0]),
        ("90,000 / 12", &[7500.0]),
        ("2-5", &[-3.0]),
        ("-(2+3)*2", &[]),
    ];
    assert_all(Unit::Money, Mark::Point, &money);
    assert_all(Unit::Share, Mark::Point, &[("42.3%", &[0.423]), ("8", &[0.08]), ("3*4%", &[0.12]), ("4,5%", &[0.045])]);
    assert_all(Unit::People, Mark::Point, &[(".5", &[0.5]), ("$8", &[]), ("5k", &[])]);
}

#[test]
fn thousands_millions_and_months_are_understood_for_money_only() {
    let money: [(&str, &[f64]); 7] = [
        ("85k", &[85_000.0]),
        ("€1.2 M", &[1_200_000.0]),
        ("1,2m €", &[1_200_000.0]),
        ("1.250m", &[1_250_000.0]),
        ("2bn", &[2e9]),
        ("3,000 / month", &[]),
        ("k", &[]),
    ];
    assert_all(Unit::Money, Mark::Point, &money);
    assert_all(Unit::MoneyPerYear, Mark::Point, &[("3,000 / month", &[36_000.0]), ("24,000/year", &[24_000.0])]);
    assert_all(Unit::PricePerYear, Mark::Point, &[("3k/month", &[36_000.0])]);
    assert_all(Unit::MoneyPerMonth, Mark::Point, &[("24,000/year", &[2_000.0])]);
}

#[test]
fn what_can_mean_two_numbers_has_both_meanings() {
    assert_all(Unit::Money, Mark::Point, &[("620.000", &[620.0, 620_000.0]), ("620,000", &[620_000.0])]);
    assert_all(Unit::Money, Mark::Comma, &[("620.000", &[620_000.0, 620.0]), ("620,000", &[620.0, 620_000.0])]);
    assert_all(Unit::Money, Mark::Comma, &[("1,500*2", &[3.0, 3000.0]), ("1,500,000", &[1_500_000.0])]);
    assert_all(Unit::Share, Mark::Comma, &[("12,500", &[0.125, 125.0])]);
}

#[test]
fn what_is_no_number_means_nothing() {
    let deep = "(".repeat(500);
    let long = "1+".repeat(500);
    for text in [
        "12 34",
        "$85,000",
        "GBP 5",
        "1e5",
        "abc",
        "",
        "--3",
        "inf",
        "NaN",
        "$",
        "8%%x",
        "(1,200)",
        "1\t2",
        "1/0",
        "1,,5",
        "1.2.3",
        "1,234,56",
        "0,125,000",
        "1 234,567 890",
        "+",
        "5+",
        "(5",
        "5)",
        "9=9",
        &deep,
        &long,
    ] {
        for mark in [Mark::Point, Mark::Comma] {
            assert_eq!(meant_by(text, Unit::Money, mark), Vec::<f64>::new(), "{text:?} {mark:?}");
        }
    }
}

/// The visitor's mark is not asked for then, which takes a browser time.
#[test]
fn without_a_point_or_a_comma_a_text_means_the_same_in_every_country() {
    let texts = [
        "1200",
        "1 234 567",
        "1'000",
        "12_500",
        "1٫5",
        "١٢٬٣٠٠",
        "１２",
        "85k",
        "3k/month",
        "12*450",
        "(5)",
        "5-",
        "€8",
        "-",
    ];
    for text in texts {
        assert!(!depends_on_mark(text), "{text:?}");
        for unit in [Unit::Money, Unit::Share, Unit::People] {
            assert_eq!(meant_by(text, unit, Mark::Point), meant_by(text, unit, Mark::Comma), "{text:?} as {unit:?}");
        }
    }
    for text in ["620.000", "1,5", "5 kr."] {
        assert!(depends_on_mark(text), "{text:?}");
    }
}

#[test]
fn what_is_shown_reads_back_to_the_same_bits() {
    for value in [0.0, 1.125, 0.08, 0.423, 0.1 + 0.2, 1.0 / 3.0, -0.05, 12.0, 1_234_567.891, 1e12] {
        for unit in [Unit::Share, Unit::Money, Unit::People] {
            assert_eq!(meant_by(&ENGLISH_LOCALE.entry(value, unit), unit, Mark::Point), [value], "{value} {unit:?}");
        }
    }
    assert_eq!(ENGLISH_LOCALE.entry(0.423, Unit::Share), "42.3");
    assert_eq!(ENGLISH_LOCALE.entry(1_234_567.5, Unit::Money), "1,234,567.5");
}
