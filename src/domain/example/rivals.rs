//! The example with several services and offers.

use crate::domain::case::{Case, Place};
use crate::domain::fields::FieldId::{self, *};

/// The figures, place by place.
pub const FIGURES: &[(Place, &[(FieldId, f64)])] = &[
    (Place::Case, &[(Currency, 1.0), (Improve, 1.0), (ImproveSaving, 0.08), (ImproveOnce, 60_000.0), (Basis, 2.0)]),
    (
        Place::Service(0),
        &[
            (ServiceKind, 2.0),
            (Volume, 2_400.0),
            (Growth, 0.04),
            (PeakExtra, 0.25),
            (PeakMonths, 2.0),
            (People, 12.0),
            (Salary, 48_000.0),
            (OnCost, 0.26),
            (Training, 900.0),
            (Tools, 1_400.0),
            (Facilities, 6_000.0),
            (Capacity, 2_700.0),
            (Overtime, 24.0),
        ],
    ),
    (
        Place::Service(1),
        &[
            (ServiceKind, 0.0),
            (Volume, 180.0),
            (Growth, 0.06),
            (People, 5.0),
            (Salary, 62_000.0),
            (OnCost, 0.26),
            (OnCall, 38_000.0),
            (Tools, 5_200.0),
            (Facilities, 6_000.0),
            (Hardware, 420_000.0),
            (RefreshFirst, 14.0),
            (DownHours, 9.0),
            (DownValue, 4_000.0),
        ],
    ),
    (Place::Offer(0), &[(Transition, 120_000.0)]),
    (Place::Quote { offer: 0, service: 0 }, &[(Fee, 610_000.0), (Retained, 1.0)]),
    (Place::Quote { offer: 0, service: 1 }, &[(Fee, 430_000.0), (DownRemaining, 0.6)]),
    (Place::Offer(1), &[(Transition, 55_000.0), (TransitionMonths, 4.0), (OfferCurrency, 0.0), (ExchangeRate, 0.92)]),
    (
        Place::Quote { offer: 1, service: 0 },
        &[
            (PriceForm, 1.0),
            (UnitPrice, 17.5),
            (Minimum, 1_800.0),
            (BandTwo, 2_500.0),
            (BandTwoPrice, 14.0),
            (Travel, 8_000.0),
            (Communication, 0.05),
        ],
    ),
    (Place::Quote { offer: 1, service: 1 }, &[(PriceForm, 4.0)]),
];

/// Gives an empty case its services and offers, with names, and says who does what in the hybrid option.
pub fn outline(mut case: Case) -> Case {
    case.add_service();
    case.add_offer();
    case.set_name(Place::Service(0), "Service desk");
    case.set_name(Place::Service(1), "Servers");
    case.set_name(Place::Offer(0), "Full service");
    case.set_name(Place::Offer(1), "By the ticket");
    case.assign(0, Some(0));
    case
}
