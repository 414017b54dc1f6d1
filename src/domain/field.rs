//! What the declaration of an input says.

use std::marker::PhantomData;

use super::fields::{FIELD_WORDS, FIELDS, FieldId};
use super::value::Unit;

/// What an input belongs to: the case, one of its services, one of its offers, or an offer's price for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    Case,
    Service,
    Offer,
    Quote,
}

/// A section of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What all options share.
    General,
    /// The rival that stays in-house and works better.
    ImprovedInHouse,
    /// Benefits that are not cash.
    Benefits,
    /// What decides which questions of the risk checklist apply.
    Screening,
    /// How likely each expected loss is, and how large.
    RiskExit,
    RiskRebuild,
    RiskDrift,
    RiskService,
    RiskLeakage,
    RiskDispute,
    RiskOverrun,
    RiskBreach,
    RiskPenalty,
    /// What the service is, and the demand for it.
    Work,
    /// The people who do it today.
    Staff,
    /// What they use, and what failures cost.
    Equipment,
    Contract,
    Transition,
    Exit,
    /// How the offer prices the service, and what that form of price needs.
    Price,
    PriceFixed,
    PricePerUnit,
    PriceBaseline,
    PriceTime,
    /// What comes on top of the price.
    OnTop,
}

impl Group {
    /// All groups, in the order of the form.
    pub const ALL: [Self; 25] = [
        Self::General,
        Self::ImprovedInHouse,
        Self::Benefits,
        Self::Screening,
        Self::RiskExit,
        Self::RiskRebuild,
        Self::RiskDrift,
        Self::RiskService,
        Self::RiskLeakage,
        Self::RiskDispute,
        Self::RiskOverrun,
        Self::RiskBreach,
        Self::RiskPenalty,
        Self::Work,
        Self::Staff,
        Self::Equipment,
        Self::Contract,
        Self::Transition,
        Self::Exit,
        Self::Price,
        Self::PriceFixed,
        Self::PricePerUnit,
        Self::PriceBaseline,
        Self::PriceTime,
        Self::OnTop,
    ];

    /// Whether it holds what a first answer needs, so that the form shows it open at first.
    pub fn is_essential(self) -> bool {
        use Group::{General, Price, PriceBaseline, PriceFixed, PricePerUnit, PriceTime, Staff, Work};
        matches!(self, General | Work | Staff | Price | PriceFixed | PricePerUnit | PriceBaseline | PriceTime)
    }

    /// Whether the group belongs to the risk checklist.
    pub fn is_risk(self) -> bool {
        (Self::Screening as usize..=Self::RiskPenalty as usize).contains(&(self as usize))
    }
}

/// An input's value where the visitor gave none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DefaultValue {
    Fixed(f64),
    /// By another input that is picked from a list, in the order of the list.
    ByChoice(FieldId, &'static [f64]),
    /// What other shares of the same whole leave over: 1 less what was entered for them.
    Remainder(&'static [FieldId]),
    /// As another input of the case.
    SameAs(FieldId),
}

/// What stands for an input while the visitor gives nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultKind {
    /// Required: there is no default.
    Required,
    /// It counts as nothing.
    Zero,
    /// The default counts.
    Estimated,
}

/// Where a default comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultSource {
    /// Only the visitor can know this figure; nothing stands in for it.
    Required,
    /// Counts as nothing until it is entered.
    Zero,
    /// This project's judgement, with its reason.
    Judgement(&'static str),
    /// A published figure: who says so, when, and of what the figure is a share.
    Published { source: &'static str, year: &'static str, base: &'static str },
}

/// What is said about an input, in English. Apart from the declaration's facts, so that a program that never says it does
/// not carry it.
#[derive(Debug)]
pub struct FieldWords {
    /// One or two sentences, the entry's doc comment.
    pub help: &'static str,
    pub source: DefaultSource,
    /// Where the low and the high of the default come from.
    pub range: Option<&'static str>,
}

/// The declaration of one input.
#[derive(Debug)]
pub struct Field {
    pub id: FieldId,
    /// Name in drafts and links, and in the ids of the page.
    pub key: &'static str,
    /// In English. `{unit}` is the service's unit of demand, `{units}` several of them.
    pub label: &'static str,
    pub scope: Scope,
    pub group: Group,
    pub unit: Unit,
    /// Smallest and largest allowed value.
    pub bounds: (f64, f64),
    pub default: DefaultValue,
    pub default_kind: DefaultKind,
    /// How low and how high the default could reasonably be.
    pub range: Option<(f64, f64)>,
    /// An input without which this one changes nothing.
    pub needs: Option<FieldId>,
    /// Whether its default adds money by itself. Where only what was entered counts, it is zero.
    pub adds: bool,
}

/// An input that is picked from a list, with the type of its values, so that it cannot be asked for another type.
#[derive(Debug)]
pub struct ChoiceField<T> {
    pub id: FieldId,
    values: PhantomData<T>,
}

impl<T> ChoiceField<T> {
    pub(super) const fn new(id: FieldId) -> Self {
        Self { id, values: PhantomData }
    }
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
    /// Whether it is the rate of something that comes on top of a price: a hidden cost as a share, not as an amount.
    pub fn is_rate_on_top(&self) -> bool {
        self.group == Group::OnTop && self.unit.is_share()
    }

    /// The field with this key.
    pub fn by_key(key: &str) -> Option<&'static Field> {
        FIELDS.iter().find(|field| field.key == key)
    }

    /// The fields of a scope, in the order of the form.
    pub fn of(scope: Scope) -> impl Iterator<Item = &'static Field> {
        FIELDS.iter().filter(move |field| field.scope == scope)
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

    /// What is said about the input.
    pub fn words(&self) -> &'static FieldWords {
        &FIELD_WORDS[self.id as usize]
    }
}

impl DefaultSource {
    /// What stands for an input whose default comes from here.
    pub(super) const fn default_kind(self) -> DefaultKind {
        match self {
            Self::Required => DefaultKind::Required,
            Self::Zero => DefaultKind::Zero,
            Self::Judgement(_) | Self::Published { .. } => DefaultKind::Estimated,
        }
    }
}

impl FieldId {
    /// The declaration of this input.
    pub fn field(self) -> &'static Field {
        &FIELDS[self as usize]
    }
}
