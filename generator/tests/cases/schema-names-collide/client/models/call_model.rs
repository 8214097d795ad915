// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`CallModel`].

use shopwright::codegen;

/// Values of `CallModel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CallModel {
    /// `phone`.
    Phone,
    /// `video`.
    Video,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received CallModel {
    Phone = "phone",
    Video = "video",
});
