// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Analytics`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Dukanext;
use super::super::models::AnalyticsEventRequest;

/// Events of visitors.
#[derive(Clone, Debug)]
pub struct Analytics {
    client: codegen::Client<Dukanext>,
}

impl Analytics {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Record a visitor event.
    ///
    /// Send without waiting and ignore failures.
    ///
    /// `PUT /analytics` · [source](<https://docs.dukanext.co.ke/docs/api-reference/analytics>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `INVALID_EVENT`, `INVALID_SESSION_ID`,
    /// `INVALID_USER_ID`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn record(&self, body: &AnalyticsEventRequest) -> RecordEvent {
        RecordEvent(Call::empty(&self.client, &RECORD).json_body(body))
    }
}

/// A call of [`Analytics::record`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RecordEvent(Call<Dukanext, ()>);

codegen::call!(RecordEvent, Dukanext, ());

static RECORD: Operation = Operation::new("analytics.record", Method::PUT, "/analytics")
    .security(&[&["apiKey"]]);
