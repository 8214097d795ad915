// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`FillRequiredModel`].

use shopwright::codegen;
use super::Fill;

/// `FillRequiredModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FillRequiredModel {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: String,
    /// `d`.
    pub d: String,
    /// `e`.
    pub e: Fill,
}

impl FillRequiredModel {
    /// Makes a value of what is required.
    pub fn new(required: FillRequiredModelRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
        }
    }
}

/// What [`FillRequiredModel::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct FillRequiredModelRequired {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: String,
    /// `d`.
    pub d: String,
    /// `e`.
    pub e: Fill,
}

codegen::record!(both FillRequiredModel {
    0 a "a" required,
    1 b "b" required,
    2 c "c" required,
    3 d "d" required,
    4 e "e" required,
});
