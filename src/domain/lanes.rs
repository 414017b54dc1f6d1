//! Several cases computed side by side with one run of the model.

use std::ops::{Add, Div, Mul, Sub};

use super::number::Number;

/// `K` values of one quantity, one for each case of the batch. Operations work lane by lane, so the compiler can use
/// vector instructions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lanes<const K: usize>(pub [f64; K]);

impl<const K: usize> Lanes<K> {
    fn zip(self, other: Self, operation: impl Fn(f64, f64) -> f64) -> Self {
        Self(std::array::from_fn(|lane| operation(self.0[lane], other.0[lane])))
    }
}

impl<const K: usize> Number for Lanes<K> {
    fn constant(value: f64) -> Self {
        Self([value; K])
    }

    fn root(self, n: u32) -> Self {
        Self(self.0.map(|value| value.root(n)))
    }

    fn max_zero(self) -> Self {
        Self(self.0.map(f64::max_zero))
    }
}

macro_rules! lanewise {
    ($($operation:ident $method:ident)+) => {$(
        impl<const K: usize> $operation for Lanes<K> {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                self.zip(other, f64::$method)
            }
        }
    )+};
}

lanewise! { Add add  Sub sub  Mul mul  Div div }
