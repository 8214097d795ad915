// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Worker`].

use shopwright::codegen::{self, Value};
use super::Person;

/// `Worker`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Worker {
    /// `age`.
    pub age: String,
    /// `boss`.
    pub boss: Option<Box<Worker>>,
    /// `both`.
    pub both: Option<i64>,
    /// Somebody.
    pub described: Option<Person>,
    /// `job`.
    pub job: Option<String>,
    /// `name`.
    pub name: String,
    /// `none`.
    pub none: Option<Value>,
    /// `text`.
    pub text: Option<String>,
}

codegen::record!(received Worker {
    0 age "age" required,
    1 boss "boss" optional,
    2 both "both" optional,
    3 described "described" optional,
    4 job "job" optional,
    5 name "name" required,
    6 none "none" optional,
    7 text "text" optional,
});
