// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Me`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Shoppex;
use super::super::models::{Capabilities, Shop};

/// The shop and token in use.
#[derive(Clone, Debug)]
pub struct CurrentShop {
    client: codegen::Client<Shoppex>,
}

impl CurrentShop {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// Describe the shop behind the token.
    ///
    /// `GET /me` · ShoppexIO/sdk-js src/client.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self) -> GetShop {
        GetShop(Call::json(&self.client, &GET))
    }

    /// List what the token may do.
    ///
    /// `GET /me/capabilities` · ShoppexIO/sdk-js src/client.ts ·
    /// [source](<https://docs.shoppex.io/api-reference/errors>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn capabilities(&self) -> GetCapabilities {
        GetCapabilities(Call::json(&self.client, &CAPABILITIES))
    }
}

/// A call of [`CurrentShop::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetShop(Call<Shoppex, Shop>);

codegen::call!(GetShop, Shoppex, Shop);

static GET: Operation = Operation::new("me.get", Method::GET, "/me")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`CurrentShop::capabilities`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCapabilities(Call<Shoppex, Capabilities>);

codegen::call!(GetCapabilities, Shoppex, Capabilities);

static CAPABILITIES: Operation = Operation::new(
        "me.capabilities",
        Method::GET,
        "/me/capabilities",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
