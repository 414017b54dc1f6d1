//! What a URL fragment shows.

use serde::{Deserialize, Serialize};

use crate::codec::repair;
use crate::domain::example::Example;
use crate::drafts::DraftId;

/// A place in the application: a case, and a page about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    pub shown: Shown,
    pub page: Page,
}

/// Which case is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// One of the visitor's own drafts; none: the one that is open, or was last. Also where an unknown fragment leads.
    Draft(Option<DraftId>),
    Example(Example),
    /// A shared case; the link may still turn out to be damaged.
    Link(String),
    /// The case of the file that was opened.
    File,
}

/// A page about a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Page {
    #[default]
    Calculator,
    /// The options side by side.
    Compare,
    /// What the result rests on, and what would flip it. Its key in addresses is older than its name.
    Sensitivity,
    /// The risk checklist.
    Risks,
    /// The report.
    Summary,
    /// The visitor's drafts.
    Drafts,
    /// How the result is worked out.
    Method,
    /// How to pass the case on.
    Share,
    /// A received case against a draft.
    Changes,
}

impl Page {
    pub const ALL: [Self; 9] = [
        Self::Calculator,
        Self::Compare,
        Self::Sensitivity,
        Self::Risks,
        Self::Summary,
        Self::Drafts,
        Self::Method,
        Self::Share,
        Self::Changes,
    ];

    /// The places of the navigation, in its order: pages that lead to the others.
    pub const PLACES: [Self; 4] = [Self::Calculator, Self::Compare, Self::Risks, Self::Summary];

    /// What can be seen of the options.
    pub const OF_OPTIONS: [Self; 2] = [Self::Compare, Self::Sensitivity];

    /// The place of the navigation that the page belongs to; the page itself where it belongs to none.
    pub fn place(self) -> Self {
        if Self::OF_OPTIONS.contains(&self) { Self::Compare } else { self }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Calculator => "",
            Self::Compare => "compare",
            Self::Sensitivity => "test",
            Self::Risks => "risks",
            Self::Summary => "report",
            Self::Drafts => "drafts",
            Self::Method => "method",
            Self::Share => "share",
            Self::Changes => "changes",
        }
    }
}

const EXAMPLE: &str = "example/";
const DRAFT: &str = "draft/";
const FILE: &str = "file";

impl Route {
    /// A page about the visitor's own draft.
    pub fn of_draft(page: Page) -> Self {
        Self { shown: Shown::Draft(None), page }
    }

    /// The calculator with an example.
    pub fn of_example(example: Example) -> Self {
        Self { shown: Shown::Example(example), page: Page::Calculator }
    }

    /// Reads a fragment, with or without its `#`, as programs that pass addresses on may have left it.
    pub fn parse(fragment: &str) -> Self {
        let plain = repair::plain(fragment);
        let is_mark = |c: char| !c.is_ascii_alphanumeric() && c != '-';
        let (shown, page) = with_page(plain.trim_start_matches(['#', '/']).trim_end_matches(is_mark));
        let shown = match shown.strip_prefix(EXAMPLE).and_then(Example::by_key) {
            Some(example) => Shown::Example(example),
            None if repair::is_attempt(shown) => Shown::Link(shown.to_owned()),
            None if shown == FILE => Shown::File,
            None => Shown::Draft(shown.strip_prefix(DRAFT).and_then(DraftId::by_key)),
        };
        Self { shown, page }
    }

    /// The fragment of this route, with its `#`.
    pub fn fragment(&self) -> String {
        let shown = match &self.shown {
            Shown::Draft(None) => String::new(),
            Shown::Draft(Some(id)) => format!("{DRAFT}{}", id.key()),
            Shown::File => FILE.to_owned(),
            Shown::Example(example) => format!("{EXAMPLE}{}", example.key()),
            Shown::Link(link) => link.clone(),
        };
        match (self.page.key(), &self.shown) {
            ("", Shown::Link(link)) => format!("#{link}"),
            (page, Shown::Link(link)) => format!("#{link}/{page}"),
            ("", _) => format!("#/{shown}"),
            (page, Shown::Draft(None)) => format!("#/{page}"),
            (page, _) => format!("#/{shown}/{page}"),
        }
    }
}

/// What a fragment shows, and the page about it at its end.
fn with_page(fragment: &str) -> (&str, Page) {
    let (shown, last) = fragment.rsplit_once('/').unwrap_or(("", fragment));
    let key = last.split(|c: char| !c.is_ascii_alphanumeric()).next();
    match Page::ALL.into_iter().find(|page| key == Some(page.key()) && *page != Page::Calculator) {
        Some(page) => (shown.trim_end_matches('/'), page),
        None => (fragment, Page::Calculator),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::link;
    use crate::domain::case::Case;
    use crate::domain::value::Choice;

    #[test]
    fn every_route_reads_back_from_its_fragment() {
        let examples = Example::ALL.iter().map(|example| Shown::Example(*example));
        let link = Shown::Link(link::encode(&Case::new(), ""));
        for shown in examples.chain([Shown::Draft(None), Shown::Draft(Some(DraftId(7))), Shown::File, link]) {
            for page in Page::ALL {
                let route = Route { shown: shown.clone(), page };
                assert_eq!(Route::parse(&route.fragment()), route);
            }
        }
    }

    #[test]
    fn an_unknown_fragment_leads_to_the_calculator() {
        for fragment in ["", "#", "#/", "#/nowhere", "#/example/", "#/example/none", "#section", "#contest"] {
            assert_eq!(Route::parse(fragment), Route::of_draft(Page::Calculator), "{fragment}");
        }
    }
}
