//! A plotters backend that writes SVG with classes in place of colours, so that a change of theme needs no redrawing.
//! plotters' own SVG backend measures text in the page and writes colours; neither suits.

use std::convert::Infallible;
use std::fmt::Write;

use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, TextStyle};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

/// plotters uses whole units; drawing at twice the size preserves half units.
pub(super) const SCALE: u32 = 2;

/// From a line of a text to the next, in SVG units.
pub(super) const LINE: u32 = 17;

/// Size of all text, in SVG units.
pub(super) const TEXT_SIZE: f64 = 13.5;

/// Average width-to-height ratio of a character in the page's fonts.
pub(super) const CHARACTER_WIDTH: f64 = 0.55;

/// A colour by its meaning; its class is coloured in `style/parts.css`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Text,
    Grid,
    Axis,
    InHouse,
    Outsourced,
    Gain,
    Mark,
    Loss,
    /// The second to the fourth offer; the first has [`Self::Outsourced`].
    SecondOffer,
    ThirdOffer,
    FourthOffer,
    /// Parts of a cost.
    FirstPart,
    SecondPart,
    ThirdPart,
    FourthPart,
    FifthPart,
    SixthPart,
    SeventhPart,
}

const INKS: [(Ink, &str); 18] = [
    (Ink::Text, "ink-text"),
    (Ink::Grid, "ink-grid"),
    (Ink::Axis, "ink-axis"),
    (Ink::InHouse, "ink-in-house"),
    (Ink::Outsourced, "ink-outsourced"),
    (Ink::Gain, "ink-gain"),
    (Ink::Mark, "ink-mark"),
    (Ink::Loss, "ink-loss"),
    (Ink::SecondOffer, "ink-offer-2"),
    (Ink::ThirdOffer, "ink-offer-3"),
    (Ink::FourthOffer, "ink-offer-4"),
    (Ink::FirstPart, "ink-part-1"),
    (Ink::SecondPart, "ink-part-2"),
    (Ink::ThirdPart, "ink-part-3"),
    (Ink::FourthPart, "ink-part-4"),
    (Ink::FifthPart, "ink-part-5"),
    (Ink::SixthPart, "ink-part-6"),
    (Ink::SeventhPart, "ink-part-7"),
];

impl Ink {
    /// The class that gives the ink its colour.
    pub(super) fn class(self) -> &'static str {
        INKS[self as usize].1
    }

    /// The colour by which plotters carries the ink to the backend.
    pub(super) fn color(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }
}

fn class(color: BackendColor) -> &'static str {
    INKS.get(usize::from(color.rgb.0)).map_or("ink-text", |(_, class)| class)
}

/// Text of the one size that charts use.
pub(super) fn text_style(ink: Ink, horizontal: HPos, vertical: VPos) -> TextStyle<'static> {
    let size = TEXT_SIZE * f64::from(SCALE);
    TextStyle {
        font: FontDesc::new(FontFamily::SansSerif, size, FontStyle::Normal),
        color: ink.color().to_backend_color(),
        pos: Pos::new(horizontal, vertical),
    }
}

/// Writes the elements of an SVG document of `width` × `height` units into a string.
pub(super) struct Svg<'a> {
    out: &'a mut String,
    size: (u32, u32),
}

impl<'a> Svg<'a> {
    pub(super) fn new(out: &'a mut String, width: u32, height: u32) -> Self {
        Self { out, size: (width * SCALE, height * SCALE) }
    }

    fn element(&mut self, arguments: std::fmt::Arguments<'_>) -> Result<(), DrawingErrorKind<Infallible>> {
        // Writing to a string does not fail.
        let _ = self.out.write_fmt(arguments);
        Ok(())
    }
}

/// A length in SVG units.
pub(super) fn unit(value: i32) -> String {
    tenths(10 * value / SCALE as i32)
}

/// A length given in tenths of an SVG unit.
fn tenths(value: i32) -> String {
    let sign = if value < 0 { "-" } else { "" };
    match (value.abs() / 10, value.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let points: Vec<String> = path.into_iter().map(|(x, y)| format!("{},{}", unit(x), unit(y))).collect();
    points.join(" ")
}

fn opacity(color: BackendColor) -> String {
    if color.alpha < 1.0 { format!(r#" opacity="{}%""#, (color.alpha * 100.0) as u32) } else { String::new() }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Result<(), DrawingErrorKind<Infallible>> {
        let (x, y) = (unit(point.0), unit(point.1));
        self.element(format_args!(r#"<rect class="fill {}" x="{x}" y="{y}" width=".5" height=".5"/>"#, class(color)))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (x, y) = (unit(upper_left.0), unit(upper_left.1));
        let (width, height) = (unit(bottom_right.0 - upper_left.0), unit(bottom_right.1 - upper_left.1));
        let kind = if fill { "fill" } else { "line" };
        let (class, opacity) = (class(style.color()), opacity(style.color()));
        self.element(format_args!(
            r#"<rect class="{kind} {class}" x="{x}" y="{y}" width="{width}" height="{height}"{opacity}/>"#
        ))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let width = unit(style.stroke_width() as i32);
        let (class, points) = (class(style.color()), points(path));
        self.element(format_args!(r#"<polyline class="line {class}" stroke-width="{width}" points="{points}"/>"#))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (class, opacity, points) = (class(style.color()), opacity(style.color()), points(path));
        self.element(format_args!(r#"<polygon class="fill {class}" points="{points}"{opacity}/>"#))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (x, y, r) = (unit(center.0), unit(center.1), unit(radius as i32));
        let kind = if fill { "fill" } else { "line" };
        self.element(format_args!(r#"<circle class="{kind} {}" cx="{x}" cy="{y}" r="{r}"/>"#, class(style.color())))
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        position: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let anchor = style.anchor();
        let align = match anchor.h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // From the anchor to the baseline, for fonts whose capitals are about 0.7 high.
        let baseline = match anchor.v_pos {
            VPos::Top => 0.76,
            VPos::Center => 0.35,
            VPos::Bottom => -0.12,
        };
        let x = unit(position.0);
        let y = unit(position.1 + (style.size() * baseline) as i32);
        let size = unit(style.size() as i32);
        // The lines of a text are parts of it, for those who have it read to them.
        let line = |(index, line): (usize, &str)| {
            let down = if index == 0 { 0 } else { LINE };
            format!(r#"<tspan x="{x}" dy="{down}">{}</tspan>"#, escaped(line))
        };
        let text = match text.contains('\n') {
            true => text.lines().enumerate().map(line).collect(),
            false => escaped(text),
        };
        let class = class(style.color());
        self.element(format_args!(
            r#"<text class="{class}" x="{x}" y="{y}" font-size="{size}" text-anchor="{align}">{text}</text>"#
        ))
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = text.chars().count() as f64 * style.size() * CHARACTER_WIDTH;
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_class() {
        for (index, (ink, class_of_ink)) in INKS.iter().enumerate() {
            assert_eq!(*ink as usize, index);
            let RGBColor(r, g, b) = ink.color();
            assert_eq!(class(BackendColor { alpha: 1.0, rgb: (r, g, b) }), *class_of_ink);
        }
    }
}
