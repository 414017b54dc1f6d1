//! The finance functions give what published sources print, case by case from `data/finance.json`.

use outsight::domain::finance::{
    InternalRate, Payback, benefit_cost_ratio, discounted_payback, irr, mirr, npv, payback, roi, xirr, xnpv,
};
use serde_json::Value;

/// Relative tolerance where the source prints all digits of a double, or nearly so.
const TIGHT: f64 = 1e-9;

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("data/finance.json")).expect("the data file is JSON")
}

fn number(case: &Value, key: &str) -> f64 {
    case[key].as_f64().unwrap_or_else(|| panic!("{key} is missing in {case}"))
}

fn flows(case: &Value) -> Vec<f64> {
    case["flows"].as_array().expect("flows").iter().map(|flow| flow.as_f64().expect("a number")).collect()
}

fn dated_flows(case: &Value) -> Vec<(i32, f64)> {
    let days = case["days"].as_array().expect("days").iter().map(|day| day.as_i64().expect("a day") as i32);
    days.zip(flows(case)).collect()
}

fn periods(payback: Payback) -> f64 {
    match payback {
        Payback::After { periods, lasts: true } => periods,
        other => panic!("no lasting payback: {other:?}"),
    }
}

fn all_rates(rate: InternalRate) -> Vec<f64> {
    match rate {
        InternalRate::None => vec![],
        InternalRate::Unique(rate) => vec![rate],
        InternalRate::NotUnique(rates) => rates,
    }
}

/// Equal to the digits that the source prints, or to [`TIGHT`] where it prints them all.
fn assert_agrees(case: &Value, found: f64, expected: f64, digits: Option<u64>) {
    let agrees = match digits {
        Some(digits) => (found - expected).abs() <= 0.5 * 10f64.powi(-(digits as i32)),
        None => (found / expected - 1.0).abs() <= TIGHT.max(half_a_unit_of_the_tenth_decimal(expected)),
    };
    assert!(agrees, "{} {}: found {found}, {} says {expected}", case["id"], case["function"], case["source"]);
}

/// The data file prints ten decimals, which for small rates is less than nine significant digits.
fn half_a_unit_of_the_tenth_decimal(expected: f64) -> f64 {
    0.5e-10 / expected.abs()
}

#[test]
fn published_figures_come_out() {
    for case in cases() {
        let flows_of = || flows(&case);
        let found = match case["function"].as_str().expect("a function") {
            "npv" => npv(number(&case, "rate"), &flows_of()),
            "xnpv" => xnpv(number(&case, "rate"), &dated_flows(&case)),
            "irr" => irr(&flows_of()).unique().unwrap_or_else(|| panic!("{case} has one rate")),
            "mirr" => mirr(&flows_of(), number(&case, "finance"), number(&case, "reinvestment")).expect("a rate"),
            "payback" => periods(payback(&flows_of())),
            "discounted-payback" => periods(discounted_payback(number(&case, "rate"), &flows_of())),
            "roi" => roi(number(&case, "benefits"), number(&case, "costs")).expect("a ratio"),
            "benefit-cost-ratio" => {
                benefit_cost_ratio(number(&case, "benefits"), number(&case, "costs")).expect("a ratio")
            }
            "irr-all" => {
                let found = all_rates(irr(&flows_of()));
                let expected = case["expected"].as_array().expect("rates");
                assert_eq!(found.len(), expected.len(), "{case}: {found:?}");
                for ((found, expected), digits) in
                    found.iter().zip(expected).zip(case["digits"].as_array().expect("digits"))
                {
                    assert_agrees(&case, *found, expected.as_f64().expect("a rate"), digits.as_u64());
                }
                continue;
            }
            other => panic!("the data file names no function {other}"),
        };
        assert_agrees(&case, found, number(&case, "expected"), case["digits"].as_u64());
    }
}

#[test]
fn every_case_names_its_source() {
    for case in cases() {
        assert!(case["source"].as_str().is_some_and(|source| !source.is_empty()), "{case}");
    }
}

#[test]
fn the_net_present_value_at_the_internal_rate_is_zero() {
    for case in cases().iter().filter(|case| case["function"] == "irr") {
        let flows = flows(case);
        let size: f64 = flows.iter().map(|flow| flow.abs()).sum();
        for rate in all_rates(irr(&flows)) {
            assert!(npv(rate, &flows).abs() < 1e-12 * size, "{case}");
        }
    }
}

#[test]
fn the_dated_value_at_the_dated_rate_is_zero() {
    let case = cases().into_iter().find(|case| case["function"] == "xnpv").expect("an XNPV case");
    let flows = dated_flows(&case);
    let rate = xirr(&flows).unique().expect("one rate");
    assert!(xnpv(rate, &flows).abs() < 1e-8, "{rate}");
}

#[test]
fn flows_a_year_apart_have_the_same_rate_dated_or_not() {
    let plain = irr(&[-100.0, 60.0, 60.0]).unique().expect("one rate");
    let dated = xirr(&[(0, -100.0), (365, 60.0), (730, 60.0)]).unique().expect("one rate");
    assert!((plain / dated - 1.0).abs() < TIGHT);
}

#[test]
fn the_modified_rate_needs_a_payment_and_a_receipt() {
    assert_eq!(mirr(&[1.0, 2.0, 3.0], 0.1, 0.1), None);
    assert_eq!(mirr(&[-1.0, -2.0, -3.0], 0.1, 0.1), None);
    assert_eq!(mirr(&[-1.0], 0.1, 0.1), None);
}
