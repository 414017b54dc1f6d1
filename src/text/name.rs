//! Visitor-given names as displayed within the page's own text. Stored, sent and typed names stay unchanged.

/// Isolate a text from the direction of its surroundings (Unicode bidirectional algorithm, FSI and PDI).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A name that cannot change the order of the words around it: characters that force a direction or a new line are left
/// out, and a name that holds anything written from right to left is isolated.
pub fn shown(name: &str) -> String {
    let mut own: String = name.chars().filter(|c| !forces_direction(*c)).map(on_one_line).collect();
    if own.chars().any(is_right_to_left) {
        own.insert(0, ISOLATE[0]);
        own.push(ISOLATE[1]);
    }
    own
}

/// A character of a name that stands in quotation marks.
pub(super) fn in_quotation(c: char) -> char {
    match c {
        '“' | '„' | '‟' | '«' | '❝' | '〝' => '‘',
        '"' | '”' | '»' | '″' | '❞' | '〞' | '〟' | '＂' => '’',
        _ => c,
    }
}

/// Embeddings, overrides and isolates.
fn forces_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn on_one_line(c: char) -> char {
    if matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }
}

/// Letters of the scripts that run from right to left, and marks that stand for one.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_name_goes_in_as_it_is() {
        for name in ["North", "Ünal & Söhne “Süd”", "北方公司", "{amount}", "=1+1", "a\u{200b}b", "\u{1f680}"]
        {
            assert_eq!(shown(name), name);
        }
    }

    #[test]
    fn a_name_cannot_turn_the_words_around_it() {
        assert_eq!(shown("\u{202e}North"), "North");
        assert_eq!(shown("\u{2069}\u{2067}No\u{2029}rth\u{202c}"), "No rth");
        assert_eq!(shown("שלום 2027"), "\u{2068}שלום 2027\u{2069}");
        assert_eq!(shown("\u{200f}345"), "\u{2068}\u{200f}345\u{2069}");
    }
}
