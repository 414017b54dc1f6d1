//! A drawing whose values can be read one by one, by pointer or keyboard.

use super::svg::{SCALE, TEXT_SIZE, escaped, unit};
use super::writing;

/// A finished drawing, and the positions of its values.
pub struct Drawing {
    elements: String,
    /// In SVG units.
    size: (u32, u32),
    spots: Vec<ReadableValue>,
}

/// A value of a drawing, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReadableValue {
    /// Two corners of the value's hit area.
    pub area: [(i32, i32); 2],
    /// Its label is placed below or above this point.
    pub at: (i32, i32),
    pub is_below: bool,
}

impl ReadableValue {
    /// The value of a row of bars that ends at `end`; its hit area is the whole row.
    pub fn row(top: i32, height: u32, width: u32, end: i32) -> Self {
        let (width, height) = ((width * SCALE) as i32, (height * SCALE) as i32);
        Self { area: [(0, top), (width, top + height)], at: (end, top + height), is_below: true }
    }
}

/// Padding of a value's label and distance from its point, in SVG units.
const ROOM: i32 = 6;
/// Line height.
const LINE: i32 = 18;
/// Maximum line width, in SVG units.
const WIDEST: f64 = 380.0;

impl Drawing {
    pub(super) fn new(elements: String, size: (u32, u32), spots: Vec<ReadableValue>) -> Self {
        Self { elements, size, spots }
    }

    /// The drawing as SVG, decorative only: its values are given beside it.
    pub fn picture(self) -> String {
        let (width, height) = self.size;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">{}</svg>"#,
            self.elements
        )
    }

    /// The drawing as SVG with its values, in drawing order: the one under the pointer or with the keyboard focus is shown.
    /// Only one of them is a tab stop; the arrow keys move between them.
    pub fn read(self, readings: &[String]) -> String {
        let (width, height) = self.size;
        let spots: String = self
            .spots
            .iter()
            .zip(readings)
            .enumerate()
            .map(|(index, (spot, text))| self.spot(spot, text, index))
            .collect();
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="group"><g aria-hidden="true">{}</g>{spots}</svg>"#,
            self.elements
        )
    }

    fn spot(&self, spot: &ReadableValue, text: &str, index: usize) -> String {
        let [(left, top), (right, bottom)] = spot.area;
        let lines = writing::lines(text, WIDEST);
        let width = lines.iter().map(|line| writing::width(line)).fold(0.0, f64::max) as i32 + 2 * ROOM;
        let height = LINE * lines.len() as i32 + ROOM;
        let (x, y) = (spot.at.0 / SCALE as i32, spot.at.1 / SCALE as i32);
        let x = x.min(self.size.0 as i32 - width / 2).max(width / 2);
        let y = if spot.is_below { y } else { (y - ROOM - height).max(0) };
        let words: String = lines
            .iter()
            .zip(1..)
            .map(|(line, index)| format!(r#"<tspan x="{x}" y="{}">{}</tspan>"#, y + LINE * index - 4, escaped(line)))
            .collect();
        let (label, turn) = (escaped(text), if index == 0 { 0 } else { -1 });
        let area = rect("area", [left, top, right - left, bottom - top].map(unit));
        let plate = rect("plate", [x - width / 2, y, width, height].map(|length| length.to_string()));
        format!(
            r#"<g class="spot" role="img" tabindex="{turn}" aria-label="{label}">{area}{plate}<text font-size="{TEXT_SIZE}" text-anchor="middle">{words}</text></g>"#
        )
    }
}

fn rect(class: &str, [x, y, width, height]: [String; 4]) -> String {
    format!(r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_can_be_read_and_one_is_in_the_order_of_the_keyboard() {
        let spot = |x| ReadableValue { area: [(x, 0), (x + 10, 20)], at: (x, 10), is_below: false };
        let drawing = Drawing::new(String::new(), (400, 240), vec![spot(0), spot(700)]);
        let svg = drawing.read(&["People: €1 & more".to_owned(), "Tools: \"€2\"".to_owned()]);
        assert_eq!(svg.matches(r#"tabindex="0""#).count(), 1);
        assert_eq!(svg.matches("<text").count(), 2);
        assert!(
            svg.contains(r#"aria-label="People: €1 &amp; more""#) && svg.contains("Tools: &quot;€2&quot;"),
            "{svg}"
        );
    }
}
