//! Changing what the case consists of: services, offers, custom lines.

use serde::{Deserialize, Serialize};

use crate::domain::case::{Party, Place, Scenario, SourcingOption};
use crate::domain::custom::StrandedPeriod;
use crate::domain::fields::FieldId;

/// Something that a visitor does to the case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CaseAction {
    /// Name the case.
    Rename(String),
    /// Name whom the report is for, or who has made it.
    NameParty {
        party: Party,
        name: String,
    },
    AddService,
    AddOffer,
    /// Remove a service or an offer.
    Remove(Place),
    /// Give the rates of what comes on top of the price of a service to all services of the offer.
    CopyRates {
        offer: usize,
        service: usize,
    },
    /// Name a service or an offer.
    RenamePlace {
        place: Place,
        name: String,
    },
    /// Say who does a service in the hybrid option; without an offer, it stays in-house.
    Assign {
        service: usize,
        offer: Option<usize>,
    },
    DropHybrid,
    /// Compare this option with the baseline; none: the best.
    Compare(Option<SourcingOption>),
    AddLine,
    RemoveLine(usize),
    RenameLine {
        line: usize,
        name: String,
    },
    /// Say to which service or offer a line belongs.
    PlaceLine {
        line: usize,
        place: Place,
    },
    /// Say how long a line is paid on after the move; none: it ends with the move.
    SetLineStay {
        line: usize,
        stays: Option<StrandedPeriod>,
    },
    /// Say which service's price a line is; none: a cost beside the prices.
    SetLinePrice {
        line: usize,
        service: Option<usize>,
    },
    SetLineTiming {
        line: usize,
        timing: LineTiming,
    },
    /// Add scenarios.
    AddScenarios(Vec<Scenario>),
    RemoveScenario(usize),
    RenameScenario {
        scenario: usize,
        name: String,
    },
    /// Let all scenarios vary an input, which has its own value in them to begin with.
    Vary {
        place: Place,
        field: FieldId,
    },
    /// Undo the last change of the case on the screen.
    Undo,
    /// Redo the change that was undone last.
    Redo,
}

/// When a custom line is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineTiming {
    OneOff,
    Yearly,
}
