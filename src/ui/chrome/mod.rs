//! What stands around every page.

mod banners;
mod case_menu;
mod footer;
mod header;
mod notices;
mod received;

pub use banners::Banners;
pub use case_menu::CaseMenu;
pub use footer::Footer;
pub use header::{Header, PageLink};
pub use notices::Notices;
