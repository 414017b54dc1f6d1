//! What can go wrong, and what it would cost.

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
        Compliance "compliance" "Breach of duty"
        EarlyTermination "early-termination" "Early termination"
        Delay "delay" "Late transition"
    }
}
