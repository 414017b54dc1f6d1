//! What an option's cost is made of, in a few groups that are the same for every option.

use super::Totals;
use crate::domain::case::SourcingOption;
use crate::domain::lines::LineId;
use crate::domain::results::Computed;

/// A group of cost lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CostGroup {
    /// The team, and what improving its work saves.
    People,
    /// Tools, equipment and downtime.
    Equipment,
    /// The provider's price, with what the contract adds to it or takes from it, tax and the cost of changing money.
    Price,
    /// What the offer does not mention.
    Hidden,
    /// Choosing a provider, the move, and the people who no longer do the work; what improving in-house work costs.
    Transition,
    Exit,
    Custom,
    /// Benefits that are not cash, where they count.
    Benefits,
}

impl CostGroup {
    /// All groups, in the order in which they are stacked.
    pub const ALL: [Self; 8] = [
        Self::People,
        Self::Equipment,
        Self::Price,
        Self::Hidden,
        Self::Transition,
        Self::Exit,
        Self::Custom,
        Self::Benefits,
    ];

    /// The group of a line; none for expected losses, which no option pays.
    pub fn of(line: LineId) -> Option<Self> {
        use LineId::*;
        Some(match line {
            People | Absence | Attrition | Training | OnCall | Overtime | ImproveSaving => Self::People,
            Tools | Facilities | Hardware | Downtime | RemainingDowntime => Self::Equipment,
            Fee | CurrencySpread | Tax | Credits | GainShare => Self::Price,
            Changes | Governance | Retained | Communication | ProductivityLag | Travel | Connectivity => Self::Hidden,
            Selection | Transition | Knowledge | ParallelRunning | Severance | Redeployment | StayingPay | Stranded
            | ImproveCost => Self::Transition,
            Exit => Self::Exit,
            Custom(_) | StayingLines => Self::Custom,
            FreedHours | Earlier | AvoidedDowntime | AvoidedIncidents => Self::Benefits,
            ForcedExitLoss | RebuildLoss | DriftLoss | SettlingLoss | DeclineLoss | LeakageLoss | DisputeLoss
            | OverrunLoss | BreachLoss | PenaltyLoss => return None,
        })
    }
}

/// What an option pays over the horizon, undiscounted, by group, in the order of [`CostGroup::ALL`].
pub fn cost_groups(computed: &Computed, option: SourcingOption) -> [f64; CostGroup::ALL.len()] {
    let totals = Totals::new(&computed.case, computed.projection(), option);
    let of =
        |group: CostGroup| totals.ids().filter(|id| CostGroup::of(*id) == Some(group)).map(|id| totals.of(id)).sum();
    CostGroup::ALL.map(of)
}
