// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WalletTransactions`].

use crate::codegen::{self, Map, Value};
use super::WalletTransaction;

/// Movements. Whether this is a plain list or an object holding one was not visible.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WalletTransactions {
    /// `List`.
    List(Vec<WalletTransaction>),
    /// `Object`.
    Object(Map<String, Value>),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(received WalletTransactions {
    List,
    Object,
});
