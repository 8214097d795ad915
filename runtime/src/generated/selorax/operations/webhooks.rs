// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Webhooks`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::SeloraX;
use super::super::models::{CreateWebhookRequest, WebhookSubscription};

/// Event subscriptions.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: codegen::Client<SeloraX>,
}

impl Webhooks {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List the app's webhook subscriptions.
    ///
    /// The scope needed, if any, was not visible.
    ///
    /// `GET /api/apps/v1/webhooks` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/webhooks-api>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(Call::page(&self.client, &LIST))
    }

    /// Subscribe to a topic.
    ///
    /// The signing secret comes with this answer only. A delivery counts as received when it is
    /// answered with 2xx within 15 seconds; otherwise it is tried up to five times more within
    /// about 14.5 hours. The scope needed, if any, was not visible, nor were endpoints to change
    /// or delete a subscription.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/webhooks` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/webhooks-api>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create(&self, body: &CreateWebhookRequest) -> CreateWebhook {
        CreateWebhook(Call::json(&self.client, &CREATE).json_body(body))
    }
}

/// A call of [`Webhooks::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListWebhooks(Call<SeloraX, Page<WebhookSubscription>>);

codegen::paged_call!(ListWebhooks, SeloraX, WebhookSubscription);

static LIST: Operation = Operation::new(
        "webhooks.list",
        Method::GET,
        "/api/apps/v1/webhooks",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );

/// A call of [`Webhooks::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateWebhook(Call<SeloraX, WebhookSubscription>);

codegen::call!(CreateWebhook, SeloraX, WebhookSubscription);

static CREATE: Operation = Operation::new(
        "webhooks.create",
        Method::POST,
        "/api/apps/v1/webhooks",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .payload(&["data"]);
