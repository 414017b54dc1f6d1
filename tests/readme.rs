//! The README lists the inputs as the table of inputs declares them. `UPDATE=1 cargo test --test readme` writes it anew.

use std::fs;

use outsight::domain::field::{Group, Standing};
use outsight::domain::fields::FIELDS;
use outsight::report::Book;
use outsight::session::view::form;
use outsight::text::ENGLISH;
use outsight::text::report::ENGLISH_REPORT;

const START: &str = "<!-- inputs: generated from src/domain/fields.rs -->\n";
const END: &str = "<!-- end of inputs -->";

fn table() -> String {
    let mut table = "| input | key | default | where the default comes from |\n|---|---|---|---|\n".to_owned();
    let book = Book::new(&ENGLISH_REPORT.book);
    for (group, (heading, _)) in Group::ALL.into_iter().zip(&ENGLISH.form.groups) {
        table += &format!("| **{heading}** | | | |\n");
        for field in FIELDS.iter().filter(|field| field.group == group) {
            let default = if field.standing != Standing::FilledIn {
                "–".to_owned()
            } else {
                form::readable_default(field, &ENGLISH)
            };
            let origin = &book.field(field.id).expect("a note").origin;
            table += &format!("| {} | `{}` | {default} | {origin} |\n", field.label, field.key);
        }
    }
    table
}

#[test]
fn the_table_of_inputs_in_the_readme_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = fs::read_to_string(path).expect("README.md");
    let (before, rest) = readme.split_once(START).expect("the table's start");
    let (found, after) = rest.split_once(END).expect("the table's end");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, format!("{before}{START}{}{END}{after}", table())).expect("README.md can be written");
    } else {
        assert_eq!(found, table(), "write it anew with UPDATE=1 cargo test --test readme");
    }
}
