//! The golden cases: what was entered, and what an independent calculation makes of it.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::fs;
use std::path::Path;

use outsight::codec::wire::SCHEMA;
use outsight::codec::{json, migrate, wire};
use outsight::domain::case::{Case, SourcingOption};

/// The cases that `golden/cases/independent.py` has computed, by its own lights.
pub fn golden_cases() -> impl Iterator<Item = (String, Case, json::Value)> {
    cases_of("tests/golden/cases", SCHEMA)
}

/// The same cases as they stood before schema 5, with the figures that the script of that time computed.
pub fn first_rules_cases() -> impl Iterator<Item = (String, Case, json::Value)> {
    cases_of("tests/golden/cases/first-rules", 4)
}

fn cases_of(folder: &str, schema: u32) -> impl Iterator<Item = (String, Case, json::Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).expect("the folder").map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths.into_iter().map(move |path| {
        let written = json::parse(&fs::read_to_string(&path).unwrap()).expect("JSON");
        let case = migrate::case(written.get("case").expect("a case").clone(), schema);
        let (case, problems) = wire::restore(&case).expect("a case");
        assert_eq!(problems, [], "{}", path.display());
        let options = written.get("expected").and_then(|expected| expected.get("ways")).expect("results").clone();
        (path.display().to_string(), case, options)
    })
}

pub fn number(value: &json::Value) -> f64 {
    match value {
        json::Value::Number(number) => number.parse().expect("a number"),
        other => panic!("{other:?}"),
    }
}

pub fn option_by_key(key: &str) -> SourcingOption {
    match key {
        "as-is" => SourcingOption::Baseline,
        "improved" => SourcingOption::ImprovedInHouse,
        "hybrid" => SourcingOption::Hybrid,
        offer => SourcingOption::Offer(offer.strip_prefix("offer-").expect("an offer").parse::<usize>().unwrap() - 1),
    }
}
