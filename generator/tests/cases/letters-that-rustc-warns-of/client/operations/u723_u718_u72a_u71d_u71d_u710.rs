// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `ܣܘܪܝܝܐ`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::BinyāmīnAyin;
use super::super::models::Verb;

/// Operations of the group `ܣܘܪܝܝܐ`.
#[derive(Clone, Debug)]
pub struct U723U718U72aU71dU71dU710 {
    client: codegen::Client<BinyāmīnAyin>,
}

impl U723U718U72aU71dU71dU710 {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<BinyāmīnAyin>) -> Self {
        Self { client }
    }

    /// `GET /verbs/{ʿayin}`
    #[inline]
    pub fn pael(&self, ayin: impl Into<String>) -> Pael {
        Pael(Call::json(&self.client, &PAEL).path(ayin.into()))
    }
}

/// A call of [`U723U718U72aU71dU71dU710::pael`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Pael(Call<BinyāmīnAyin, Verb>);

impl Pael {
    /// Sets `ʿ`.
    pub fn u2bf(self, u2bf: impl Into<String>) -> Self {
        Self(self.0.query("ʿ", u2bf.into()))
    }

    /// Sets `ᏣᎳᎩ`.
    pub fn u13e3_u13b3_u13a9(self, u13e3_u13b3_u13a9: impl Into<String>) -> Self {
        Self(self.0.query("ᏣᎳᎩ", u13e3_u13b3_u13a9.into()))
    }
}

codegen::call!(Pael, BinyāmīnAyin, Verb);

static PAEL: Operation = Operation::new(
        "u723_u718_u72a_u71d_u71d_u710.pael",
        Method::GET,
        "/verbs/{ʿayin}",
    )
    .idempotency(Idempotency::Safe);
