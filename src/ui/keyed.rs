//! Lists whose entries stay what they are when the list changes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::reactive::Derived;

/// Shows a list whose entries are told apart by a name, and those of one name by their order. An entry that stays keeps its
/// elements, with what was opened or focused in them; `view` gets it as a derived value and so changes only what differs.
pub fn keyed<T>(
    items: Derived<Vec<T>>,
    name: fn(&T) -> &str,
    view: impl Fn(Derived<T>) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let keys = Derived::new(move || items.with(|items| keys(items, name)));
    let entry = move |key: Key| {
        let find = move || items.with(|items| find(items, name, &key).cloned());
        let first = untrack(&find)?;
        // An entry that has just left the list is not shown any more; until then it stays as it came.
        let item = Derived::new(move || find().unwrap_or_else(|| first.clone()));
        Some(view(item))
    };
    for_each_key(keys, Arc::new(entry))
}

/// The name of an entry, and how many entries before it have the same.
type Key = (String, usize);

fn keys<T>(items: &[T], name: fn(&T) -> &str) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::with_capacity(items.len());
    for item in items {
        let own = name(item);
        let before = keys.iter().filter(|(other, _)| other == own).count();
        keys.push((own.to_owned(), before));
    }
    keys
}

fn find<'a, T>(items: &'a [T], name: fn(&T) -> &str, (own, before): &Key) -> Option<&'a T> {
    items.iter().filter(|item| name(item) == own).nth(*before)
}

/// Compiled once for all kinds of entries.
fn for_each_key(keys: Derived<Vec<Key>>, entry: Arc<dyn Fn(Key) -> Option<AnyView> + Send + Sync>) -> AnyView {
    view! { <For each=move || keys.get() key=Key::clone children=move |key| entry(key)/> }.into_any()
}
