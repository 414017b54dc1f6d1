//! Drawings on the page, changed where they differ: `drawing.js` says why.

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = outsightDraw)]
    fn draw(figure: &Element, svg: &str);
}

/// A directive: shows a drawing in an element, and each later one in its place.
pub fn draws(figure: Element, svg: Signal<String>) {
    Effect::new(move |_| svg.with(|svg| draw(&figure, svg)));
}
