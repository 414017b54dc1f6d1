//! Filling in the form.

use serde::{Deserialize, Serialize};

use crate::domain::case::{InputId, Place};
use crate::domain::fields::FieldId;

/// Something that a visitor does in the form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum FormAction {
    /// Change the text in an input.
    Type {
        input: InputId,
        text: String,
    },
    /// Change the texts in several inputs at once, such as cells of a spreadsheet.
    TypeAll(Vec<(InputId, String)>),
    /// Pick one of the numbers that an ambiguous text can mean, written so that it can mean no other.
    PickReading {
        input: InputId,
        text: String,
    },
    /// Move an input by a slider, to a value in its unit.
    Slide {
        place: Place,
        field: FieldId,
        value: f64,
    },
    /// Keep what was tried out by sliders, keep it as a scenario beside the case as it was, or take it back.
    KeepWhatIf,
    KeepAsScenario,
    TakeBackWhatIf,
    /// Leave an input.
    Leave {
        input: InputId,
    },
    /// Pick an option from the list of an input; `option` counts from 0.
    Choose {
        place: Place,
        field: FieldId,
        option: usize,
    },
    /// Go back to an input's default.
    Reset {
        place: Place,
        field: FieldId,
    },
    /// Keep an input's default as the visitor's own figure.
    Confirm {
        place: Place,
        field: FieldId,
    },
    /// Say what becomes of the amounts in the currency that was picked.
    ChangeCurrency(CurrencyChange),
    /// Change the text of the exchange rate that amounts are converted at.
    TypeRate(String),
    /// Show the quick start, or all inputs.
    ShowMode(FormMode),
    /// Show the inputs of a place.
    OpenPlace(Place),
    /// Show an input, ready to be changed.
    GoTo {
        place: Place,
        field: FieldId,
    },
    /// Show a custom line, ready to say what it is.
    GoToLine(usize),
    /// Fold a group of inputs otherwise than it was at first, or as at first again.
    Fold {
        group: String,
        is_toggled: bool,
    },
}

/// How many of the inputs the form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum FormMode {
    #[default]
    Quick,
    Full,
}

/// What becomes of the amounts of a case when another currency is picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CurrencyChange {
    /// The amounts keep their numbers.
    Relabel,
    /// The amounts are converted at the rate that was typed.
    Convert,
    /// The currency stays as it was.
    Cancel,
}
