//! A case: what the visitor entered.

mod checklist;
mod currency;
mod entries;
mod inputs;
mod options;
mod ranges;
mod scenarios;

use crate::domain::custom::CustomLine;
use crate::domain::field::{Field, Scope};
use crate::domain::fields::FieldId;
pub use crate::domain::input_id::InputId;
pub use crate::domain::name::MAX_NAME;
use crate::domain::name::bounded_name;
pub use crate::domain::party::Party;
pub use crate::domain::place::Place;
use crate::domain::risk::answer::Replies;
use crate::domain::risk::level::ServiceLevel;
pub use crate::domain::scenario::{MAX_SCENARIOS, Scenario, ScenarioValue};
pub use crate::domain::sourcing_option::SourcingOption;
pub use entries::Entries;

/// Most services of a case.
pub const MAX_SERVICES: usize = 8;
/// Most offers of a case.
pub const MAX_OFFERS: usize = 4;

/// A business case: services, offers for them, what both share, and the lines the visitor added.
///
/// Inputs are numbers in the unit of their [`Field`]; what was not entered has its default.
///
/// ```
/// use outsight::domain::case::{Case, Place};
/// use outsight::domain::fields::FieldId;
///
/// let mut case = Case::new();
/// case.give(Place::Service(0), FieldId::People, 4.0)?;
/// assert_eq!(case.given(Place::Service(0), FieldId::People), Some(4.0));
/// assert_eq!(case.given(Place::Case, FieldId::DiscountRate), None);
/// assert_eq!(case.value(Place::Case, FieldId::DiscountRate), 0.1, "10% a year");
/// # Ok::<(), outsight::domain::field::Refusal>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    title: String,
    /// Whom the report names, in the order of [`Party::ALL`]; may be empty.
    parties: [String; Party::ALL.len()],
    /// The inputs that belong to the whole case.
    general: Entries,
    pub(in crate::domain) services: Vec<Service>,
    pub(in crate::domain) offers: Vec<Offer>,
    /// Who does each service in the hybrid option: an offer, or your own people. Empty: there is no hybrid option.
    pub(in crate::domain) hybrid: Vec<Option<usize>>,
    /// The option that the page compares with the baseline; none: the best of them.
    pub compared: Option<SourcingOption>,
    /// Lines that the visitor named.
    pub custom: Vec<CustomLine>,
    /// What is said about the company in the risk checklist.
    pub(in crate::domain) replies: Replies,
    pub(in crate::domain) scenarios: Vec<Scenario>,
}

/// Work that is done in-house today and could be given away as one piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    name: String,
    entries: Entries,
    /// Its service levels; none while they are as suggested.
    pub(in crate::domain) levels: Option<Vec<ServiceLevel>>,
}

/// What one provider offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    name: String,
    entries: Entries,
    /// Its price for each service.
    quotes: Vec<Entries>,
    /// What is said about it in the risk checklist.
    pub(in crate::domain) replies: Replies,
}

impl Default for Case {
    /// An empty case: one service and one offer, every input at its default.
    fn default() -> Self {
        Self {
            title: String::new(),
            parties: Default::default(),
            general: Entries::new(Scope::Case),
            services: vec![Service::new()],
            offers: vec![Offer::new(1)],
            hybrid: Vec::new(),
            compared: None,
            custom: Vec::new(),
            replies: Replies::default(),
            scenarios: Vec::new(),
        }
    }
}

impl Service {
    fn new() -> Self {
        Self { name: String::new(), entries: Entries::new(Scope::Service), levels: None }
    }
}

impl Offer {
    fn new(services: usize) -> Self {
        let quotes = (0..services).map(|_| Entries::new(Scope::Quote)).collect();
        Self { name: String::new(), entries: Entries::new(Scope::Offer), quotes, replies: Replies::default() }
    }
}

impl Case {
    /// An empty case: one service and one offer, every input at its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the visitor calls it; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Renames the case; a name that is too long is cut.
    pub fn set_title(&mut self, title: &str) {
        self.title = bounded_name(title);
    }

    /// Whom the report is for, or who has made it; may be empty.
    pub fn party(&self, party: Party) -> &str {
        &self.parties[party as usize]
    }

    /// Names a party; a name that is too long is cut.
    pub fn set_party(&mut self, party: Party, name: &str) {
        self.parties[party as usize] = bounded_name(name);
    }

    /// Number of services (≥ 1).
    pub fn services(&self) -> usize {
        self.services.len()
    }

    /// Number of offers (≥ 1).
    pub fn offers(&self) -> usize {
        self.offers.len()
    }

    /// The name that the visitor gave a service or an offer; may be empty.
    pub fn name(&self, place: Place) -> &str {
        match place {
            Place::Service(service) => self.services.get(service).map_or("", |service| &service.name),
            Place::Offer(offer) => self.offers.get(offer).map_or("", |offer| &offer.name),
            Place::Case | Place::Quote { .. } => "",
        }
    }

    /// Renames a service or an offer; a name that is too long is cut.
    pub fn set_name(&mut self, place: Place, name: &str) {
        let own = match place {
            Place::Service(service) => self.services.get_mut(service).map(|service| &mut service.name),
            Place::Offer(offer) => self.offers.get_mut(offer).map(|offer| &mut offer.name),
            Place::Case | Place::Quote { .. } => None,
        };
        if let Some(own) = own {
            *own = bounded_name(name);
        }
    }

    /// Adds an empty service; nothing happens if there are as many as a case can hold.
    pub fn add_service(&mut self) {
        if self.services.len() < MAX_SERVICES {
            self.services.push(Service::new());
            self.offers.iter_mut().for_each(|offer| offer.quotes.push(Entries::new(Scope::Quote)));
            if !self.hybrid.is_empty() {
                self.hybrid.push(None);
            }
        }
    }

    /// Adds an empty offer; nothing happens if there are as many as a case can hold.
    pub fn add_offer(&mut self) {
        if self.offers.len() < MAX_OFFERS {
            self.offers.push(Offer::new(self.services.len()));
        }
    }

    /// Takes a service or an offer away with everything that belongs to it; the last one stays.
    pub fn remove(&mut self, place: Place) {
        match place {
            Place::Service(service) if self.services.len() > 1 && service < self.services.len() => {
                self.services.remove(service);
                self.offers.iter_mut().for_each(|offer| drop(offer.quotes.remove(service)));
                if service < self.hybrid.len() {
                    self.hybrid.remove(service);
                }
            }
            Place::Offer(offer) if self.offers.len() > 1 && offer < self.offers.len() => {
                self.offers.remove(offer);
                for choice in &mut self.hybrid {
                    *choice = choice.filter(|own| *own != offer).map(|own| if own > offer { own - 1 } else { own });
                }
                self.compared = None;
            }
            _ => return,
        }
        self.custom.retain_mut(|line| line.survive_removal(place));
        self.scenarios_survive_removal(place);
    }

    /// Every place that has inputs, in the order of the form.
    pub fn places(&self) -> Vec<Place> {
        let services = 0..self.services.len();
        let mut places = vec![Place::Case];
        places.extend(services.clone().map(Place::Service));
        for offer in 0..self.offers.len() {
            places.push(Place::Offer(offer));
            places.extend(services.clone().map(|service| Place::Quote { offer, service }));
        }
        places
    }

    /// Every input of every place.
    pub fn inputs(&self) -> impl Iterator<Item = (Place, &'static Field)> {
        self.places().into_iter().flat_map(|place| Field::of(place.scope()).map(move |field| (place, field)))
    }

    /// What the visitor entered at a place.
    pub fn entries(&self, place: Place) -> Option<&Entries> {
        match place {
            Place::Case => Some(&self.general),
            Place::Service(service) => self.services.get(service).map(|service| &service.entries),
            Place::Offer(offer) => self.offers.get(offer).map(|offer| &offer.entries),
            Place::Quote { offer, service } => self.offers.get(offer).and_then(|offer| offer.quotes.get(service)),
        }
    }

    pub(in crate::domain) fn entries_mut(&mut self, place: Place) -> Option<&mut Entries> {
        match place {
            Place::Case => Some(&mut self.general),
            Place::Service(service) => self.services.get_mut(service).map(|service| &mut service.entries),
            Place::Offer(offer) => self.offers.get_mut(offer).map(|offer| &mut offer.entries),
            Place::Quote { offer, service } => {
                self.offers.get_mut(offer).and_then(|offer| offer.quotes.get_mut(service))
            }
        }
    }

    /// How many years are compared.
    pub fn years(&self) -> usize {
        self.count(Place::Case, FieldId::Horizon)
    }

    /// Whether nothing was entered at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
