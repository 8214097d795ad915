// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Store`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::SeloraX;
use super::super::models::Store;

/// Store profile.
#[derive(Clone, Debug)]
pub struct StoreProfile {
    client: codegen::Client<SeloraX>,
}

impl StoreProfile {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// Get the store profile.
    ///
    /// `GET /api/apps/v1/store` · scope `read:store` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/store>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_installation`, `invalid_token`, `missing_auth`,
    /// `missing_store_id`, `missing_token`, `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self) -> GetStore {
        GetStore(Call::json(&self.client, &GET))
    }
}

/// A call of [`StoreProfile::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetStore(Call<SeloraX, Store>);

codegen::call!(GetStore, SeloraX, Store);

static GET: Operation = Operation::new("store.get", Method::GET, "/api/apps/v1/store")
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:store"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
