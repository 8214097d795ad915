// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Settings`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{Settings, ShopHealth};

/// Whether the shop is open, and how it is set up.
#[derive(Clone, Debug)]
pub struct ShopSettings {
    client: codegen::Client<Dukanext>,
}

impl ShopSettings {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Fetch the public shop configuration.
    ///
    /// Changes rarely; cache for a few minutes.
    ///
    /// `GET /settings` · [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn get(&self) -> GetSettings {
        GetSettings(Call::json(&self.client, &GET))
    }

    /// Tell whether the shop can be served.
    ///
    /// First call of every page load. Any reply other than 200 means the shop must not be
    /// rendered.
    ///
    /// `GET /settings/health` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn health(&self) -> CheckHealth {
        CheckHealth(Call::json(&self.client, &HEALTH))
    }
}

/// A call of [`ShopSettings::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSettings(Call<Dukanext, Settings>);

codegen::call!(GetSettings, Dukanext, Settings);

static GET: Operation = Operation::new("settings.get", Method::GET, "/settings")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`ShopSettings::health`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckHealth(Call<Dukanext, ShopHealth>);

codegen::call!(CheckHealth, Dukanext, ShopHealth);

static HEALTH: Operation = Operation::new(
        "settings.health",
        Method::GET,
        "/settings/health",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe);
