// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Config`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{PageMeta, PageMetaRequest};

/// Tags for the heads of pages.
#[derive(Clone, Debug)]
pub struct Config {
    client: codegen::Client<Dukanext>,
}

impl Config {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Fetch head tags for a page.
    ///
    /// `POST /config` · [source](<https://docs.dukanext.co.ke/docs/theme-guide/seo-and-meta>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `DOMAIN_NOT_IDENTIFIED`,
    /// `HOSTNAME_NOT_DETERMINED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_ID_NOT_FOUND`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`, `SHOP_URL_INVALID`.
    #[inline]
    pub fn page_meta(&self, body: &PageMetaRequest) -> GetPageMeta {
        GetPageMeta(Call::json(&self.client, &PAGE_META).json_body(body))
    }
}

/// A call of [`Config::page_meta`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetPageMeta(Call<Dukanext, PageMeta>);

codegen::call!(GetPageMeta, Dukanext, PageMeta);

static PAGE_META: Operation = Operation::new("config.page_meta", Method::POST, "/config")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
