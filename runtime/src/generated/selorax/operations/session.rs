// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Session`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::SeloraX;
use super::super::models::{Session, VerifySessionRequest};

/// Sessions of embedded apps.
#[derive(Clone, Debug)]
pub struct Sessions {
    client: codegen::Client<SeloraX>,
}

impl Sessions {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// Check an embedded session token.
    ///
    /// Credentials go in the body. Limited to 300 requests a minute. A session token lives ten
    /// minutes; it can also be checked without a request, with the session signing key.
    ///
    /// `POST /api/apps/session/verify` ·
    /// [source](<https://docs.selorax.io/docs/developer-portal/auth>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-auth.js
    #[inline]
    pub fn verify(&self, body: &VerifySessionRequest) -> VerifySession {
        VerifySession(Call::json(&self.client, &VERIFY).json_body(body))
    }
}

/// A call of [`Sessions::verify`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VerifySession(Call<SeloraX, Session>);

codegen::call!(VerifySession, SeloraX, Session);

static VERIFY: Operation = Operation::new(
        "session.verify",
        Method::POST,
        "/api/apps/session/verify",
    )
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
