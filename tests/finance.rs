//! Published figures come out of the product, case by case from `data/finance.json`: flows are entered as lines, and read
//! off as the page reads them.

#[path = "common/lines.rs"]
mod lines;

use lines::case_of_saving;
use outsight::domain::finance::{Payback, benefit_cost_ratio, mirr, roi};
use outsight::domain::model::discount::DiscountFactors;
use outsight::domain::results::Computed;
use outsight::domain::value::Discounting;
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

fn years(payback: Payback) -> f64 {
    match payback {
        Payback::After { periods, dips: None } => periods,
        other => panic!("no plain payback: {other:?}"),
    }
}

fn computed(case: &Value) -> Computed {
    let rate = case["rate"].as_f64().unwrap_or(0.1);
    Computed::new(&case_of_saving(&flows(case), rate))
}

/// The modified rate of flows at two rates of their own.
fn modified_rate(case: &Value) -> Option<f64> {
    let (finance, reinvestment) = (number(case, "finance"), number(case, "reinvestment"));
    let (start, months) = (flows(case)[0], monthly(&flows(case)[1..]));
    let at = |rate| DiscountFactors::new(rate, Discounting::EndOfYear, months.len() / 12);
    let received = at(reinvestment).receipts_and_payments(start, &months).0;
    let paid = at(finance).receipts_and_payments(start, &months).1;
    mirr(received, paid, reinvestment, months.len() / 12)
}

fn monthly(yearly: &[f64]) -> Vec<f64> {
    yearly.iter().flat_map(|year| [year / 12.0; 12]).collect()
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
        let found = match case["function"].as_str().expect("a function") {
            "npv" => computed(&case).results.npv,
            "irr" => computed(&case).rates().irr.unique().unwrap_or_else(|| panic!("{case} has one rate")),
            "mirr" => modified_rate(&case).expect("a rate"),
            "payback" => years(computed(&case).results.payback),
            "discounted-payback" => years(computed(&case).rates().discounted_payback),
            "roi" => roi(number(&case, "benefits"), number(&case, "costs")).expect("a ratio"),
            "benefit-cost-ratio" => {
                benefit_cost_ratio(number(&case, "benefits"), number(&case, "costs")).expect("a ratio")
            }
            "irr-all" => {
                let rates = computed(&case).rates().irr;
                let found = rates.all();
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
fn the_net_present_value_at_the_internal_rate_is_zero_under_every_convention() {
    for case in cases().iter().filter(|case| case["function"] == "irr") {
        let (start, months) = (flows(case)[0], monthly(&flows(case)[1..]));
        let size: f64 = flows(case).iter().map(|flow| flow.abs()).sum();
        for convention in [Discounting::EndOfYear, Discounting::MidYear, Discounting::Monthly] {
            let factors = |rate| DiscountFactors::new(rate, convention, months.len() / 12);
            let rates = factors(0.1).internal_rate(start, &months);
            assert!(!rates.all().is_empty(), "{case}");
            for rate in rates.all() {
                assert!(
                    factors(*rate).present_value(start, &months).abs() < 1e-9 * size,
                    "{case} {convention:?} {rate}"
                );
            }
        }
    }
}

#[test]
fn the_modified_rate_needs_a_payment_and_a_receipt() {
    assert_eq!(mirr(3.0, 0.0, 0.1, 2), None);
    assert_eq!(mirr(0.0, 3.0, 0.1, 2), None);
    assert_eq!(mirr(3.0, 3.0, 0.1, 0), None);
}
