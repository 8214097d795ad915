// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TokenSet`].

use crate::codegen::{self, DateTime, Map, Rfc3339, Secret, Utc, Value};

/// Tokens of one installation. Field names come from the SDK token store and README, not from
/// the reference page.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenSet {
    /// Bearer token (sx_at_ and 96 hex digits); lives 24 hours.
    pub access_token: Secret,
    /// End of life of the access token.
    pub expires_at: Option<DateTime<Utc>>,
    /// Installation created or reused.
    pub installation_id: Option<i64>,
    /// Refresh token (sx_rt_…).
    pub refresh_token: Option<Secret>,
    /// Granted scopes.
    pub scopes: Option<Vec<String>>,
    /// Store that granted access. The redirect does not carry it, only this response does.
    pub store_id: Option<i64>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received TokenSet {
    0 access_token "access_token" required,
    1 expires_at "expires_at" optional as Option<Rfc3339>,
    2 installation_id "installation_id" optional,
    3 refresh_token "refresh_token" optional,
    4 scopes "scopes" optional,
    5 store_id "store_id" optional,
    ..additional,
});
