//! What the declaration of a question says.

use super::outcome::Outcome;
use super::questions::{QUESTIONS, QuestionId, WORDS};
use crate::domain::value::{ServiceKind, choice};

choice! {
    /// A part of the checklist. Communication, quality, security and dependency are what companies that outsource name as
    /// their main difficulties.
    Area {
        Strategy "strategy" "Strategic fit and scope"
        Money "money" "Commercial and financial"
        Communication "communication" "Communication and collaboration"
        Quality "quality" "Quality and service levels"
        Security "security" "Data security and privacy"
        Dependency "dependency" "Dependency, continuity and exit"
        Law "law" "Compliance and legal"
        Move "move" "Transition"
        People "people" "People and governance"
    }
}

/// Whose question it is: asked once about the company, or about each offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionScope {
    Company,
    Offer,
}

/// How much work it is to get to a full yes; judgement, for the order of a negotiation list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// A decision or a signature.
    Decision,
    /// A clause to agree.
    Clause,
    /// Proof to collect and read.
    Proof,
    /// A plan to make or a test to run.
    Project,
}

impl Effort {
    /// Person-days.
    pub fn days(self) -> f64 {
        match self {
            Self::Decision => 1.0,
            Self::Clause => 3.0,
            Self::Proof => 5.0,
            Self::Project => 15.0,
        }
    }
}

/// When a question is asked or is a gate, by the opening questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    Always,
    Never,
    Critical,
    PersonalData,
    /// Personal data leaves the legal area.
    PersonalDataLeaves,
    CriticalOrPersonalData,
    Regulated,
    CriticalOrHardToReplace,
    /// The case has a service of application development, or one whose kind nobody has said.
    Development,
}

/// The facts of one question.
#[derive(Debug)]
pub struct Question {
    pub id: QuestionId,
    /// Written in drafts and links, and in the ids of the page.
    pub key: &'static str,
    pub area: Area,
    pub scope: QuestionScope,
    pub outcome: Outcome,
    /// 1 to 5.
    pub weight: u8,
    pub effort: Effort,
    /// Under this condition nothing may be signed before the answer is a yes with evidence.
    pub gate: Condition,
    /// Under this condition it is asked at all.
    pub when: Condition,
    /// Kinds of service for which it matters most.
    pub most_for: &'static [ServiceKind],
}

/// The words of one question, in English.
#[derive(Debug)]
pub struct QuestionWords {
    pub ask: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What good evidence looks like.
    pub evidence: &'static str,
    /// What to ask for: a sentence that a contract or a project plan could carry.
    pub remedy: &'static str,
    /// What to do if it happens all the same; questions of dependency only.
    pub plan: Option<&'static str>,
    pub clauses: &'static [Clause],
}

/// A clause that asks for the same.
#[derive(Debug)]
pub struct Clause {
    pub work: Framework,
    pub at: &'static str,
    pub verified: Verified,
}

choice! {
    /// How far a clause was checked.
    Verified {
        Text "text" "text read"
        Title "title" "title read"
    }
}

choice! {
    /// A law, standard or guidance that clauses are from.
    Framework {
        Dora "dora" "DORA, Regulation (EU) 2022/2554"
        Rts "rts" "Delegated Regulation (EU) 2024/1773"
        Gdpr "gdpr" "GDPR, Regulation (EU) 2016/679"
        Cps230 "cps-230" "APRA CPS 230"
        Interagency "interagency" "US interagency guidance, 88 FR 37920"
        Ffiec "ffiec" "FFIEC Outsourcing Technology Services"
        Mas "mas" "MAS Guidelines on Outsourcing"
        Csf "csf" "NIST Cybersecurity Framework 2.0"
        Sp80053 "sp-800-53" "NIST SP 800-53 Rev. 5"
        Scrm "scrm" "CISA Vendor SCRM Template"
        Iso27001 "iso-27001" "ISO/IEC 27001:2022, Annex A"
        Playbook "playbook" "UK Sourcing Playbook"
        A76 "a-76" "OMB Circular A-76"
    }
}

impl Framework {
    /// Where its text is published.
    pub fn address(self) -> &'static str {
        match self {
            Self::Dora => "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
            Self::Rts => "https://eur-lex.europa.eu/eli/reg_del/2024/1773/oj",
            Self::Gdpr => "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
            Self::Cps230 => "https://handbook.apra.gov.au/standard/cps-230",
            Self::Interagency => "https://www.federalregister.gov/citation/88-FR-37920",
            Self::Ffiec => "https://ithandbook.ffiec.gov/",
            Self::Mas => "https://www.mas.gov.sg/regulation/guidelines/guidelines-on-outsourcing",
            Self::Csf => "https://doi.org/10.6028/NIST.CSWP.29",
            Self::Sp80053 => "https://doi.org/10.6028/NIST.SP.800-53r5",
            Self::Scrm => {
                "https://www.cisa.gov/resources-tools/resources/vendor-supply-chain-risk-management-scrm-template"
            }
            Self::Iso27001 => "https://www.iso.org/standard/27001",
            Self::Playbook => "https://www.gov.uk/government/publications/the-sourcing-and-consultancy-playbooks",
            Self::A76 => "https://obamawhitehouse.archives.gov/omb/circulars_a076_a76_incl_tech_correction/",
        }
    }
}

impl Clause {
    /// Where its text is published.
    pub fn address(&self) -> &'static str {
        self.work.address()
    }
}

impl Question {
    /// The question with this key.
    pub fn by_key(key: &str) -> Option<&'static Question> {
        QUESTIONS.iter().find(|question| question.key == key)
    }
}

impl QuestionId {
    /// The facts of this question.
    pub fn question(self) -> &'static Question {
        &QUESTIONS[self as usize]
    }

    /// The words of this question.
    pub fn words(self) -> &'static QuestionWords {
        &WORDS[self as usize]
    }
}
