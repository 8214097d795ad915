// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Person`].

use shopwright::codegen;

/// `Person`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `age`.
    pub age: Option<i64>,
    /// `name`.
    pub name: String,
}

codegen::record!(received Person {
    0 age "age" optional,
    1 name "name" required,
});
