// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Subscriptions`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{AnyObject, Subscription, SubscriptionStatus};

/// Recurring sales.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    client: codegen::Client<Shoppex>,
}

impl Subscriptions {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List subscriptions.
    ///
    /// `GET /subscriptions` · scope `subscriptions.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/subscriptions/list-subscriptions>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListSubscriptions {
        ListSubscriptions(Call::page(&self.client, &LIST))
    }

    /// Read a subscription.
    ///
    /// `GET /subscriptions/{id}` · scope `subscriptions.read` ·
    /// [source](<https://docs.shoppex.io/guides/subscriptions>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `SUBSCRIPTION_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, subscription_id: impl Into<String>) -> GetSubscription {
        GetSubscription(Call::json(&self.client, &GET).path(subscription_id.into()))
    }

    /// Cancel a subscription.
    ///
    /// `POST /subscriptions/{id}/cancel` · scope `subscriptions.write` ·
    /// [source](<https://docs.shoppex.io/guides/subscriptions>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `SUBSCRIPTION_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn cancel(&self, subscription_id: impl Into<String>) -> CancelSubscription {
        CancelSubscription(
            Call::json(&self.client, &CANCEL).path(subscription_id.into()),
        )
    }

    /// Pause billing.
    ///
    /// `POST /subscriptions/{id}/pause` · scope `subscriptions.write` ·
    /// [source](<https://docs.shoppex.io/guides/subscriptions>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `SUBSCRIPTION_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn pause(&self, subscription_id: impl Into<String>) -> PauseSubscription {
        PauseSubscription(Call::json(&self.client, &PAUSE).path(subscription_id.into()))
    }

    /// Resume billing.
    ///
    /// The guide names the action; its path is cut off in the visible text and follows the
    /// pattern of pause.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /subscriptions/{id}/resume` · scope `subscriptions.write` ·
    /// [source](<https://docs.shoppex.io/guides/subscriptions>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `SUBSCRIPTION_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn resume(&self, subscription_id: impl Into<String>) -> ResumeSubscription {
        ResumeSubscription(
            Call::json(&self.client, &RESUME).path(subscription_id.into()),
        )
    }
}

/// A call of [`Subscriptions::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSubscriptions(Call<Shoppex, Page<Subscription>>);

impl ListSubscriptions {
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

    /// Sets `status`: Only subscriptions in this state.
    pub fn status(self, status: impl Into<SubscriptionStatus>) -> Self {
        Self(self.0.query("status", status.into()))
    }
}

codegen::paged_call!(ListSubscriptions, Shoppex, Subscription);

static LIST: Operation = Operation::new(
        "subscriptions.list",
        Method::GET,
        "/subscriptions",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["subscriptions.read"])
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

/// A call of [`Subscriptions::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSubscription(Call<Shoppex, Subscription>);

codegen::call!(GetSubscription, Shoppex, Subscription);

static GET: Operation = Operation::new(
        "subscriptions.get",
        Method::GET,
        "/subscriptions/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["subscriptions.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Subscriptions::cancel`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CancelSubscription(Call<Shoppex, AnyObject>);

codegen::call!(CancelSubscription, Shoppex, AnyObject);

static CANCEL: Operation = Operation::new(
        "subscriptions.cancel",
        Method::POST,
        "/subscriptions/{id}/cancel",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["subscriptions.write"])
    .payload(&["data"]);

/// A call of [`Subscriptions::pause`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PauseSubscription(Call<Shoppex, AnyObject>);

codegen::call!(PauseSubscription, Shoppex, AnyObject);

static PAUSE: Operation = Operation::new(
        "subscriptions.pause",
        Method::POST,
        "/subscriptions/{id}/pause",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["subscriptions.write"])
    .payload(&["data"]);

/// A call of [`Subscriptions::resume`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResumeSubscription(Call<Shoppex, AnyObject>);

codegen::call!(ResumeSubscription, Shoppex, AnyObject);

static RESUME: Operation = Operation::new(
        "subscriptions.resume",
        Method::POST,
        "/subscriptions/{id}/resume",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["subscriptions.write"])
    .payload(&["data"]);
