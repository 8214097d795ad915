// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Search`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::SearchResults;

/// Products and categories by words.
#[derive(Clone, Debug)]
pub struct CatalogSearch {
    client: codegen::Client<Dukanext>,
}

impl CatalogSearch {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Search products and categories.
    ///
    /// Two pages at once: page and limit count for both. Set a limit, since the default is
    /// documented as 20 and shown as 18.
    ///
    /// `GET /search` · [source](<https://docs.dukanext.co.ke/docs/api-reference/search>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `INVALID_SEARCH_QUERY`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn find(&self, term: impl Into<String>) -> SearchCatalog {
        SearchCatalog(Call::json(&self.client, &FIND).query("term", term.into()))
    }
}

/// A call of [`CatalogSearch::find`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SearchCatalog(Call<Dukanext, SearchResults>);

impl SearchCatalog {
    /// Sets `page`: Page to fetch. Documented as number.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The example reply shows 18 although the stated default is 20.
    ///
    /// Server default: `20`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::call!(SearchCatalog, Dukanext, SearchResults);

static FIND: Operation = Operation::new("search.find", Method::GET, "/search")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
