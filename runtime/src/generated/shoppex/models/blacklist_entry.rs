// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`BlacklistEntry`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};

/// A blocked buyer attribute. value and reason are the current names; the earlier page has
/// uniqid, data, note and updated_at.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlacklistEntry {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `data`.
    pub data: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `value`.
    pub value: Option<String>,
}

codegen::record!(received BlacklistEntry {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 data "data" optional,
    2 id "id" optional,
    3 note "note" optional,
    4 reason "reason" optional,
    5 kind "type" optional,
    6 uniqid "uniqid" optional,
    7 updated_at "updated_at" optional as Option<UnixSeconds>,
    8 value "value" optional,
});
