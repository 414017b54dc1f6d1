//! Controls that more than one part of the page has.

mod boxes;
mod buttons;

pub use boxes::{NameBox, NumberBox, NumberText, Select, labelled};
pub use buttons::{ButtonView, LinkView, button, button_with_id, tab};
