// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Pet`].

use shopwright::codegen::{self, Value};
use super::{Cat, Dog};

/// `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`.
    Cat(Cat),
    /// `Dog`.
    Dog(Dog),
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
    /// `List`.
    List(Vec<String>),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(both Pet {
    Cat of Cat,
    Dog of Dog,
    String,
    Integer,
    List,
});

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<String> for Pet {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Pet {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for Pet {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
