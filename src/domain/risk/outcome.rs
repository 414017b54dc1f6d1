//! What can go wrong, and what it would cost.

use crate::domain::fields::FieldId;
use crate::domain::lines::LineId;
use crate::domain::value::choice;

choice! {
    /// What a question guards against. After Aubert, Patry and Rivard (1998), who name hidden cost, contract difficulties,
    /// lock-in, service debasement, rising cost and lost competence.
    Outcome {
        HiddenCost "hidden-cost" "Hidden cost"
        Dispute "dispute" "Contract dispute"
        LockIn "lock-in" "Lock-in"
        ServiceDecline "service-decline" "Service decline"
        RisingCost "rising-cost" "Rising cost"
        LostCompetence "lost-competence" "Lost competence"
        Breach "breach" "Security or privacy breach"
        Compliance "compliance" "Compliance breach"
        EarlyTermination "early-termination" "Early termination"
        Delay "delay" "Late transition"
    }
}

/// What the size of a loss is a share of, or what it is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LossBasis {
    /// A share of the year's price.
    Price,
    /// A share of what the year saves.
    Saving,
    /// A share of a year's pay of the people who no longer do the work.
    Pay,
    /// Months of dual running.
    Months,
    /// An amount.
    Money,
}

/// When a loss can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LossTiming {
    EachYear,
    /// While the provider learns the work: in the first two years that it charges.
    Learning,
    /// From the third year on.
    AfterLearning,
    /// Once, when the transition should have ended.
    OnceMoved,
    /// When an exit is forced, once, with the hazard of each year.
    OnForcedExit,
}

/// A line that counts the same money as a loss.
#[derive(Debug, Clone, Copy)]
pub struct CoveringLine {
    pub line: LineId,
    /// The shares of the price that the line is made with.
    pub shares: &'static [FieldId],
}

/// The declaration of an expected loss: likelihood × size, a line of the model. The likelihood lies between the two
/// anchors, as far as the questions of its outcomes are open: a scale of judgement, not statistics.
#[derive(Debug)]
pub struct Loss {
    pub line: LineId,
    pub outcomes: &'static [Outcome],
    /// Likelihood when every question is answered with evidence, and when none is.
    pub likelihood: [FieldId; 2],
    /// The most likely size; its low and high are the ends of a PERT distribution.
    pub size: FieldId,
    pub basis: LossBasis,
    pub timing: LossTiming,
    /// A line that counts the same money. While it is no smaller than the low end of the loss's size, the loss is off.
    pub covered_by: Option<CoveringLine>,
}

macro_rules! losses {
    ($($line:ident: $($outcome:ident)+, $best:ident $worst:ident, $size:ident $basis:ident $timing:ident
        $(, unless $covered:ident ($($share:ident)+))?;)+) => {
        /// All expected losses, in the order of the table of lines.
        pub static LOSSES: [Loss; [$(LineId::$line),+].len()] = [$(
            Loss {
                line: LineId::$line,
                outcomes: &[$(Outcome::$outcome),+],
                likelihood: [FieldId::$best, FieldId::$worst],
                size: FieldId::$size,
                basis: LossBasis::$basis,
                timing: LossTiming::$timing,
                covered_by: losses!(@optional $(CoveringLine { line: LineId::$covered, shares: &[$(FieldId::$share),+] })?),
            },
        )+];
    };
    (@optional) => { None };
    (@optional $value:expr) => { Some($value) };
}

losses! {
    ForcedExitLoss: LockIn EarlyTermination, ExitBest ExitWorst, ExitSize Price OnForcedExit, unless Exit (Exit);
    RebuildLoss: LostCompetence, RebuildBest RebuildWorst, RebuildSize Pay OnForcedExit;
    DriftLoss: RisingCost, DriftBest DriftWorst, DriftSize Price AfterLearning;
    SettlingLoss: ServiceDecline, DeclineBest DeclineWorst, SettlingSize Price Learning, unless ProductivityLag (ProductivityLossYearOne ProductivityLossYearTwo);
    DeclineLoss: ServiceDecline, DeclineBest DeclineWorst, DeclineSize Price AfterLearning;
    LeakageLoss: HiddenCost, LeakageBest LeakageWorst, LeakageSize Saving EachYear;
    DisputeLoss: Dispute, DisputeBest DisputeWorst, DisputeSize Price EachYear;
    OverrunLoss: Delay, OverrunBest OverrunWorst, OverrunSize Months OnceMoved;
    BreachLoss: Breach, BreachBest BreachWorst, BreachSize Money EachYear;
    PenaltyLoss: Compliance, PenaltyBest PenaltyWorst, PenaltySize Money EachYear;
}

/// The loss that rebuilding the team comes with.
pub static FORCED_EXIT: &Loss = &LOSSES[0];

/// Hidden costs that have a line of their own. The expected leakage of the saving is spread evenly over them, and what the
/// case counts as a line takes its share away: nothing is counted twice.
pub static HIDDEN_COSTS: [LineId; 13] = [
    LineId::Changes,
    LineId::Governance,
    LineId::Retained,
    LineId::Communication,
    LineId::Travel,
    LineId::Connectivity,
    LineId::Selection,
    LineId::Transition,
    LineId::Knowledge,
    LineId::ParallelRunning,
    LineId::Severance,
    LineId::Redeployment,
    LineId::Stranded,
];

impl Loss {
    /// The loss with this line.
    pub fn by_line(line: LineId) -> Option<&'static Loss> {
        LOSSES.iter().find(|loss| loss.line == line)
    }
}
