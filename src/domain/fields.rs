//! The table of inputs: every input is declared here, once. Form, validation, drafts, links, documentation,
//! property tests and translations walk [`FIELDS`].
//!
//! To add an input, add an entry to the `inputs!` table below and use it in [`model`](super::model). A key is
//! written in drafts and links: it never changes and is never used for something else; the key of an input that is
//! gone goes to [`RETIRED`]. A default may change only together with a step in `codec::migrate` that writes the old
//! default into older cases, because cases carry only what the visitor entered.
//!
//! An entry's type is `N` for a number of the model, or the plain type of data that decides a case's shape.

use super::finance::discount::Discounting;
use super::value::{Choice, Currency, Stored, Unit};

/// The part of a case that an input belongs to; the form shows one section for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    InHouse,
    Offer,
    Move,
    /// What both ways share.
    Frame,
}

impl Group {
    /// All groups, in the order of the form.
    pub const ALL: [Self; 4] = [Self::InHouse, Self::Offer, Self::Move, Self::Frame];
}

/// Where a default comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Only the visitor can know this figure; nothing stands in for it.
    Asked,
    /// This project's judgement, with its reason.
    Judgement(&'static str),
    /// A published figure: who says so, when, and of what the figure is a share.
    Published { source: &'static str, year: &'static str, base: &'static str },
}

/// The declaration of one input.
#[derive(Debug)]
pub struct Field {
    pub id: FieldId,
    /// Name in drafts and links, and id in the page.
    pub key: &'static str,
    /// In English, as are all words of this table.
    pub label: &'static str,
    /// One or two sentences, the entry's doc comment.
    pub help: &'static str,
    pub group: Group,
    pub unit: Unit,
    /// Smallest and largest allowed value.
    pub bounds: (f64, f64),
    pub default: f64,
    pub origin: Origin,
    /// Whether the quick start asks for it.
    pub quick: bool,
}

/// Why a value was refused.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Refusal {
    /// Not a finite number.
    NotANumber,
    /// Outside the bounds, which are included.
    OutOfRange { low: f64, high: f64 },
    /// Only whole numbers make sense here.
    NotWhole { low: f64, high: f64 },
}

impl Field {
    /// The field with this key.
    pub fn by_key(key: &str) -> Option<&'static Field> {
        FIELDS.iter().find(|field| field.key == key)
    }

    /// Gives `value` back if the field can hold it.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] that says what is allowed.
    pub fn check(&self, value: f64) -> Result<f64, Refusal> {
        let (low, high) = self.bounds;
        if !value.is_finite() {
            Err(Refusal::NotANumber)
        } else if !(low..=high).contains(&value) {
            Err(Refusal::OutOfRange { low, high })
        } else if self.unit.is_whole() && value.fract() != 0.0 {
            Err(Refusal::NotWhole { low, high })
        } else {
            Ok(value)
        }
    }

    /// Whether nothing but the visitor's own figure will do.
    pub fn is_asked(&self) -> bool {
        self.origin == Origin::Asked
    }
}

/// Converts numbers of the model, copies plain data.
macro_rules! lifted {
    (N, $value:expr, $id:expr, $convert:expr) => {
        $convert($id, &$value)
    };
    ($plain:ident, $value:expr, $id:expr, $convert:expr) => {
        $value
    };
}

macro_rules! inputs {
    ($(
        $(#[doc = $help:literal])+
        $id:ident $name:ident $key:literal $label:literal {
            $type:ident in $unit:expr, from $low:literal to $high:expr, group $group:ident,
            default $default:expr, $origin:expr, quick $quick:literal
        }
    )+) => {
        /// The values of all inputs. `N` is the kind of number the model runs with.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Inputs<N = f64> {
            $($(#[doc = $help])+ pub $name: $type,)+
        }

        /// Names one input.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum FieldId { $($id,)+ }

        /// All inputs, in the order of the form.
        pub static FIELDS: [Field; [$(FieldId::$id),+].len()] = [$(
            Field {
                id: FieldId::$id,
                key: $key,
                label: $label,
                help: concat!($($help),+),
                group: Group::$group,
                unit: $unit,
                bounds: ($low, $high),
                default: $default,
                origin: $origin,
                quick: $quick,
            },
        )+];

        impl Inputs {
            /// The value of one input.
            pub fn get(&self, id: FieldId) -> f64 {
                match id { $(FieldId::$id => self.$name.store(),)+ }
            }

            /// Changes one input.
            ///
            /// # Errors
            ///
            /// A [`Refusal`] if the field cannot hold `value`; nothing is changed then.
            pub fn set(&mut self, id: FieldId, value: f64) -> Result<(), Refusal> {
                let value = id.field().check(value)?;
                match id { $(FieldId::$id => self.$name = Stored::load(value),)+ }
                Ok(())
            }
        }

        impl<N> Inputs<N> {
            /// The same inputs with another kind of number.
            pub fn lift<M>(&self, mut convert: impl FnMut(FieldId, &N) -> M) -> Inputs<M> {
                Inputs { $($name: lifted!($type, self.$name, FieldId::$id, convert),)+ }
            }
        }

        impl Default for Inputs {
            fn default() -> Self {
                Self { $($name: Stored::load($default),)+ }
            }
        }
    };
}

impl FieldId {
    /// The declaration of this input.
    pub fn field(self) -> &'static Field {
        &FIELDS[self as usize]
    }
}

/// Keys of inputs that are gone. They are never used again.
pub const RETIRED: &[&str] = &[];

/// The longest horizon, in years.
pub const MAX_YEARS: usize = 10;

/// More than any case will hold, in any currency.
const MAX_MONEY: f64 = 1e12;

const CURRENCIES: Unit = Unit::Choice(Currency::OPTIONS);
const CONVENTIONS: Unit = Unit::Choice(Discounting::OPTIONS);
const LAST_CURRENCY: f64 = (Currency::OPTIONS.len() - 1) as f64;
const LAST_CONVENTION: f64 = (Discounting::OPTIONS.len() - 1) as f64;

inputs! {
    /// Full-time equivalents who do this work in-house today. Count only those whose cost would really go away.
    People people "people" "People, full-time" {
        N in Unit::People, from 0.0 to 100_000.0, group InHouse,
        default 0.0, Origin::Asked, quick true
    }
    /// Average gross salary of one of these people for a year, before the employer's on-cost.
    Salary salary "salary" "Average salary" {
        N in Unit::MoneyPerYear, from 0.0 to MAX_MONEY, group InHouse,
        default 0.0, Origin::Asked, quick true
    }
    /// Employer's taxes and benefits on top of salary, as a share of salary.
    OnCost on_cost "on-cost" "Employer on-cost" {
        N in Unit::Share, from 0.0 to 3.0, group InHouse,
        default 0.423, Origin::Published {
            source: "US Bureau of Labor Statistics, Employer Costs for Employee Compensation, as quoted by Scale Army",
            year: "June 2025",
            base: "wages, private industry: 13.58 of benefits on 32.07 of wages per hour",
        }, quick false
    }
    /// How much pay rises each year. The first year is at today's pay.
    WageInflation wage_inflation "wage-inflation" "Wage inflation" {
        N in Unit::SharePerYear, from -0.2 to 1.0, group InHouse,
        default 0.03, Origin::Judgement("equal to the fee escalator, so that neither side is favoured"), quick false
    }
    /// What the provider charges for the first year.
    Fee fee "fee" "Provider's fee" {
        N in Unit::MoneyPerYear, from 0.0 to MAX_MONEY, group Offer,
        default 0.0, Origin::Asked, quick true
    }
    /// How much the provider's price rises at each anniversary of the contract.
    FeeEscalator fee_escalator "fee-escalator" "Fee escalator" {
        N in Unit::SharePerYear, from -0.2 to 1.0, group Offer,
        default 0.03, Origin::Judgement("equal to wage inflation, so that neither side is favoured"), quick false
    }
    /// People and tools of your own that manage the provider: contract, service levels, acceptance. As a share of the
    /// fee.
    Governance governance "governance" "Governance" {
        N in Unit::Share, from 0.0 to 2.0, group Offer,
        default 0.08, Origin::Published {
            source: "Yankee Group, as quoted by ZDNet: 5 to 12 %, low for infrastructure, high for business process",
            year: "year not stated",
            base: "total contract value; 8 % is about the middle",
        }, quick false
    }
    /// Rework and slower delivery while the provider learns the work, as a share of the first year's fee.
    LagYearOne lag_year_1 "lag-year-1" "Productivity lag, year 1" {
        N in Unit::Share, from 0.0 to 2.0, group Offer,
        default 0.1, Origin::Judgement(
            "half of what Meta Group found at worst for development work: 20 % more cost in the first two years \
             (CIO magazine, 2003)"
        ), quick false
    }
    /// The same in the second year, as a share of that year's fee.
    LagYearTwo lag_year_2 "lag-year-2" "Productivity lag, year 2" {
        N in Unit::Share, from 0.0 to 2.0, group Offer,
        default 0.05, Origin::Judgement("half of the first year's: the provider has learned most of the work"), quick false
    }
    /// One-off cost of the move: selection, contract, knowledge transfer, severance, set-up. Paid at the start.
    Transition transition "transition" "One-off transition" {
        N in Unit::Money, from 0.0 to MAX_MONEY, group Move,
        default 0.0, Origin::Asked, quick true
    }
    /// What it costs to leave the provider or change to another when the horizon ends, as a share of the last year's
    /// fee.
    Exit exit "exit" "Exit cost at the end" {
        N in Unit::Share, from 0.0 to 5.0, group Move,
        default 0.33, Origin::Published {
            source: "Peukert, European Journal of Information Systems 28(3): average cost of switching",
            year: "2019",
            base: "one year's spending on professional services: one third",
        }, quick false
    }
    /// How long the comparison runs. Contracts of three to five years are common; a longer horizon favours the way
    /// with the higher one-off cost.
    Horizon horizon "horizon" "Years to compare" {
        usize in Unit::Years, from 1.0 to MAX_YEARS as f64, group Frame,
        default 5.0, Origin::Judgement("long enough to pay back a move, short enough to foresee"), quick true
    }
    /// What money costs your company per year, in nominal terms. Finance departments call it the hurdle rate or
    /// weighted average cost of capital.
    DiscountRate discount_rate "discount-rate" "Discount rate" {
        N in Unit::SharePerYear, from 0.0 to 1.0, group Frame,
        default 0.1, Origin::Judgement("the rate of published Total Economic Impact tables; use your own hurdle rate"),
        quick false
    }
    /// When in the period money is counted as paid. End of year is what a spreadsheet's NPV function does; middle of
    /// year suits fees that are paid through the year.
    Discounting discounting "discounting" "Discounting convention" {
        Discounting in CONVENTIONS, from 0.0 to LAST_CONVENTION, group Frame,
        default 0.0, Origin::Judgement("what spreadsheets and published cases use"), quick false
    }
    /// All amounts of the case are in this currency. Changing it relabels amounts; it does not convert them.
    Currency currency "currency" "Currency" {
        Currency in CURRENCIES, from 0.0 to LAST_CURRENCY, group Frame,
        default 0.0, Origin::Judgement("the currency of most published cases; choose yours"), quick true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_stands_where_its_id_says_and_can_hold_its_default() {
        for (place, field) in FIELDS.iter().enumerate() {
            assert_eq!(field.id as usize, place, "{}", field.key);
            assert_eq!(field.check(field.default), Ok(field.default), "{}", field.key);
            assert_eq!(Inputs::default().get(field.id), field.default, "{}", field.key);
        }
    }

    #[test]
    fn keys_are_unique_readable_and_never_used_again() {
        for (place, field) in FIELDS.iter().enumerate() {
            let well_formed = field.key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(well_formed, "{}", field.key);
            assert!(FIELDS[..place].iter().all(|earlier| earlier.key != field.key), "{}", field.key);
            assert!(!RETIRED.contains(&field.key), "{} is retired", field.key);
        }
    }

    #[test]
    fn the_quick_start_asks_at_most_seven_questions() {
        assert!(FIELDS.iter().filter(|field| field.quick).count() <= 7);
    }

    #[test]
    fn what_only_the_visitor_knows_is_asked_in_the_quick_start() {
        for field in FIELDS.iter().filter(|field| field.is_asked()) {
            assert!(field.quick, "{}", field.key);
        }
    }

    #[test]
    fn a_value_outside_the_bounds_is_refused_and_changes_nothing() {
        for field in &FIELDS {
            let mut inputs = Inputs::default();
            let (low, high) = field.bounds;
            for refused in [low - 1.0, high + 1.0] {
                assert_eq!(inputs.set(field.id, refused), Err(Refusal::OutOfRange { low, high }));
            }
            assert_eq!(inputs.set(field.id, f64::NAN), Err(Refusal::NotANumber));
            assert_eq!(inputs, Inputs::default());
        }
    }
}
