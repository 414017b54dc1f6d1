//! The same recompute for `script/bench` to time as WebAssembly, built with the profile of the site.

use std::hint::black_box;

use outsight::domain::example::Example;
use outsight::session::view::Computed;
use wasm_bindgen::prelude::wasm_bindgen;

/// Recomputes the constructed five-year case `times` times and gives its net present value back.
#[wasm_bindgen]
pub fn recompute(times: u32) -> f64 {
    let case = Example::Constructed.case();
    (0..times).fold(0.0, |_, _| Computed::new(black_box(&case)).results.npv)
}
