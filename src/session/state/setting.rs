//! What a session learns from the browser.

use super::preferences::Preferences;
use crate::report::clock::Clock;
use crate::text::typed::Mark;

/// Tells what the visitor sets before a fraction. It is asked only when a number is read whose meaning depends on it: to make
/// its first number format takes a browser 30 to 40 ms, on Lighthouse's phone 130.
#[derive(Debug, Clone, Copy)]
pub struct OwnMark(pub fn() -> Mark);

impl PartialEq for OwnMark {
    fn eq(&self, other: &Self) -> bool {
        (self.0)() == (other.0)()
    }
}

impl Default for OwnMark {
    fn default() -> Self {
        Self(Mark::default)
    }
}

/// Where and when a session runs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setting {
    /// The page's address without a fragment.
    pub page: String,
    /// A number that no other tab has drawn.
    pub random: u64,
    pub clock: Clock,
    pub preferences: Preferences,
    pub mark: OwnMark,
    /// Texts that could not be used before the page was loaded again.
    pub unusable_texts: String,
}

/// The site's files in this browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Site {
    /// All files are stored, so that it works without a network.
    pub is_offline_ready: bool,
    pub update: Update,
}

/// A newer version of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Update {
    #[default]
    None,
    /// It is stored and waits for the visitor.
    Ready,
    /// The visitor has agreed.
    Underway,
    /// Other tabs keep the old one.
    Stuck,
    /// Another tab has changed over to it.
    Elsewhere,
}
