//! A case: what the visitor entered.

use super::custom::CustomLine;
use super::field::{ChoiceField, Default as Standard, Field, Refusal, Scope};
use super::fields::{FieldId, choices};
pub use super::name::MAX_NAME;
use super::name::bounded_name;
pub use super::place::{Place, Source};
use super::risk::answer::Replies;
use super::risk::level::Level;
use super::sheet::Sheet;
use super::value::{Choice, Rules, Switch};
pub use super::ways::Way;

/// Most services of a case.
pub const MAX_SERVICES: usize = 8;
/// Most offers of a case.
pub const MAX_OFFERS: usize = 4;

/// A business case: services, offers for them, what both share, and the lines the visitor added.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    title: String,
    /// The inputs that belong to the whole case.
    frame: Sheet,
    pub(super) services: Vec<Service>,
    pub(super) offers: Vec<Offer>,
    /// Who does each service in the hybrid way: an offer, or your own people. Empty: there is no hybrid way.
    pub(super) hybrid: Vec<Option<usize>>,
    /// The way that the page compares with the present one; none: the best of them.
    pub subject: Option<Way>,
    /// Lines that the visitor named.
    pub custom: Vec<CustomLine>,
    /// What is said about the company in the risk checklist.
    pub(super) replies: Replies,
}

/// Work that is done in-house today and could be given away as one piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    name: String,
    sheet: Sheet,
    /// Its service levels; none while they are as suggested.
    pub(super) levels: Option<Vec<Level>>,
}

/// What one provider offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    name: String,
    sheet: Sheet,
    /// Its price for each service.
    quotes: Vec<Sheet>,
    /// What is said about it in the risk checklist.
    pub(super) replies: Replies,
}

impl Default for Case {
    /// An empty case: one service and one offer, every input at its default.
    fn default() -> Self {
        Self {
            title: String::new(),
            frame: Sheet::new(Scope::Case),
            services: vec![Service::new()],
            offers: vec![Offer::new(1)],
            hybrid: Vec::new(),
            subject: None,
            custom: Vec::new(),
            replies: Replies::default(),
        }
    }
}

impl Service {
    fn new() -> Self {
        Self { name: String::new(), sheet: Sheet::new(Scope::Service), levels: None }
    }
}

impl Offer {
    fn new(services: usize) -> Self {
        let quotes = (0..services).map(|_| Sheet::new(Scope::Quote)).collect();
        Self { name: String::new(), sheet: Sheet::new(Scope::Offer), quotes, replies: Replies::default() }
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

    /// The services' number, at least 1.
    pub fn services(&self) -> usize {
        self.services.len()
    }

    /// The offers' number, at least 1.
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
            self.offers.iter_mut().for_each(|offer| offer.quotes.push(Sheet::new(Scope::Quote)));
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
                self.subject = None;
            }
            _ => return,
        }
        self.custom.retain_mut(|line| line.survive_removal(place));
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
    pub fn sheet(&self, place: Place) -> Option<&Sheet> {
        match place {
            Place::Case => Some(&self.frame),
            Place::Service(service) => self.services.get(service).map(|service| &service.sheet),
            Place::Offer(offer) => self.offers.get(offer).map(|offer| &offer.sheet),
            Place::Quote { offer, service } => self.offers.get(offer).and_then(|offer| offer.quotes.get(service)),
        }
    }

    pub(super) fn sheet_mut(&mut self, place: Place) -> Option<&mut Sheet> {
        match place {
            Place::Case => Some(&mut self.frame),
            Place::Service(service) => self.services.get_mut(service).map(|service| &mut service.sheet),
            Place::Offer(offer) => self.offers.get_mut(offer).map(|offer| &mut offer.sheet),
            Place::Quote { offer, service } => {
                self.offers.get_mut(offer).and_then(|offer| offer.quotes.get_mut(service))
            }
        }
    }

    /// The value of an input, given or default.
    pub fn value(&self, place: Place, id: FieldId) -> f64 {
        self.given(place, id).unwrap_or_else(|| self.standard(place, id))
    }

    /// The value of an input that is picked from a list.
    ///
    /// ```compile_fail
    /// use outsight::domain::case::{Case, Place};
    /// use outsight::domain::fields::choices;
    /// use outsight::domain::value::Month;
    /// // A currency is no month.
    /// let month: Month = Case::new().choice(Place::Case, choices::Currency);
    /// ```
    pub fn choice<T: Choice>(&self, place: Place, field: ChoiceField<T>) -> T {
        T::at(self.value(place, field.id))
    }

    /// The value of an input that counts something whole.
    pub fn count(&self, place: Place, id: FieldId) -> usize {
        self.value(place, id) as usize
    }

    /// The default of an input at a place.
    pub fn standard(&self, place: Place, id: FieldId) -> f64 {
        let field = id.field();
        if field.adds && self.counts_only_entered() {
            return 0.0;
        }
        match field.default {
            Standard::Same(value) => value,
            Standard::By(other, values) => {
                let (service, offer) = place.parts();
                let at = Place::of(other.field().scope, service, offer);
                values.get(self.value(at, other) as usize).copied().unwrap_or_default()
            }
            Standard::Rest(others) => {
                let taken = others.iter().filter_map(|other| self.given(place, *other));
                taken.fold(1.0_f64, |rest, share| rest - share).max(0.0)
            }
            Standard::As(other) => self.value(Place::Case, other),
        }
    }

    /// Whether defaults that add money count as nothing.
    pub fn counts_only_entered(&self) -> bool {
        self.choice(Place::Case, choices::OnlyEntered) == Switch::On
    }

    /// Which rules the case is calculated by.
    pub fn rules(&self) -> Rules {
        self.choice(Place::Case, choices::Rules)
    }

    /// What the visitor gave for an input, if anything.
    pub fn given(&self, place: Place, id: FieldId) -> Option<f64> {
        self.sheet(place).and_then(|sheet| sheet.value(id))
    }

    /// Takes the visitor's value for an input.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] if the field cannot hold it; nothing is changed then.
    pub fn give(&mut self, place: Place, id: FieldId, value: f64) -> Result<(), Refusal> {
        let value = id.field().check(value)?;
        if let Some(sheet) = self.sheet_mut(place) {
            sheet.give(id, value);
        }
        Ok(())
    }

    /// Puts an input back to its default.
    pub fn reset(&mut self, place: Place, id: FieldId) {
        if let Some(sheet) = self.sheet_mut(place) {
            sheet.reset(id);
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
