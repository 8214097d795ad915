// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ListsResponseItem`] and the types inside it.

use shopwright::codegen::{self, Value};

/// `ListsResponseItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListsResponseItem {
    /// `anything`.
    pub anything: Option<Vec<Value>>,
    /// `enums`.
    pub enums: Option<Vec<ListsResponseItemEnum>>,
    /// `floats`.
    pub floats: Option<Vec<f64>>,
    /// `nested`.
    pub nested: Option<Vec<Vec<Vec<String>>>>,
    /// `nothing`.
    pub nothing: Option<Vec<Value>>,
    /// `nulls`.
    pub nulls: Option<Vec<Option<String>>>,
    /// `tuple`.
    pub tuple: Option<Vec<Value>>,
}

codegen::record!(received ListsResponseItem {
    0 anything "anything" optional,
    1 enums "enums" optional,
    2 floats "floats" optional,
    3 nested "nested" optional,
    4 nothing "nothing" optional,
    5 nulls "nulls" optional,
    6 tuple "tuple" optional,
});

/// Values of `ListsResponseItemEnum`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListsResponseItemEnum {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ListsResponseItemEnum {
    A = "a",
    B = "b",
});
