//! Deliveries as arguments of `axum` handlers; with the feature `axum`.

use std::fmt;

use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;

use super::error::VerifyError;
use super::verified::{Delivery, FromVerified};
use super::verifier::Verifier;

/// A verified delivery, as the last argument of an `axum` handler.
///
/// The [`Verifier`] comes from the router's state. The body is limited as `axum` limits it: to
/// 2 MB, or to what a `DefaultBodyLimit` says.
///
/// ```
/// use axum::{Router, routing::post};
/// use shopwright::webhook::{Delivery, Scheme, Verifier, Webhook};
///
/// async fn receive(Webhook(delivery): Webhook) -> String {
///     format!("{} bytes of {}", delivery.body.len(), delivery.key)
/// }
///
/// let verifier = Verifier::new(Scheme::github(), ["secret"])?;
/// let app: Router = Router::new().route("/github", post(receive)).with_state(verifier);
/// # let _ = app;
/// # Ok::<(), shopwright::webhook::InvalidSecret>(())
/// ```
///
/// What is not a right delivery is rejected: 400 when headers are missing or cannot be read, 401
/// when the signature or its time is wrong, 413 when the body is too large. The answer says why.
#[derive(Clone, Copy, Debug)]
pub struct Webhook<T = Delivery>(pub T);

impl<S, T> FromRequest<S> for Webhook<T>
where
    S: Send + Sync,
    T: FromVerified,
    Verifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state)
            .await
            .map_err(WebhookRejection::Body)?;
        let verifier = Verifier::from_ref(state);
        let result = verifier.verify(&headers, &body);
        result
            .map(|verified| Self(verified.read()))
            .map_err(WebhookRejection::Unverified)
    }
}

/// Why a request did not reach the handler.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// It is not a delivery to be trusted.
    Unverified(VerifyError),
    /// The body is too large, or could not be read.
    Body(BytesRejection),
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unverified(error) => error.fmt(f),
            Self::Body(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WebhookRejection {}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        match self {
            Self::Unverified(error) => (error.status(), error.to_string()).into_response(),
            Self::Body(error) => error.into_response(),
        }
    }
}
