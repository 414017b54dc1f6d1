//! A page as data, in the words of business cases: cards with figures, tables, charts, findings and questions, and the
//! controls among them. [`report`](crate::report) writes it, mostly in the worker; `ui::document` shows it on the
//! screen, with one Leptos component for each kind.

mod card;
mod checklist;
mod control;
mod packed;
mod section;
mod table;

pub use card::{
    Card, CardAction, CardPart, CardStyle, Chart, Figure, Finding, Folded, InputRef, LegendEntry, ScenarioHead,
    ScenarioInputs, ScenarioRow, ScenarioSheet, Slider,
};
pub use checklist::{DetailBox, QuestionAbout, QuestionForm, QuestionItem, ServiceLevelSheet};
pub use control::{Button, ButtonStyle, EntryPurpose, Link, LinkTarget, TabButton, Tabs, TabsClass, TextEntry};
pub use packed::{PackedInfluences, PackedSection};
pub use section::{Section, Status, Toolbar, Verdict};
pub use table::{CellContent, RowStyle, Table, TableCell, TableRow};
