// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Order`].

use shopwright::codegen;

/// Values of `Order`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Order {
    /// `asc`.
    Asc3,
    /// `ASC`.
    Asc2,
    /// `Asc`.
    Asc,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// (empty).
    Empty,
    /// `*`.
    Asterisk,
    /// `2413`.
    Value2413,
    /// `a b`.
    AB,
    /// `a_b`.
    AB2,
    /// `_`.
    Underscore,
    /// `unrecognized`.
    UnrecognizedValue,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both Order {
    Asc3 = "asc",
    Asc2 = "ASC",
    Asc = "Asc",
    Plus1 = "+1",
    Minus1 = "-1",
    Empty = "",
    Asterisk = "*",
    Value2413 = "2413",
    AB = "a b",
    AB2 = "a_b",
    Underscore = "_",
    UnrecognizedValue = "unrecognized",
});
