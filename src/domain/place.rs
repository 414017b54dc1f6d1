//! The places of a case that have inputs.

use super::field::Scope;
use super::fields::FieldId;

/// Something that has inputs of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, PartialOrd, Ord)]
pub enum Place {
    Case,
    Service(usize),
    Offer(usize),
    Quote { offer: usize, service: usize },
}

impl Place {
    /// The kind of place.
    pub fn scope(self) -> Scope {
        match self {
            Self::Case => Scope::Case,
            Self::Service(_) => Scope::Service,
            Self::Offer(_) => Scope::Offer,
            Self::Quote { .. } => Scope::Quote,
        }
    }

    /// Where the first service and the first offer have the field. The quick start asks there.
    pub fn first(id: FieldId) -> Self {
        Self::of(id.field().scope, 0, 0)
    }

    /// The place of a scope that belongs to a service and an offer.
    pub fn of(scope: Scope, service: usize, offer: usize) -> Self {
        match scope {
            Scope::Case => Self::Case,
            Scope::Service => Self::Service(service),
            Scope::Offer => Self::Offer(offer),
            Scope::Quote => Self::Quote { offer, service },
        }
    }

    /// The place once a service or an offer has been removed: later ones move up; none for what belonged to it.
    pub fn after_removal(self, removed: Self) -> Option<Self> {
        let moved = |own: usize, gone: usize| (own != gone).then(|| if own > gone { own - 1 } else { own });
        Some(match (self, removed) {
            (Self::Service(own), Self::Service(gone)) => Self::Service(moved(own, gone)?),
            (Self::Offer(own), Self::Offer(gone)) => Self::Offer(moved(own, gone)?),
            (Self::Quote { offer, service }, Self::Service(gone)) => {
                Self::Quote { offer, service: moved(service, gone)? }
            }
            (Self::Quote { offer, service }, Self::Offer(gone)) => Self::Quote { offer: moved(offer, gone)?, service },
            (own, _) => own,
        })
    }

    /// The service and the offer that a place belongs to; the first of each where it belongs to none.
    pub fn parts(self) -> (usize, usize) {
        match self {
            Self::Case => (0, 0),
            Self::Service(service) => (service, 0),
            Self::Offer(offer) => (0, offer),
            Self::Quote { offer, service } => (service, offer),
        }
    }
}
