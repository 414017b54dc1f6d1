//! Cases to look at: two from articles on outsourcing, a constructed one, and a published table.

use super::case::{Amounts, Case, CustomLine};
use super::fields::FieldId;
use super::lines::Side;
use super::value::{Choice, Stored, choice};

choice! {
    /// An example case. Its key is the end of its address: `#/example/website`.
    Example {
        /// A company's first web site, built by itself or by a specialised firm; one year.
        Website "website" "A first web site"
        /// A bank's whole IT for five years.
        Bank "bank" "A bank's whole IT"
        /// Round figures that exercise every line; every result can be followed by hand.
        Constructed "constructed" "A constructed case"
        /// A published Total Economic Impact table, typed in as custom lines.
        Tei "tei" "A published TEI table"
    }
}

impl Example {
    /// The example with this key.
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|example| example.key() == key)
    }

    /// The end of the example's address.
    pub fn key(self) -> &'static str {
        Self::OPTIONS[self.store() as usize].key
    }

    /// Its name, in English.
    pub fn label(self) -> &'static str {
        Self::OPTIONS[self.store() as usize].label
    }

    /// The case itself.
    pub fn case(self) -> Case {
        let mut case = Case::new();
        case.set_title(self.label());
        for (id, value) in self.figures() {
            let taken = case.give(*id, *value);
            debug_assert!(taken.is_ok(), "{id:?} cannot be {value}");
        }
        case.custom = self.custom_lines();
        case
    }

    /// Where the figures come from, in English.
    pub fn origin(self) -> &'static str {
        match self {
            Self::Website => {
                "From an article on outsourcing, first year only: 220,000 US dollars by the company itself, 42,000 by a \
                 specialised firm. Old and second-hand: a story, not a benchmark."
            }
            Self::Bank => {
                "A bank in Australia and Hewlett-Packard, 1997: 16 million US dollars over five years, from an article. \
                 What the work cost in-house was not published, so the question is what it would have to be."
            }
            Self::Constructed => {
                "Made up, in round figures, so that every result can be checked by hand or in a spreadsheet."
            }
            Self::Tei => {
                "Cash-flow table of a Total Economic Impact study by Forrester for SalesLoft: three years at 10 %. \
                 Its benefits stand on the in-house side, as cost avoided."
            }
        }
    }

    fn figures(self) -> &'static [(FieldId, f64)] {
        use FieldId::*;
        match self {
            // 220,000 US dollars in-house and 42,000 by a specialised firm, each for the first year.
            Self::Website => &[
                (Horizon, 1.0),
                (Fee, 42_000.0),
                (Transition, 0.0),
                (Governance, 0.0),
                (LagYearOne, 0.0),
                (LagYearTwo, 0.0),
                (Exit, 0.0),
            ],
            // A bank in Australia to Hewlett-Packard, 1997: 16 million US dollars over five years. What the work cost
            // in-house was not published.
            Self::Bank => &[
                (Horizon, 5.0),
                (Fee, 3_200_000.0),
                (FeeEscalator, 0.0),
                (Transition, 0.0),
                (Governance, 0.0),
                (LagYearOne, 0.0),
                (LagYearTwo, 0.0),
                (Exit, 0.0),
            ],
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
                (LagYearOne, 0.2),
                (LagYearTwo, 0.1),
                (Transition, 180_000.0),
                (Exit, 0.0),
            ],
            Self::Tei => &[(Horizon, 3.0), (DiscountRate, 0.1), (Discounting, 0.0)],
        }
    }

    fn custom_lines(self) -> Vec<CustomLine> {
        let yearly = |amounts: &[f64]| Amounts::Yearly(amounts.to_vec());
        match self {
            Self::Website => vec![CustomLine::new("Web site run in-house", Side::InHouse, yearly(&[220_000.0]))],
            Self::Bank | Self::Constructed => Vec::new(),
            Self::Tei => vec![
                CustomLine::new("Benefits", Side::InHouse, yearly(&[1_606_511.0, 3_061_331.0, 4_229_760.0])),
                CustomLine::new("Initial costs", Side::Outsourced, Amounts::OneOff(53_150.0)),
                CustomLine::new("Costs", Side::Outsourced, yearly(&[666_715.0, 636_772.0, 647_783.0])),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_of_every_example_is_allowed() {
        for example in Example::ALL {
            let case = example.case();
            for (id, value) in example.figures() {
                assert_eq!(case.inputs().get(*id), *value, "{example:?} {id:?}");
                assert!(case.is_given(*id));
            }
        }
    }
}
