//! What views watch. The generic types of reactive values are compiled once for each type they hold, which would be a
//! third of the download; here every value is held behind one type, and so are texts and handlers.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// Something computed from the session or from other such values, made anew when they change. Whoever reads it is told
/// only when it differs.
pub struct Seen<T> {
    memo: Memo<Held>,
    held: PhantomData<fn() -> T>,
}

impl<T> Clone for Seen<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Seen<T> {}

#[derive(Clone)]
struct Held(Arc<dyn SeenValue>);

trait SeenValue: Any + Send + Sync {
    fn is_same(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + Send + Sync + 'static> SeenValue for T {
    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.is_same(other.0.as_any())
    }
}

type Maker = Box<dyn Fn(Option<&Held>) -> Held + Send + Sync>;

impl<T: PartialEq + Send + Sync + 'static> Seen<T> {
    /// Computes the value now and whenever something it reads changes.
    pub fn new(compute: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let make: Maker = Box::new(move |_| Held(Arc::new(compute())));
        Self { memo: memo(make), held: PhantomData }
    }

    /// Reads the value.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        Self::read(&self.memo.get(), read)
    }

    /// Reads the value without being told of changes.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        Self::read(&self.memo.get_untracked(), read)
    }

    fn read<R>(held: &Held, read: impl FnOnce(&T) -> R) -> R {
        match held.0.as_any().downcast_ref() {
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

    /// A text on the page that follows the value.
    pub fn text(self, read: fn(&T) -> String) -> Signal<String> {
        text(move || self.with(read))
    }
}

#[inline(never)]
fn memo(make: Maker) -> Memo<Held> {
    Memo::new(make)
}

/// A text on the page that follows what it reads.
pub fn text(compute: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    derived(Box::new(compute))
}

#[inline(never)]
fn derived(compute: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(compute)
}

/// A handler of a click.
pub type Pressed = Box<dyn FnMut(MouseEvent)>;

/// A handler of a key.
pub type KeyHandler = Box<dyn FnMut(KeyboardEvent)>;

/// A handler of any other event.
pub type Handler = Box<dyn FnMut(Event)>;

/// What a click does.
pub fn clicked(act: impl Fn() + 'static) -> Pressed {
    Box::new(move |_| act())
}

/// What a new text in an input, or a choice from a list, does.
pub fn entered(act: impl Fn(String) + 'static) -> Handler {
    Box::new(move |event| act(event_target_value(&event)))
}

/// A part of the page that is made anew whenever what it reads changes.
pub fn remade(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}
