//! What of a case could not be used, by name.

use crate::codec::wire::Problem;
use crate::text::Texts;

/// The names of what could not be used.
pub fn names(problems: &[Problem], texts: &Texts) -> Vec<String> {
    problems.iter().map(|problem| name(problem, texts)).collect()
}

fn name(problem: &Problem, texts: &Texts) -> String {
    match problem {
        Problem::UnknownInput(name) | Problem::BadLine(name) | Problem::BadReply(name) => format!("“{name}”"),
        Problem::BadValue(id) | Problem::BadSpread(id) => (texts.declared.label)(id.field()).to_owned(),
        Problem::BadLevel => texts.keeping.levels.to_owned(),
        Problem::TooMany => texts.keeping.too_many_lines.to_owned(),
        Problem::BadWay => texts.keeping.bad_way.to_owned(),
    }
}
