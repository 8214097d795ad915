// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`AlikeResponse`].

use shopwright::codegen;
use super::{
    LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne,
    LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo,
};

/// `AlikeResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlikeResponse {
    /// `one`.
    pub one: Option<
        LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne,
    >,
    /// `two`.
    pub two: Option<
        LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo,
    >,
}

codegen::record!(received AlikeResponse {
    0 one "one" optional,
    1 two "two" optional,
});
