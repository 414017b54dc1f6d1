//! What stands around every page.

mod banners;
mod footer;
mod header;
mod received;

pub use banners::Banners;
pub use footer::Footer;
pub use header::Header;
pub use received::Received;
