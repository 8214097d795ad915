// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Escrow`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{Escrow, ReleaseEscrowRequest};

/// Escrow contracts.
#[derive(Clone, Debug)]
pub struct Escrows {
    client: codegen::Client<Shoppex>,
}

impl Escrows {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List escrow contracts.
    ///
    /// The page lists no query parameters; cursor follows from the answer.
    ///
    /// `GET /escrow` ·
    /// [source](<https://docs.shoppex.io/api-reference/escrow/list-escrow-contracts>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListEscrowContracts {
        ListEscrowContracts(Call::page(&self.client, &LIST))
    }

    /// Read an escrow contract.
    ///
    /// `GET /escrow/{id}` ·
    /// [source](<https://docs.shoppex.io/api-reference/escrow/get-escrow-contract>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `ESCROW_NOT_FOUND`, `FORBIDDEN`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, escrow_id: impl Into<String>) -> GetEscrowContract {
        GetEscrowContract(Call::json(&self.client, &GET).path(escrow_id.into()))
    }

    /// Pay out an escrow.
    ///
    /// `POST /escrow/{id}/release` ·
    /// [source](<https://docs.shoppex.io/api-reference/escrow/release-escrow>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `ESCROW_NOT_FOUND`, `FORBIDDEN`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn release(
        &self,
        escrow_id: impl Into<String>,
        body: &ReleaseEscrowRequest,
    ) -> ReleaseEscrow {
        ReleaseEscrow(
            Call::json(&self.client, &RELEASE).path(escrow_id.into()).json_body(body),
        )
    }
}

/// A call of [`Escrows::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListEscrowContracts(Call<Shoppex, Page<Escrow>>);

impl ListEscrowContracts {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }
}

codegen::paged_call!(ListEscrowContracts, Shoppex, Escrow);

static LIST: Operation = Operation::new("escrow.list", Method::GET, "/escrow")
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
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Escrows::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetEscrowContract(Call<Shoppex, Escrow>);

codegen::call!(GetEscrowContract, Shoppex, Escrow);

static GET: Operation = Operation::new("escrow.get", Method::GET, "/escrow/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Escrows::release`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReleaseEscrow(Call<Shoppex, Escrow>);

codegen::call!(ReleaseEscrow, Shoppex, Escrow);

static RELEASE: Operation = Operation::new(
        "escrow.release",
        Method::POST,
        "/escrow/{id}/release",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);
