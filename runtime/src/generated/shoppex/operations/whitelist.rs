// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Whitelist`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Shoppex;
use super::super::models::{AnyObject, CreateWhitelistEntryRequest};

/// Allowed buyers.
#[derive(Clone, Debug)]
pub struct Whitelist {
    client: codegen::Client<Shoppex>,
}

impl Whitelist {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// Allow an attribute.
    ///
    /// The page shows an untyped object, without the data envelope.
    ///
    /// `POST /whitelist` ·
    /// [source](<https://docs.shoppex.io/api-reference/whitelist/create-whitelist-entry>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateWhitelistEntryRequest) -> CreateWhitelistEntry {
        CreateWhitelistEntry(Call::json(&self.client, &CREATE).json_body(body))
    }
}

/// A call of [`Whitelist::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateWhitelistEntry(Call<Shoppex, AnyObject>);

codegen::call!(CreateWhitelistEntry, Shoppex, AnyObject);

static CREATE: Operation = Operation::new("whitelist.create", Method::POST, "/whitelist")
    .security(&[&["oauth2"], &["apiKey"]]);
