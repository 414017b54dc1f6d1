//! Cards and what stands in them.

use serde::{Deserialize, Serialize};

use super::checklist::{QuestionItem, ServiceLevelSheet};
use super::control::{Button, Link, TextEntry};
use super::table::Table;
use crate::domain::case::Place;
use crate::domain::fields::FieldId;

/// A part of a page under a heading of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Its id in the page.
    pub id: String,
    pub heading: String,
    pub style: CardStyle,
    pub parts: Vec<CardPart>,
}

/// How a card is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardStyle {
    /// Beside another one where there is room for two.
    Half,
    Wide,
    /// One of a list of drafts: its heading names it for screen readers, its first input for everyone else.
    Draft,
    /// The screening questions of the risk checklist.
    Screening,
}

/// A piece of a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CardPart {
    Text(String),
    /// A text that is not explanation.
    Plain(String),
    /// A text that stands out.
    Lead(String),
    /// Heads the parts that follow, within the card.
    Heading(String),
    Chart(Chart),
    /// A drawing without words or values, such as a QR code.
    Picture(String),
    Figures(Vec<Figure>),
    /// Inputs to try out.
    Sliders(Vec<Slider>),
    Table(Table),
    Findings(Vec<Finding>),
    /// Shown on demand.
    Folded(Folded),
    /// What can be done, side by side.
    Actions(Vec<CardAction>),
    /// A single button.
    Button(Button),
    TextEntry(TextEntry),
    /// Whether the browser has copied what it was asked to.
    CopyStatus,
    /// Inputs of the tables, side by side.
    Inputs(Vec<InputRef>),
    /// Inputs under a heading.
    InputGroup {
        heading: String,
        inputs: Vec<InputRef>,
    },
    Question(Box<QuestionItem>),
    ServiceLevels(ServiceLevelSheet),
    Scenarios(ScenarioSheet),
}

/// Parts behind a line that opens them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Folded {
    /// Its id in the page; none for most.
    pub id: Option<String>,
    pub summary: String,
    pub parts: Vec<CardPart>,
}

/// A button or a link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CardAction {
    Button(Button),
    Link(Link),
}

/// An input of the table of inputs at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputRef {
    pub place: Place,
    pub field: FieldId,
}

/// A chart, drawn by this program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    pub svg: String,
    pub legend: Vec<LegendEntry>,
}

/// A colour of a chart, by its class, and what it stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LegendEntry {
    pub class: String,
    pub name: String,
}

/// An input on a track that it can be moved on, in its own unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Slider {
    /// The id of the input that it moves.
    pub input: String,
    pub place: Place,
    pub field: FieldId,
    pub label: String,
    pub low: f64,
    pub high: f64,
    /// How far it moves at least.
    pub step: f64,
    pub low_text: String,
    pub high_text: String,
    /// Where the result is zero, and that in words; none where that is not on the track.
    pub break_even: Option<(f64, String)>,
}

impl Slider {
    /// Whether another slider moves the same input.
    pub fn is_of(&self, other: &Self) -> bool {
        self.input == other.input
    }
}

/// Boxes for what scenarios vary: a row for each input, a column for each scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScenarioSheet {
    /// Head the names of inputs, and their values in the case as entered.
    pub columns: [String; 2],
    pub heads: Vec<ScenarioHead>,
    pub rows: Vec<ScenarioRow>,
    /// The list of what could be varied too; none where that is not offered.
    pub others: Option<ScenarioInputs>,
}

/// The name of a scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScenarioHead {
    pub name: String,
    /// Removes it; none where it cannot be renamed or removed.
    pub remove: Option<Button>,
}

/// Inputs to choose from, by their labels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScenarioInputs {
    pub label: String,
    /// Stands for none of them.
    pub prompt: String,
    pub inputs: Vec<(String, InputRef)>,
}

/// An input that scenarios vary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScenarioRow {
    pub input: InputRef,
    pub label: String,
    /// Its value in the case as entered.
    pub base: String,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Stays the same in every language.
    pub key: String,
    pub label: String,
    /// What the figure is.
    pub note: String,
    /// Unrounded; none where the figure does not exist.
    pub value: Option<f64>,
    pub text: String,
    /// What to know about this figure in this case; often empty.
    pub caution: String,
    /// Names the button that copies it.
    pub copy: String,
}

/// Something to know about the case, and where to change it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub text: String,
    /// Buttons that open an input, a question of the risk checklist, or whatever else mends it.
    pub fixes: Vec<Button>,
}

impl Card {
    /// A card that takes the whole width.
    pub fn wide(id: &str, heading: &str, parts: Vec<CardPart>) -> Self {
        Self { id: id.to_owned(), heading: heading.to_owned(), style: CardStyle::Wide, parts }
    }

    /// A card beside which another one may stand.
    pub fn half(id: &str, heading: &str, parts: Vec<CardPart>) -> Self {
        Self { style: CardStyle::Half, ..Self::wide(id, heading, parts) }
    }
}

impl Finding {
    /// A finding with at most one button.
    pub fn new(text: String, fix: Option<Button>) -> Self {
        Self { text, fixes: fix.into_iter().collect() }
    }

    /// Tells the finding from its neighbours while its figures change: where it leads.
    pub fn name(&self) -> &str {
        self.fixes.first().map_or("", |fix| &fix.label)
    }
}

impl LegendEntry {
    pub fn new(class: &str, name: &str) -> Self {
        Self { class: class.to_owned(), name: name.to_owned() }
    }
}

impl CardPart {
    /// A text as the page holds it.
    pub fn text(words: &str) -> Self {
        Self::Text(words.to_owned())
    }

    /// A table behind a line that opens it.
    pub fn folded_table(summary: &str, table: Table) -> Self {
        Self::Folded(Folded { id: None, summary: summary.to_owned(), parts: vec![Self::Table(table)] })
    }

    /// What tells the part from its neighbours while the card changes.
    pub fn name(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Plain(_) => "plain",
            Self::Lead(_) => "lead",
            Self::Heading(heading) => heading,
            Self::Chart(_) => "chart",
            Self::Picture(_) => "picture",
            Self::Figures(_) => "figures",
            Self::Sliders(_) => "sliders",
            Self::Table(_) => "table",
            Self::Findings(_) => "findings",
            Self::Folded(folded) => folded.id.as_deref().unwrap_or("folded"),
            Self::Actions(_) => "actions",
            Self::Button(_) => "button",
            Self::TextEntry(entry) => &entry.id,
            Self::CopyStatus => "copy-status",
            Self::Inputs(_) => "inputs",
            Self::InputGroup { heading, .. } => heading,
            Self::Question(question) => question.id.question().key,
            Self::ServiceLevels(_) => "service-levels",
            Self::Scenarios(_) => "scenarios",
        }
    }
}
