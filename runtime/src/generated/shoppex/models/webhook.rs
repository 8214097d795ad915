// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Webhook`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};

/// `Webhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `events`.
    pub events: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `url`.
    pub url: Option<String>,
}

codegen::record!(received Webhook {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 events "events" optional,
    2 id "id" optional,
    3 uniqid "uniqid" optional,
    4 updated_at "updated_at" optional as Option<UnixSeconds>,
    5 url "url" optional,
});
