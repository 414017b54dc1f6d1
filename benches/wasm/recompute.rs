//! The same recompute for `script/bench` to time as WebAssembly, built with the profile of the site.

use std::hint::black_box;

use outsight::codec::{json, wire};
use outsight::domain::example::Example;
use outsight::domain::results::Computed;
use wasm_bindgen::prelude::wasm_bindgen;

/// Recomputes the constructed five-year case `times` times and gives its net present value back.
#[wasm_bindgen]
pub fn recompute(times: u32) -> f64 {
    let case = Example::Constructed.case();
    (0..times).fold(0.0, |_, _| Computed::new(black_box(&case)).results.npv)
}

/// The same with eight services, four offers and ten years.
#[wasm_bindgen]
pub fn recompute_large(times: u32) -> f64 {
    let written = json::parse(include_str!("../../tests/golden/cases/07-eight-services.json"));
    let case = written.as_ref().and_then(|written| wire::restore(written.get("case")?));
    case.map_or(f64::NAN, |(case, _)| (0..times).fold(0.0, |_, _| Computed::new(black_box(&case)).results.npv))
}
