// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Webhooks`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
    Value,
};
use super::super::Shoppex;
use super::super::models::{
    Acknowledgement, AnyObject, CreateWebhookRequest, CreatedWebhook, RotatedSecret,
    TestWebhookRequest, UpdateWebhookRequest, Webhook, WebhookLog, WebhookLogStatus,
};

/// Event subscriptions and delivery logs.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: codegen::Client<Shoppex>,
}

impl Webhooks {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List webhooks.
    ///
    /// `GET /webhooks` · scope `webhooks.read` · ShoppexIO/sdk-js src/client.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(Call::page(&self.client, &LIST))
    }

    /// Create a webhook.
    ///
    /// `POST /webhooks` · scope `webhooks.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/webhooks/create-a-webhook>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateWebhookRequest) -> CreateWebhook {
        CreateWebhook(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a webhook.
    ///
    /// `DELETE /webhooks/{id}` · scope `webhooks.write` · ShoppexIO/sdk-js src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete(&self, webhook_id: impl Into<String>) -> DeleteWebhook {
        DeleteWebhook(Call::empty(&self.client, &DELETE).path(webhook_id.into()))
    }

    /// Read a webhook.
    ///
    /// `GET /webhooks/{id}` · scope `webhooks.read` · ShoppexIO/sdk-js src/client.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, webhook_id: impl Into<String>) -> GetWebhook {
        GetWebhook(Call::json(&self.client, &GET).path(webhook_id.into()))
    }

    /// Change a webhook.
    ///
    /// `PATCH /webhooks/{id}` · scope `webhooks.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/webhook-resources/update-webhook>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        webhook_id: impl Into<String>,
        body: &UpdateWebhookRequest,
    ) -> UpdateWebhook {
        UpdateWebhook(
            Call::json(&self.client, &UPDATE).path(webhook_id.into()).json_body(body),
        )
    }

    /// Replace the signing secret.
    ///
    /// `POST /webhooks/{id}/rotate-secret` · scope `webhooks.write` · ShoppexIO/sdk-js
    /// src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn rotate_secret(&self, webhook_id: impl Into<String>) -> RotateWebhookSecret {
        RotateWebhookSecret(
            Call::json(&self.client, &ROTATE_SECRET).path(webhook_id.into()),
        )
    }

    /// Send a test delivery.
    ///
    /// `POST /webhooks/{id}/test` · scope `webhooks.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/webhooks/send-a-test-webhook>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn test(
        &self,
        webhook_id: impl Into<String>,
        body: &TestWebhookRequest,
    ) -> TestWebhook {
        TestWebhook(
            Call::json(&self.client, &TEST).path(webhook_id.into()).json_body(body),
        )
    }

    /// List the event names that can be subscribed.
    ///
    /// `GET /webhooks/events` · scope `webhooks.read` · ShoppexIO/sdk-js src/client.ts ·
    /// [source](<https://docs.shoppex.io/api-reference/webhooks/events>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list_events(&self) -> ListWebhookEvents {
        ListWebhookEvents(Call::json(&self.client, &LIST_EVENTS))
    }

    /// List delivery attempts.
    ///
    /// Page-number pagination. The earlier page answers LegacyPagePagination.
    ///
    /// `GET /webhooks/logs` · scope `webhooks.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/webhook-resources/list-webhook-logs>) ·
    /// [source](<https://docs.shoppex.io/api-reference/webhooks/get-webhook-delivery-logs>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list_logs(&self) -> ListWebhookLogs {
        ListWebhookLogs(Call::page(&self.client, &LIST_LOGS))
    }

    /// Send a delivery again.
    ///
    /// `POST /webhooks/logs/{id}/retry` · scope `webhooks.write` · ShoppexIO/sdk-js src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn retry_log(&self, log_id: impl Into<String>) -> RetryWebhookLog {
        RetryWebhookLog(Call::json(&self.client, &RETRY_LOG).path(log_id.into()))
    }
}

/// A call of [`Webhooks::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListWebhooks(Call<Shoppex, Page<Webhook>>);

impl ListWebhooks {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }
}

codegen::paged_call!(ListWebhooks, Shoppex, Webhook);

static LIST: Operation = Operation::new("webhooks.list", Method::GET, "/webhooks")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.read"])
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

/// A call of [`Webhooks::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateWebhook(Call<Shoppex, CreatedWebhook>);

codegen::call!(CreateWebhook, Shoppex, CreatedWebhook);

static CREATE: Operation = Operation::new("webhooks.create", Method::POST, "/webhooks")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Webhooks::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteWebhook(Call<Shoppex, ()>);

codegen::call!(DeleteWebhook, Shoppex, ());

static DELETE: Operation = Operation::new(
        "webhooks.delete",
        Method::DELETE,
        "/webhooks/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    });

/// A call of [`Webhooks::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetWebhook(Call<Shoppex, Webhook>);

codegen::call!(GetWebhook, Shoppex, Webhook);

static GET: Operation = Operation::new("webhooks.get", Method::GET, "/webhooks/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Webhooks::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateWebhook(Call<Shoppex, Webhook>);

codegen::call!(UpdateWebhook, Shoppex, Webhook);

static UPDATE: Operation = Operation::new(
        "webhooks.update",
        Method::PATCH,
        "/webhooks/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Webhooks::rotate_secret`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RotateWebhookSecret(Call<Shoppex, RotatedSecret>);

impl RotateWebhookSecret {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(RotateWebhookSecret, Shoppex, RotatedSecret);

static ROTATE_SECRET: Operation = Operation::new(
        "webhooks.rotate_secret",
        Method::POST,
        "/webhooks/{id}/rotate-secret",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Webhooks::test`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TestWebhook(Call<Shoppex, Acknowledgement>);

codegen::call!(TestWebhook, Shoppex, Acknowledgement);

static TEST: Operation = Operation::new(
        "webhooks.test",
        Method::POST,
        "/webhooks/{id}/test",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Webhooks::list_events`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListWebhookEvents(Call<Shoppex, Value>);

codegen::call!(ListWebhookEvents, Shoppex, Value);

static LIST_EVENTS: Operation = Operation::new(
        "webhooks.list_events",
        Method::GET,
        "/webhooks/events",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Webhooks::list_logs`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListWebhookLogs(Call<Shoppex, Page<WebhookLog>>);

impl ListWebhookLogs {
    /// Sets `page`: Page number, from 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The current pages type it as a string and show no bounds.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `per_page`: Name of the page size on the earlier page.
    ///
    /// Server default: `50`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", per_page))
    }

    /// Sets `status`: Only attempts in this state.
    pub fn status(self, status: impl Into<WebhookLogStatus>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `event_type`: Only this event.
    pub fn event_type(self, event_type: impl Into<String>) -> Self {
        Self(self.0.query("event_type", event_type.into()))
    }

    /// Sets `webhook_uniqid`: Only this webhook.
    pub fn webhook_uniqid(self, webhook_uniqid: impl Into<String>) -> Self {
        Self(self.0.query("webhook_uniqid", webhook_uniqid.into()))
    }
}

codegen::paged_call!(ListWebhookLogs, Shoppex, WebhookLog);

static LIST_LOGS: Operation = Operation::new(
        "webhooks.list_logs",
        Method::GET,
        "/webhooks/logs",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            total_pages: Some(&["pagination", "total_pages"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            has_more: Some(&["pagination", "has_more"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Webhooks::retry_log`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RetryWebhookLog(Call<Shoppex, AnyObject>);

impl RetryWebhookLog {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &AnyObject) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(RetryWebhookLog, Shoppex, AnyObject);

static RETRY_LOG: Operation = Operation::new(
        "webhooks.retry_log",
        Method::POST,
        "/webhooks/logs/{id}/retry",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["webhooks.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);
