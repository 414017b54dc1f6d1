//! Texts of the risk checklist page.

use serde::{Deserialize, Serialize};

use crate::domain::risk::level::FALLBACKS;
use crate::text::plural::Plural;

/// All texts of the risk checklist page. `{name}` marks a place that [`fill`](crate::text::fill) fills.
#[derive(Debug, Serialize, Deserialize)]
pub struct ChecklistTexts {
    pub tabs_label: &'static str,
    /// In the order of [`ChecklistTab`](crate::action::checklist::ChecklistTab).
    pub tabs: [&'static str; 3],
    pub offers_label: &'static str,
    /// `{answered}`, `{asked}`, `{proven}`
    pub basis: &'static str,
    /// `{exposure}`
    pub exposure: &'static str,
    /// `{count}`
    pub excepted: Plural,
    pub nothing_known: &'static str,
    pub open_counts: &'static str,
    pub areas: &'static str,
    /// `{area}`, `{answered}`, `{asked}`
    pub area_progress: &'static str,
    /// `{area}`
    pub next_area: &'static str,
    /// `{count}` of must-haves that are outstanding
    pub begin: Plural,
    pub no_gate: &'static str,
    /// Before anything is answered: `{count}` of must-haves.
    pub not_assessed: Plural,
    pub heading: &'static str,
    pub blank_about: &'static str,
    pub blank_lines: &'static str,
    pub opening_heading: &'static str,
    pub opening_about: &'static str,
    pub filter: &'static str,
    /// All, open, must-haves.
    pub filters: [&'static str; 3],
    /// `{owner}`
    pub filter_owner: &'static str,
    pub take_back: &'static str,
    pub print: &'static str,
    pub print_blank: &'static str,
    pub keys: &'static str,
    pub nothing_here: &'static str,
    pub end: &'static str,
    /// `{answered}`, `{asked}`
    pub progress: &'static str,
    pub gate: &'static str,
    pub matters_most: &'static str,
    pub for_all_offers: &'static str,
    pub reason_missing: &'static str,
    pub evidence_missing: &'static str,
    pub evidence_unnamed: &'static str,
    pub gate_applies: &'static str,
    /// Opens the explanation of a question and its notes.
    pub more: &'static str,
    pub why: &'static str,
    pub evidence: &'static str,
    pub remedy: &'static str,
    pub clauses: &'static str,
    pub anchors_heading: &'static str,
    pub anchors_about: &'static str,
    pub anchors_open: &'static str,
    pub actions_heading: &'static str,
    pub actions_about: &'static str,
    pub actions_nothing: &'static str,
    /// Question, offer, answer, what to ask for, owner, date.
    pub actions_columns: [&'static str; 6],
    pub actions_csv: &'static str,
    pub actions_calendar: &'static str,
    pub contingency_heading: &'static str,
    pub contingency_about: &'static str,
    pub contingency_nothing: &'static str,
    /// How to continue without the provider, for each kind of service, in the order of [`Kind`](crate::domain::value::Kind).
    pub fallbacks: [&'static str; 4],
    pub levels_heading: &'static str,
    /// `{name}`
    pub levels_about: &'static str,
    pub add_level: &'static str,
    pub remove: &'static str,
    /// `{metric}`
    pub remove_level: &'static str,
    pub suggest_levels: &'static str,
}

pub(super) const ENGLISH: ChecklistTexts = ChecklistTexts {
    tabs_label: "Parts of the checklist",
    tabs: ["Questions", "Results", "Plans"],
    offers_label: "For",
    basis: "{answered} of {asked} questions answered, {proven} with evidence.",
    exposure: "Exposure {exposure}.",
    excepted: Plural::english("{count} does not apply.", "{count} do not apply."),
    open_counts: "Unanswered items are scored as missing.",
    areas: "Areas",
    area_progress: "{area} {answered}/{asked}",
    next_area: "Next: {area}",
    not_assessed: Plural::english(
        "Not assessed yet: {count} must-have decides",
        "Not assessed yet: {count} must-haves decide",
    ),
    begin: Plural::english("Must-haves first: {count} outstanding", "Must-haves first: {count} outstanding"),
    no_gate: "No must-have applies",
    heading: "Risk checklist",
    blank_about: "Every must-have needs a “Yes, with evidence” before anything is signed.",
    blank_lines: "Note: ____________________  Owner: __________  Due: __________  Evidence: __________________",
    nothing_known: "Nothing is known yet, so every answer counts as missing. Begin with the must-haves.",
    opening_heading: "Scope and regulation",
    opening_about: "They decide which questions are asked and which must-haves apply. Unanswered ones are treated as \
                    applicable.",
    filter: "Show",
    filters: ["All", "Open", "Must-haves"],
    filter_owner: "Owner: {owner}",
    take_back: "Undo last answer",
    print: "Print with answers",
    print_blank: "Print blank",
    keys: "On a question, keys 1 to 6 answer and move on, J and K move, U undoes the last answer.",
    nothing_here: "No question matches this filter.",
    end: "That was the last question.",
    progress: "{answered} of {asked} answered",
    gate: "Must-have",
    matters_most: "High priority",
    for_all_offers: "Applies to all offers",
    reason_missing: "Say in the note why it does not apply; until then it is scored as missing.",
    evidence_unnamed: "Name the evidence with a link or a note, so that others can check it.",
    evidence_missing: "This must-have is outstanding until there is evidence.",
    gate_applies: "By the answers on scope and regulation this must-have applies; it is outstanding.",
    more: "Why, evidence, remedy, notes",
    why: "Why it matters",
    evidence: "Good evidence",
    remedy: "Ask for",
    clauses: "Clauses",
    anchors_heading: "Likelihood and size",
    anchors_about: "Each expected loss is likelihood × size. The likelihood lies between two anchors, depending on \
                    how far its questions are open; the most likely size is the figure shown, between its low and \
                    its high. Most of these are judgement: replace them with your own figures.",
    anchors_open: "Change likelihoods and sizes",
    actions_heading: "Actions",
    actions_about: "What was answered without evidence, or has an owner or a date, the earliest date first.",
    actions_nothing: "Nothing is to be done yet. Answer questions, and name who settles them until when.",
    actions_columns: ["Question", "For", "Answer", "Ask for", "Owner", "Due"],
    actions_csv: "Save as CSV",
    actions_calendar: "Save the dates for a calendar",
    contingency_heading: "Contingency plan",
    contingency_about: "One line for each open question about dependency. Edit the suggestions as needed.",
    contingency_nothing: "No question about dependency is open.",
    fallbacks: FALLBACKS,
    levels_heading: "Service levels",
    levels_about: "What to measure for {name}. Suggested by kind of service; targets and credits are judgement until \
                   you have measured today’s service.",
    add_level: "Add a service level",
    remove: "Remove",
    remove_level: "Remove {metric}",
    suggest_levels: "Reset to the suggested levels",
};
