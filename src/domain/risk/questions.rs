//! The table of questions: every question of the risk checklist is declared here, once. Checklist, scores, expected
//! losses, drafts, links, documentation and translations walk [`QUESTIONS`] and [`WORDS`].
//!
//! To add a question, add an entry to the `questions!` table below. The key is written in drafts and links: it never
//! changes and is never used for something else; the key of a question that is gone goes to [`RETIRED`].
//!
//! An entry reads: id; area, whose question it is, outcome it drives, weight, effort; where it has them, the condition
//! under which it is a gate, the condition under which it is asked at all, and the kinds of service for which it matters
//! most. Then its words: question, reason, good evidence, remedy, and for questions of dependency what to do when it
//! happens; then the clauses that ask for the same. A clause is `Text` where its text was read, `Title` where only its
//! title was.
//!
//! Weights, gates, outcomes and clauses follow the frameworks that the entries name; the words are this project's own.

use super::question::{Clause, Question, QuestionWords, Verified};

/// Keys of questions that are gone. They are never used again.
pub const RETIRED: &[&str] = &[];

macro_rules! questions {
    ($(
        $id:ident $key:literal (
            $area:ident, $scope:ident, $outcome:ident, $weight:literal, $effort:ident
            $(, gate $gate:ident)? $(, when $when:ident)? $(, most for $($kind:ident)+)?
        ) {
            ask $ask:literal
            why $why:literal
            evidence $evidence:literal
            remedy $remedy:literal
            $(, plan $plan:literal)?
            $($work:ident $verified:ident $at:literal,)*
        }
    )+) => {
        /// Names one question.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum QuestionId { $($id,)+ }

        /// All questions, in the order of the checklist.
        pub static QUESTIONS: [Question; [$(QuestionId::$id),+].len()] = [$(
            Question {
                id: QuestionId::$id,
                key: $key,
                area: super::question::Area::$area,
                scope: super::question::QuestionScope::$scope,
                outcome: super::outcome::Outcome::$outcome,
                weight: $weight,
                effort: super::question::Effort::$effort,
                gate: questions!(@condition Never $($gate)?),
                when: questions!(@condition Always $($when)?),
                most_for: &[$($(crate::domain::value::ServiceKind::$kind,)+)?],
            },
        )+];

        /// The words of all questions, in the same order. Apart from the facts, so that a program that needs no words
        /// carries none.
        pub static WORDS: [QuestionWords; QUESTIONS.len()] = [$(
            QuestionWords {
                ask: $ask,
                why: $why,
                evidence: $evidence,
                remedy: $remedy,
                plan: questions!(@plan $($plan)?),
                clauses: &[$(
                    Clause { work: super::question::Framework::$work, at: $at, verified: Verified::$verified },
                )*],
            },
        )+];
    };
    (@condition $none:ident) => { super::question::Condition::$none };
    (@condition $none:ident $condition:ident) => { super::question::Condition::$condition };
    (@plan) => { None };
    (@plan $plan:literal) => { Some($plan) };
}

questions! {
    A1 "a1" (Strategy, Company, LostCompetence, 5, Decision) {
        ask "Is this work outside what sets your company apart?"
        why "Giving away what customers choose you for is the mistake that no contract repairs."
        evidence "A dated decision, signed by someone with authority over the business, that names what stays \
                  in-house and why."
        remedy "The customer’s board records which work is core and stays in-house, and names one person who guards \
                that line."
        Playbook Title "delivery model assessment",
    }
    A2 "a2" (Strategy, Company, ServiceDecline, 4, Decision) {
        ask "Have you set goals beyond price?"
        why "If the saving is the only goal on paper, service is the first thing to be traded away."
        evidence "A signed page of goals, each with today’s value, target value, date and the name of its owner."
        remedy "The customer attaches its goals to the contract, each with measure, target, date and owner, and both \
                parties review progress every quarter."
        Rts Text "5(1)",
        Csf Text "GV.SC-01",
        Interagency Title "planning stage",
    }
    A3 "a3" (Strategy, Company, HiddenCost, 4, Project) {
        ask "Have you costed what your own team could do if you improved it first?"
        why "Compared with a neglected team every offer looks cheap, although you could make part of that saving \
             yourself."
        evidence "A costed plan for the improved in-house team, on the same scope, volumes and years as the offers."
        remedy "The customer prices its best in-house option on the same scope, volumes and term, and ranks it beside \
                every offer before award."
        A76 Title "most efficient organization",
    }
    A4 "a4" (Strategy, Offer, Dispute, 5, Clause) {
        ask "Have you and the provider agreed what is in scope and what is not?"
        why "Whatever each side assumed the other would do comes back later as an invoice."
        evidence "A list agreed line by line, with exclusions, interfaces, what stays with you and who does what, \
                  initialled by both."
        remedy "Both parties attach a list of services, exclusions, interfaces and customer duties; work that a listed \
                service cannot do without is in its price."
        Dora Text "30(2)(a)",
        Cps230 Text "54(a)",
        Interagency Title "contract negotiation stage",
    }
    A5 "a5" (Strategy, Company, Compliance, 4, Decision, gate Regulated) {
        ask "Have you rated how critical this function is?"
        why "The rating settles how deep you must look, which clauses you need and whom you must tell."
        evidence "The rating by a written rule, with criteria, date and approver, filed in the register of outsourced \
                  functions."
        remedy "The customer rates the function by its written criteria before signing, and enters result, date and \
                approver in its register."
        Dora Text "28(4)(a)",
        Cps230 Text "49",
        Csf Text "GV.SC-04",
        Interagency Title "planning stage",
    }
    B1 "b1" (Money, Company, HiddenCost, 5, Proof) {
        ask "Does your baseline count only the cost that will really end?"
        why "Rent, overheads and managers that stay are no saving, whichever budget carries them today."
        evidence "A cost sheet that agrees with the ledger for a full year, marks what ends and what stays, and is \
                  signed by finance."
        remedy "The customer’s finance team signs a baseline from the ledger that marks each cost as ending, shrinking \
                or staying, with the date."
    }
    B2 "b2" (Money, Company, HiddenCost, 5, Proof) {
        ask "Does your business case include every cost around the contract?"
        why "A quote shows what the provider charges; what you spend around the contract appears on no offer."
        evidence "A business case with a line, a source and a year for each of selection, transition, redundancy, \
                  contract management and exit, approved by finance."
        remedy "The customer’s business case carries choice, transition, redundancy, contract management and exit as \
                lines of their own, each with amount, year and owner."
    }
    B3 "b3" (Money, Offer, RisingCost, 4, Clause) {
        ask "Does the contract cap price increases?"
        why "Once you depend on a service, an open price clause tends to be settled in the provider’s favour."
        evidence "The clause with a fixed limit, or with a published index, base month and cap, and one year’s \
                  adjustment worked out as an example."
        remedy "The provider may raise prices once a year, by no more than the rise in the named index and never above \
                the agreed cap."
        Ffiec Title "pricing",
    }
    B4 "b4" (Money, Offer, RisingCost, 4, Clause, most for Infrastructure Support) {
        ask "Can you reduce volume at agreed unit prices?"
        why "Paying only for what you use is the promise; a high minimum turns it back into a fixed cost."
        evidence "A price table with bands up and down, a low minimum charge, and the bill worked out for a weak year."
        remedy "The provider bills actual volume at the agreed unit price of its band, upwards and downwards, and \
                charges no minimum above the stated one."
    }
    B5 "b5" (Money, Offer, RisingCost, 3, Clause) {
        ask "Can you have the price compared with the market by the third year?"
        why "Market prices move while yours stands still; without a right to look, the gap is yours to pay."
        evidence "A clause that says by when, who compares, with which peers, who pays, and how the price is then \
                  reopened."
        remedy "By the third year the customer may have an independent firm compare prices, and the provider removes \
                any excess it finds within three months."
    }
    B6 "b6" (Money, Offer, RisingCost, 3, Clause) {
        ask "Does the contract say who bears exchange-rate moves?"
        why "A thin saving can vanish in the exchange rate without anyone having done anything wrong."
        evidence "A clause with currency, reference rate, band and bearer, a rule for wage rises where the work is \
                  done, and the saving recalculated at a bad rate."
        remedy "The provider invoices in the customer’s currency and bears its own wage rises; both parties share \
                exchange-rate moves beyond the agreed band."
    }
    B7 "b7" (Money, Offer, EarlyTermination, 4, Proof) {
        ask "Have you checked the provider’s financial health?"
        why "A provider that runs out of money can stop serving you long before the contract ends."
        evidence "Audited accounts of recent years, a credit report, your share of its revenue, and a dated opinion by \
                  finance."
        remedy "The provider sends its audited accounts every year, and tells the customer at once of a downgrade, a \
                broken loan covenant or the loss of a major client."
        Rts Text "6(1)(a)",
        Ffiec Title "selection",
        Playbook Title "policy 10",
        Interagency Title "due diligence stage",
    }
    B8 "b8" (Money, Offer, Breach, 4, Clause) {
        ask "Would the provider’s liability cover a loss that could plausibly happen to you?"
        why "Service credits return a slice of the fee; the harm of a serious incident is not measured in fees."
        evidence "An estimate of the worst plausible loss, set beside liability caps and indemnities, and a current \
                  insurance certificate."
        remedy "The provider accepts liability up to the agreed loss estimate, with a separate higher cap for data \
                breaches, and stays insured for these amounts."
        Cps230 Text "54(b)",
        Cps230 Text "54(e)",
        Interagency Title "contract negotiation stage",
    }
    C1 "c1" (Communication, Offer, Dispute, 4, Clause) {
        ask "Is it agreed who decides what?"
        why "Where nobody may decide, a small matter waits until it has become a dispute."
        evidence "A chart for both sides with names and deputies, meeting dates, what each may decide, and the \
                  escalation path with the days allowed at each level."
        remedy "Both parties name a lead and a deputy for each level, what each may decide, and after how many working \
                days an open matter moves up."
        Csf Text "GV.SC-02",
        Cps230 Text "54(b)",
        Dora Text "30(1)",
    }
    C2 "c2" (Communication, Offer, ServiceDecline, 3, Clause, most for Support) {
        ask "Will the provider’s people share enough of your working day?"
        why "An answer that always comes tomorrow makes people stop asking, and start guessing."
        evidence "A weekly rota in both time zones, with public holidays, set against how fast the work needs answers."
        remedy "The provider staffs the agreed roles in the agreed shared hours on each of the customer’s working \
                days, its own public holidays included."
    }
    C3 "c3" (Communication, Offer, ServiceDecline, 3, Project, most for Support) {
        ask "Have you tested communication with the actual team?"
        why "A team that nods at an unclear brief builds the wrong thing, and you find out on delivery."
        evidence "Notes of a trial task from a real specification with a deliberate gap in it: what the team \
                  understood, asked, refused and delivered."
        remedy "The provider’s proposed team does a paid trial task from a real specification before award; its result \
                and its questions count in the choice."
    }
    C4 "c4" (Communication, Offer, Dispute, 4, Clause) {
        ask "Does new work start only after an agreed change process?"
        why "Small favours agreed in passing add up to a bill that nobody approved."
        evidence "A change form with cost, date, rates, time limits and approvers, and one sample change taken \
                  through every step."
        remedy "The provider starts no extra work, and the customer owes nothing for it, until both have signed its \
                scope, date and price at contract rates."
        Rts Text "8(4)",
        Iso27001 Title "A.5.22",
    }
    C5 "c5" (Communication, Offer, Breach, 3, Clause) {
        ask "Have you agreed whom each side calls about an incident out of hours?"
        why "Damage goes on growing while somebody looks for the right telephone number."
        evidence "A call list with deputies for nights and weekends, the date of its last check, and the record of a \
                  test call with response times."
        remedy "Both parties keep a call list with deputies for every hour of the week, test it unannounced twice a \
                year, and close gaps within a week."
        Csf Text "GV.SC-08",
    }
    D1 "d1" (Quality, Offer, ServiceDecline, 5, Clause, gate Critical, most for Support) {
        ask "Does every service you buy have a measurable service level?"
        why "“Good service” is an opinion; only a figure that both sides compute alike can be claimed."
        evidence "A table with level, formula, agreed data source, period and exclusions for each service, and a \
                  sample report."
        remedy "The provider meets the level in the table for each service, worked out every month by the stated \
                formula from the stated data."
        Dora Text "30(2)(e)",
        Dora Text "30(3)(a)",
        Cps230 Text "54(a)",
        Interagency Title "contract negotiation stage",
    }
    D2 "d2" (Quality, Company, ServiceDecline, 4, Project, most for Process) {
        ask "Have you measured how well the work is done today?"
        why "Without figures from before, nobody can say whether the service is better or worse after."
        evidence "Several months of figures, dated before handover, by the same measures that the contract will use."
        remedy "The customer records each contract measure for three months before handover, and both parties sign the \
                results as the starting point."
        Playbook Title "KPIs and baselines",
    }
    D3 "d3" (Quality, Offer, ServiceDecline, 3, Clause) {
        ask "Are the credits for poor service large enough to matter?"
        why "Where failing is cheaper than repairing, a provider under pressure may well choose to fail."
        evidence "The credit worked out for one bad month, and the clause that keeps damages and termination open \
                  beside it."
        remedy "The provider puts the agreed share of each monthly fee at risk and deducts credits unasked; damages \
                and termination stay open to the customer."
    }
    D4 "d4" (Quality, Offer, EarlyTermination, 4, Clause) {
        ask "Can you act if the service fails repeatedly?"
        why "A right to complain does not restore a service; a right to act, or to go, does."
        evidence "Clauses on a repair plan, on stepping in and on leaving that say how many misses, in what period, \
                  open which right, and by what deadline."
        remedy "After the agreed number of misses the provider has ten working days for a repair plan; if that fails, \
                the customer may take over or leave free of charge."
        Dora Text "30(3)(a)",
        Dora Text "28(7)(a)",
    }
    D5 "d5" (Quality, Offer, ServiceDecline, 4, Clause) {
        ask "Will you check the service with figures of your own?"
        why "A provider that marks its own work can look good on paper while your users suffer."
        evidence "A plan of what you measure with which tool, and review dates with the names of the senior managers \
                  of both sides who attend."
        remedy "The provider gives the customer read access to raw service data, and senior managers of both parties \
                review the customer’s figures every quarter."
        Dora Text "30(3)(e)",
        Rts Text "9(2)(b)",
        Cps230 Text "58",
        Interagency Title "ongoing monitoring stage",
    }
    D6 "d6" (Quality, Offer, ServiceDecline, 4, Clause, when Development, most for Development) {
        ask "Have you agreed acceptance tests?"
        why "A fault that slips through acceptance is fixed on your time and in front of your users."
        evidence "A test plan with pass marks, defect classes and their limits, and who signs acceptance by when."
        remedy "The customer accepts and pays for a release only when it passes the agreed tests within the defect \
                limits; the provider fixes the rest free of charge."
        Iso27001 Title "A.8.30",
    }
    D7 "d7" (Quality, Offer, Delay, 3, Proof) {
        ask "Have you seen proof that the provider has done comparable work?"
        why "Any sales team can describe the work; only a team that has done it can show it."
        evidence "Notes of calls with two clients of the same kind and size whom you picked yourself, or the results \
                  of your own pilot against its targets."
        remedy "The provider names its clients with like work for the customer to choose from and call, or meets \
                agreed targets in a pilot before the full award."
        Playbook Title "policy 6",
        Rts Text "6(1)(a)",
    }
    E1 "e1" (Security, Company, Breach, 5, Project, most for Process) {
        ask "Have you listed every kind of data in this work?"
        why "Data that nobody wrote down travels unguarded, and is first noticed when it leaks."
        evidence "A map of data by kind, owner, system and place and, where the risk to people is high, a dated \
                  impact assessment with its open points."
        remedy "The customer attaches a table of data kinds, purposes, people concerned and retention; the provider \
                touches nothing else without a written change."
        Gdpr Text "28(3)",
        Gdpr Text "35(1)",
        Rts Text "5(2)(e)",
    }
    E2 "e2" (Security, Offer, Compliance, 5, Clause, gate PersonalData, when PersonalData, most for Process) {
        ask "Is a complete data-processing agreement ready to be signed?"
        why "Without it, handing over the very first record already breaks the law."
        evidence "The agreement checked term by term against the law, annexes filled in, with the checker’s name and \
                  date."
        remedy "The provider receives personal data only after both have signed the agreement, and then processes it \
                on documented instructions alone."
        Gdpr Text "28(3)",
    }
    E3 "e3" (Security, Offer, Breach, 5, Proof, gate CriticalOrPersonalData, most for Process) {
        ask "Is there independent proof of security for the service you will use?"
        why "A certificate may be out of date, or speak of another building and another product."
        evidence "A current audit report whose scope names your service and sites, with its exceptions read and \
                  followed up."
        remedy "The provider sends every year an independent audit report that covers the customer’s services and \
                sites, and closes its findings by agreed dates."
        Gdpr Text "28(1)",
        Dora Text "28(5)",
        Rts Text "8(3)(b)",
        Rts Text "8(3)(c)",
        Interagency Title "due diligence stage",
    }
    E4 "e4" (Security, Offer, Compliance, 4, Clause, most for Infrastructure Process) {
        ask "Does the contract fix where your data is handled?"
        why "A move you never heard of can put your data under another state’s law and in strangers’ reach."
        evidence "A signed list of sites and countries for storage, processing, support and backups, and the clause \
                  on notice before a change."
        remedy "The provider stores, processes and supports only from the listed places, and asks the customer in \
                writing three months before any change."
        Dora Text "30(2)(b)",
        Sp80053 Title "SA-9(5)",
        Cps230 Text "59(b)",
    }
    E5 "e5" (
        Security, Offer, Compliance, 5, Proof, gate PersonalDataLeaves, when PersonalDataLeaves, most for Process
    ) {
        ask "Is there a lawful basis for every transfer of personal data abroad?"
        why "Even a support engineer who views one record from another country makes it a transfer."
        evidence "A list of transfers, viewing from abroad included, with country, legal instrument, date of \
                  signature and an assessment of local law."
        remedy "The provider sends personal data abroad, or opens it to people there, only by a valid legal instrument \
                that the customer has approved beforehand."
        Gdpr Text "44",
        Gdpr Text "46(1)",
        Gdpr Text "46(2)(c)",
    }
    E6 "e6" (Security, Offer, Breach, 5, Clause, most for Process) {
        ask "Is the provider’s access to your systems controlled person by person?"
        why "A shared or forgotten login at the provider gives access to your systems that you cannot see."
        evidence "A list of named accounts with second factor, rights and last review, and dates of leaving beside \
                  dates of closing."
        remedy "The provider’s staff use personal accounts with a second factor and only the rights they need; it \
                reports leavers at once and closes accounts within a day."
        Csf Text "GV.SC-05",
        Sp80053 Title "PS-7",
        Interagency Title "ongoing monitoring stage",
    }
    E7 "e7" (Security, Offer, Breach, 4, Proof, most for Process) {
        ask "Is your data encrypted wherever it is stored or sent?"
        why "Encryption stops everyone but the keeper of the keys, so choose the keeper with care."
        evidence "A description of the methods, the list of key holders that you chose, and the record of the last \
                  change of keys."
        remedy "The provider encrypts the customer’s data in storage and in transit, with keys that the customer \
                controls or can withdraw, and logs their use."
        Gdpr Text "32(1)(a)",
        Sp80053 Title "SA-9(6)",
    }
    E8 "e8" (Security, Offer, Compliance, 5, Clause, gate PersonalData, when PersonalData, most for Process) {
        ask "Must the provider report a data breach to you within a fixed number of hours?"
        why "GDPR gives you 72 hours to tell the authority, and the facts for it are with the provider."
        evidence "A clause with hours, contact and contents of the first message, and the date of a drill with the \
                  provider."
        remedy "The provider reports each suspected breach to the customer’s named contact within 24 hours of noticing \
                it, with the facts known, and updates it daily."
        Gdpr Text "33(1)",
        Gdpr Text "33(2)",
        Sp80053 Title "SR-8",
    }
    E9 "e9" (Security, Offer, Breach, 4, Clause) {
        ask "Do you control which subcontractors are used?"
        why "Your data can end up with a company whose name you have never heard."
        evidence "A current list with tasks and places, the clause to approve or refuse new ones, and a sample \
                  subcontract with the same terms."
        remedy "The provider uses only listed subcontractors, on the same terms, asks the customer before adding one, \
                and answers for their acts as for its own."
        Gdpr Text "28(2)",
        Gdpr Text "28(4)",
        Dora Text "29(2)",
        Cps230 Text "54(d)",
        Cps230 Text "54(e)",
    }
    E10 "e10" (Security, Offer, Compliance, 4, Clause, gate Regulated) {
        ask "Do you have the right to inspect the provider?"
        why "You answer to the regulator for sites and records that you may have no right to see."
        evidence "A clause for you, your auditor and your regulator that covers sites, records and subcontractors, \
                  with notice periods, and free for required audits."
        remedy "The provider gives the customer, its auditor and its regulator access to sites, records and staff on \
                agreed notice, and at once where a regulator asks."
        Dora Text "30(3)(e)(i)",
        Gdpr Text "28(3)(h)",
        Cps230 Text "55",
        Interagency Title "contract negotiation stage",
    }
    E11 "e11" (Security, Offer, Breach, 3, Clause, when Development, most for Development) {
        ask "Can you trace which components are in each release?"
        why "A weak library that the provider picked becomes a weak spot in your product."
        evidence "A component list of a recent release, its scan report, and the dated log of fixes for known flaws."
        remedy "The provider delivers a machine-readable list of components with each release, and fixes known flaws \
                within the days agreed for their severity."
        Sp80053 Title "SR-4",
        Scrm Text "2.5",
    }
    E12 "e12" (Security, Offer, Breach, 4, Clause) {
        ask "Will you get all data back when the contract ends?"
        why "A forgotten backup can leak years after the provider has gone, and the blame is still yours."
        evidence "A clause with format and deadline, the deletion of every copy including backups, and a sample \
                  certificate of deletion."
        remedy "The provider returns all data in the agreed format at the end, deletes every copy, backups included, \
                within the agreed days, and certifies it in writing."
        Gdpr Text "28(3)(g)",
        Dora Text "30(2)(d)",
        Interagency Title "termination stage",
    }
    F1 "f1" (Dependency, Offer, LockIn, 5, Project, gate Critical) {
        ask "Do you have an exit plan?"
        why "If you first think about leaving on the day you must, you leave on the provider’s terms."
        evidence "A plan with steps, people, months and budget for a planned and for a sudden exit, and minutes of a \
                  walk-through with the gaps found."
        remedy "Both parties sign an exit plan with the contract, for planned and for sudden exit, walk through it \
                every year, and bring its steps and costs up to date.",
        plan "Start the exit plan as soon as an end looks likely, name one person to lead it, and allow no change that \
              ties you in further."
        Dora Text "28(8)",
        Rts Text "10",
        Cps230 Text "56(d)",
        Csf Text "GV.SC-10",
        Interagency Title "termination stage",
    }
    F2 "f2" (Dependency, Offer, LockIn, 4, Clause, when CriticalOrHardToReplace) {
        ask "Is the provider’s help with your exit priced in the contract now?"
        why "In the end you need help that only one company can give, and it knows that too."
        evidence "A rate card for exit help and a clause on how long service continues after notice, both valid to \
                  the last day."
        remedy "The provider goes on serving at contract prices for the agreed months after any notice, and helps with \
                handover at the agreed rates.",
        plan "Order exit help in writing at contract rates, go on paying what is undisputed, and reserve the people \
              who know most."
        Dora Text "30(3)(f)(i)",
    }
    F3 "f3" (Dependency, Offer, LockIn, 4, Proof) {
        ask "Do you know who could take over from the provider?"
        why "A provider listens differently to a customer who has somewhere else to go."
        evidence "A short list of candidates spoken to within the year, with their estimates of months and cost to \
                  switch."
        remedy "The customer notes every year who could take over and in how many months; the provider documents \
                interfaces well enough for others to quote.",
        plan "Move the easiest part to another team first, and extend the present contract only for as long as the \
              whole switch takes."
        Dora Text "29(1)(a)",
        Dora Text "30(3)(f)(ii)",
    }
    F4 "f4" (Dependency, Offer, LockIn, 5, Clause, most for Development) {
        ask "Do you own everything that is held or made for you?"
        why "If you would have to rebuild what you cannot take with you, you stay where you are."
        evidence "A clause on ownership of data, code, settings and documents, and an export that another team opened \
                  and used without the provider’s help."
        remedy "The customer owns all data, code, configuration and documents held or made for it; the provider \
                delivers them every quarter in open formats.",
        plan "Export all that you can reach today, list what is missing, and claim it in writing while you still talk \
              to each other."
        Cps230 Text "54(b)",
        Dora Text "30(2)(d)",
    }
    F5 "f5" (Dependency, Offer, EarlyTermination, 4, Clause) {
        ask "Can you end the contract early if you need to?"
        why "If the only way out is to prove grave fault, you may stay for years in a deal that no longer works."
        evidence "Clauses for breach, change of owner and no cause, in whole or in part, with notice periods and a \
                  table of exit charges by year, read by your lawyer."
        remedy "The customer may end all or part of the services for breach, a new owner or a regulator’s order, and \
                without cause on six months’ notice.",
        plan "Have a lawyer match the facts to each right, send every notice in the form agreed, and offer a \
              negotiated end alongside."
        Dora Text "28(7)",
        Dora Text "30(2)(h)",
        Cps230 Text "54(g)",
        Interagency Title "contract negotiation stage",
    }
    F6 "f6" (Dependency, Offer, LockIn, 3, Proof, when Critical, most for Infrastructure) {
        ask "Have you mapped which critical services rest on the same provider, group or country?"
        why "Several contracts may turn out to be one company, one data centre or one border."
        evidence "A map of critical services by provider, parent group, subcontractor and country, with the limit of \
                  the loss that you could bear."
        remedy "The customer limits its critical services for each provider, group and country; the provider reports \
                any change of owner, subcontractor or site.",
        plan "Rank the services that are hit, bring the most critical back from another place first, and give this \
              provider no new one."
        Dora Text "29(1)(b)",
        Cps230 Text "53(b)",
    }
    F7 "f7" (Dependency, Offer, ServiceDecline, 5, Project, gate Critical, most for Infrastructure) {
        ask "Does the provider recover fast enough for your business?"
        why "Your customers will not ask whose data centre failed; they see only that you stand still."
        evidence "A dated test report with the recovery time and data loss reached for your services, beside your own \
                  limits."
        remedy "The provider tests recovery of the customer’s services every year, with the customer watching, and \
                meets the stated limits for time and data loss.",
        plan "Switch to your own fallback procedure, get the provider’s crisis lead on every call, and set the hour at \
              which you fail over."
        Dora Text "30(3)(c)",
        Gdpr Text "32(1)(c)",
        Cps230 Text "56(c)",
    }
    F8 "f8" (Dependency, Company, LostCompetence, 4, Decision) {
        ask "Are you keeping enough people who understand the work?"
        why "Once nobody on your side understands the work, you must believe every answer you are given."
        evidence "Named posts that judge, steer and can take back the work, with skills, deputies and budget, filled \
                  with people who agreed to stay, reviewed every year."
        remedy "The customer keeps the named posts filled with people who still do part of the work; the provider \
                opens its documents and training to them.",
        plan "Hire or borrow experts who answer to you alone, have the provider teach them, and rewrite the documents \
              first."
    }
    F9 "f9" (Dependency, Offer, EarlyTermination, 3, Clause) {
        ask "If the provider became insolvent, could you keep the service running?"
        why "An administrator works for the creditors, and keeps your service up only if that pays."
        evidence "A recent copy of data and code out of the provider’s reach, tried out, and advice on your rights in \
                  insolvency."
        remedy "The provider deposits current data, code and keys with a neutral agent, who hands them to the customer \
                on insolvency with the right to use them.",
        plan "Secure your copies and access on the same day, write to the administrator, and ask a lawyer which \
              suppliers you may pay directly."
        Dora Text "30(2)(d)",
        Playbook Title "policy 11",
        Interagency Title "due diligence stage",
    }
    G1 "g1" (Law, Company, Compliance, 4, Proof, gate Regulated, when Regulated) {
        ask "Have you planned every regulatory filing?"
        why "A signed contract is of no use while a missing filing keeps you from starting."
        evidence "A calendar of notices, register entries and approvals with legal basis, owner and due date, and \
                  receipts for those already made."
        remedy "The customer makes each filing by its planned date, the provider supplies the facts for it within five \
                working days, and no service starts before approval."
        Cps230 Text "59",
        Dora Text "28(3)",
        Interagency Title "planning stage",
    }
    G2 "g2" (Law, Company, Compliance, 3, Decision) {
        ask "Has your board accepted in writing that it stays accountable for the work?"
        why "The provider takes over the work but not the duty; authorities will turn to your board."
        evidence "Board minutes with the risks presented, the decision, its date, and the reports the board wants."
        remedy "The customer’s board records that it stays responsible for the function, names one accountable \
                executive, and receives a report twice a year."
        Dora Text "28(1)(a)",
        Mas Title "5.2",
    }
    G3 "g3" (Law, Offer, Dispute, 3, Clause) {
        ask "Could you enforce the contract if it came to a dispute?"
        why "A judgment that no court enforces where the provider keeps its assets is only paper."
        evidence "A lawyer’s note on enforcement in the provider’s country, and a clause with law, court, steps, seat \
                  and language."
        remedy "Both parties take disputes through the named steps to the agreed court or seat of arbitration, and the \
                provider goes on with the service meanwhile."
        Cps230 Text "54(b)",
    }
    G4 "g4" (Law, Offer, Compliance, 3, Proof, most for Process) {
        ask "Have you checked the provider’s integrity?"
        why "What a provider hides about its owners or its workplaces may make headlines under your name."
        evidence "Screening results of owners and directors for sanctions, a declaration of interests, and an audit \
                  of labour practice and ethics, all dated."
        remedy "The provider declares owners and conflicts, keeps to the agreed labour and ethics code, lets it be \
                audited, and reports any sanction or charge at once."
        Dora Text "28(4)(e)",
        Rts Text "6(1)(f)",
    }
    G5 "g5" (Law, Company, Compliance, 4, Proof) {
        ask "Have you taken advice on the legal effects of the transfer?"
        why "Staff who move with the work by law, or a tax office abroad, can cost more than you hoped to save."
        evidence "Written advice for each country concerned on staff transfer, joint employment and taxable presence, \
                  dated after the plan took shape, with its costs in the business case."
        remedy "Both parties list which employees transfer and on what terms, and who bears claims and taxes from \
                before and from after the transfer."
    }
    H1 "h1" (Move, Offer, Delay, 4, Project) {
        ask "Is your transition planned in milestones?"
        why "Control is weakest while the work moves; fixed checkpoints show trouble while it is small."
        evidence "A dated plan with an acceptance test, a decision maker, a fallback and a payment for each milestone."
        remedy "The provider is paid for the transition as each milestone passes its test, and keeps a tried way back \
                to the stage before until then."
    }
    H2 "h2" (Move, Offer, Delay, 5, Project, most for Development) {
        ask "Is knowledge transfer planned topic by topic?"
        why "The hard part of the work is in people’s heads, and is not handed over with the files."
        evidence "A table of topics with giver, taker, hours and sign-off, and dates when the taker works and the \
                  giver watches."
        remedy "The provider’s named people first watch, then do each task under the customer’s eyes; a topic is \
                handed over once the customer signs it off."
    }
    H3 "h3" (Move, Company, HiddenCost, 4, Decision) {
        ask "Have you budgeted for running both teams in parallel?"
        why "For a while you pay twice and get less; without a budget, that looks like failure."
        evidence "Budget lines by month for parallel running and for lower output at first, each with its assumption \
                  and approver."
        remedy "The customer budgets both teams by month until sign-off, and both parties plan a stated lower output \
                for the first months."
    }
    H4 "h4" (Move, Company, Delay, 4, Decision) {
        ask "Have the people who know the work agreed to stay until the handover is signed off?"
        why "If those who know the work leave early, there is nobody left to learn from."
        evidence "Signed agreements with a bonus and an end date for each named person, and a deputy for each."
        remedy "The customer names key staff and pays each a bonus on sign-off of the handover; the provider puts \
                their topics first in its plan."
    }
    H5 "h5" (Move, Offer, Delay, 3, Clause) {
        ask "Will the work move in stages?"
        why "A mistake in a first small step is a lesson; in one big step it is a crisis."
        evidence "A staged plan with criteria for going on or turning back, who decides, and what stopping would cost \
                  at each point."
        remedy "The provider moves the work in the agreed stages; none starts before the customer confirms the \
                criteria, and stopping costs no more than the listed sum."
        Playbook Title "policy 6",
    }
    I1 "i1" (People, Offer, ServiceDecline, 4, Clause, most for Development) {
        ask "Does the contract keep the key people on the work?"
        why "The team that won you over may soon be elsewhere, and you would teach the next one."
        evidence "A list of key people with their minimum stay, notice before a replacement and a limit on turnover, \
                  and the provider’s turnover for this site and role."
        remedy "The provider keeps named people for the agreed time, gives two months’ notice of a change, overlaps \
                successors free of charge, and holds turnover under the limit."
    }
    I2 "i2" (People, Offer, Breach, 4, Proof, most for Process) {
        ask "Are all provider staff who see your data screened?"
        why "Someone who already has access does not need to break in to copy your data."
        evidence "The screening standard for each country, signed confidentiality undertakings, and a sample that you \
                  checked yourself."
        remedy "The provider assigns only people who passed the agreed screening and signed a confidentiality \
                undertaking that outlasts the contract, and proves it on request."
        Iso27001 Title "A.6.1",
        Iso27001 Title "A.6.6",
        Gdpr Text "28(3)(b)",
    }
    I3 "i3" (People, Company, HiddenCost, 4, Decision) {
        ask "Is your own team that will run the contract paid for over the whole term?"
        why "A contract that nobody on your side has time to manage is managed by the provider."
        evidence "An approved budget by year, with names and hours for contract, service, finance and security."
        remedy "The customer funds a contract team for the whole term, with named people for service, money, security \
                and contract, as a line of its business case."
    }
    I4 "i4" (People, Company, HiddenCost, 3, Project) {
        ask "Do you have a plan for the people affected?"
        why "Rumours travel faster than facts, and those with other offers are the first to go."
        evidence "A dated plan for those whose jobs change and for those who stay, with messages, consultation, \
                  support and budget, and a manager for each group."
        remedy "The customer tells its staff the plan before it is public, consults as the law asks, and funds moves, \
                retraining and severance."
    }
}
