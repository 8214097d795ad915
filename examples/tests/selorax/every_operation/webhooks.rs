//! Subscriptions to events.

use shopwright::selorax::models::{CreateWebhookRequest, WebhookTopic};

use super::open;
use crate::judge::Judge;
use crate::wire::wire;

pub(super) async fn calls(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let body = open!(
        CreateWebhookRequest::new(WebhookTopic::CustomersDataRequest, "https://app.example/hook?a=%20"),
        { "topic": "customers/data_request" }
    );
    let sent = r#"{
        "event_topic":"customers/data_request", "target_url":"https://app.example/hook?a=%20",
        "topic":"customers/data_request"
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/webhooks",
            webhooks.create(&body).with_response(),
            wire().json(sent),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/webhooks",
            webhooks.list().with_response(),
            wire(),
        )
        .await;
}
