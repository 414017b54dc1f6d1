//! What mail and chat programs do to links, and how it is undone. Only by rule: everything removed here can never be part
//! of a link, so a repaired link is the one that was sent, or is refused.

/// A link's fragment as it was made, from what arrived: perhaps a whole address, wrapped over lines, with `#` written as
/// `%23`, or with the punctuation of the sentence it stood in.
pub fn link(arrived: &str) -> String {
    let text = decoded(arrived);
    let text = text.rsplit('#').next().unwrap_or_default();
    let text = text.trim_start_matches(|c: char| is_blank(c) || OPENING.contains(&c));
    let text: String = text.replace("=\r\n", "").replace("=\n", "").chars().filter(|c| !is_blank(*c)).collect();
    text.trim_end_matches(|c| CLOSING.contains(&c)).to_owned()
}

/// What may stand before a link that was pasted with it.
const OPENING: [char; 5] = ['<', '(', '[', '"', '“'];

/// What may stand behind a link that was passed on with it. Marks of something left out are not among them.
const CLOSING: [char; 13] = ['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '”', '\'', '’'];

/// White space, and the invisible characters that break long words.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// What percent signs stand for in a link that was passed on.
const ENCODED: [(&str, &str); 6] = [("23", "#"), ("20", ""), ("0D", ""), ("0A", ""), ("3E", ">"), ("22", "\"")];

/// Without percent signs, however often the address was encoded.
fn decoded(text: &str) -> String {
    let (mut done, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('%') {
        done.push_str(before);
        let mut code = after;
        while let Some(inner) = code.strip_prefix("25") {
            code = inner;
        }
        let stands_here = |code: &str, own: &str| code.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(own));
        rest = match ENCODED.iter().find(|(own, _)| stands_here(code, own)) {
            Some((_, sign)) => {
                done.push_str(sign);
                &code[2..]
            }
            None => {
                done.push('%');
                after
            }
        };
    }
    done + rest
}
