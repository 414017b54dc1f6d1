//! The table of inputs: every input is declared here, once. Form, validation, drafts, links, documentation,
//! tornado, property tests and translations walk [`FIELDS`].
//!
//! To add an input, add an entry to the `inputs!` table below and use it in [`model`](super::model). A key is
//! written in drafts and links: it never changes and is never used for something else; the key of an input that is
//! gone goes to [`RETIRED`]. A default may change only together with a step in `codec::migrate` that writes the old
//! default into older cases, because cases carry only what the visitor entered.
//!
//! An entry reads: help, id, key, label, scope and group, unit and bounds (or the type of a list's values), default,
//! origin of the default, its low and high where there is a source for them, and the input without which it changes
//! nothing. `adds` marks a default that adds money by itself, and counts as nothing where a case counts only what was
//! entered. A label says by itself what the input is: it stands alone in the tornado, in messages and in reports. Entries
//! of a scope stand together. [`QUICK_START`] is what the quick start asks.

use super::field::DefaultSource::{Judgement, Published, Required, Zero};
use super::field::DefaultValue::{ByChoice, Fixed, Remainder, SameAs};
use super::field::{ChoiceField, Field, FieldWords, Group, Scope};
use super::value::Discounting;
use super::value::{
    Basis, Choice, Country, Currency, FeeStart, FirmSize, Month, PersonalData, PriceForm, Regulator, Replacing, Rules,
    Scale, ServiceKind, StrandedTerm, Toggle, Unit, YesNo,
};

/// Keys of inputs that are gone. They are never used again.
pub const RETIRED: &[&str] = &[];

/// The longest horizon, in years.
pub const MAX_YEARS: usize = 10;

/// More than any case will hold, in any currency.
const MAX_MONEY: f64 = 1e12;
/// More units of demand in a month than any service has.
const MAX_VOLUME: f64 = 1e9;

/// Where a case in each currency is likely to be, by its place in the list of countries.
const COUNTRY_BY_CURRENCY: [f64; Currency::ALL.len()] = {
    let mut countries = [Country::Other as usize as f64; Currency::ALL.len()];
    countries[Currency::Usd as usize] = Country::UnitedStates as usize as f64;
    countries[Currency::Eur as usize] = Country::EuroArea as usize as f64;
    countries[Currency::Sek as usize] = Country::Sweden as usize as f64;
    countries[Currency::Ron as usize] = Country::Romania as usize as f64;
    countries
};

macro_rules! inputs {
    ($(
        $(#[doc = $help:literal])+
        $id:ident $key:literal $label:literal {
            $scope:ident $group:ident, $(as $choice:ident)? $($unit:expr, $low:literal to $high:expr)?, $default:expr, $source:expr
            $(, range $spread_low:literal to $spread_high:literal $spread_origin:literal)?
            $(, with $needs:ident)?
            $(; $flag:ident)*
        }
    )+) => {
        /// Names one input.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum FieldId { $($id,)+ }

        /// All inputs, in the order of the form.
        pub static FIELDS: [Field; [$(FieldId::$id),+].len()] = [$(
            Field {
                id: FieldId::$id,
                key: $key,
                label: $label,
                scope: Scope::$scope,
                group: Group::$group,
                unit: inputs!(@unit $($choice)? $($unit)?),
                bounds: inputs!(@bounds $($choice)? $($low to $high)?),
                default: $default,
                default_kind: $source.default_kind(),
                range: inputs!(@optional $(($spread_low, $spread_high))?),
                needs: inputs!(@optional $(FieldId::$needs)?),
                adds: false $(|| inputs!(@adds $flag))*,
            },
        )+];

        /// What is said about each input, in the same order.
        pub static FIELD_WORDS: [FieldWords; FIELDS.len()] = [$(
            FieldWords {
                help: concat!($($help),+),
                source: $source,
                range: inputs!(@optional $($spread_origin)?),
            },
        )+];

        /// The inputs that are picked from a list, each with the type of its values.
        #[allow(non_upper_case_globals, reason = "named as the inputs are")]
        pub mod choices {
            use super::*;
            $($(pub const $id: ChoiceField<$choice> = ChoiceField::new(FieldId::$id);)?)+
        }
    };
    (@optional) => { None };
    (@optional $value:expr) => { Some($value) };
    (@unit $choice:ident) => { Unit::Choice(<$choice as Choice>::OPTIONS) };
    (@unit $unit:expr) => { $unit };
    (@bounds $choice:ident) => { (0.0, (<$choice as Choice>::OPTIONS.len() - 1) as f64) };
    (@bounds $low:literal to $high:expr) => { ($low, $high) };
    (@adds adds) => { true };
}

/// What the quick start asks, in its order: who does the work today, and what the provider charges.
pub const QUICK_START: [FieldId; 5] =
    [FieldId::ServiceKind, FieldId::People, FieldId::Salary, FieldId::Fee, FieldId::Transition];

/// What the quick start keeps behind a line that says how it is set: a default suits most visitors.
pub const QUICK_SETTINGS: [FieldId; 3] = [FieldId::Size, FieldId::Currency, FieldId::Horizon];

/// Nothing is left out by silence.
const NOT_SAID: &str = "treated as applicable until answered";

inputs! {
    /// The number of employees. It sets what is typical for a company like yours.
    Size "size" "Company size" {
        Case General, as FirmSize, Fixed(1.0),
        Judgement("the middle size")
    }
    /// All amounts of the case are in this currency. If the case has amounts, a change asks whether to convert them at
    /// a rate or to keep their numbers.
    Currency "currency" "Currency" {
        Case General, as Currency, Fixed(0.0),
        Judgement("the currency of most published cases; choose your own")
    }
    /// Where the people who do the work are employed. It sets the default of the employer’s on-cost.
    Country "country" "Country of employment" {
        Case General, as Country, ByChoice(FieldId::Currency, &COUNTRY_BY_CURRENCY),
        Judgement("dollar, euro, krona and leu suggest a country; other currencies suggest none")
    }
    /// How long the comparison runs. Contracts of three to five years are common; a longer horizon favours the option
    /// with the higher one-off cost.
    Horizon "horizon" "Time horizon" {
        Case General, Unit::Years, 1.0 to MAX_YEARS as f64, Fixed(5.0),
        Judgement("long enough for a transition to pay back, short enough to forecast")
    }
    /// The calendar month in which the comparison starts. It decides when the peak months of a service fall.
    StartMonth "start-month" "First month" {
        Case General, as Month, Fixed(0.0),
        Judgement("the start of most budget years"), with PeakMonths
    }
    /// Your company’s cost of capital per year, in nominal terms: its hurdle rate or weighted average cost of capital.
    DiscountRate "discount-rate" "Discount rate" {
        Case General, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.1),
        Judgement("the rate used in published Total Economic Impact tables; use your own hurdle rate")
    }
    /// When in the period money is counted as paid. End of year is what a spreadsheet’s NPV function does; middle of
    /// year suits a price that is paid through the year.
    Discounting "discounting" "Discounting convention" {
        Case General, as Discounting, Fixed(0.0),
        Judgement("what spreadsheets and published cases use")
    }
    /// How much pay rises each year. The first year is at today’s pay.
    WageInflation "wage-inflation" "Wage inflation" {
        Case General, Unit::SharePerYear, -0.2 to 1.0, Fixed(0.03),
        Judgement("equal to the price escalator, so that neither side is favoured"); adds
    }
    /// How much the prices of tools, equipment, rooms and travel rise each year.
    GeneralInflation "general-inflation" "General inflation" {
        Case General, Unit::SharePerYear, -0.2 to 1.0, Fixed(0.02),
        Judgement("the target of the central banks of large economies"); adds
    }
    /// Where the in-house figures come from. A case based on estimates is easy to challenge.
    Basis "basis" "Basis of the in-house figures" {
        Case General, as Basis, Fixed(0.0),
        Judgement("an estimate until you say otherwise")
    }
    /// If “Yes”, every default that adds money by itself counts as zero, so that a published case can be entered as it
    /// stands.
    OnlyEntered "only-entered" "Count only what I enter" {
        Case General, as Toggle, Fixed(0.0),
        Judgement("off, so that costs that are easily forgotten are included, each with its basis")
    }
    /// A case made before November 2026 keeps the rules and defaults of that time, and so its figures.
    Rules "rules" "Calculation rules" {
        Case General, as Rules, Fixed(0.0), Judgement("the current rules")
    }
    /// The unit in which tables show money. Figures and inputs stay in whole units.
    Scale "scale" "Tables show money in" {
        Case General, as Scale, Fixed(0.0),
        Judgement("no rounding")
    }
    /// Whether to compare a third option: keep the work and do it better. Without it, outsourcing is measured against
    /// no change at all.
    Improve "improve" "Compare an improved in-house option" {
        Case ImprovedInHouse, as Toggle, Fixed(0.0),
        Judgement("off until you know what could be improved")
    }
    /// What the improvement saves when it is complete, as a share of the in-house cost.
    ImproveSaving "improve-saving" "Improvement: saving when complete" {
        Case ImprovedInHouse, Unit::Share, 0.0 to 1.0, Fixed(0.1),
        Judgement("a tenth; replace it with what your own team commits to"), with Improve; adds
    }
    /// The saving grows evenly from zero over these months.
    ImproveMonths "improve-months" "Improvement: months until complete" {
        Case ImprovedInHouse, Unit::Months, 0.0 to 120.0, Fixed(12.0), Judgement("one year of work"), with Improve
    }
    /// What the improvement costs once, at the start.
    ImproveOnce "improve-once" "Improvement: one-off cost" {
        Case ImprovedInHouse, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero, with Improve
    }
    /// What the improvement costs each year, for example new tools or coaching.
    ImproveYearly "improve-yearly" "Improvement: yearly cost" {
        Case ImprovedInHouse, Unit::MoneyPerYear, 0.0 to MAX_MONEY, Fixed(0.0), Zero, with Improve
    }
    /// Whether non-cash benefits count in the result. They are shown separately either way.
    CountBenefits "count-benefits" "Include non-cash benefits" {
        Case Benefits, as Toggle, Fixed(0.0),
        Judgement("off, since finance departments count cash")
    }
    /// Hours per month that your own people no longer spend on this work and could spend on core work.
    FreedHours "freed-hours" "Hours freed for core work" {
        Case Benefits, Unit::HoursPerMonth, 0.0 to 1e7, Fixed(0.0), Zero
    }
    /// What an hour of core work is worth to you.
    FreedValue "freed-value" "Value per freed hour" {
        Case Benefits, Unit::MoneyPerHour, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The share of the freed time that is really used for core work.
    FreedShare "freed-share" "Freed hours: realisation rate" {
        Case Benefits, Unit::Share, 0.0 to 1.0, Fixed(0.5), Judgement("half; the rest of freed time goes elsewhere"), with FreedHours
    }
    /// How many months earlier a product or project is delivered.
    EarlierMonths "earlier-months" "Months earlier to market" {
        Case Benefits, Unit::FractionalMonths, 0.0 to 120.0, Fixed(0.0), Zero
    }
    /// What one month of it earns, after its own cost.
    EarlierMargin "earlier-margin" "Margin per month gained" {
        Case Benefits, Unit::MoneyPerMonth, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The share of that margin that earlier delivery would really bring.
    EarlierShare "earlier-share" "Earlier delivery: realisation rate" {
        Case Benefits, Unit::Share, 0.0 to 1.0, Fixed(0.5), Judgement("half; being earlier does not always pay"), with EarlierMonths
    }
    /// Hours of downtime per year that would no longer occur.
    AvoidedHours "avoided-hours" "Downtime avoided" {
        Case Benefits, Unit::HoursPerYear, 0.0 to 8784.0, Fixed(0.0), Zero
    }
    /// What an hour of downtime costs your business.
    AvoidedValue "avoided-value" "Value per hour of downtime avoided" {
        Case Benefits, Unit::MoneyPerHour, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The share of that value that would really be gained.
    AvoidedShare "avoided-share" "Downtime avoided: realisation rate" {
        Case Benefits, Unit::Share, 0.0 to 1.0, Fixed(0.5), Judgement("half; some work is merely done later"), with AvoidedHours
    }
    /// Yearly loss from security and operating incidents that would no longer occur.
    IncidentLoss "incident-loss" "Incident loss avoided" {
        Case Benefits, Unit::MoneyPerYear, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The share of that loss that would really be avoided.
    IncidentShare "incident-share" "Incident loss avoided: realisation rate" {
        Case Benefits, Unit::Share, 0.0 to 1.0, Fixed(0.5), Judgement("half; a provider has incidents too"), with IncidentLoss
    }

    /// Without this work, would your business stop or breach a legal duty?
    Critical "critical" "Is the work critical to your business?" {
        Case Screening, as YesNo, Fixed(0.0), Judgement(NOT_SAID)
    }
    /// Data about people, including staff, that the provider stores, processes or can see.
    PersonalData "personal-data" "Does it involve personal data?" {
        Case Screening, as PersonalData, Fixed(0.0), Judgement(NOT_SAID)
    }
    /// Whether work, data or people with access to the data are in a country whose law differs from yours.
    LeavesArea "leaves-area" "Does it leave your jurisdiction?" {
        Case Screening, as YesNo, Fixed(0.0), Judgement(NOT_SAID)
    }
    /// The authority that supervises your outsourcing. It switches on the duties that this authority imposes.
    Regulator "regulator" "Who regulates your outsourcing?" {
        Case Screening, as Regulator, Fixed(0.0), Judgement(NOT_SAID)
    }
    /// How long it would take to replace the provider with another one or with your own people.
    Replacing "replacing" "How hard is the provider to replace?" {
        Case Screening, as Replacing, Fixed(0.0), Judgement(NOT_SAID)
    }
    /// Yearly likelihood that the provider fails or has to be left early, with every question about lock-in and early
    /// termination answered with evidence.
    ExitBest "exit-best" "Yearly likelihood of a forced exit, all safeguards" {
        Case RiskExit, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.03), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    ExitWorst "exit-worst" "Yearly likelihood of a forced exit, no safeguards" {
        Case RiskExit, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.13), Published {
            source: "Dun & Bradstreet, as quoted by IT Governance: 20 to 25% of relationships fail within two years",
            year: "year not stated",
            base: "outsourcing relationships; 11 to 13% a year, the upper end",
        }
    }
    /// What a forced change of provider costs, as a share of the year’s price.
    ExitSize "exit-size" "Cost of a forced exit" {
        Case RiskExit, Unit::Share, 0.0 to 5.0, Fixed(0.33), Published {
            source: "Peukert, European Journal of Information Systems 28(3): average cost of switching",
            year: "2019",
            base: "one year’s spending on professional services: one third",
        }, range 0.17 to 0.7 "Peukert, 2019: half of it for those who switch; 70% as the lock-in of those who stay"
    }
    /// If an exit is forced: how likely it is that the team has to be rebuilt, with the questions about competence
    /// answered with evidence.
    RebuildBest "rebuild-best" "Likelihood of rebuilding after an exit, all safeguards" {
        Case RiskRebuild, Unit::Share, 0.0 to 1.0, Fixed(0.1), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    RebuildWorst "rebuild-worst" "Likelihood of rebuilding after an exit, no safeguards" {
        Case RiskRebuild, Unit::Share, 0.0 to 1.0, Fixed(0.9), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// What rebuilding the team costs, as a share of one year’s pay of the people who no longer do the work.
    RebuildSize "rebuild-size" "Cost of rebuilding the team" {
        Case RiskRebuild, Unit::Share, 0.0 to 5.0, Fixed(0.5), Judgement(
            "the cost of replacing a person, plus two to three years of learning (Šmite and van Solingen, IEEE Software, 2016)"
        ), range 0.21 to 1.0 "low: cost of replacing a person, Boushey and Glynn, 2012; high: judgement"
    }
    /// Likelihood that the price is above the market from the third year on, with the questions about price answered
    /// with evidence.
    DriftBest "drift-best" "Yearly likelihood of price drift, all safeguards" {
        Case RiskDrift, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.2), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    DriftWorst "drift-worst" "Yearly likelihood of price drift, no safeguards" {
        Case RiskDrift, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.8), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// How far the price is above the market, as a share of the price.
    DriftSize "drift-size" "Price drift: price above market" {
        Case RiskDrift, Unit::Share, 0.0 to 2.0, Fixed(0.1), Judgement("below what Compass found, since the price already rises by the price escalator"),
        range 0.0 to 0.25 "high: Compass, as reported by CSO, year not stated: contracts over three years old, 15 to 25%"
    }
    /// Yearly likelihood of poor service, with the questions about service answered with evidence.
    DeclineBest "decline-best" "Yearly likelihood of poor service, all safeguards" {
        Case RiskService, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.2), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    DeclineWorst "decline-worst" "Yearly likelihood of poor service, no safeguards" {
        Case RiskService, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.7), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// What poor service costs in the first two years, as a share of the price. Off while a productivity lag is
    /// counted.
    SettlingSize "settling-size" "Cost of poor service, years 1–2" {
        Case RiskService, Unit::Share, 0.0 to 2.0, Fixed(0.1), Judgement("half of the worst case that Meta Group found"),
        range 0.03 to 0.2 "low: judgement; high: Meta Group in CIO magazine, 2003, for development"
    }
    /// What poor service costs from the third year on, as a share of the price.
    DeclineSize "decline-size" "Cost of poor service from year 3" {
        Case RiskService, Unit::Share, 0.0 to 2.0, Fixed(0.025), Judgement("halfway between zero and 5%"),
        range 0.0 to 0.05 "judgement"
    }
    /// Yearly likelihood that savings leak away through costs that nobody has counted, with the questions about hidden
    /// cost answered with evidence.
    LeakageBest "leakage-best" "Yearly likelihood of savings leakage, all safeguards" {
        Case RiskLeakage, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.3), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    LeakageWorst "leakage-worst" "Yearly likelihood of savings leakage, no safeguards" {
        Case RiskLeakage, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.8), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// How much of the year’s saving leaks away. Each hidden cost that you count as a line reduces it by its share.
    LeakageSize "leakage-size" "Savings leakage: share of the saving" {
        Case RiskLeakage, Unit::Share, 0.0 to 1.0, Fixed(0.1), Judgement("towards the low end of published figures"),
        range 0.05 to 0.3 "TPI, as reported by ISG, year not stated: value lost to poor governance"
    }
    /// Yearly likelihood of a dispute, with the questions about scope, change and law answered with evidence.
    DisputeBest "dispute-best" "Yearly likelihood of a dispute, all safeguards" {
        Case RiskDispute, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.05), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    DisputeWorst "dispute-worst" "Yearly likelihood of a dispute, no safeguards" {
        Case RiskDispute, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.3), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// Lawyers, time and settlement, as a share of the year’s price.
    DisputeSize "dispute-size" "Cost of a dispute" {
        Case RiskDispute, Unit::Share, 0.0 to 2.0, Fixed(0.02), Judgement("a judgement scale, not statistics; use your own figure"),
        range 0.005 to 0.08 "judgement"
    }
    /// One-time likelihood that the transition takes longer than planned, with the questions about the transition
    /// answered with evidence.
    OverrunBest "overrun-best" "Likelihood of a late transition, all safeguards" {
        Case RiskOverrun, Unit::Share, 0.0 to 1.0, Fixed(0.2), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// The same with none of these safeguards in place.
    OverrunWorst "overrun-worst" "Likelihood of a late transition, no safeguards" {
        Case RiskOverrun, Unit::Share, 0.0 to 1.0, Fixed(0.6), Judgement("a judgement scale, not statistics; use your own figure")
    }
    /// How long parallel running continues beyond the plan.
    OverrunSize "overrun-size" "Late transition: months late" {
        Case RiskOverrun, Unit::FractionalMonths, 0.0 to 60.0, Fixed(2.0), Judgement("a judgement scale, not statistics; use your own figure"),
        range 1.0 to 6.0 "judgement"
    }
    /// Yearly likelihood of a security or privacy breach at the provider, with the questions about security answered
    /// with evidence. No published figure fits your case.
    BreachBest "breach-best" "Yearly likelihood of a breach, all safeguards" {
        Case RiskBreach, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// The same with none of these safeguards in place.
    BreachWorst "breach-worst" "Yearly likelihood of a breach, no safeguards" {
        Case RiskBreach, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// What one breach would cost you, in today’s money.
    BreachSize "breach-size" "Cost of a breach" {
        Case RiskBreach, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Yearly likelihood of a penalty for a compliance breach, with the questions about compliance answered with
    /// evidence. No published figure fits your case.
    PenaltyBest "penalty-best" "Yearly likelihood of a penalty, all safeguards" {
        Case RiskPenalty, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// The same with none of these safeguards in place.
    PenaltyWorst "penalty-worst" "Yearly likelihood of a penalty, no safeguards" {
        Case RiskPenalty, Unit::SharePerYear, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// What one penalty would cost you, in today’s money.
    PenaltySize "penalty-size" "Amount of a penalty" {
        Case RiskPenalty, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }

    /// It sets the unit of demand, the wording and what is typical.
    ServiceKind "kind" "Kind of service" {
        Service Work, as ServiceKind, Fixed(2.0), Judgement("the kind that is most often outsourced first")
    }
    /// Demand in a normal month today.
    Volume "volume" "Demand ({units})" {
        Service Work, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// How much demand grows each year.
    Growth "growth" "Demand growth" {
        Service Work, Unit::SharePerYear, -0.9 to 2.0, Fixed(0.0), Zero
    }
    /// How far demand in the peak months exceeds a normal month.
    PeakExtra "peak-extra" "Peak demand above normal" {
        Service Work, Unit::Share, -1.0 to 10.0, Fixed(0.0), Zero
    }
    /// The first of the peak months.
    PeakStart "peak-start" "First peak month" {
        Service Work, as Month, Fixed(10.0), Judgement("the end of the year is busy for most companies"), with PeakMonths
    }
    /// How many months the peak lasts each year.
    PeakMonths "peak-months" "Peak months per year" {
        Service Work, Unit::Months, 0.0 to 12.0, Fixed(0.0), Zero
    }
    /// How far a month’s demand deviates from the forecast: its standard deviation as a share of the forecast.
    DemandVariation "demand-spread" "Demand variability" {
        Service Work, Unit::Share, 0.0 to 2.0, ByChoice(FieldId::ServiceKind, &[0.05, 0.2, 0.15, 0.1]),
        Judgement("demand for servers varies little, demand for project work varies a lot"), with Volume
    }
    /// Full-time equivalents who do this work in-house today, not your total headcount. Count only those whose cost
    /// would really end.
    People "people" "People doing this work (FTE)" {
        Service Staff, Unit::People, 0.0 to 100_000.0, Fixed(0.0), Required
    }
    /// Average gross salary of one of these people per year, before the employer’s on-cost.
    Salary "salary" "Average salary" {
        Service Staff, Unit::MoneyPerPerson, 0.0 to MAX_MONEY, Fixed(0.0), Required
    }
    /// Employer’s taxes and benefits on top of salary, as a share of salary. Where no published figure can be named for
    /// your country, it counts as zero until you enter it.
    OnCost "on-cost" "Employer on-cost" {
        Service Staff, Unit::Share, 0.0 to 3.0, ByChoice(FieldId::Country, &[0.423, 0.328, 0.342, 0.475, 0.057, 0.062, 0.05, 0.462, 0.0]),
        Published {
            source: "US Bureau of Labor Statistics, Employer Costs for Employee Compensation, as quoted by Scale Army; \
                     Eurostat, hourly labour costs, as quoted by openstats.eu",
            year: "June 2025 and 2024",
            base: "wages: 13.58 of benefits on 32.07 of wages per hour in US private industry; the share of non-wage cost in \
                   labour cost of the whole economy, put on wages",
        }, range 0.05 to 0.475 "Eurostat, 2024, as quoted by openstats.eu: Romania to France, on wages"; adds
    }
    /// Paid absence (holiday, illness) that is covered by extra staff, as a share of the cost of people.
    Absence "absence" "Absence cover" {
        Service Staff, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// The share of these people who leave in a year and are replaced.
    Attrition "attrition" "Attrition" {
        Service Staff, Unit::SharePerYear, 0.0 to 2.0, Fixed(0.1),
        Judgement("slightly below the 12 to 14% that large providers report (financial year 2026)"),
        range 0.05 to 0.2 "judgement"; adds
    }
    /// What replacing one person costs (recruiting, vacancy, learning), as a share of a year’s salary.
    Replacement "replacement" "Cost of replacing a person" {
        Service Staff, Unit::Share, 0.0 to 3.0, Fixed(0.21), Published {
            source: "Boushey and Glynn, Center for American Progress",
            year: "2012",
            base: "annual salary: median of 27 case studies without executives and physicians",
        }, with Attrition
    }
    /// How closely headcount follows demand. 100%: the team grows as fast as demand.
    HeadcountElasticity "following" "Headcount growth per unit of demand growth" {
        Service Staff, Unit::Share, 0.0 to 1.0, Fixed(1.0), Judgement("productivity does not change"), with Growth
    }
    /// Courses and certificates.
    Training "training" "Training per person" {
        Service Staff, Unit::MoneyPerPerson, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The cost of cover at night and at weekends.
    OnCall "on-call" "On-call cover" {
        Service Staff, Unit::MoneyPerYear, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// What the team can do in a month without overtime or contractors. If left empty, no limit applies.
    Capacity "capacity" "Capacity ({units})" {
        Service Staff, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// What a {unit} above capacity costs: overtime or contractors.
    Overtime "overtime" "Overtime cost per {unit}" {
        Service Staff, Unit::MoneyPerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Licences and cloud services that grow with the team.
    Tools "tools" "Tools and licences per person" {
        Service Equipment, Unit::MoneyPerPerson, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Rent, power and furniture.
    Facilities "facilities" "Facilities per person" {
        Service Equipment, Unit::MoneyPerPerson, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// What one renewal of the hardware costs at today’s prices.
    Hardware "hardware" "Hardware refresh" {
        Service Equipment, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Months from the start until the hardware is next renewed; 0 means at once.
    RefreshFirst "refresh-first" "Months to the next hardware refresh" {
        Service Equipment, Unit::Months, 0.0 to 120.0, Fixed(12.0), Judgement("the hardware has some life left"), with Hardware
    }
    /// Months from one refresh to the next.
    RefreshEvery "refresh-every" "Months between hardware refreshes" {
        Service Equipment, Unit::Months, 1.0 to 240.0, Fixed(48.0), Judgement("the usual life of servers and laptops"), with Hardware
    }
    /// Hours per year in which the service is down today.
    DownHours "down-hours" "Downtime today" {
        Service Equipment, Unit::HoursPerYear, 0.0 to 8784.0, Fixed(0.0), Zero
    }
    /// What an hour of downtime costs your business.
    DownValue "down-value" "Cost per hour of downtime" {
        Service Equipment, Unit::MoneyPerHour, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }

    /// The currency in which the provider charges. Enter the prices of this offer in it.
    OfferCurrency "offer-currency" "Offer currency" {
        Offer Contract, as Currency, SameAs(FieldId::Currency), Judgement("the currency of the case")
    }
    /// The price of one unit of the offer’s currency in the case’s currency. Counts only where the two differ.
    ExchangeRate "exchange-rate" "Exchange rate" {
        Offer Contract, Unit::ExchangeRate, 0.000001 to 1_000_000.0, Fixed(1.0), Zero
    }
    /// What currency exchange costs above the mid-market rate, as a share of the price. Counts only where the
    /// currencies differ.
    CurrencySpread "currency-spread" "Currency spread" {
        Offer Contract, Unit::Share, 0.0 to 0.5, Fixed(0.01),
        Judgement("within the published 0.5 to 3%"), range 0.005 to 0.03 "EOR Lens, methodology"; adds
    }
    /// How much the provider’s price rises at each anniversary of the contract.
    FeeEscalator "fee-escalator" "Price escalator" {
        Offer Contract, Unit::SharePerYear, -0.2 to 1.0, Fixed(0.03),
        Judgement("equal to wage inflation, so that neither side is favoured"); adds
    }
    /// When the provider starts to charge. If charges begin when the transition ends, nobody else does the work until
    /// then, so the in-house work continues in full: see parallel running.
    FeeStart "fee-start" "Charges begin" {
        Offer Contract, as FeeStart, Fixed(0.0),
        Judgement("from the first day, the more expensive case; charges often begin at go-live, so ask")
    }
    /// The number of years for which the contract is signed. The cost of selection is a share of its value, however
    /// long the horizon.
    ContractYears "contract-years" "Contract term" {
        Offer Contract, Unit::Years, 1.0 to MAX_YEARS as f64, Fixed(5.0), Judgement("the upper end of the usual three to five years")
    }
    /// Value-added or withholding tax on the price that you cannot reclaim.
    Tax "tax" "Non-recoverable tax" {
        Offer Contract, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// Finding the provider: tender, advisers, lawyers, first travel. A share of the contract’s value (contract term ×
    /// price of the first year), paid at the start.
    Selection "selection" "Selection and contracting" {
        Offer Transition, Unit::Share, 0.0 to 1.0, ByChoice(FieldId::Size, &[0.04, 0.02, 0.01]),
        Judgement("within the 1 to 10% of the contract’s value that CIO magazine gives (2003); less for large contracts"),
        range 0.01 to 0.1 "CIO magazine, 2003"; adds
    }
    /// Upfront cost of the transition: set-up, equipment, project work. Paid at the start.
    Transition "transition" "One-off transition cost" {
        Offer Transition, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Required
    }
    /// How long the transition takes. Until it ends, part of the work is done twice: see parallel running.
    TransitionMonths "transition-months" "Transition period" {
        Offer Transition, Unit::Months, 0.0 to 60.0, Fixed(6.0),
        Judgement("within the 3 to 12 months that CIO magazine gives (2003)"), range 3.0 to 12.0 "CIO magazine, 2003"; adds
    }
    /// In-house cost that continues during the transition, as a share of the in-house cost; 100% if nobody leaves
    /// before it ends. Hardware that falls due is bought in full, downtime continues in full, and the retained team is
    /// not paid twice.
    ParallelRunning "dual-running" "Parallel running" {
        Offer Transition, Unit::Share, 0.0 to 1.0, ByChoice(FieldId::FeeStart, &[0.5, 1.0]),
        Judgement("half if the provider is paid from the first day, since work is handed over evenly; all of it if nobody else does the work yet"); adds
    }
    /// Of the people whose work moves, the share who leave with severance as their work is handed over. Their pay is
    /// saved. Anyone who does not leave, transfer to the provider or fill a vacancy stays without a post, and their pay
    /// remains a cost.
    RedundancyShare "leavers" "People leaving with severance" {
        Offer Transition, Unit::Share, 0.0 to 1.0, Remainder(&[FieldId::Transferred, FieldId::Vacancies]),
        Judgement("everyone not assigned elsewhere: nothing else ends their pay for certain, and everyone’s severance is counted")
    }
    /// The share who transfer to the provider, without severance. Their pay is saved.
    Transferred "transferred" "People transferring to the provider" {
        Offer Transition, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// The share who fill vacancies in the company that would have been filled anyway. Their pay is saved, since nobody
    /// else is hired.
    Vacancies "vacancies" "People redeployed to vacancies" {
        Offer Transition, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// Months of salary paid to a person who leaves, when the transition ends.
    Severance "severance" "Severance pay" {
        Offer Transition, Unit::FractionalMonths, 0.0 to 60.0, Fixed(3.0),
        Judgement("a quarter of a year; law and practice differ. CIO magazine (2003) gives 3 to 5% of the contract for layoffs"); adds
    }
    /// What it costs to retrain and place a person who stays in the company.
    Redeployment "redeployment" "Redeployment per person" {
        Offer Transition, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Tools, licences and rooms that you continue to pay for after the transition, as a share of their cost.
    Stranded "stranded" "Stranded tools and facilities" {
        Offer Transition, Unit::Share, 0.0 to 1.0, Fixed(0.5), Judgement("half; leases and minimum licence commitments end late"); adds
    }
    /// Training, on-call cover and hardware that you continue to pay for after the transition, as a share of their
    /// cost. For a custom line this is set on the line itself.
    StrandedOther "stranded-other" "Stranded training, on-call cover and hardware" {
        Offer Transition, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// Whether stranded cost ends some months after the transition or never.
    StrandedTerm "stranded-term" "Stranded cost continues" {
        Offer Transition, as StrandedTerm, Fixed(0.0), Judgement("leases and licences end; costs that never end have to be marked")
    }
    /// How long the stranded cost is paid after the transition. Anything beyond the horizon is counted in its last
    /// month.
    StrandedMonths "stranded-months" "Months of stranded cost" {
        Offer Transition, Unit::Months, 0.0 to 120.0, Fixed(12.0), Judgement("the usual term of a lease or licence")
    }
    /// What it costs to leave the provider or change to another at the end of the horizon, as a share of the last
    /// year’s price.
    Exit "exit" "Exit cost" {
        Offer Exit, Unit::Share, 0.0 to 5.0, Fixed(0.33), Published {
            source: "Peukert, European Journal of Information Systems 28(3): average cost of switching",
            year: "2019",
            base: "one year’s spending on professional services: one third",
        }; adds
    }
    /// What the contract charges for leaving early, as a share of the remaining price.
    Termination "termination" "Early termination charge" {
        Offer Exit, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }

    /// How the provider charges for this service.
    PriceForm "price-form" "Pricing model" {
        Quote Price, as PriceForm, Fixed(0.0), Judgement("the simplest model")
    }
    /// What the provider charges for the first year.
    Fee "fee" "Provider’s price" {
        Quote PriceFixed, Unit::PricePerYear, 0.0 to MAX_MONEY, Fixed(0.0), Required
    }
    /// How closely the price follows the growth of demand. 100%: it grows as fast as demand. 0%: it stays the same,
    /// however much more the provider has to do.
    FeeFollows "fee-follows" "Price growth per unit of demand growth" {
        Quote PriceFixed, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// Price of one {unit} in the first year.
    UnitPrice "unit-price" "Price per {unit}" {
        Quote PricePerUnit, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The {units} charged in a month even if there are fewer. It applies month by month, not over a year.
    Minimum "minimum" "Minimum {units} per month" {
        Quote PricePerUnit, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// Above this many {units} in a month, each further one costs the second price; those below keep the first. If left
    /// empty, there is no second band.
    BandTwo "band-2" "Second band above ({units} per month)" {
        Quote PricePerUnit, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// Price of each {unit} in the second band.
    BandTwoPrice "band-2-price" "Price in the second band" {
        Quote PricePerUnit, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Above this many {units} in a month, each further one costs the third price. If left empty, there is no third
    /// band.
    BandThree "band-3" "Third band above ({units} per month)" {
        Quote PricePerUnit, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// Price of each {unit} in the third band.
    BandThreePrice "band-3-price" "Price in the third band" {
        Quote PricePerUnit, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// The {units} per month that the base charge covers.
    BaseVolume "base-volume" "Baseline {units} per month" {
        Quote PriceBaseline, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// Price of one {unit} of the baseline in the first year.
    BasePrice "base-price" "Baseline price per {unit}" {
        Quote PriceBaseline, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// How far demand may deviate from the baseline, up or down, before anything is charged or credited.
    DeadBand "dead-band" "Dead band around the baseline" {
        Quote PriceBaseline, Unit::Share, 0.0 to 1.0, Fixed(0.1), Judgement("a tenth, a common band")
    }
    /// Additional resource charge (ARC): price of each {unit} above the dead band.
    Additional "additional" "Additional resource charge" {
        Quote PriceBaseline, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Reduced resource credit (RRC): what is credited for each {unit} below the dead band.
    Reduced "reduced" "Reduced resource credit" {
        Quote PriceBaseline, Unit::PricePerUnit, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Below this many {units} nothing more is credited.
    Floor "floor" "Floor of the reduced resource credit" {
        Quote PriceBaseline, Unit::Volume, 0.0 to MAX_VOLUME, Fixed(0.0), Zero
    }
    /// Hours charged in a normal month. They follow growth and peaks of demand.
    Hours "hours" "Hours charged" {
        Quote PriceTime, Unit::HoursPerMonth, 0.0 to 1e7, Fixed(0.0), Zero
    }
    /// Price of one hour in the first year.
    HourPrice "hour-price" "Hourly rate" {
        Quote PriceTime, Unit::PricePerHour, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Work outside the contract’s scope, as a share of the price.
    Changes "changes" "Change requests" {
        Quote OnTop, Unit::Share, 0.0 to 2.0, Fixed(0.05), Judgement("no contract foresees everything"),
        range 0.0 to 0.15 "judgement"; adds
    }
    /// Your own people and tools that manage the provider: contract, service levels, acceptance. As a share of the
    /// price.
    Governance "governance" "Governance" {
        Quote OnTop, Unit::Share, 0.0 to 2.0, ByChoice(FieldId::ServiceKind, &[0.05, 0.12, 0.08, 0.12]), Published {
            source: "Yankee Group, as quoted by ZDNet: 5 to 12%, low for infrastructure, high for business process",
            year: "year not stated",
            base: "total contract value; the ends and the middle of the range, by kind of service",
        }, range 0.03 to 0.15 "CIOL and others, years not stated: 3 to 12% of provider spend, up to 15%"; adds
    }
    /// Time lost to distance: other hours, another language, more meetings. As a share of the price.
    Communication "communication" "Communication overhead" {
        Quote OnTop, Unit::Share, 0.0 to 2.0, ByChoice(FieldId::ServiceKind, &[0.01, 0.05, 0.02, 0.03]),
        Judgement("more where the work needs more discussion"), range 0.0 to 0.1 "judgement"; adds
    }
    /// Rework and slower delivery while the provider learns the work, as a share of the first year’s price.
    ProductivityLossYearOne "lag-year-1" "Productivity lag, year 1" {
        Quote OnTop, Unit::Share, 0.0 to 2.0, ByChoice(FieldId::ServiceKind, &[0.05, 0.2, 0.1, 0.1]), Judgement(
            "development: the worst case that Meta Group found, 20% more cost in the first two years (CIO magazine, \
             2003); half of that for other work, a quarter for infrastructure"
        ), range 0.0 to 0.2 "Meta Group in CIO magazine, 2003, for development"; adds
    }
    /// The same in the second year, as a share of that year’s price.
    ProductivityLossYearTwo "lag-year-2" "Productivity lag, year 2" {
        Quote OnTop, Unit::Share, 0.0 to 2.0, ByChoice(FieldId::ServiceKind, &[0.025, 0.1, 0.05, 0.05]),
        Judgement("half of the first year’s; by then the provider has learned most of the work"),
        range 0.0 to 0.2 "Meta Group in CIO magazine, 2003, for development"; adds
    }
    /// Full-time equivalents of your own who stay to steer the work. They are paid like the people who do it today.
    Retained "retained" "Retained team" {
        Quote OnTop, Unit::People, 0.0 to 100_000.0, Fixed(0.0), Zero
    }
    /// Your people’s and the provider’s time for handing over knowledge, in the months of transition.
    Knowledge "knowledge" "Knowledge transfer" {
        Quote OnTop, Unit::Money, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Visits in both directions.
    Travel "travel" "Travel" {
        Quote OnTop, Unit::MoneyPerYear, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Lines, accounts and licences that the provider needs from you.
    Connectivity "connectivity" "Tools and connectivity" {
        Quote OnTop, Unit::MoneyPerYear, 0.0 to MAX_MONEY, Fixed(0.0), Zero
    }
    /// Service credits that you expect for missed service levels, as a share of the price. They reduce the cost.
    Credits "credits" "Expected service credits" {
        Quote OnTop, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// The provider’s share of what you save against the in-house cost, in months with a saving.
    GainShare "gain-share" "Gain share" {
        Quote OnTop, Unit::Share, 0.0 to 1.0, Fixed(0.0), Zero
    }
    /// Downtime that remains with the provider, as a share of today’s.
    DownRemaining "down-remaining" "Remaining downtime" {
        Quote OnTop, Unit::Share, 0.0 to 10.0, Fixed(1.0), Judgement("no improvement is assumed"), with DownHours
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::{DefaultKind, DefaultValue, Refusal};

    fn values(field: &Field) -> Vec<f64> {
        match field.default {
            Fixed(value) => vec![value],
            ByChoice(_, values) => values.to_vec(),
            Remainder(_) => vec![1.0],
            SameAs(other) => values(other.field()),
        }
    }

    #[test]
    fn every_entry_stands_where_its_id_says_and_can_hold_its_defaults() {
        for (index, field) in FIELDS.iter().enumerate() {
            assert_eq!(field.id as usize, index, "{}", field.key);
            for value in values(field) {
                assert_eq!(field.check(value), Ok(value), "{}", field.key);
            }
        }
    }

    #[test]
    fn entries_of_a_scope_and_of_a_group_stand_together() {
        for pair in FIELDS.windows(2) {
            assert!(pair[0].scope <= pair[1].scope, "{} stands behind {}", pair[1].key, pair[0].key);
            let order = |field: &Field| Group::ALL.iter().position(|group| *group == field.group);
            assert!(order(&pair[0]) <= order(&pair[1]), "{} stands behind {}", pair[1].key, pair[0].key);
        }
    }

    #[test]
    fn keys_are_unique_readable_and_never_used_again() {
        for (index, field) in FIELDS.iter().enumerate() {
            let well_formed = field.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(well_formed, "{}", field.key);
            assert!(FIELDS[..index].iter().all(|earlier| earlier.key != field.key), "{}", field.key);
            assert!(!RETIRED.contains(&field.key), "{} is retired", field.key);
        }
    }

    #[test]
    fn every_label_is_unique_in_its_scope_and_says_by_itself_what_it_is() {
        for (index, field) in FIELDS.iter().enumerate() {
            let twin = FIELDS[..index].iter().find(|other| (other.scope, other.label) == (field.scope, field.label));
            assert!(
                twin.is_none(),
                "{} and {} are both “{}”",
                field.key,
                twin.map_or("", |twin| twin.key),
                field.label
            );
            let leans_on_another = ["Its ", "The same", "Share ", "That ", "Thereof"];
            assert!(leans_on_another.iter().all(|start| !field.label.starts_with(start)), "{}", field.label);
        }
    }

    #[test]
    fn only_what_is_zero_without_an_entry_counts_as_nothing() {
        for field in FIELDS.iter().filter(|field| field.adds) {
            assert_eq!(field.check(0.0), Ok(0.0), "{}", field.key);
            assert_eq!(field.default_kind, DefaultKind::Estimated, "{}", field.key);
        }
    }

    #[test]
    fn the_quick_start_asks_at_most_seven_questions() {
        const { assert!(QUICK_START.len() <= 7) }
    }

    #[test]
    fn what_only_the_visitor_knows_is_asked_in_the_quick_start() {
        for field in FIELDS.iter().filter(|field| field.default_kind == DefaultKind::Required) {
            assert!(QUICK_START.contains(&field.id), "{}", field.key);
        }
    }

    #[test]
    fn what_is_left_out_changes_nothing() {
        for field in FIELDS.iter().filter(|field| field.default_kind == DefaultKind::Zero) {
            let neutral = if field.unit == Unit::ExchangeRate { 1.0 } else { 0.0 };
            assert_eq!(field.default, DefaultValue::Fixed(neutral), "{}", field.key);
        }
    }

    #[test]
    fn a_spread_holds_the_default_and_stays_within_the_bounds() {
        for field in &FIELDS {
            if let Some((low, high)) = field.range {
                // Where no figure is known, none stands in for it, and the range does not apply.
                for value in values(field).into_iter().filter(|value| *value != 0.0) {
                    assert!(low <= value && value <= high, "{}", field.key);
                }
                assert!(field.check(low).is_ok() && field.check(high).is_ok(), "{}", field.key);
            }
        }
    }

    #[test]
    fn a_value_outside_the_bounds_is_refused() {
        for field in &FIELDS {
            let (low, high) = field.bounds;
            for refused in [low - 1.0, high + 1.0] {
                assert_eq!(field.check(refused), Err(Refusal::OutOfRange { low, high }));
            }
            assert_eq!(field.check(f64::NAN), Err(Refusal::NotANumber));
        }
    }
}
