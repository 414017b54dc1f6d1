//! The table of cost lines: every line the model knows is declared here, once.

use std::fmt;

use super::value::choice;

choice! {
    /// The two sides of a comparison.
    Side {
        /// Keep the work in-house as it is.
        InHouse "in-house" "In-house"
        /// The option that is compared with it: by default, give the work to a provider.
        Outsourced "outsourced" "Outsourced"
    }
}

/// What a line is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostLinePart {
    /// The cost of a service while it is done in-house.
    InHouse,
    /// What improving in-house work costs and saves.
    Improvement,
    /// The cost of a service that an offer takes over.
    Outsourced,
    /// A benefit that is not cash: a negative cost.
    Benefit,
    /// A loss that may happen: likelihood × size, by the risk checklist. Shown apart from what is paid.
    Risk,
}

/// The declaration of one cost line.
#[derive(Debug)]
pub struct LineDefinition {
    pub id: LineId,
    pub key: &'static str,
    pub part: CostLinePart,
    /// In English.
    pub label: &'static str,
}

macro_rules! lines {
    ($($(#[doc = $about:literal])+ $id:ident $key:literal $part:ident $label:literal)+) => {
        /// Names one cost line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum LineId {
            $($(#[doc = $about])+ $id,)+
            /// A line that the visitor named, by its place in the case.
            Custom(usize),
        }

        /// All lines the model knows, in the order of the cash-flow table.
        pub static LINES: &[LineDefinition] = &[$(
            LineDefinition { id: LineId::$id, key: $key, part: CostLinePart::$part, label: $label },
        )+];
    };
}

lines! {
    /// Salaries and on-cost of the people who do the work: people × salary × (1 + on-cost) × wage index, the people
    /// following the growth of demand as far as the case says.
    People "people-cost" InHouse "People"
    /// Paid time away that others cover: share × people.
    Absence "absence-cost" InHouse "Absence cover"
    /// Replacing those who leave: attrition × cost of replacing × salaries.
    Attrition "attrition-cost" InHouse "Attrition and recruiting"
    /// Courses: amount per person × people × price index.
    Training "training-cost" InHouse "Training"
    /// On-call cover: yearly amount × wage index.
    OnCall "on-call-cost" InHouse "On-call cover"
    /// Demand above capacity × overtime price × wage index; capacity grows as the team does.
    Overtime "overtime-cost" InHouse "Overtime and contractors"
    /// Amount per person × people × price index.
    Tools "tools-cost" InHouse "Tools and licences"
    /// Amount per person × people × price index.
    Facilities "facilities-cost" InHouse "Facilities"
    /// Price × price index, in each month of a refresh.
    Hardware "hardware-cost" InHouse "Hardware refresh"
    /// Hours × cost of an hour × price index.
    Downtime "downtime-cost" InHouse "Downtime"
    /// What the improvement saves: share × months gone by, this one included ÷ months until complete × in-house cost with
    /// the visitor's own yearly lines; negative.
    ImproveSaving "improvement-saving" Improvement "Improvement saving"
    /// What the improvement costs: once at the start, and a yearly amount × price index.
    ImproveCost "improvement-cost" Improvement "Improvement cost"
    /// The provider's price: by its form × fee index, in the case's currency.
    Fee "provider-fee" Outsourced "Provider’s price"
    /// Changing money: spread × price, where the currencies differ.
    CurrencySpread "currency-cost" Outsourced "Currency spread"
    /// Tax that is not reclaimed: share × price.
    Tax "tax-cost" Outsourced "Non-recoverable tax"
    /// Work outside the contract: share × price.
    Changes "change-cost" Outsourced "Change requests"
    /// Managing the provider: share × price.
    Governance "governance-cost" Outsourced "Governance"
    /// People who stay: retained × salary × (1 + on-cost) × wage index.
    Retained "retained-cost" Outsourced "Retained team"
    /// Distance: share × price.
    Communication "communication-cost" Outsourced "Communication overhead"
    /// Rework and slower delivery in the first two years: share × price.
    ProductivityLag "productivity-lag" Outsourced "Productivity lag"
    /// Visits: yearly amount × price index.
    Travel "travel-cost" Outsourced "Travel"
    /// Yearly amount × price index.
    Connectivity "connectivity-cost" Outsourced "Tools and connectivity"
    /// Downtime as today until the transition has ended, then remaining share × today's downtime.
    RemainingDowntime "remaining-downtime" Outsourced "Remaining downtime"
    /// Expected credits: share × price; negative.
    Credits "service-credits" Outsourced "Service credits"
    /// Provider's share of in-house cost less price, after the transition, in months where that is positive.
    GainShare "gain-share-cost" Outsourced "Gain share"
    /// Finding the provider: share × contract term × price of the first year, at the start.
    Selection "selection-cost" Outsourced "Selection and contracting"
    /// The one-off cost of the move, at the start; once for each offer that is taken.
    Transition "transition-cost" Outsourced "Transition"
    /// Passing on what people know: evenly over the transition as far as the horizon goes, at the start if it takes no
    /// time.
    Knowledge "knowledge-cost" Outsourced "Knowledge transfer"
    /// In-house cost that goes on during the transition: share × in-house cost with the visitor's own yearly lines, without
    /// downtime, hardware, lines that stay and the retained team's pay; and hardware that falls due, in full.
    ParallelRunning "dual-running-cost" Outsourced "Parallel running"
    /// In the month after the transition, at the latest in the last: people no longer needed × share who leave × months of
    /// salary.
    Severance "severance-cost" Outsourced "Severance pay"
    /// In the same month: people no longer needed who fill other posts or stay without one × cost per person.
    Redeployment "redeployment-cost" Outsourced "Redeployment"
    /// People no longer needed × share who stay without a post × salary × (1 + on-cost) × wage index; during the transition
    /// what of it is not in parallel running.
    StayingPay "staying-cost" Outsourced "Pay of people without a post"
    /// Tools and facilities, training, on-call cover and hardware that are paid on after the transition: share × their
    /// in-house cost. Months beyond the horizon are paid in its last month.
    Stranded "stranded-cost" Outsourced "Stranded cost"
    /// The visitor's own in-house lines that stay: in full until the transition has ended, then for their time.
    StayingLines "staying-lines" Outsourced "Custom lines that continue"
    /// Leaving the provider in the last month: share × the last year's price.
    Exit "exit-cost" Outsourced "Exit"
    /// Hours × value × share really used; negative. Like all benefits from the month in which the slowest offer of the
    /// case has taken over, so that options are compared alike; not indexed.
    FreedHours "freed-hours-benefit" Benefit "Hours freed for core work"
    /// Months × margin × share really gained, once, in the first month with benefits; negative.
    Earlier "earlier-benefit" Benefit "Earlier delivery"
    /// Hours × value × share really gained; negative.
    AvoidedDowntime "avoided-downtime-benefit" Benefit "Downtime avoided"
    /// Loss × share really avoided; negative.
    AvoidedIncidents "avoided-incidents-benefit" Benefit "Incident loss avoided"
    /// Switching when the provider fails or is left early, once: hazard × chance that it has not happened yet × size ×
    /// price of the month. Off while an exit is counted as a line.
    ForcedExitLoss "forced-exit-loss" Risk "Forced exit"
    /// Building the team again when an exit is forced: chance of that exit × likelihood × size × pay of the people who no
    /// longer do the work.
    RebuildLoss "rebuild-loss" Risk "Rebuilding the team"
    /// Price above the market from the third year on: likelihood × size × price.
    DriftLoss "price-drift-loss" Risk "Price drift"
    /// Poor service in the first two years: likelihood × size × price. Off while a productivity lag is counted as a line.
    SettlingLoss "settling-in-loss" Risk "Poor service, years 1–2"
    /// Poor service from the third year on: likelihood × size × price.
    DeclineLoss "service-decline-loss" Risk "Poor service from year 3"
    /// Savings that leak away: likelihood × size × saving, as far as hidden costs are not counted as lines.
    LeakageLoss "leakage-loss" Risk "Savings leakage"
    /// Quarrels over the contract: likelihood × size × price.
    DisputeLoss "dispute-loss" Risk "Dispute"
    /// A transition that takes longer, once, in the month after its planned end: likelihood × months × dual running.
    OverrunLoss "overrun-loss" Risk "Late transition"
    /// Security or privacy breach: likelihood × amount × price index.
    BreachLoss "breach-loss" Risk "Security or privacy breach"
    /// Penalty for a breach of duty: likelihood × amount × price index.
    PenaltyLoss "penalty-loss" Risk "Penalty"
}

impl LineId {
    /// The declaration; none for a line that the visitor named.
    pub fn definition(self) -> Option<&'static LineDefinition> {
        LINES.iter().find(|line| line.id == self)
    }
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.definition()) {
            (Self::Custom(index), _) => write!(f, "custom-{}", index + 1),
            (_, Some(definition)) => f.write_str(definition.key),
            (_, None) => Ok(()),
        }
    }
}
