// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Blacklist`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{BlacklistEntry, CreateBlacklistEntryRequest};

/// Blocked buyers.
#[derive(Clone, Debug)]
pub struct Blacklist {
    client: codegen::Client<Shoppex>,
}

impl Blacklist {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List blocked attributes.
    ///
    /// `GET /blacklist` ·
    /// [source](<https://docs.shoppex.io/api-reference/blacklist/list-blacklist-entries>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListBlacklistEntries {
        ListBlacklistEntries(Call::page(&self.client, &LIST))
    }

    /// Block an attribute.
    ///
    /// The current example answers an empty data object.
    ///
    /// `POST /blacklist` ·
    /// [source](<https://docs.shoppex.io/api-reference/blacklist/create-blacklist-entry>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateBlacklistEntryRequest) -> CreateBlacklistEntry {
        CreateBlacklistEntry(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Read a blocked attribute.
    ///
    /// `GET /blacklist/{id}` ·
    /// [source](<https://docs.shoppex.io/api-reference/blacklist/get-blacklist-entry>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, entry_id: impl Into<String>) -> GetBlacklistEntry {
        GetBlacklistEntry(Call::json(&self.client, &GET).path(entry_id.into()))
    }
}

/// A call of [`Blacklist::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListBlacklistEntries(Call<Shoppex, Page<BlacklistEntry>>);

impl ListBlacklistEntries {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }

    /// Sets `limit`: Items per page.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListBlacklistEntries, Shoppex, BlacklistEntry);

static LIST: Operation = Operation::new("blacklist.list", Method::GET, "/blacklist")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Blacklist::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateBlacklistEntry(Call<Shoppex, BlacklistEntry>);

codegen::call!(CreateBlacklistEntry, Shoppex, BlacklistEntry);

static CREATE: Operation = Operation::new("blacklist.create", Method::POST, "/blacklist")
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);

/// A call of [`Blacklist::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetBlacklistEntry(Call<Shoppex, BlacklistEntry>);

codegen::call!(GetBlacklistEntry, Shoppex, BlacklistEntry);

static GET: Operation = Operation::new("blacklist.get", Method::GET, "/blacklist/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
