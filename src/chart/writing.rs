//! Text widths, so that a long name is cut before it overlaps its neighbour. The page's fonts are unknown here, so widths are
//! estimated generously from the characters.

use super::svg::{CHARACTER_WIDTH, TEXT_SIZE};

/// The width of a text in SVG units.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(character_width).sum()
}

fn character_width(c: char) -> f64 {
    let by_height = match c {
        'W' | 'M' | 'm' | 'w' | '@' | '%' | '…' | '—' => 0.95,
        'A'..='Z' => 0.72,
        // Scripts with full-width characters.
        '\u{1100}'.. => 1.0,
        _ => CHARACTER_WIDTH,
    };
    by_height * TEXT_SIZE
}

/// Enlargement of text where a drawing is small (style/report.css).
const ON_PHONES: f64 = 16.0 / TEXT_SIZE;
/// Gap between a name and its neighbour.
const SPACE: f64 = 8.0;

/// A name cut to end before the amount at the other end of its line, also where text is enlarged.
pub(super) fn beside(name: &str, amount: &str, line: u32) -> String {
    fitted(name, (f64::from(line) - SPACE) / ON_PHONES - width(amount))
}

/// A text cut to at most `room`; the full text is in the drawing's values and in the table.
pub(super) fn fitted(text: &str, room: f64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let kept = leading(text, room - character_width('…'));
    format!("{}…", text[..kept].trim_end())
}

/// Wraps a text into lines no wider than `room`; a longer word is broken.
pub(super) fn lines(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for mut word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width(line) + width(word) + character_width(' ') <= room => {
                line.push(' ');
                line.push_str(word);
                continue;
            }
            _ => {}
        }
        while width(word) > room {
            let (line, rest) = word.split_at(leading(word, room).max(word.chars().next().map_or(0, char::len_utf8)));
            lines.push(line.to_owned());
            word = rest;
        }
        lines.push(word.to_owned());
    }
    lines
}

/// The number of bytes of a text that fit into `room`.
fn leading(text: &str, room: f64) -> usize {
    let mut used = 0.0;
    let fits = |c: &(usize, char)| {
        used += character_width(c.1);
        used <= room
    };
    text.char_indices().take_while(fits).last().map_or(0, |(at, c)| at + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_ends_before_what_stands_beside_it() {
        assert_eq!(fitted("North", 300.0), "North");
        for name in ["W".repeat(120), "北".repeat(120), "i".repeat(120), "Mostly words in a long name ".repeat(5)] {
            let short = fitted(&name, 300.0);
            assert!(short.ends_with('…') && width(&short) <= 300.0 && width(&short) > 270.0, "{short}");
        }
    }

    #[test]
    fn a_word_that_is_wider_than_the_drawing_goes_on_in_the_next_line() {
        let name = format!("North {} South", "W".repeat(120));
        let lines = lines(&name, 340.0);
        assert!(lines.len() > 4 && lines.iter().all(|line| width(line) <= 340.0), "{lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), name.replace(' ', ""));
        assert_eq!(super::lines("one two", 10.0).len(), 7 - 1, "one letter each, at least");
    }
}
