// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Checkout`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Shoppex;
use super::super::models::{CheckoutSession, CreateCheckoutSessionRequest};

/// Hosted checkout sessions.
#[derive(Clone, Debug)]
pub struct Checkout {
    client: codegen::Client<Shoppex>,
}

impl Checkout {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// Create a hosted checkout session.
    ///
    /// Alias of payment creation with session-style names; scopes, idempotency and webhooks are
    /// the same.
    ///
    /// `POST /checkout/sessions` ·
    /// [source](<https://docs.shoppex.io/api-reference/payments/create-checkout-session>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create_session(
        &self,
        body: &CreateCheckoutSessionRequest,
    ) -> CreateCheckoutSession {
        CreateCheckoutSession(Call::json(&self.client, &CREATE_SESSION).json_body(body))
    }
}

/// A call of [`Checkout::create_session`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCheckoutSession(Call<Shoppex, CheckoutSession>);

codegen::call!(CreateCheckoutSession, Shoppex, CheckoutSession);

static CREATE_SESSION: Operation = Operation::new(
        "checkout.create_session",
        Method::POST,
        "/checkout/sessions",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: true,
    })
    .payload(&["data"]);
