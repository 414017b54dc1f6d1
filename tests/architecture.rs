//! The shape of the code that the compiler does not hold: who may import whom, where the browser is touched, and how
//! long a file may grow.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module of `src/`, a folder or a file, and the modules it may import from, besides itself.
const LAYERS: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("text", &["domain"]),
    ("codec", &["domain"]),
    ("chart", &["domain"]),
    ("ids", &["domain"]),
    ("drafts", &["domain", "codec"]),
    ("route", &["domain", "codec", "drafts"]),
    ("action", &["domain", "drafts", "route"]),
    ("document", &["domain", "drafts", "action"]),
    ("report", &["domain", "text", "codec", "chart", "ids", "drafts", "route", "action", "document"]),
    ("protocol", &["domain", "text", "codec", "ids", "drafts", "route", "action", "document", "report"]),
    ("session", &["domain", "text", "codec", "ids", "drafts", "route", "action", "document", "report", "protocol"]),
    ("browser", &["text", "ids", "drafts", "route", "action", "document", "report", "protocol", "session"]),
    ("ui", &["domain", "text", "ids", "route", "action", "document", "session", "browser"]),
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

/// The sources of a module.
fn sources_of(layer: &str) -> Vec<PathBuf> {
    let file = root().join(format!("src/{layer}.rs"));
    if file.exists() { vec![file] } else { sources(&root().join("src").join(layer)) }
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
        for path in sources_of(layer) {
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
fn every_module_of_the_sources_is_a_layer() {
    for entry in fs::read_dir(root().join("src")).expect("the sources") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        let is_layer = LAYERS.iter().any(|(layer, _)| *layer == name.trim_end_matches(".rs"));
        assert!(
            is_layer || ["lib.rs", "main.rs", "worker"].contains(&name.as_str()),
            "src/{name} has no place in the layers"
        );
    }
}

#[test]
fn only_the_browser_folder_touches_the_browser() {
    for path in sources(&root().join("src")) {
        let name = path.strip_prefix(root()).expect("a path below the root");
        let code = code_of(&path);
        if name.starts_with("src/browser") || name.starts_with("src/worker") {
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

fn file(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// `index.html` and its companions are shown without the program, so they repeat a few words of the text tables.
#[test]
fn the_words_of_the_shell_are_those_of_the_text_table() {
    let page = &outsight::text::ENGLISH.page;
    let words = &outsight::text::ENGLISH_SHELL;
    let parts = [
        ("index.html", format!("<html lang=\"{}\">", outsight::text::ENGLISH.tag)),
        ("index.html", format!("<title>{}</title>", words.title)),
        ("index.html", format!("name=\"description\" content=\"{}\"", words.description)),
        ("index.html", format!("hidden>{}</p>", words.crashed)),
        ("index.html", format!("<p class=\"brand\">{}</p>", page.name)),
        ("index.html", format!("<h1>{}</h1>", page.tagline)),
        ("index.html", format!("<p class=\"intro\">{}</p>", words.description)),
        ("index.html", format!("<p>{}</p>", words.loading)),
        ("index.html", format!("<p>{}</p>", words.causes)),
        ("index.html", format!("<li>{}</li>", words.cause_file)),
        ("index.html", format!("<li>{} <a href=\"./\"", words.cause_frame)),
        ("index.html", format!(">{}</a>. {}</li>", words.own_tab, words.no_own_tab)),
        ("index.html", format!("<li>{}</li>", words.cause_refused)),
        ("index.html", format!("<li>{}</li>", words.cause_missing)),
        (
            "index.html",
            format!(
                "<noscript><p>{} <a href=\"checklist.html\">{}</a></p></noscript>",
                words.without_script, words.to_checklist
            ),
        ),
        ("index.html", format!("hidden><a href=\"checklist.html\">{}</a></p>", words.to_checklist)),
        ("index.html", format!("<h2>{}</h2>", words.not_started)),
        ("index.html", format!("<p id=\"because-slow\" hidden>{}</p>", words.because_slow)),
        ("index.html", format!("<p id=\"because-broken\" hidden>{}</p>", words.because_broken)),
        ("index.html", format!("<p id=\"because-refused\" hidden>{}</p>", words.because_refused)),
        ("index.html", format!("<p id=\"because-lacking\" hidden>{}</p>", words.because_lacking)),
        ("index.html", format!("<p>{}</p>", words.not_started_about)),
        ("index.html", format!("hidden>{} <code id=\"reason\"></code></p>", words.reported)),
        ("index.html", format!(">{}</button>", words.reload_afresh)),
        ("index.html", format!(">{}</button>", words.download_drafts)),
        ("index.html", format!("hidden>{}</p>", words.no_drafts)),
        ("404.html", format!("<title>{}</title>", words.not_found)),
        ("404.html", format!("<h1>{}</h1>", words.not_found)),
        ("404.html", format!("<p>{}</p>", words.not_found_about)),
        ("manifest.webmanifest", format!("\"name\": \"{}\"", words.title)),
        ("manifest.webmanifest", format!("\"short_name\": \"{}\"", page.name)),
        ("manifest.webmanifest", format!("\"description\": \"{}\"", words.description)),
    ];
    for (name, part) in parts {
        assert!(file(name).contains(&part), "{name} lacks {part}");
    }
}

#[test]
fn the_hosting_notes_name_the_policy_of_the_page() {
    let (code, notes) = (file("script/finishing/page.mjs"), file("docs/hosting.md"));
    let policy = code.split_once("const POLICY = [").and_then(|(_, rest)| rest.split_once(']')).expect("the policy").0;
    let directives: Vec<&str> = policy.split('"').skip(1).step_by(2).collect();
    assert_eq!(notes.matches(&directives.join("; ")).count(), 3, "one in each recipe");
}

#[test]
fn every_style_sheet_is_part_of_the_site() {
    let site = file("style/site.css") + &file("style/later.css");
    for entry in fs::read_dir(root().join("style")).expect("the style sheets") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        assert!(
            !name.ends_with(".css")
                || ["site.css", "later.css"].contains(&name.as_str())
                || site.contains(&format!("\"{name}\"")),
            "{name}"
        );
    }
}
