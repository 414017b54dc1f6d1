//! Which inputs the form shows, in groups.

use crate::domain::analysis::influence::{Influence, width};
use crate::domain::case::{Case, Place};
use crate::domain::field::{DefaultKind, Field, Group};
use crate::domain::fields::{FieldId, QUICK_SETTINGS, QUICK_START, choices};
use crate::domain::value::{PriceForm, Rules};
use crate::ids;
use crate::text::number::rounded;
use crate::text::{Texts, fill, labels};

/// A group of inputs of one place.
#[derive(Debug, Clone, PartialEq)]
pub struct InputGroup {
    pub place: Place,
    pub group: Group,
    pub fields: Vec<FieldId>,
}

impl InputGroup {
    /// Under which key it is remembered that the group is folded otherwise than at first: closed if it is essential, open if it is
    /// not.
    pub fn fold_key(&self) -> String {
        if self.group.is_essential() { self.element_id() } else { format!("open-{}", self.element_id()) }
    }

    /// Its id in the page.
    pub fn element_id(&self) -> String {
        let first = self.fields.first().map(|id| ids::input(self.place, *id)).unwrap_or_default();
        ids::group(&first)
    }
}

/// What a group says of itself: how much of it was entered, and how far the strongest of its inputs moves the result.
pub fn summary(case: &Case, group: &InputGroup, influences: &[Influence], texts: &Texts) -> String {
    let words = &texts.full_form;
    let given = group.fields.iter().filter(|id| case.given(group.place, **id).is_some()).count();
    let numbers = [given, group.fields.len()].map(|count| count.to_string());
    let entered = fill(words.group_entered, &[("given", &numbers[0]), ("all", &numbers[1])]);
    let widths = group.fields.iter().filter_map(|id| width(influences, group.place, *id));
    match widths.reduce(f64::max) {
        Some(width) => fill(words.group_moves, &[("entered", &entered), ("amount", &moved(case, width, texts))]),
        None => entered,
    }
}

/// An amount by which a result moves: two digits say enough.
pub(super) fn moved(case: &Case, width: f64, texts: &Texts) -> String {
    texts.locale.short_money(rounded(width, 2), case.currency())
}

/// The inputs that the quick start leaves at their defaults, as far as they count for anything.
pub fn defaults_in_use(case: &Case) -> Vec<(Place, &'static Field)> {
    let counts = |place: Place, field: &Field| {
        let is_filled_in = !is_in_quick_start(field.id)
            && field.default_kind != DefaultKind::Zero
            && case.given(place, field.id).is_none();
        is_filled_in && field.needs.is_none_or(|needed| is_anywhere(case, needed))
    };
    let groups = case.places().into_iter().flat_map(|place| groups(case, place));
    let inputs = groups.flat_map(|group| group.fields.into_iter().map(move |id| (group.place, id.field())));
    inputs.filter(|(place, field)| counts(*place, field)).collect()
}

fn is_in_quick_start(id: FieldId) -> bool {
    QUICK_START.contains(&id) || QUICK_SETTINGS.contains(&id)
}

/// How the settings of the quick start stand, in a line.
pub fn settings(case: &Case, texts: &Texts) -> String {
    let [size, currency] = [FieldId::Size, FieldId::Currency].map(|id| readable(case, Place::Case, id, texts));
    let years = labels::years(case.years(), texts);
    fill(texts.form.settings, &[("size", &size), ("currency", &currency), ("years", &years)])
}

/// Whether an input is other than zero at any of its places.
fn is_anywhere(case: &Case, id: FieldId) -> bool {
    case.places().into_iter().any(|place| place.scope() == id.field().scope && case.value(place, id) != 0.0)
}

/// The groups of a place, without those that the case has no use for.
pub fn groups(case: &Case, place: Place) -> Vec<InputGroup> {
    let is_used = |group: Group| match (group, place) {
        // They stand on the page of the risk checklist.
        (group, _) if group.is_risk() => false,
        (Group::PriceFixed | Group::PricePerUnit | Group::PriceBaseline | Group::PriceTime | Group::OnTop, _) => {
            let form: PriceForm = case.choice(place, choices::PriceForm);
            match form {
                PriceForm::Fixed => [Group::PriceFixed, Group::OnTop].contains(&group),
                PriceForm::PerUnit => [Group::PricePerUnit, Group::OnTop].contains(&group),
                PriceForm::Baseline => [Group::PriceBaseline, Group::OnTop].contains(&group),
                PriceForm::Time => [Group::PriceTime, Group::OnTop].contains(&group),
                PriceForm::None => false,
            }
        }
        _ => true,
    };
    let converts = case.currency_of(place, FieldId::Fee) != case.currency();
    let is_shown = |id: FieldId| match id {
        FieldId::ExchangeRate | FieldId::CurrencySpread => converts,
        // The present rules are no choice; those of before can be given up.
        FieldId::Rules => case.rules() == Rules::First,
        _ => id.field().needs != Some(FieldId::Improve) || is_anywhere(case, FieldId::Improve),
    };
    let fields =
        |group: Group| Field::of(place.scope()).filter(move |field| field.group == group).map(|field| field.id);
    let groups = Group::ALL.into_iter().filter(|group| is_used(*group));
    let groups =
        groups.map(|group| InputGroup { place, group, fields: fields(group).filter(|id| is_shown(*id)).collect() });
    groups.filter(|group| !group.fields.is_empty()).collect()
}

/// An input's value with its unit, for reading.
pub fn readable(case: &Case, place: Place, id: FieldId, texts: &Texts) -> String {
    labels::value(id.field().unit, case.value(place, id), case.currency_of(place, id), texts)
}
