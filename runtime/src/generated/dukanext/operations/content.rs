// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Content`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{ContentEntry, ContentModel};

/// Content whose models the merchant defines.
#[derive(Clone, Debug)]
pub struct Content {
    client: codegen::Client<Dukanext>,
}

impl Content {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Read a content model.
    ///
    /// Collections answer with a page of entries, singletons with the record or null. Published
    /// entries only.
    ///
    /// `GET /content/{modelSlug}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/content>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `CONTENT_MODEL_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn read(&self, model_slug: impl Into<String>) -> ReadContent {
        ReadContent(Call::json(&self.client, &READ).path(model_slug.into()))
    }

    /// Read one content entry.
    ///
    /// `GET /content/{modelSlug}/{entryId}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/content>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `CONTENT_ENTRY_NOT_FOUND`, `CONTENT_MODEL_NOT_FOUND`,
    /// `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn entry(
        &self,
        model_slug: impl Into<String>,
        entry_id: impl Into<String>,
    ) -> ReadContentEntry {
        ReadContentEntry(
            Call::json(&self.client, &ENTRY)
                .path(model_slug.into())
                .path(entry_id.into()),
        )
    }
}

/// A call of [`Content::read`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReadContent(Call<Dukanext, Option<ContentModel>>);

impl ReadContent {
    /// Sets `page`: Page to fetch; collections only.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Entries per page; collections only.
    ///
    /// Server default: `20`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::call!(ReadContent, Dukanext, Option<ContentModel>);

static READ: Operation = Operation::new(
        "content.read",
        Method::GET,
        "/content/{modelSlug}",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Content::entry`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReadContentEntry(Call<Dukanext, ContentEntry>);

codegen::call!(ReadContentEntry, Dukanext, ContentEntry);

static ENTRY: Operation = Operation::new(
        "content.entry",
        Method::GET,
        "/content/{modelSlug}/{entryId}",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
