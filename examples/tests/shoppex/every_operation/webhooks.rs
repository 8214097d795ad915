//! Webhooks and their log.

use serde_json::json;
use shopwright::shoppex::models::{
    AnyObject, CreateWebhookRequest, TestWebhookRequest, UpdateWebhookRequest, WebhookEventName,
    WebhookLogStatus, WebhookType,
};

use super::members;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    list_events(bench).await;
    list_logs(bench).await;
    retry_log(bench).await;
    get(bench).await;
    update(bench).await;
    delete(bench).await;
    test(bench).await;
    rotate_secret(bench).await;
}

async fn list(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    bench
        .lists(
            "GET /webhooks",
            webhooks.list().cursor(TEXT).with_response(),
            wire().query("cursor", TEXT),
        )
        .await;
}

async fn create(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let body = CreateWebhookRequest::new(
        "https://app.example/a?b=%C3%BC&c=1",
        vec![
            WebhookEventName::OrderPaid,
            WebhookEventName::SubscriptionTrialStartedProduct,
        ],
    )
    .kind(WebhookType::Zapier);
    let sent = r#"
        {"url":"https://app.example/a?b=%C3%BC&c=1","events":["order:paid",
        "subscription:trial:started:product"],"type":"zapier"}
    "#;
    bench
        .sends(
            "POST /webhooks",
            webhooks
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn list_events(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    bench
        .sends(
            "GET /webhooks/events",
            webhooks.list_events().with_response(),
            wire(),
        )
        .await;
}

async fn list_logs(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    bench
        .lists(
            "GET /webhooks/logs",
            webhooks
                .list_logs()
                .page(2)
                .limit(3)
                .per_page(4)
                .status(WebhookLogStatus::Failed)
                .event_type(TEXT)
                .webhook_uniqid(TEXT)
                .with_response(),
            wire()
                .query("page", 2)
                .query("limit", 3)
                .query("per_page", 4)
                .query("status", "failed")
                .query("event_type", TEXT)
                .query("webhook_uniqid", TEXT),
        )
        .await;
}

async fn retry_log(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 1] }));
    let sent = r#"{"not named é":[TEXT,1]}"#;
    bench
        .sends(
            "POST /webhooks/logs/{id}/retry",
            webhooks
                .retry_log("id/1 ü")
                .body(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn get(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    bench
        .sends(
            "GET /webhooks/{id}",
            webhooks.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let body = UpdateWebhookRequest::new()
        .url("https://app.example/a?b=%C3%BC&c=1")
        .events(vec![
            WebhookEventName::OrderPaid,
            WebhookEventName::SubscriptionTrialStartedProduct,
        ]);
    let sent = r#"
        {"url":"https://app.example/a?b=%C3%BC&c=1","events":["order:paid",
        "subscription:trial:started:product"]}
    "#;
    bench
        .sends(
            "PATCH /webhooks/{id}",
            webhooks
                .update("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn delete(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    bench
        .sends(
            "DELETE /webhooks/{id}",
            webhooks
                .delete("id/1 ü")
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller"),
        )
        .await;
}

async fn test(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let body = TestWebhookRequest::new(WebhookEventName::OrderPaidProduct);
    let sent = r#"{"event":"order:paid:product"}"#;
    bench
        .sends(
            "POST /webhooks/{id}/test",
            webhooks
                .test("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn rotate_secret(bench: &impl Judge) {
    let webhooks = bench.client().webhooks();
    let mut body = AnyObject::new();
    body.additional = members(json!({ "not named é": [TEXT, 2] }));
    let sent = r#"{"not named é":[TEXT,2]}"#;
    bench
        .sends(
            "POST /webhooks/{id}/rotate-secret",
            webhooks
                .rotate_secret("id/1 ü")
                .body(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}
