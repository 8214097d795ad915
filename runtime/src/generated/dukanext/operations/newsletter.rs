// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Newsletter`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{
    SubscribeReply, SubscribeRequest, UnsubscribeReply, VerifySubscriptionReply,
    VerifySubscriptionRequest,
};

/// Subscriptions to the newsletter: 5 requests an hour from one IP address.
#[derive(Clone, Debug)]
pub struct Newsletter {
    client: codegen::Client<Dukanext>,
}

impl Newsletter {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Subscribe an email address.
    ///
    /// At most 5 requests per IP and shop in an hour.
    ///
    /// `POST /newsletter` · [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `EMAIL_ALREADY_SUBSCRIBED`,
    /// `NEWSLETTER_LIMIT_EXCEEDED`, `NEWSLETTER_RATE_LIMITED`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn subscribe(&self, body: &SubscribeRequest) -> Subscribe {
        Subscribe(Call::json(&self.client, &SUBSCRIBE).json_body(body))
    }

    /// End a subscription from the emailed link.
    ///
    /// How the email of the link is to be sent is not known (in the body or in the query), so it
    /// is not: a raw call can send it, with the body UnsubscribeRequest.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /newsletter/{id}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`, `SUBSCRIPTION_NOT_FOUND`,
    /// `SUBSCRIPTION_NOT_VALID`.
    #[inline]
    pub fn unsubscribe(&self, subscription_id: impl Into<String>) -> Unsubscribe {
        Unsubscribe(Call::json(&self.client, &UNSUBSCRIBE).path(subscription_id.into()))
    }

    /// Confirm a subscription from the emailed link.
    ///
    /// `PATCH /newsletter/{id}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`, `SUBSCRIPTION_NOT_FOUND`,
    /// `SUBSCRIPTION_NOT_VALID`.
    #[inline]
    pub fn verify(
        &self,
        subscription_id: impl Into<String>,
        body: &VerifySubscriptionRequest,
    ) -> VerifySubscription {
        VerifySubscription(
            Call::json(&self.client, &VERIFY)
                .path(subscription_id.into())
                .json_body(body),
        )
    }
}

/// A call of [`Newsletter::subscribe`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Subscribe(Call<Dukanext, SubscribeReply>);

codegen::call!(Subscribe, Dukanext, SubscribeReply);

static SUBSCRIBE: Operation = Operation::new(
        "newsletter.subscribe",
        Method::POST,
        "/newsletter",
    )
    .security(&[&["apiKey"]]);

/// A call of [`Newsletter::unsubscribe`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Unsubscribe(Call<Dukanext, UnsubscribeReply>);

codegen::call!(Unsubscribe, Dukanext, UnsubscribeReply);

static UNSUBSCRIBE: Operation = Operation::new(
        "newsletter.unsubscribe",
        Method::DELETE,
        "/newsletter/{id}",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Newsletter::verify`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VerifySubscription(Call<Dukanext, VerifySubscriptionReply>);

codegen::call!(VerifySubscription, Dukanext, VerifySubscriptionReply);

static VERIFY: Operation = Operation::new(
        "newsletter.verify",
        Method::PATCH,
        "/newsletter/{id}",
    )
    .security(&[&["apiKey"]]);
