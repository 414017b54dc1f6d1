//! Reactive values of few types. Leptos compiles a memo anew for each type that it holds, and a text or a part of a view for
//! each closure. These share one type each, which took 24 kB off a first visit of 250 (script/size). To read and
//! to write they are as [`Memo`], `collect_view` and closures in `view!`.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value worked out from the session or from other such values. Whoever reads it is told only when it differs, as of a
/// [`Memo`], but it is worked out as soon as something that it reads has changed. A memo waits until it is read: at each change
/// of the session, whatever on the page rests on it is asked whether it has to do something.
pub struct Derived<T> {
    value: Signal<Option<Erased>>,
    holds: PhantomData<fn() -> T>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

#[derive(Clone)]
struct Erased(Arc<dyn ErasedValue>);

trait ErasedValue: Any + Send + Sync {
    fn equals(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + Send + Sync + 'static> ErasedValue for T {
    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl PartialEq for Erased {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.equals(other.0.as_any())
    }
}

impl<T: PartialEq + Send + Sync + 'static> Derived<T> {
    /// Works the value out, and again whenever something that it reads has changed, which may be before a list that it reads
    /// an entry of has made room for one without that entry.
    pub fn new(compute: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { value: derived(Box::new(move || Erased(Arc::new(compute())))), holds: PhantomData }
    }

    /// Reads the value.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        Self::read(self.value.get(), read)
    }

    /// Reads the value without being told of changes.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        Self::read(self.value.get_untracked(), read)
    }

    fn read<R>(erased: Option<Erased>, read: impl FnOnce(&T) -> R) -> R {
        match erased.as_ref().and_then(|erased| erased.0.as_any().downcast_ref()) {
            Some(value) => read(value),
            None => unreachable!("a value is read as what it was made as"),
        }
    }

    /// A copy of the value.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of the value, without being told of changes.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// The content of a value of several kinds that stays of one kind while it is shown, `first` at first. `read` gives it of
    /// that kind and none of any other.
    pub fn content<C>(self, first: C, read: fn(&T) -> Option<C>) -> Derived<C>
    where
        C: Clone + PartialEq + Send + Sync + 'static,
    {
        Derived::new(move || self.with(read).unwrap_or_else(|| first.clone()))
    }

    /// A text that follows the value.
    pub fn text(self, read: impl Fn(&T) -> String + Send + Sync + 'static) -> Signal<String> {
        text(move || self.with(&read))
    }
}

#[inline(never)]
fn derived(compute: Box<dyn Fn() -> Erased + Send + Sync>) -> Signal<Option<Erased>> {
    let value = RwSignal::new(None);
    ImmediateEffect::new_scoped(move || {
        let new = Some(compute());
        value.maybe_update(|own| {
            let differs = *own != new;
            if differs {
                *own = new;
            }
            differs
        });
    });
    value.into()
}

/// A text that follows what it reads.
pub fn text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    derived_text(Box::new(read))
}

#[inline(never)]
fn derived_text(read: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(read)
}

/// A view for each item, whatever its kind.
pub fn each<T, V: IntoView + 'static>(items: impl IntoIterator<Item = T>, view: impl Fn(T) -> V) -> Vec<AnyView> {
    items.into_iter().map(|item| view(item).into_any()).collect()
}

/// A part of a view that is made anew when what it reads changes.
pub fn dynamic<V: IntoView + 'static>(view: impl Fn() -> V + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || view().into_any());
    view.into_any()
}
