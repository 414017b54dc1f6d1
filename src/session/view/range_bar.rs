//! The bar that shows how low and how high the result could be.

use super::headline::ResultRange;

/// Units of the drawing across its width.
const WIDTH: f64 = 1000.0;

/// A bar from low to high with marks at zero and at the result, on a scale that holds all of them. In whole units: the standard
/// library writes other numbers with tables that a first visit would have to load, 8 kB.
pub fn drawing(range: &ResultRange) -> String {
    let (left, right) = (range.low.min(0.0), range.high.max(0.0));
    let place = |amount: f64| (0.01 * WIDTH + 0.98 * WIDTH * (amount - left) / (right - left)) as i32;
    let (from, to) = (place(range.low), place(range.high));
    let mark = |class: &str, at: i32, width: i32, height: i32| {
        let (x, y) = (at - width / 2, (20 - height) / 2);
        format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
    };
    let marks = [
        mark("track", WIDTH as i32 / 2, WIDTH as i32, 4),
        mark("reach", i32::midpoint(from, to), (to - from).max(10), 8),
        mark("zero", place(0.0), 4, 20),
        mark("value", place(range.value), 10, 16),
    ];
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} 20\" preserveAspectRatio=\"none\">{}</svg>",
        WIDTH as i32,
        marks.concat(),
    )
}
