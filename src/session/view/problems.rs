//! What of a case could not be used, by name.

use crate::codec::wire::Problem;
use crate::text::name::shown;
use crate::text::{Texts, fill, labels};

/// Names of more than these help nobody, and a stranger has written some of them.
const MOST_NAMES: usize = 12;
const MOST_CHARS: usize = 40;

/// The names of what could not be used.
pub fn names(problems: &[Problem], texts: &Texts) -> Vec<String> {
    let mut names: Vec<String> = problems.iter().take(MOST_NAMES).map(|problem| name(problem, texts)).collect();
    if problems.len() > MOST_NAMES {
        names.push("…".to_owned());
    }
    names
}

fn name(problem: &Problem, texts: &Texts) -> String {
    match problem {
        Problem::UnknownInput(name) | Problem::BadLine(name) | Problem::BadReply(name) => {
            let name = shown(&name.chars().take(MOST_CHARS).collect::<String>());
            fill("“{name}”", &[("name", name)])
        }
        Problem::BadValue(id) | Problem::BadSpread(id) => labels::any_field(id.field(), texts),
        Problem::BadScenario => texts.drafts.scenarios.to_owned(),
        Problem::BadLevel => texts.drafts.levels.to_owned(),
        Problem::TooMany => texts.drafts.too_many_lines.to_owned(),
        Problem::BadAssignment => texts.drafts.bad_assignment.to_owned(),
    }
}
