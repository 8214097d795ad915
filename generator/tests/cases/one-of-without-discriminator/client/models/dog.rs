// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Dog`] and the types inside it.

use shopwright::codegen::{self, Value};
use super::Cat;

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: Option<DogBarks>,
}

impl Dog {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { barks: None }
    }

    /// Sets `barks`.
    pub fn barks(mut self, barks: impl Into<DogBarks>) -> Self {
        self.barks = Some(barks.into());
        self
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both Dog {
    0 barks "barks" optional,
});

/// `DogBarks`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DogBarks {
    /// `Boolean`.
    Boolean(bool),
    /// `Number`.
    Number(f64),
    /// `Cat`.
    Cat(Cat),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(both DogBarks {
    Boolean,
    Number,
    Cat of Cat,
});

impl From<bool> for DogBarks {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for DogBarks {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Cat> for DogBarks {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}
