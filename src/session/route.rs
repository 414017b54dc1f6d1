//! What a URL fragment shows.

use crate::codec::link;
use crate::domain::example::Example;

/// A place in the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The calculator with the visitor's own draft. Also where an unknown fragment leads.
    Calculator,
    Example(Example),
    /// A shared case; the fragment may still turn out to be damaged.
    Link(String),
}

const EXAMPLE: &str = "/example/";

impl Route {
    /// Reads a fragment, with or without its `#`.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        if link::is_link(fragment) {
            return Self::Link(fragment.to_owned());
        }
        match fragment.strip_prefix(EXAMPLE).and_then(Example::by_key) {
            Some(example) => Self::Example(example),
            None => Self::Calculator,
        }
    }

    /// The fragment of this route, with its `#`.
    pub fn fragment(&self) -> String {
        match self {
            Self::Calculator => "#/".to_owned(),
            Self::Example(example) => format!("#{EXAMPLE}{}", example.key()),
            Self::Link(link) => format!("#{link}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::Case;
    use crate::domain::value::Choice;

    #[test]
    fn every_route_reads_back_from_its_fragment() {
        let examples = Example::ALL.iter().map(|example| Route::Example(*example));
        let link = Route::Link(link::encode(&Case::new()));
        for route in examples.chain([Route::Calculator, link]) {
            assert_eq!(Route::parse(&route.fragment()), route);
        }
    }

    #[test]
    fn an_unknown_fragment_leads_to_the_calculator() {
        for fragment in ["", "#", "#/", "#/nowhere", "#/example/", "#/example/none", "#section"] {
            assert_eq!(Route::parse(fragment), Route::Calculator, "{fragment}");
        }
    }
}
