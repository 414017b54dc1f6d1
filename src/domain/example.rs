//! Cases to begin with, made up for common situations; and cases from articles and published calculations, which the model was
//! checked against.

mod rivals;

use super::case::{Case, Place};
use super::custom::{Amounts, CustomLine};
use super::fields::FieldId;
use super::lines::Side;
use super::value::{Choice, choice};

choice! {
    /// An example case. Its key is the end of its address: `#/example/website`.
    Example {
        /// A company's first web site, built by itself or by a specialised firm; one year.
        Website "website" "A first website"
        /// A bank's whole IT for five years.
        Bank "bank" "A bank’s entire IT"
        /// Round figures that exercise every line; every result can be followed by hand.
        Constructed "constructed" "A constructed example"
        /// A published Total Economic Impact table, typed in as custom lines.
        Tei "tei" "A published TEI table"
        /// The figures that a calculator on the web opens with.
        Calculator "calculator" "A calculator’s own example"
        /// Two services, two offers, a hybrid and an improved in-house option.
        Rivals "rivals" "Two services, two offers"
        /// A help desk and one provider.
        HelpDesk "help-desk" "IT help desk, 12 people"
        /// All IT of a small company, by the user and month.
        ManagedIt "managed-it" "Managed IT for 60 employees"
        /// Applications that are kept running and changed.
        Applications "applications" "Application maintenance, 8 people"
        /// Servers, networks and cloud.
        Servers "servers" "Servers and cloud, 6 people"
    }
}

impl Example {
    /// Situations to begin with.
    pub const TEMPLATES: [Self; 5] = [Self::HelpDesk, Self::ManagedIt, Self::Applications, Self::Servers, Self::Rivals];

    /// Cases whose results stand elsewhere, or can be followed by hand.
    pub const CHECKED: [Self; 5] = [Self::Website, Self::Bank, Self::Constructed, Self::Tei, Self::Calculator];

    /// The example with this key.
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|example| example.key() == key)
    }

    /// The end of the example's address.
    pub fn key(self) -> &'static str {
        self.option().key
    }

    /// Its name, in English.
    pub fn label(self) -> &'static str {
        self.option().label
    }

    /// The case itself.
    pub fn case(self) -> Case {
        let mut case = Case::new();
        case.set_title(self.label());
        if self == Self::Rivals {
            case = rivals::outline(case);
            for (place, figures) in rivals::FIGURES {
                figures.iter().for_each(|(id, value)| put(&mut case, *place, *id, *value));
            }
            return case;
        }
        if Self::CHECKED.contains(&self) {
            // What published cases leave out counts as nothing.
            put(&mut case, Place::Case, FieldId::OnlyEntered, 1.0);
        }
        for (id, value) in self.figures() {
            put(&mut case, Place::first(*id), *id, *value);
        }
        case.custom = self.custom_lines();
        case
    }

    /// Where the figures come from, in English.
    pub fn origin(self) -> &'static str {
        match self {
            Self::Website => {
                "From an article on outsourcing, first year only: 220,000 US dollars in-house, 42,000 from a \
                 specialised firm. Old and second-hand: an anecdote, not a benchmark."
            }
            Self::Bank => {
                "A bank in Australia and Hewlett-Packard, 1997: 16 million US dollars over five years, from an \
                 article. The in-house cost was not published, so the question is what it would have to be."
            }
            Self::Constructed => {
                "Made up, in round figures, so that every result can be checked by hand or in a spreadsheet."
            }
            Self::Tei => {
                "Cash-flow table of a Total Economic Impact study by Forrester for SalesLoft: three years at 10%. \
                 Its benefits are entered on the in-house side, as cost avoided."
            }
            Self::Calculator => {
                "The opening figures of CalcBee’s outsourcing calculator: 800,000 US dollars a year in-house, 480,000 \
                 outsourced, 80,000 of transition; three years, no hidden cost."
            }
            Self::HelpDesk => "Made up, in round figures: a help desk of twelve, and one provider at a yearly price.",
            Self::ManagedIt => {
                "Made up, in round figures: one and a half people look after the IT of 60 employees; a provider asks \
                 110 a month for each of them."
            }
            Self::Applications => {
                "Made up, in round figures: eight people keep business applications running and change them."
            }
            Self::Servers => "Made up, in round figures: six people run servers, networks and cloud services.",
            Self::Rivals => {
                "Made up: a service desk and its servers, a full-service offer, an offer per ticket, a hybrid that \
                 outsources the desk alone, and an improved in-house team."
            }
        }
    }

    fn figures(self) -> &'static [(FieldId, f64)] {
        use FieldId::*;
        match self {
            // 220,000 US dollars in-house and 42,000 by a specialised firm, each for the first year.
            Self::Website => &[(Horizon, 1.0), (Fee, 42_000.0), (Transition, 0.0)],
            // A bank in Australia to Hewlett-Packard, 1997: 16 million US dollars over five years. What the work cost
            // in-house was not published.
            Self::Bank => &[(Horizon, 5.0), (Fee, 3_200_000.0), (FeeEscalator, 0.0), (Transition, 0.0)],
            Self::Constructed => &[
                (Currency, 1.0),
                (Horizon, 5.0),
                (DiscountRate, 0.1),
                (Discounting, 0.0),
                (People, 10.0),
                (Salary, 100_000.0),
                (OnCost, 0.0),
                (WageInflation, 0.03),
                (Fee, 620_000.0),
                (FeeEscalator, 0.02),
                (Governance, 0.08),
                (ProductivityLossYearOne, 0.2),
                (ProductivityLossYearTwo, 0.1),
                (Transition, 180_000.0),
            ],
            Self::Tei => &[(Horizon, 3.0), (DiscountRate, 0.1), (Discounting, 0.0)],
            Self::Calculator => &[(Horizon, 3.0), (Fee, 480_000.0), (FeeEscalator, 0.0), (Transition, 80_000.0)],
            Self::HelpDesk => {
                &[(ServiceKind, 2.0), (People, 12.0), (Salary, 55_000.0), (Fee, 620_000.0), (Transition, 120_000.0)]
            }
            Self::ManagedIt => &[
                (Size, 1.0),
                (ServiceKind, 0.0),
                (People, 1.5),
                (Salary, 72_000.0),
                // 60 employees at 110 a month.
                (Fee, 79_200.0),
                (Transition, 15_000.0),
            ],
            Self::Applications => {
                &[(ServiceKind, 1.0), (People, 8.0), (Salary, 90_000.0), (Fee, 680_000.0), (Transition, 150_000.0)]
            }
            Self::Servers => {
                &[(ServiceKind, 0.0), (People, 6.0), (Salary, 75_000.0), (Fee, 400_000.0), (Transition, 90_000.0)]
            }
            Self::Rivals => &[],
        }
    }

    fn custom_lines(self) -> Vec<CustomLine> {
        let yearly = |amounts: &[f64]| Amounts::Yearly(amounts.to_vec());
        let in_house = |name, amounts: &[f64]| CustomLine::new(name, Side::InHouse, yearly(amounts));
        match self {
            Self::Website => vec![in_house("Web site run in-house", &[220_000.0])],
            Self::Bank | Self::Constructed | Self::Rivals => Vec::new(),
            Self::HelpDesk | Self::ManagedIt | Self::Applications | Self::Servers => Vec::new(),
            Self::Tei => vec![
                in_house("Benefits", &[1_606_511.0, 3_061_331.0, 4_229_760.0]),
                CustomLine::new("Initial costs", Side::Outsourced, Amounts::OneOff(53_150.0)),
                CustomLine {
                    price_of: Some(0),
                    ..CustomLine::new("Costs", Side::Outsourced, yearly(&[666_715.0, 636_772.0, 647_783.0]))
                },
            ],
            Self::Calculator => vec![in_house("In-house cost", &[800_000.0; 3])],
        }
    }
}

fn put(case: &mut Case, place: Place, id: FieldId, value: f64) {
    let taken = case.give(place, id, value);
    debug_assert!(taken.is_ok(), "{id:?} cannot be {value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_of_every_example_is_allowed() {
        for example in Example::ALL {
            let case = example.case();
            for (id, value) in example.figures() {
                assert_eq!(case.given(Place::first(*id), *id), Some(*value), "{example:?} {id:?}");
            }
            for (place, field) in case.inputs() {
                assert_eq!(field.check(case.value(place, field.id)), Ok(case.value(place, field.id)));
            }
        }
    }
}
