// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Fill`].

use shopwright::codegen;

/// `Fill`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fill {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: String,
    /// `d`.
    pub d: String,
}

impl Fill {
    /// Makes a value of what is required.
    pub fn new(required: FillRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
        }
    }
}

/// What [`Fill::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct FillRequired {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: String,
    /// `d`.
    pub d: String,
}

codegen::record!(both Fill {
    0 a "a" required,
    1 b "b" required,
    2 c "c" required,
    3 d "d" required,
});
