// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ResponseType`].

use crate::codegen;

/// Values of `ResponseType`.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseType {
    /// `code`.
    Code,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent ResponseType {
    Code = "code",
});
