//! What markup says.

use outsight::report::markup::{Element, Node};

/// All words of some markup.
pub fn words(own: &Element) -> String {
    let node = |node: &Node| match node {
        Node::Text(text) => text.clone(),
        Node::Element(own) => words(own),
        Node::Drawing(svg) => svg.clone(),
        Node::Control(_) => String::new(),
    };
    own.children.iter().map(node).collect::<Vec<String>>().join(" ")
}
