//! What LibreOffice Calc makes of a table. Where it is not installed (script/setup test does), nothing is said of it.

use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A cell as Calc holds it.
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    Number(f64),
    Text(String),
}

/// Text cells stand in quotation marks, numbers do not.
const AS_HELD: &str = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true";

/// The cells of a page that Calc opens with its default settings; none without Calc.
pub fn opened(html: &str) -> Option<Vec<Vec<Held>>> {
    let folder = TempDir::new().expect("a folder");
    let folder = folder.path();
    let page = folder.join("table.html");
    fs::write(&page, format!("<!doctype html><meta charset=\"utf-8\"><body>{html}</body>")).expect("a page");
    let own = Command::new("soffice")
        .args(["--headless", "--infilter=HTML (StarCalc)", "--convert-to", AS_HELD, "--outdir"])
        .arg(folder)
        .arg(&page)
        .arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if own.is_err() {
        eprintln!("LibreOffice is not installed: not tried");
        return None;
    }
    let text = fs::read_to_string(folder.join("table.csv")).expect("Calc writes what it has read");
    Some(text.lines().map(|line| line.split('\t').map(held).collect()).collect())
}

fn held(cell: &str) -> Held {
    match cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')) {
        Some(text) => Held::Text(text.replace("\"\"", "\"")),
        None => shown_number(cell).map_or_else(|| Held::Text(cell.to_owned()), Held::Number),
    }
}

/// A number as Calc shows it in a format of its own: `-110,000.00`, `34.50%`.
fn shown_number(cell: &str) -> Option<f64> {
    let plain = cell.replace(',', "");
    match plain.strip_suffix('%') {
        Some(share) => share.parse::<f64>().ok().map(|share| share / 100.0),
        None => plain.parse().ok(),
    }
}

/// The first row whose label is this.
pub fn row<'a>(cells: &'a [Vec<Held>], label: &str) -> &'a [Held] {
    let own = cells.iter().find(|row| row.first() == Some(&Held::Text(label.to_owned())));
    own.unwrap_or_else(|| panic!("no row {label:?} in {cells:?}"))
}
