//! `languages/en.json` is English as translators get it: `UPDATE=1 cargo test --test languages` regenerates it. The build
//! compares every other language with it (`script/finishing/languages.mjs`).

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use outsight::domain::example::Example;
use outsight::domain::field::DefaultSource;
use outsight::domain::fields::FIELDS;
use outsight::domain::lines::LINES;
use outsight::domain::risk::answer::{Answer, Detail};
use outsight::domain::risk::level::{LevelColumn, SUGGESTED};
use outsight::domain::risk::pack::RegulatoryPack;
use outsight::domain::risk::question::{Area, Framework, Verified};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::{Choice, Currency, Unit};
use outsight::text::plural::PluralCategory;
use outsight::text::report::{ENGLISH_REPORT, ReportTexts};
use outsight::text::{ENGLISH, ENGLISH_LOCALE, Locale, Texts, labels, language};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

/// The file of a language: what the page says, and what the worker says beside that.
#[derive(Serialize)]
struct Language {
    page: Part<Texts>,
    report: Part<ReportTexts>,
}

#[derive(Serialize)]
struct Part<T: 'static> {
    #[serde(flatten)]
    texts: &'static T,
    #[serde(serialize_with = "by_english")]
    tables: Vec<&'static str>,
}

/// English is its own translation.
fn by_english<S: Serializer>(words: &[&'static str], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(words.iter().map(|english| (english, english)))
}

fn labels<T: Choice>() -> impl Iterator<Item = &'static str> {
    T::OPTIONS.iter().map(|option| option.label)
}

/// The words of declarations that the page says.
fn page_tables() -> Vec<&'static str> {
    let inputs = FIELDS.iter().flat_map(|field| {
        let options = if let Unit::Choice(options) = field.unit { options } else { &[] };
        std::iter::once(field.label).chain(options.iter().map(|option| option.label))
    });
    let examples = Example::ALL.iter().map(|example| example.label());
    let replies = labels::<Answer>().chain(labels::<Detail>()).chain(labels::<LevelColumn>());
    each_once(inputs.chain(examples).chain(replies))
}

/// Those that the worker says beside them.
fn report_tables() -> Vec<&'static str> {
    let help = FIELDS.iter().flat_map(|field| {
        let words = field.words();
        let source = match words.source {
            DefaultSource::Judgement(reason) => vec![reason],
            DefaultSource::Published { source, year, base } => vec![source, year, base],
            DefaultSource::Required | DefaultSource::Zero => Vec::new(),
        };
        std::iter::once(words.help.trim()).chain(source).chain(words.range)
    });
    let lines = LINES.iter().map(|line| line.label);
    let origins = Example::ALL.iter().map(|example| example.origin());
    let questions = QUESTIONS.iter().flat_map(|question| {
        let words = question.id.words();
        let clauses = words.clauses.iter().map(|clause| clause.at);
        [words.ask, words.why, words.evidence, words.remedy].into_iter().chain(words.plan).chain(clauses)
    });
    let checklist =
        labels::<Area>().chain(labels::<Framework>()).chain(labels::<RegulatoryPack>()).chain(labels::<Verified>());
    let levels = SUGGESTED.iter().copied().flatten().flatten().copied();
    each_once(help.chain(lines).chain(origins).chain(questions).chain(checklist).chain(levels))
}

fn each_once(words: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut seen = Vec::new();
    for word in words.filter(|word| word.contains(char::is_alphabetic)) {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen
}

fn english() -> String {
    let page = Part { texts: &ENGLISH, tables: page_tables() };
    let report = Part { texts: &ENGLISH_REPORT, tables: report_tables() };
    serde_json::to_string_pretty(&Language { page, report }).expect("JSON") + "\n"
}

#[test]
fn english_is_there_for_translators() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages/en.json");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, english()).expect("the file can be written");
    }
    let found = fs::read_to_string(path).expect("the file is there");
    assert!(found == english(), "languages/en.json is out of date: UPDATE=1 cargo test --test languages");
}

/// What the build makes of a language: what is wrong with it, its packed parts as a browser gets them, and which words of
/// tables are not those of English.
fn built(tag: &str, language: &Value) -> (Vec<String>, Vec<Vec<u8>>, Vec<String>) {
    let root = env!("CARGO_MANIFEST_DIR");
    let script = format!(
        "import {{ readFileSync }} from 'node:fs';
        import {{ pack, problems, upToDate }} from '{root}/script/finishing/texts.mjs';
        import {{ packed }} from '{root}/src/browser/packed.js';
        import {{ localeOf }} from '{root}/src/browser/locale.js';
        const english = JSON.parse(readFileSync('{root}/languages/en.json'));
        const [own, stale] = upToDate(JSON.parse(readFileSync(0)), english);
        const found = problems('{tag}', own, english);
        const parts = found.length ? [] : ['page', 'report'].map(part => [...pack(own[part], english[part])]);
        parts[0]?.push(...packed(localeOf('{tag}')));
        console.log(JSON.stringify([found, parts, stale]));"
    );
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs");
    node.stdin.take().expect("its input").write_all(language.to_string().as_bytes()).expect("it reads");
    let output = node.wait_with_output().expect("it ends");
    serde_json::from_slice(&output.stdout).expect("what it found")
}

#[test]
fn a_language_gives_the_texts_that_are_in_its_file_and_numbers_as_its_readers_write_them() {
    let mut german: Value = serde_json::from_str(&english()).expect("JSON");
    german["page"]["tag"] = json!("de");
    german["page"]["tables"]["Average salary"] = json!("Durchschnittsgehalt");
    german["page"]["headline"]["years"] = json!({ "one": "ein Jahr", "other": "{count} Jahre" });
    let (problems, parts, _) = built("de", &german);
    assert_eq!(problems, Vec::<String>::new());
    let texts: &Texts = language::read(parts[0].clone()).expect("the page’s texts");
    let words: &ReportTexts = language::read(parts[1].clone()).expect("the reports’ texts");
    assert_eq!(json!(words), json!(ENGLISH_REPORT));
    assert_eq!(texts.tables.say("Average salary"), "Durchschnittsgehalt");
    assert_eq!(texts.tables.say("A label of tomorrow"), "A label of tomorrow");
    assert_eq!([1, 1_200].map(|years| labels::years(years, texts)), ["ein Jahr", "1.200 Jahre"]);
    assert_eq!(texts.locale.money(-1_234_567.0, Currency::Eur), "−1.234.567\u{a0}€");
    assert_eq!(texts.locale.list(&["A", "B", "C"]), "A, B und C");

    assert!(language::read::<Texts>(parts[1].clone()).is_none(), "other texts");
    assert!(language::read::<Texts>(parts[0][..100].to_vec()).is_none(), "half of them");
}

#[test]
fn numbers_and_lists_are_those_of_the_language() {
    let mut own: Value = serde_json::from_str(&english()).expect("JSON");
    for (tag, number, list) in [
        ("es", "1234 · 12.345", "A, B y C"),
        ("hi", "1,234 · 12,345", "A, B, और C"),
        ("ja", "1,234 · 12,345", "A、B、C"),
        ("zh", "1,234 · 12,345", "A、B和C"),
    ] {
        own["page"]["tag"] = json!(tag);
        // In Japanese and Chinese all counts have one form.
        let forms = if matches!(tag, "ja" | "zh") {
            json!({ "other": "{count}" })
        } else {
            json!({ "one": "{count}", "other": "{count}" })
        };
        let mut texts = own.clone();
        plurals(&mut texts, &|text| *text = with_places(text, &forms));
        let (problems, parts, _) = built(tag, &texts);
        assert_eq!(problems, Vec::<String>::new(), "{tag}");
        let locale = &language::read::<Texts>(parts[0].clone()).expect("texts").locale;
        assert_eq!(format!("{} · {}", locale.signed(1_234.0, 0), locale.signed(12_345.0, 0)), number, "{tag}");
        assert_eq!(locale.list(&["A", "B", "C"]), list, "{tag}");
    }
}

/// Changes each text that differs by a count.
fn plurals(texts: &mut Value, change: &impl Fn(&mut Value)) {
    match texts {
        Value::Object(own) if own.contains_key("other") => change(texts),
        Value::Object(own) => own.values_mut().for_each(|text| plurals(text, change)),
        Value::Array(own) => own.iter_mut().for_each(|text| plurals(text, change)),
        _ => {}
    }
}

/// The forms of a language, each with the places that English marks.
fn with_places(english: &Value, forms: &Value) -> Value {
    let forms = forms.as_object().expect("forms");
    forms.keys().map(|form| (form.clone(), english["other"].clone())).collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn the_build_names_what_is_wrong_with_a_language() {
    let mut english: Value = serde_json::from_str(&english()).expect("JSON");
    english["page"]["tag"] = json!("de");
    let changed = |name: &str, value: Value| {
        let mut own = english.clone();
        *own.pointer_mut(name).expect("a text") = value;
        own
    };
    let change = |name: &str, value: Value| built("de", &changed(name, value)).0;
    assert_eq!(built("fr", &english).0[0], "page.tag is not that of the file, fr");
    assert_eq!(change("/page/direction", json!("right")), ["page.direction is neither ltr nor rtl"]);
    let found = change("/page/headline/saves", json!("{option} spart {betrag} in {years}"));
    assert_eq!(found, ["page.headline.saves marks {betrag},{option},{years} instead of {amount},{option},{years}"]);
    assert_eq!(change("/page/headline/saves", json!(null)), ["page.headline.saves is missing"]);
    let found = change("/page/headline/years", json!({ "one": "ein Jahr", "few": "?", "other": "{count} Jahre" }));
    assert_eq!(found, ["page.headline.years needs these forms: one,other"]);
    let found = change("/page/headline/even", json!("Beide \"gleich\""));
    assert_eq!(found, Vec::<String>::new(), "a text may hold any mark");
    let mut tables = english["page"]["tables"].clone();
    tables["An old label"] = json!("?");
    tables.as_object_mut().expect("words").remove("Average salary");
    let (problems, _, stale) = built("de", &changed("/page/tables", tables));
    assert_eq!((problems, stale), (Vec::new(), vec!["An old label".to_owned(), "Average salary".to_owned()]));
}

#[test]
fn counts_have_the_form_that_their_last_digits_ask_for() {
    // As in Polish: 1; 2 to 4, but not 12 to 14; all others.
    let polish = |count: usize| match (count, count % 10, count % 100) {
        (1, ..) => PluralCategory::One,
        (_, 2..=4, 0..=11 | 15..) => PluralCategory::Few,
        _ => PluralCategory::Many,
    };
    let plurals: String = (0..200).map(|count| (polish(count) as usize).to_string()).collect();
    let locale = Locale { plurals: plurals.leak(), ..ENGLISH_LOCALE };
    for count in 0..2_000 {
        assert_eq!(locale.plural(count), polish(count), "{count}");
        assert_eq!(ENGLISH_LOCALE.plural(count) == PluralCategory::One, count == 1, "{count}");
    }
}
