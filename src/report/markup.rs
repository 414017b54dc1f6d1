//! What a report looks like, as plain data: elements, and the live controls among them. The worker writes it, the page
//! shows it with one small renderer, so that what is shown on demand adds nothing to the first visit.

mod control;

pub use control::{Control, EntryKind};

use serde::{Deserialize, Serialize};

use crate::action::Action;

/// A node of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Node {
    Text(String),
    Element(Element),
    Control(Control),
    /// A drawing of this program's own, as SVG.
    Drawing(String),
}

/// An element of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Element {
    pub tag: Tag,
    pub attributes: Vec<(Attribute, String)>,
    pub children: Vec<Node>,
    /// What a click does.
    pub action: Option<Action>,
}

/// An attribute. No other can be written, a handler for instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute(u8);

/// A kind of element. No other can be written, a script for instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag(u8);

macro_rules! names {
    ($type:ident $list:ident: $item:ty; $($name:ident $entry:expr;)+) => {
        const $list: &[$item] = &[$($entry),+];

        impl $type {
            names!(@each 0; $($name)+);

            fn entry(self) -> &'static $item {
                $list.get(usize::from(self.0)).unwrap_or(&$list[0])
            }
        }
    };
    (@each $place:expr; $name:ident $($rest:ident)*) => {
        pub const $name: Self = Self($place);
        names!(@each $place + 1; $($rest)*);
    };
    (@each $place:expr;) => {};
}

names! {
    Attribute ATTRIBUTES: &'static str;
    CLASS "class";
    ID "id";
    HREF "href";
    REL "rel";
    ROLE "role";
    SCOPE "scope";
    TABINDEX "tabindex";
    TARGET "target";
    TYPE "type";
    VALUE "value";
    FIGURE "data-figure";
    VERDICT "data-verdict";
    HIDDEN_COSTS "aria-hidden";
    LABEL "aria-label";
    LABELLED_BY "aria-labelledby";
    PRESSED "aria-pressed";
    CURRENT "aria-current";
    SAVED "data-saved";
    DISABLED "disabled";
    SHEET_VALUE "sdval";
    SHEET_FORMAT "sdnum";
}

// What an element of each kind may have. It is shown with all of it, so that one can change into another in place.
names! {
    Tag TAGS: (&'static str, &'static [Attribute]);
    SPAN ("SPAN", &[Attribute::CLASS]);
    A ("A", &[Attribute::CLASS, Attribute::CURRENT, Attribute::HREF, Attribute::REL, Attribute::TARGET]);
    BUTTON ("BUTTON", &[
        Attribute::TYPE,
        Attribute::CLASS,
        Attribute::ID,
        Attribute::PRESSED,
        Attribute::LABEL,
        Attribute::DISABLED,
    ]);
    DATA ("DATA", &[Attribute::FIGURE, Attribute::VALUE]);
    DD ("DD", &[Attribute::CLASS]);
    DETAILS ("DETAILS", &[Attribute::CLASS, Attribute::ID]);
    DIV ("DIV", &[Attribute::CLASS, Attribute::ID, Attribute::ROLE, Attribute::TABINDEX, Attribute::LABEL]);
    DL ("DL", &[Attribute::CLASS]);
    DT ("DT", &[]);
    FOOTER ("FOOTER", &[Attribute::CLASS]);
    H1 ("H1", &[Attribute::CLASS]);
    HEADER ("HEADER", &[Attribute::CLASS]);
    NAV ("NAV", &[Attribute::CLASS, Attribute::LABEL]);
    FIELDSET ("FIELDSET", &[Attribute::CLASS, Attribute::ID]);
    H2 ("H2", &[Attribute::ID]);
    H3 ("H3", &[]);
    LEGEND ("LEGEND", &[Attribute::CLASS]);
    LI ("LI", &[]);
    P ("P", &[Attribute::CLASS, Attribute::ID, Attribute::SAVED, Attribute::ROLE, Attribute::TABINDEX, Attribute::HIDDEN_COSTS]);
    SECTION ("SECTION", &[Attribute::CLASS, Attribute::LABEL, Attribute::LABELLED_BY, Attribute::VERDICT]);
    STRONG ("STRONG", &[]);
    SUMMARY ("SUMMARY", &[Attribute::CLASS]);
    TABLE ("TABLE", &[Attribute::CLASS]);
    TBODY ("TBODY", &[]);
    TD ("TD", &[Attribute::SHEET_VALUE, Attribute::SHEET_FORMAT]);
    TH ("TH", &[Attribute::SCOPE, Attribute::SHEET_FORMAT]);
    THEAD ("THEAD", &[]);
    TR ("TR", &[Attribute::CLASS]);
    UL ("UL", &[Attribute::CLASS]);
}

impl Attribute {
    /// As the page's document names it.
    pub fn name(self) -> &'static str {
        self.entry()
    }
}

impl Tag {
    /// As the page's document names it.
    pub fn name(self) -> &'static str {
        self.entry().0
    }

    /// What an element of this kind may have.
    pub fn attributes(self) -> &'static [Attribute] {
        self.entry().1
    }

    /// An element under construction.
    pub fn element(self) -> Element {
        Element { tag: self, attributes: Vec::new(), children: Vec::new(), action: None }
    }
}

impl Element {
    pub fn attr(mut self, attribute: Attribute, value: impl Into<String>) -> Self {
        debug_assert!(self.tag.attributes().contains(&attribute), "{} {}", self.tag.name(), attribute.name());
        self.attributes.push((attribute, value.into()));
        self
    }

    pub fn class(self, class: &str) -> Self {
        self.attr(Attribute::CLASS, class)
    }

    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    pub fn with(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub fn all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    pub fn control(mut self, control: Control) -> Self {
        self.children.push(Node::Control(control));
        self
    }

    pub fn drawing(mut self, svg: &str) -> Self {
        self.children.push(Node::Drawing(svg.to_owned()));
        self
    }

    pub fn on_click(mut self, action: impl Into<Action>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// The value of an attribute; none if it is not there.
    pub fn value(&self, attribute: Attribute) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| *own == attribute).map(|(_, value)| value.as_str())
    }
}
