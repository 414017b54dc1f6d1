//! Comma-separated values, as RFC 4180 has them.

/// A file with a heading and rows. It begins with the mark by which spreadsheets know that it is UTF-8; a text that one would
/// take for a formula begins with an apostrophe.
pub fn write<const N: usize>(columns: &[&str; N], rows: &[[String; N]]) -> String {
    let heading = columns.map(quoted).join(",");
    let rows = rows.iter().map(|row| row.each_ref().map(|cell| quoted(cell)).join(","));
    let lines: Vec<String> = std::iter::once(heading).chain(rows).map(|line| line + "\r\n").collect();
    format!("\u{feff}{}", lines.concat())
}

fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
