//! What risk is worth: the answer before it, with it, and with every remedy agreed; and what each full yes would add.

use crate::domain::case::{Case, SourcingOption};
use crate::domain::model::{Losses, likelihood, losses};
use crate::domain::results::Computed;
use crate::domain::risk::answer::Answer;
use crate::domain::risk::outcome::{LOSSES, Loss};
use crate::domain::risk::question::{Question, QuestionScope};
use crate::domain::risk::score::{applicable, loss_score, loss_sizes};

/// The net present value of the option shown, before and after expected losses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RiskAdjustedNpv {
    pub base: f64,
    /// Less the present value of the expected losses.
    pub adjusted: f64,
    /// The same with every question answered with evidence: what remains is residual risk.
    pub with_remedies: f64,
}

/// What a full yes would be worth.
#[derive(Debug, Clone, Copy)]
pub struct RemedyValue {
    pub question: &'static Question,
    /// Whose reply it is; the first offer taken, for a question about the company.
    pub offer: usize,
    /// Present value of the expected loss that a yes with evidence takes away; what the remedy costs is not in it.
    pub value: f64,
}

impl RemedyValue {
    /// Value for each person-day of effort.
    pub fn per_day(&self) -> f64 {
        self.value / self.question.effort.days()
    }
}

/// How one expected loss stands in the option shown.
#[derive(Debug, Clone)]
pub struct ExpectedLoss {
    pub loss: &'static Loss,
    /// Yearly likelihood for the most exposed of the offers taken; for what happens once, in its year.
    pub likelihood: f64,
    /// Undiscounted, over the horizon, and on the average of its years.
    pub total: f64,
    pub yearly: f64,
    /// What it could be if its size is at the low or the high end. Where answers lack evidence the range is half as wide
    /// again; the mean stays (judgement).
    pub range: (f64, f64),
}

/// The expected losses of a computed case.
pub fn case_losses(computed: &Computed) -> Losses {
    losses_with(computed, &computed.case)
}

/// The expected losses with the replies of `case`, a copy of the computed one.
fn losses_with(computed: &Computed, case: &Case) -> Losses {
    losses(case, computed.projection(), computed.projection(), &|_, value| value)
}

/// The answer before risk, with it, and with every remedy.
pub fn risk_adjusted_npv(computed: &Computed) -> RiskAdjustedNpv {
    let base = computed.results.npv;
    let remedied = with_remedies(computed);
    RiskAdjustedNpv {
        base,
        adjusted: base - expected(computed, &computed.case),
        with_remedies: base - expected(computed, &remedied),
    }
}

/// Present value of what the option shown may lose with the replies of `case`, a copy of the computed one.
fn expected(computed: &Computed, case: &Case) -> f64 {
    computed.projection().present_value(&losses_with(computed, case).cost(case, computed.compared))
}

fn with_remedies(computed: &Computed) -> Case {
    let mut case = computed.case.clone();
    for offer in case.offers_used(computed.compared) {
        for question in applicable(&computed.case) {
            prove(&mut case, offer, question);
        }
    }
    case
}

/// Answers a question with evidence, unless it does not apply.
fn prove(case: &mut Case, offer: usize, question: &Question) {
    let mut reply = case.reply(offer, question.id).clone();
    if question.is_open(case, offer) {
        reply.answer = Some(Answer::Proven);
        case.set_reply(offer, question.id, reply);
    }
}

/// What each open question's full yes would add to the risk-adjusted net present value, the highest value for its effort
/// first. Questions that no yes would change, in money, come last, gates among them first.
pub fn remedy_values(computed: &Computed) -> Vec<RemedyValue> {
    let case = &computed.case;
    let offers = case.offers_used(computed.compared);
    let now = expected(computed, case);
    let mut tags = Vec::new();
    for question in applicable(case) {
        let own = if question.scope == QuestionScope::Company { &offers[..offers.len().min(1)] } else { &offers[..] };
        for offer in own.iter().copied() {
            if question.is_open(case, offer) {
                let mut proven = case.clone();
                prove(&mut proven, offer, question);
                tags.push(RemedyValue { question, offer, value: now - expected(computed, &proven) });
            }
        }
    }
    let rank = |tag: &RemedyValue| (tag.per_day(), tag.question.is_gate(case), tag.question.weight);
    tags.sort_by(|a, b| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal));
    tags
}

/// How each expected loss stands in the option shown.
pub fn expected_losses(computed: &Computed) -> Vec<ExpectedLoss> {
    let (case, option) = (&computed.case, computed.compared);
    let lost = case_losses(computed);
    let lines = lost.lines(case, option);
    let offers = case.offers_used(option);
    let one = |loss: &'static Loss| {
        let total: f64 = lines.iter().filter(|line| line.id == loss.line).map(|line| line.total()).sum();
        let yearly = total / computed.totals.years as f64;
        let likelihoods = offers.iter().map(|offer| likelihood(case, loss, *offer));
        ExpectedLoss {
            loss,
            likelihood: likelihoods.fold(0.0, f64::max),
            total,
            yearly,
            range: range(case, option, loss, yearly),
        }
    };
    LOSSES.iter().map(one).collect()
}

/// What the yearly loss is if its size is at the low and at the high end.
fn range(case: &Case, option: SourcingOption, loss: &Loss, yearly: f64) -> (f64, f64) {
    let (low, mean, high) = loss_sizes(loss, case);
    if mean <= 0.0 {
        return (yearly, yearly);
    }
    let evidence = case.offers_used(option).into_iter().map(|offer| loss_score(loss, case, offer).evidence());
    let width = 1.5 - 0.5 * evidence.fold(1.0, f64::min);
    let at = |end: f64| (yearly + width * yearly * (end / mean - 1.0)).max(0.0);
    (at(low), at(high))
}
