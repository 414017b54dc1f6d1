//! The texts of languages other than English.

use serde::Deserialize;

/// Texts as the build has packed them, kept while the program runs; none if they are not of the declared shape. They are
/// packed and not the JSON of `languages/`, whose reader would be 71 kB more to download.
pub fn read<T: Deserialize<'static>>(packed: Vec<u8>) -> Option<&'static T> {
    let (texts, rest) = postcard::take_from_bytes(packed.leak()).ok()?;
    rest.is_empty().then(|| &*Box::leak(Box::new(texts)))
}
