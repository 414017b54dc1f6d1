//! The same recompute for `script/bench` to time as WebAssembly, built with the profile of the site.

use std::hint::black_box;
use std::sync::OnceLock;

use outsight::codec::{json, wire};
use outsight::domain::case::Case;
use outsight::domain::example::Example;
use outsight::domain::results::Computed;
use wasm_bindgen::prelude::wasm_bindgen;

/// Recomputes the constructed five-year case `times` times and gives its net present value back.
#[wasm_bindgen]
pub fn recompute(times: u32) -> f64 {
    let case = Example::Constructed.case();
    (0..times).fold(0.0, |_, _| Computed::new(black_box(&case)).results.npv)
}

/// The same with eight services, four offers and ten years, which is read once.
#[wasm_bindgen]
pub fn recompute_large(times: u32) -> f64 {
    static LARGE: OnceLock<Option<Case>> = OnceLock::new();
    let read = || {
        let written = json::parse(include_str!("../../tests/golden/cases/07-eight-services.json"))?;
        Some(wire::restore(written.get("case")?)?.0)
    };
    let case = LARGE.get_or_init(read).as_ref();
    case.map_or(f64::NAN, |case| (0..times).fold(0.0, |_, _| Computed::new(black_box(case)).results.npv))
}
