//! Elements of the page, built step by step. The `view!` macro makes a type of its own of every element with its
//! attributes and children, and each is compiled anew; these are all of one type, which takes a fifth off the download.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Event, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;

use super::seen::{Handler, KeyHandler, Pressed, text};

/// An element under construction.
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Functions that begin an element. A tag is written as the page's document names it.
macro_rules! tags {
    ($($name:ident $tag:literal)+) => {$(
        pub fn $name() -> El {
            El::of($tag)
        }
    )+};
}

tags! {
    a "A" div "DIV"
    input "INPUT" label "LABEL"
    main_area "MAIN" option "OPTION" p "P" select "SELECT" span "SPAN"
    textarea "TEXTAREA"
}

impl El {
    /// An element by its tag, as the page's document names it.
    pub fn of(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), children: Vec::new() }
    }

    /// Adds an attribute that may be absent.
    pub fn attr_if(mut self, name: &'static str, value: Option<String>) -> Self {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Adds an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.attr_if(name, Some(value.into()))
    }

    /// Adds an attribute that follows what it reads.
    pub fn attr_of(mut self, name: &'static str, value: Signal<String>) -> Self {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Adds an attribute without a value if it is to be there.
    pub fn flag(self, name: &'static str, is_there: bool) -> Self {
        if is_there { self.attr(name, "") } else { self }
    }

    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    pub fn id(self, id: impl Into<String>) -> Self {
        self.attr("id", id)
    }

    /// Keeps a property of the element at what it follows.
    pub fn prop_of(mut self, name: &'static str, value: Signal<String>) -> Self {
        self.attributes.push(prop(name, value).into_any_attr());
        self
    }

    /// Sets a property of the element.
    pub fn prop(self, name: &'static str, value: String) -> Self {
        self.prop_of(name, text(move || value.clone()))
    }

    pub fn on_click(mut self, act: Pressed) -> Self {
        self.attributes.push(on(leptos::ev::click, act).into_any_attr());
        self
    }

    pub fn on_key(mut self, act: KeyHandler) -> Self {
        self.attributes.push(on(leptos::ev::keydown, act).into_any_attr());
        self
    }

    /// Handles an event by its name.
    pub fn on(mut self, event: &'static str, act: Handler) -> Self {
        self.attributes.push(on(leptos::ev::Custom::<Event>::new(event), act).into_any_attr());
        self
    }

    /// Adds a text.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.child(text.into_any())
    }

    /// Adds a text that follows what it reads.
    pub fn text_of(self, text: Signal<String>) -> Self {
        self.child(text.into_any())
    }

    /// Adds a child.
    pub fn child(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Adds an element.
    pub fn with(self, child: El) -> Self {
        self.child(child.view())
    }

    /// Adds a part that is made anew whenever what it reads changes.
    pub fn remade(self, view: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.child(super::seen::remade(view))
    }

    /// Adds children.
    pub fn all(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    /// The finished element.
    pub fn view(self) -> AnyView {
        custom(self.tag).child(self.children).add_any_attr(self.attributes).into_any()
    }
}

/// Several things one after the other.
pub fn several(views: impl IntoIterator<Item = AnyView>) -> AnyView {
    views.into_iter().collect::<Vec<AnyView>>().into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}
