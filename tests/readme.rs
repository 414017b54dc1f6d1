//! `docs/inputs.md` lists the declared inputs, `docs/questions.md` the questions of the risk checklist and the expected
//! losses. `UPDATE=1 cargo test --test readme` regenerates both.

use std::fs;
use std::path::Path;

use outsight::domain::field::{DefaultKind, DefaultValue, Field, Group};
use outsight::domain::fields::FIELDS;
use outsight::domain::risk::outcome::{HIDDEN_COSTS, LOSSES, LossBasis};
use outsight::domain::risk::question::{Area, Condition, Question};
use outsight::domain::risk::questions::QUESTIONS;
use outsight::domain::value::{Choice, Currency, Unit};
use outsight::report::HelpTexts;
use outsight::report::help::clause;
use outsight::text::report::ENGLISH_REPORT;
use outsight::text::{ENGLISH, labels};

fn table() -> String {
    let mut table = "| input | key | default | basis of the default |\n|---|---|---|---|\n".to_owned();
    let help = HelpTexts::new(&ENGLISH_REPORT);
    for (group, (heading, _)) in Group::ALL.into_iter().zip(&ENGLISH.full_form.groups) {
        table += &format!("| **{heading}** | | | |\n");
        for field in FIELDS.iter().filter(|field| field.group == group) {
            let default = if field.default_kind != DefaultKind::Estimated {
                "–".to_owned()
            } else {
                readable_default(field).replace('\u{a0}', " ")
            };
            let origin = &help.field(field.id).expect("a note").origin;
            let label = labels::any_field(field, &ENGLISH);
            table += &format!("| {label} | `{}` | {default} | {origin} |\n", field.key);
        }
    }
    table
}

/// A default in words: one value, or one for each kind of service or size of company.
fn readable_default(field: &Field) -> String {
    let value = |value: f64| labels::value(field.unit, value, Currency::Usd, &ENGLISH);
    match field.default {
        DefaultValue::Fixed(own) => value(own),
        DefaultValue::ByChoice(other, _) if matches!(field.unit, Unit::Choice(_)) => other.field().label.to_owned(),
        DefaultValue::ByChoice(_, values) => {
            ENGLISH.locale.list(&values.iter().copied().map(value).collect::<Vec<_>>())
        }
        DefaultValue::Remainder(_) => value(1.0),
        DefaultValue::SameAs(other) => FIELDS[other as usize].label.to_owned(),
    }
}

/// Compares a page with its file, or writes the file if `UPDATE` is set.
fn check(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, page).expect("the page can be written");
    } else {
        let found = fs::read_to_string(path).expect("the page is there");
        assert!(found == page, "{name} is out of date: UPDATE=1 cargo test --test readme");
    }
}

#[test]
fn the_reference_of_inputs_is_current() {
    let about = "# The inputs\n\nGenerated from `src/domain/fields.rs` by `UPDATE=1 cargo test --test readme`. A default with several \
                 values depends on another input, such as the kind of service; `–` means that there is no default.\n\n";
    check("docs/inputs.md", &format!("{about}{}", table()));
}

/// In words for a reader, not for the program.
fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Always => "always",
        Condition::Never => "–",
        Condition::Critical => "unless the work is not critical",
        Condition::PersonalData => "unless it touches no personal data",
        Condition::PersonalDataLeaves => "unless no personal data leaves the legal area",
        Condition::CriticalOrPersonalData => "unless not critical and without personal data",
        Condition::Regulated => "unless nobody regulates it",
        Condition::CriticalOrHardToReplace => "unless not critical and easy to replace",
        Condition::Development => "unless no service is application development",
    }
}

fn question(question: &Question) -> String {
    let words = question.id.words();
    let (whose, effort) = (format!("{:?}", question.scope).to_lowercase(), question.effort.days());
    let effort = if effort == 1.0 { "1 day".to_owned() } else { format!("{effort} days") };
    let mut entry = format!("### {} {}\n\n", question.key.to_uppercase(), words.ask);
    entry +=
        "| about | weight | outcome | effort | asked | must-have | matters most for |\n|---|---|---|---|---|---|---|\n";
    let kinds: Vec<&str> = question.most_for.iter().map(|kind| kind.option().label).collect();
    let kinds = if kinds.is_empty() { "–".to_owned() } else { kinds.join(", ") };
    entry += &format!(
        "| {whose} | {} | {} | {effort} | {} | {} | {kinds} |\n\n",
        question.weight,
        question.outcome.option().label.to_lowercase(),
        condition(question.when),
        condition(question.gate),
    );
    entry += &format!("- Why it matters: {}\n- Good evidence: {}\n", words.why, words.evidence);
    entry += &format!("- Ask for: {}\n", words.remedy);
    if let Some(plan) = words.plan {
        entry += &format!("- Contingency action: {plan}\n");
    }
    let clauses: Vec<String> =
        words.clauses.iter().map(|own| format!("[{}]({})", clause(own, &ENGLISH_REPORT), own.address())).collect();
    if !clauses.is_empty() {
        entry += &format!("- Clauses: {}\n", clauses.join("; "));
    }
    entry + "\n"
}

fn losses() -> String {
    let mut table = "| expected loss | outcomes | inputs | off while this is a line |\n|---|---|---|---|\n".to_owned();
    for loss in &LOSSES {
        let label = loss.line.definition().map_or("", |line| line.label);
        let outcomes: Vec<String> = loss.outcomes.iter().map(|own| own.option().label.to_lowercase()).collect();
        let inputs = loss.likelihood.iter().chain([&loss.size]).map(|id| format!("`{}`", id.field().key));
        let covered = match (loss.covered_by.and_then(|cover| cover.line.definition()), loss.basis) {
            (Some(line), _) => line.label.to_owned(),
            (None, LossBasis::Saving) => {
                let hidden = HIDDEN_COSTS.iter().filter_map(|line| line.definition()).map(|line| line.label);
                format!("a thirteenth for each of: {}", hidden.collect::<Vec<_>>().join(", "))
            }
            (None, _) => "–".to_owned(),
        };
        let inputs = inputs.collect::<Vec<_>>().join(", ");
        table += &format!("| {label} | {} | {inputs} | {covered} |\n", outcomes.join(", "));
    }
    table
}

#[test]
fn the_reference_of_questions_is_current() {
    let mut page = "# The risk checklist\n\nGenerated from `src/domain/risk` by `UPDATE=1 cargo test --test readme`. The questions are in this project's own \
                    words; each clause is marked by whether its text or only its title was read. Weights and days of effort are \
                    judgement.\n\n## Expected losses\n\n"
        .to_owned();
    page += &losses();
    for area in Area::ALL {
        page += &format!("\n## {}\n\n", area.option().label);
        for own in QUESTIONS.iter().filter(|question| question.area == *area) {
            page += &question(own);
        }
    }
    let page = format!("{}\n", page.trim_end());
    check("docs/questions.md", &page);
}

#[test]
fn no_table_is_broken_by_an_empty_line() {
    for path in
        ["README.md", "CONTRIBUTING.md", "docs/inputs.md", "docs/questions.md", "docs/hosting.md", "docs/rules.md"]
    {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("it is there");
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with('|')) {
            let goes_on = at > 0 && lines[at - 1].starts_with('|');
            let begins = lines.get(at + 1).is_some_and(|next| next.starts_with("|---"));
            assert!(goes_on || begins, "{path}, line {}: {line}", at + 1);
        }
    }
}
