//! Orders and their delivery.

use serde_json::json;
use shopwright::shoppex::models::{
    CompleteRequest, CreateOrderItem, CreateOrderRequest, OrderAttributionRequest,
    RefundOrderRequest,
};

use super::{decimal, members};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    get(bench).await;
    update_attribution(bench).await;
    update_attribution_by_aliases(bench).await;
    replace_attribution(bench).await;
    replace_attribution_by_aliases(bench).await;
    fulfill(bench).await;
    complete(bench).await;
    refund(bench).await;
}

async fn list(bench: &impl Judge) {
    let orders = bench.client().orders();
    bench
        .lists(
            "GET /orders",
            orders
                .list()
                .cursor(TEXT)
                .limit(3)
                .status(TEXT)
                .customer_email(TEXT)
                .filters(TEXT)
                .sorts(TEXT)
                .with_response(),
            wire()
                .query("cursor", TEXT)
                .query("limit", 3)
                .query("status", TEXT)
                .query("customerEmail", TEXT)
                .query("filters", TEXT)
                .query("sorts", TEXT),
        )
        .await;
}

async fn create(bench: &impl Judge) {
    let orders = bench.client().orders();
    let mut body = CreateOrderRequest::new()
        .email("buyer+1@example.com")
        .coupon_code(TEXT)
        .gateway(TEXT)
        .title(TEXT)
        .custom_fields(members(json!({ "a b": 1 })))
        .affiliate_code(TEXT)
        .items(vec![
            CreateOrderItem::new()
                .product_id(TEXT)
                .variant_id(TEXT)
                .quantity(2)
                .delivery_instructions(TEXT),
        ]);
    body.additional = members(json!({ "not named é": [TEXT, 3] }));
    let sent = r#"
        {"email":"buyer+1@example.com","coupon_code":TEXT,"gateway":TEXT,"title":TEXT,
        "custom_fields":{"a b":1},"affiliate_code":TEXT,"items":[{"product_id":TEXT,"variant_id":TEXT,
        "quantity":2,"delivery_instructions":TEXT}],"not named é":[TEXT,3]}
    "#;
    bench
        .sends(
            "POST /orders",
            orders
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn get(bench: &impl Judge) {
    let orders = bench.client().orders();
    bench
        .sends(
            "GET /orders/{id}",
            orders.get("id/1 ü").with_response(),
            wire().path("id", "id/1 ü"),
        )
        .await;
}

async fn update_attribution(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = OrderAttributionRequest::new()
        .affiliate_code(TEXT)
        .referral_code(TEXT)
        .affiliate_id(TEXT);
    let sent = r#"{"affiliate_code":TEXT,"referral_code":TEXT,"affiliate_id":TEXT}"#;
    bench
        .sends(
            "PATCH /orders/{id}",
            orders
                .update_attribution("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn update_attribution_by_aliases(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = OrderAttributionRequest::new()
        .affiliate_code_alias(TEXT)
        .referral_code_alias(TEXT)
        .affiliate_id_alias(TEXT);
    let sent = r#"{"affiliateCode":TEXT,"referralCode":TEXT,"affiliateId":TEXT}"#;
    bench
        .sends(
            "PATCH /orders/{id}",
            orders
                .update_attribution("id/1 ü", &body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn replace_attribution(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = OrderAttributionRequest::new()
        .affiliate_code(TEXT)
        .referral_code(TEXT)
        .affiliate_id(TEXT);
    let sent = r#"{"affiliate_code":TEXT,"referral_code":TEXT,"affiliate_id":TEXT}"#;
    bench
        .sends(
            "PUT /orders/{id}",
            orders.replace_attribution("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn replace_attribution_by_aliases(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = OrderAttributionRequest::new()
        .affiliate_code_alias(TEXT)
        .referral_code_alias(TEXT)
        .affiliate_id_alias(TEXT);
    let sent = r#"{"affiliateCode":TEXT,"referralCode":TEXT,"affiliateId":TEXT}"#;
    bench
        .sends(
            "PUT /orders/{id}",
            orders.replace_attribution("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn fulfill(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = CompleteRequest::new().note(TEXT).suppress_emails(false);
    let sent = r#"{"note":TEXT,"suppress_emails":false}"#;
    bench
        .sends(
            "POST /orders/{id}/fulfill",
            orders
                .fulfill("id/1 ü")
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

async fn complete(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = CompleteRequest::new().note(TEXT).suppress_emails(true);
    let sent = r#"{"note":TEXT,"suppress_emails":true}"#;
    bench
        .sends(
            "POST /orders/{id}/complete",
            orders
                .complete("id/1 ü")
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

async fn refund(bench: &impl Judge) {
    let orders = bench.client().orders();
    let body = RefundOrderRequest::new()
        .amount(decimal("10.00"))
        .reason(TEXT);
    let sent = r#"{"amount":"10.00","reason":TEXT}"#;
    bench
        .sends(
            "POST /orders/{id}/refund",
            orders
                .refund("id/1 ü")
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
