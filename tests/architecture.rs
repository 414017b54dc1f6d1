//! The shape of the code that the compiler does not hold: who may import whom, where the browser is touched, and how
//! long a file may grow.

use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src/` and the folders it may import from, besides itself.
const LAYERS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("text", &["domain"]),
    ("codec", &["domain"]),
    ("chart", &["domain"]),
    ("report", &["domain", "text", "codec", "chart"]),
    ("session", &["domain", "text", "codec", "report"]),
    ("browser", &["session", "codec", "report"]),
    ("ui", &["browser", "session", "report", "text", "domain"]),
];

/// Crates that only the browser folder may name. The views name leptos besides.
const BROWSER_CRATES: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "gloo_"];

/// Tables may be longer: they are data.
const TABLES: [&str; 6] = [
    "src/domain/fields.rs",
    "src/domain/risk/questions.rs",
    "src/text/english.rs",
    "src/text/mod.rs",
    "src/text/number.rs",
    "src/text/report/english.rs",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn code_of(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_point_one_way() {
    for (layer, allowed) in LAYERS {
        for path in sources(&root().join("src").join(layer)) {
            let code = code_of(&path);
            for (other, _) in LAYERS {
                let imported = code.contains(&format!("crate::{other}"));
                assert!(
                    !imported || other == layer || allowed.contains(&other),
                    "{} imports from {other}, which {layer} may not",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn every_folder_of_the_sources_is_a_layer() {
    for entry in fs::read_dir(root().join("src")).expect("the sources") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        let is_layer = LAYERS.iter().any(|(layer, _)| *layer == name);
        assert!(
            is_layer || ["lib.rs", "main.rs", "worker.rs"].contains(&name.as_str()),
            "src/{name} has no place in the layers"
        );
    }
}

#[test]
fn only_the_browser_folder_touches_the_browser() {
    for path in sources(&root().join("src")) {
        let name = path.strip_prefix(root()).expect("a path below the root");
        let code = code_of(&path);
        if name.starts_with("src/browser") || name == Path::new("src/worker.rs") {
            continue;
        }
        for browser_crate in BROWSER_CRATES {
            assert!(!code.contains(browser_crate), "{} names {browser_crate}", name.display());
        }
        let may_name_leptos = name.starts_with("src/ui");
        assert!(may_name_leptos || !code.contains("leptos::"), "{} names leptos", name.display());
    }
}

#[test]
fn files_stay_short() {
    for path in sources(&root().join("src")) {
        let name = path.strip_prefix(root()).expect("a path below the root");
        if TABLES.iter().any(|table| name == Path::new(table)) {
            continue;
        }
        let lines = fs::read_to_string(&path).expect("a source file").lines().count();
        let limit = if name.starts_with("src/ui") { 150 } else { 300 };
        assert!(lines <= limit, "{} has {lines} lines; {limit} are allowed", name.display());
    }
}

/// `index.html` is shown before the program runs, so it repeats a few words of the text table.
#[test]
fn the_words_of_the_shell_are_those_of_the_text_table() {
    let shell = fs::read_to_string(root().join("index.html")).expect("index.html");
    let page = &outsight::text::ENGLISH.page;
    let parts = [
        format!("<html lang=\"{}\">", outsight::text::ENGLISH.tag),
        format!("<title>{}</title>", page.title),
        format!("name=\"description\" content=\"{}\"", page.description),
        format!("hidden>{}</p>", page.crashed),
        format!("<p class=\"brand\">{}</p>", page.name),
        format!("<h1>{}</h1>", page.tagline),
        format!("<p>{}</p>", page.loading),
        format!("<noscript><p>{}</p></noscript>", page.without_script),
    ];
    for part in parts {
        assert!(shell.contains(&part), "index.html lacks {part}");
    }
}
