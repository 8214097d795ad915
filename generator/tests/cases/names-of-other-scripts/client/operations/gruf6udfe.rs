// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `größe`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::名前Service;
use super::super::models::注文;

/// Operations of the group `größe`.
#[derive(Clone, Debug)]
pub struct Größe {
    client: codegen::Client<名前Service>,
}

impl Größe {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<名前Service>) -> Self {
        Self { client }
    }

    /// `GET /größe/{straße}`
    #[inline]
    pub fn größe(&self, straße: impl Into<String>) -> GrößeCall {
        GrößeCall(Call::json(&self.client, &GRÖ__DF_E).path(straße.into()))
    }
}

/// A call of [`Größe::größe`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GrößeCall(Call<名前Service, 注文>);

impl GrößeCall {
    /// Sets `№`.
    pub fn no(self, no: impl Into<String>) -> Self {
        Self(self.0.query("№", no.into()))
    }

    /// Sets `é`.
    pub fn é_2(self, é_2: impl Into<String>) -> Self {
        Self(self.0.query("e\u{301}", é_2.into()))
    }

    /// Sets `é`.
    pub fn é(self, é: impl Into<String>) -> Self {
        Self(self.0.query("é", é.into()))
    }
}

codegen::call!(GrößeCall, 名前Service, 注文);

static GRÖ__DF_E: Operation = Operation::new(
        "größe.größe",
        Method::GET,
        "/größe/{straße}",
    )
    .idempotency(Idempotency::Safe);
