// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CategoryGroup`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};

/// `CategoryGroup`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryGroup {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received CategoryGroup {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 title "title" optional,
    2 uniqid "uniqid" optional,
    3 updated_at "updated_at" optional as Option<UnixSeconds>,
});
