// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Pet`].

use shopwright::codegen::{self, Value};
use super::{Cat, Dog};

/// `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Tagged `cat`.
    Cat(Cat),
    /// Tagged (empty).
    Dog(Dog),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::tagged_union!(received Pet "kind" {
    Cat "cat" | "kitten",
    Dog "" | "\"" + tag,
});
