//! No text reaches the page except through the text table: what shows or writes the page holds no words of its own.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders that write what people see.
const VIEWS: [&str; 6] = ["src/ui", "src/session", "src/report", "src/document", "src/chart", "src/browser"];

/// Names that browsers give keys.
const KEYS: [&str; 4] = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"];

/// What gives a page words: nothing else than a text of the table may stand behind it.
const SPEAKERS: [&str; 18] = [
    "aria-label=",
    "placeholder=",
    "title=",
    "alt=",
    "CardPart::text(",
    "CardPart::Text(",
    "CardPart::Plain(",
    "CardPart::Lead(",
    "Button::link(",
    "TabButton::new(",
    "Link::within(",
    "label:",
    "heading:",
    "sentence:",
    "basis:",
    "summary:",
    "about:",
    "text:",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.extension().is_some_and(|extension| extension == end) {
            found.push(path);
        }
    }
    found
}

/// The code of a file without its tests and without what only a failing program says.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_shown = |line: &&str| {
        let line = line.trim_start();
        let is_for_programmers = ["unreachable!(", "debug_assert", ".expect("].iter().any(|mark| line.contains(mark));
        !line.starts_with("//") && !is_for_programmers
    };
    text.lines().filter(is_shown).collect::<Vec<_>>().join("\n")
}

/// The texts in quotes, each with the code before it.
fn literals(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut before = String::new();
    while let Some(start) = rest.find('"') {
        before.push_str(&rest[..start]);
        // A quote by itself, as a character.
        if before.ends_with('\'') {
            before.push('"');
            rest = &rest[start + 1..];
            continue;
        }
        let hashes = before.chars().rev().take_while(|c| *c == '#').count();
        let is_raw = before.trim_end_matches('#').ends_with('r');
        let close = format!("\"{}", "#".repeat(if is_raw { hashes } else { 0 }));
        let inside = &rest[start + 1..];
        let mut end = inside.find(&close).expect("a text ends");
        while !is_raw && inside[..end].chars().rev().take_while(|c| *c == '\\').count() % 2 == 1 {
            end += 1 + inside[end + 1..].find('"').expect("a text ends");
        }
        found.push((before.trim_end().to_owned(), inside[..end].to_owned()));
        before.push_str(&format!("\"{}\"", &inside[..end]));
        rest = &inside[end + close.len()..];
    }
    found
}

/// A text without the places that a value fills.
fn fixed(literal: &str) -> String {
    let mut fixed = String::new();
    let mut depth = 0;
    for c in literal.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => fixed.push(c),
            _ => {}
        }
    }
    fixed
}

/// Not a piece of a path in a drawing.
fn is_word(text: &str) -> bool {
    has_letters(text) && !text.chars().any(char::is_numeric)
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether a text could be read as words: several of them that are no classes of the style sheets, or one that is written
/// like the beginning of a sentence.
fn speaks(literal: &str, styles: &str) -> bool {
    let text = fixed(literal);
    if text.starts_with('<') || KEYS.contains(&text.as_str()) {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().filter(|word| is_word(word)).collect();
    let is_class = |word: &&str| {
        let word = word.trim_end_matches('-');
        styles.contains(&format!(".{word}"))
    };
    let begins = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    (words.len() > 1 && !words.iter().all(is_class)) || words.iter().any(|word| begins(word))
}

/// Whether what follows some code is shown: behind a speaker, between elements of a view, or as the label of a button.
fn is_said(before: &str) -> bool {
    let is_between = (before.ends_with('>') || before.ends_with('}')) && !before.ends_with("=>");
    let is_label = before
        .rsplit_once("button(")
        .is_some_and(|(_, class)| class.starts_with('"') && class.ends_with("\",") && class.matches('"').count() == 2);
    is_between || is_label || SPEAKERS.iter().any(|speaker| before.ends_with(speaker))
}

/// Words that stand before the end of an element without being quoted, which a view may have.
fn unquoted(code: &str) -> Vec<&str> {
    let before_end = code.match_indices("</").map(|(end, _)| code[..end].rsplit(['>', '}', '"']).next());
    before_end.flatten().map(str::trim).filter(|text| has_letters(text)).collect()
}

#[test]
fn no_view_holds_words_of_its_own() {
    let styles: String =
        files(&root().join("style"), "css").iter().map(|path| fs::read_to_string(path).expect("styles")).collect();
    let mut seen = 0;
    for path in VIEWS.iter().flat_map(|folder| files(&root().join(folder), "rs")) {
        let code = code(&path);
        let name = path.strip_prefix(root()).expect("a path below the root").display();
        assert_eq!(unquoted(&code), Vec::<&str>::new(), "{name} says this, which belongs in src/text/");
        for (before, literal) in literals(&code) {
            seen += 1;
            assert!(!speaks(&literal, &styles), "{name} says {literal:?}, which belongs in src/text/");
            assert!(
                !is_said(&before) || !has_letters(&fixed(&literal)),
                "{name} shows {literal:?}, which belongs in src/text/"
            );
        }
    }
    assert!(seen > 500, "only {seen} texts were looked at");
}

#[test]
fn the_test_knows_words_from_names() {
    let styles = ".button{} .button-main{} .icon-1{}";
    for words in ["Save a file", "not saved", "Loading", "{count} years left", "over {years} years"] {
        assert!(speaks(words, styles), "{words:?}");
    }
    for name in
        ["button button-main", "aria-label", "{key}-s{}", "button icon-{}", "DIV", "<svg xmlns=", "ArrowLeft", ", "]
    {
        assert!(!speaks(name, styles), "{name:?}");
    }
    let found = literals(r##"a.text("x \" y"); b('"'); c(r#"<p class="q">"#)"##);
    let texts: Vec<&str> = found.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, [r#"x \" y"#, r#"<p class="q">"#]);
    assert!(found[0].0.ends_with(".text("));
    let shown = r#"<p class="a">"b"</p>{c}"d" button("e", "f", g) CardPart::text("h") h if i => "j", Some("k")"#;
    let said = literals(shown).into_iter().filter(|(before, _)| is_said(before)).map(|(_, text)| text);
    assert_eq!(said.collect::<Vec<String>>(), ["b", "d", "f", "h"]);
    assert_eq!(unquoted(r#"<p class="a">Hello</p><p>{b}" c"</p><p>{d} e</p><p>{f}</p>"#), ["Hello", "e"]);
}

/// Where the words of the page stand.
fn tables() -> String {
    let files = files(&root().join("src/text"), "rs").into_iter().filter(|path| !path.ends_with("tests.rs"));
    files.map(|path| code(&path)).collect()
}

#[test]
fn in_english_a_per_cent_sign_follows_its_number_without_a_space() {
    let tables = tables();
    let breaks = |text: &String| [" %", "\u{a0}%", "\\u{a0}%"].iter().any(|apart| text.contains(apart));
    let broken: Vec<String> = literals(&tables).into_iter().map(|(_, text)| text).filter(breaks).collect();
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn what_must_be_had_before_signing_is_outstanding_or_met_and_never_an_open_gate() {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let says_gate = |text: &String| text.split_whitespace().any(|word| matches!(bare(word).as_str(), "gate" | "gates"));
    let said: Vec<String> = literals(&tables()).iter().map(|(_, text)| fixed(text)).filter(says_gate).collect();
    assert_eq!(said, Vec::<String>::new());
}
