//! The risk checklist of a case: what is said about the company, about each offer, and which service levels are asked for.

use super::Case;
use crate::domain::risk::answer::{Replies, Reply};
use crate::domain::risk::level::ServiceLevel;
use crate::domain::risk::question::QuestionScope;
use crate::domain::risk::questions::QuestionId;

impl Case {
    /// What is said about a question, for an offer; a question about the company has one reply for all offers.
    pub fn reply(&self, offer: usize, id: QuestionId) -> &Reply {
        match id.question().scope {
            QuestionScope::Company => &self.replies,
            QuestionScope::Offer => self.offers.get(offer).map_or(&self.replies, |offer| &offer.replies),
        }
        .get(id)
    }

    /// Puts a reply in the place of what was said.
    pub fn set_reply(&mut self, offer: usize, id: QuestionId, reply: Reply) {
        let replies = match id.question().scope {
            QuestionScope::Company => Some(&mut self.replies),
            QuestionScope::Offer => self.offers.get_mut(offer).map(|offer| &mut offer.replies),
        };
        if let Some(replies) = replies {
            replies.set(id, reply);
        }
    }

    /// What is said about the company; with an offer, about that offer.
    pub fn replies(&self, offer: Option<usize>) -> Option<&Replies> {
        match offer {
            None => Some(&self.replies),
            Some(offer) => self.offers.get(offer).map(|offer| &offer.replies),
        }
    }

    /// Whether any question was answered, or anything was said about one.
    pub fn has_replies(&self) -> bool {
        !self.replies.is_empty() || self.offers.iter().any(|offer| !offer.replies.is_empty())
    }

    /// The service levels that the visitor asks for; none while they are as suggested.
    pub fn levels(&self, service: usize) -> Option<&[ServiceLevel]> {
        self.services.get(service).and_then(|service| service.levels.as_deref())
    }

    /// Asks for these service levels, or for those suggested.
    pub fn set_levels(&mut self, service: usize, levels: Option<Vec<ServiceLevel>>) {
        if let Some(service) = self.services.get_mut(service) {
            service.levels = levels;
        }
    }
}
