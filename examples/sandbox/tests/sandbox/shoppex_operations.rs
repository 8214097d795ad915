//! Every operation of Shoppex is answered. The sandbox checks each answer against the description itself, and says so
//! with 501 when one does not fit.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{Sandbox, shoppex};

use crate::bench::{Answer, Bench};

const DESCRIPTION: &str = include_str!("../../../../spec/shoppex/openapi.yaml");

/// Template with its method, path and body of one good call each, in an order that works.
fn calls() -> Vec<(&'static str, &'static str, Option<Value>)> {
    let any = || Some(json!({ "anything": true }));
    let mut calls = vec![
        ("get /me", "/me", None),
        ("get /me/capabilities", "/me/capabilities", None),
        ("get /payments", "/payments?limit=3&status=PENDING", None),
        (
            "post /payments",
            "/payments",
            Some(
                json!({ "title": "Tip", "email": "a@b.example", "value": 5.5, "currency": "EUR", "webhook": "https://a.example" }),
            ),
        ),
        ("get /payments/{uniqid}", "/payments/paym_1001", None),
        (
            "post /payments/{uniqid}/complete",
            "/payments/paym_1001/complete",
            None,
        ),
        (
            "post /checkout/sessions",
            "/checkout/sessions",
            Some(json!({ "product": { "name": "Tip" }, "amount": 5.5, "currency": "EUR" })),
        ),
        (
            "get /invoices",
            "/invoices?customerEmail=buyer1@example.com",
            None,
        ),
        ("get /invoices/{uniqid}", "/invoices/invo_1001", None),
        (
            "patch /invoices/{uniqid}",
            "/invoices/invo_1001",
            Some(json!({ "addressLine1": "Street 1", "name": "N" })),
        ),
        (
            "post /invoices/{uniqid}/complete",
            "/invoices/invo_1001/complete",
            Some(json!({ "note": "cash" })),
        ),
        (
            "get /orders",
            "/orders?filters=email:a&sorts=x&limit=2",
            None,
        ),
        (
            "post /orders",
            "/orders",
            Some(
                json!({ "email": "a@b.example", "coupon_code": "WELCOME10", "items": [{ "product_id": "prod_1001", "quantity": 2 }] }),
            ),
        ),
        ("get /orders/{id}", "/orders/orde_1001", None),
        (
            "patch /orders/{id}",
            "/orders/orde_1001",
            Some(json!({ "affiliate_code": "P1" })),
        ),
        (
            "put /orders/{id}",
            "/orders/orde_1001",
            Some(json!({ "affiliateCode": null })),
        ),
        (
            "post /orders/{id}/fulfill",
            "/orders/orde_1001/fulfill",
            None,
        ),
        (
            "post /orders/{id}/complete",
            "/orders/orde_1005/complete",
            None,
        ),
        (
            "post /orders/{id}/refund",
            "/orders/orde_1001/refund",
            Some(json!({ "amount": "1.00" })),
        ),
        ("get /coupons", "/coupons", None),
        (
            "post /coupons",
            "/coupons",
            Some(
                json!({ "code": "TEN", "discount_value": 10, "max_uses": 5, "valid_until": "2099-01-01T00:00:00Z" }),
            ),
        ),
        ("get /coupons/{id}", "/coupons/coup_1004", None),
        (
            "patch /coupons/{id}",
            "/coupons/coup_1004",
            Some(json!({ "discount_value": 12.5, "is_active": false })),
        ),
        ("delete /coupons/{id}", "/coupons/coup_1004", None),
        (
            "get /coupons/code/{code}",
            "/coupons/code/welcome10?product_id=prod_1001",
            None,
        ),
        (
            "post /licenses/validate",
            "/licenses/validate",
            Some(json!({ "key": shoppex::LICENSE_KEY, "product_id": "prod_1001" })),
        ),
        (
            "patch /licenses/{id}",
            "/licenses/lice_1001",
            Some(json!({ "hardware_id": "h2", "expires_at": "2099-01-01T00:00:00Z" })),
        ),
    ];
    calls.extend(catalog());
    calls.extend(people());
    calls.extend([
        ("get /webhooks", "/webhooks", None),
        (
            "post /webhooks",
            "/webhooks",
            Some(json!({ "url": "https://a.example/h", "events": ["order:paid"] })),
        ),
        ("get /webhooks/events", "/webhooks/events", None),
        ("get /webhooks/logs", "/webhooks/logs?status=failed&event_type=order:paid&page=1&limit=5", None),
        ("post /webhooks/logs/{id}/retry", "/webhooks/logs/logs_1001/retry", None),
        ("get /webhooks/{id}", "/webhooks/webh_1003", None),
        ("patch /webhooks/{id}", "/webhooks/webh_1003", Some(json!({ "events": ["order:created"] }))),
        ("post /webhooks/{id}/test", "/webhooks/webh_1003/test", Some(json!({ "event": "order:paid" }))),
        ("post /webhooks/{id}/rotate-secret", "/webhooks/webh_1003/rotate-secret", None),
        ("delete /webhooks/{id}", "/webhooks/webh_1003", None),
        ("get /themes", "/themes", None),
        ("post /themes/control/create", "/themes/control/create", Some(json!({ "setAsActive": true }))),
        ("get /themes/{id}/control/inspect", "/themes/them_1001/control/inspect", None),
        ("get /themes/{id}/control/diff", "/themes/them_1001/control/diff", None),
        ("get /themes/{id}/control/search", "/themes/them_1001/control/search?q=a", None),
        ("get /themes/{id}/control/files/{path}", "/themes/them_1001/control/files/a%2Fb", None),
        ("get /themes/{id}/control/preview/starts/{startId}", "/themes/them_1001/control/preview/starts/1", None),
        ("delete /themes/{id}/control/preview/{sessionId}", "/themes/them_1001/control/preview/1", None),
        ("post /themes/{id}/ai/apply", "/themes/them_1001/ai/apply", any()),
        ("post /themes/{id}/control/apply", "/themes/them_1001/control/apply", any()),
        ("post /themes/{id}/control/accept", "/themes/them_1001/control/accept", any()),
        ("post /themes/{id}/control/sections", "/themes/them_1001/control/sections", any()),
        ("post /themes/{id}/control/pages", "/themes/them_1001/control/pages", any()),
        ("post /themes/{id}/control/config", "/themes/them_1001/control/config", any()),
        ("post /themes/{id}/control/validate", "/themes/them_1001/control/validate", None),
        ("post /themes/{id}/control/preview", "/themes/them_1001/control/preview", None),
        ("post /themes/{id}/control/publish", "/themes/them_1001/control/publish", None),
        (
            "get /oauth/authorize",
            "/oauth/authorize?response_type=code&client_id=shoc_5a4db0c55a4db0c5&redirect_uri=https%3A%2F%2Fa.example&scope=orders.read&state=s",
            None,
        ),
        (
            "post /oauth/authorize",
            "/oauth/authorize",
            Some(json!({ "response_type": "code", "client_id": shoppex::CLIENT_ID, "redirect_uri": "https://a.example" })),
        ),
    ]);
    calls
}

fn catalog() -> Vec<(&'static str, &'static str, Option<Value>)> {
    vec![
        ("get /products", "/products?limit=100", None),
        (
            "post /products",
            "/products",
            Some(json!({ "title": "New", "price": 3, "type": "SERIALS", "serials": ["A", "B"] })),
        ),
        ("get /products/search", "/products/search", None),
        ("get /products/{id}", "/products/prod_1002", None),
        (
            "patch /products/{id}",
            "/products/prod_1002",
            Some(json!({ "price": 4.25, "serials": ["C"] })),
        ),
        ("delete /products/{id}", "/products/prod_1003", None),
        (
            "get /products/{id}/serials",
            "/products/prod_1001/serials?page=2&limit=20",
            None,
        ),
        (
            "post /products/{id}/serials",
            "/products/prod_1001/serials",
            Some(json!({ "serials": "X\nY\n" })),
        ),
        (
            "delete /products/{id}/serials",
            "/products/prod_1001/serials",
            Some(json!({ "serial_ids": ["seri_1001"] })),
        ),
        (
            "post /products/{id}/serials/claim",
            "/products/prod_1001/serials/claim",
            Some(json!({ "amount": 3 })),
        ),
        (
            "get /products/{id}/variants",
            "/products/prod_1001/variants",
            None,
        ),
        (
            "get /products/{id}/variants/{variantId}",
            "/products/prod_1001/variants/vari_1001",
            None,
        ),
        (
            "patch /products/{id}/variants/{variantId}",
            "/products/prod_1001/variants/vari_1001",
            Some(json!({ "title": "Large", "price": 11.5, "option_values": { "size": "L" } })),
        ),
        (
            "get /products/{id}/variants/{variantId}/serials",
            "/products/prod_1001/variants/vari_1001/serials",
            None,
        ),
        (
            "post /products/{id}/variants/{variantId}/serials",
            "/products/prod_1001/variants/vari_1001/serials",
            Some(json!({ "serials": "V" })),
        ),
        (
            "delete /products/{id}/variants/{variantId}/serials",
            "/products/prod_1001/variants/vari_1001/serials",
            Some(json!({ "serial_ids": [] })),
        ),
        ("get /categories", "/categories", None),
        (
            "post /categories",
            "/categories",
            Some(json!({ "title": "C", "products_bound": ["prod_1001"], "groups_bound": [] })),
        ),
        (
            "patch /categories/{id}",
            "/categories/cate_1001",
            Some(json!({ "unlisted": true })),
        ),
        ("get /groups", "/groups", None),
        (
            "post /groups",
            "/groups",
            Some(
                json!({ "title": "G", "isUnlisted": true, "productsBound": ["prod_1001"], "sortOrder": 3 }),
            ),
        ),
        (
            "patch /groups/{uniqid}",
            "/groups/grou_1001",
            Some(json!({ "removeImage": true, "title": "H" })),
        ),
    ]
}

fn people() -> Vec<(&'static str, &'static str, Option<Value>)> {
    vec![
        ("get /customers", "/customers?limit=5", None),
        (
            "post /customers",
            "/customers",
            Some(json!({ "email": "new@example.com", "name": "New", "phone": null })),
        ),
        (
            "get /customers/{id}",
            "/customers/cust_1001?include_affiliate=true",
            None,
        ),
        (
            "patch /customers/{id}",
            "/customers/cust_1001",
            Some(json!({ "city": "X", "customer_balance": {} })),
        ),
        ("delete /customers/{id}", "/customers/cust_1002", None),
        (
            "post /customers/{id}/affiliate/convert-to-balance",
            "/customers/cust_1001/affiliate/convert-to-balance",
            Some(json!({ "amount": 1.5 })),
        ),
        (
            "post /customers/{id}/affiliate/payout-requests",
            "/customers/cust_1001/affiliate/payout-requests",
            Some(json!({ "amount": 1.5, "asset": "BTC", "address": "bc1" })),
        ),
        ("get /subscriptions", "/subscriptions?status=ACTIVE", None),
        ("get /subscriptions/{id}", "/subscriptions/subs_1001", None),
        (
            "post /subscriptions/{id}/cancel",
            "/subscriptions/subs_1001/cancel",
            None,
        ),
        (
            "post /subscriptions/{id}/pause",
            "/subscriptions/subs_1002/pause",
            None,
        ),
        (
            "post /subscriptions/{id}/resume",
            "/subscriptions/subs_1002/resume",
            None,
        ),
        ("get /tickets", "/tickets?status=OPEN", None),
        (
            "post /tickets",
            "/tickets",
            Some(json!({ "email": "a@b.example", "title": "Help", "message": "It broke" })),
        ),
        ("get /tickets/{id}", "/tickets/tick_1004", None),
        (
            "post /tickets/{id}/messages",
            "/tickets/tick_1004/messages",
            Some(json!({ "message": "Try again" })),
        ),
        ("get /reviews", "/reviews", None),
        ("get /escrow", "/escrow", None),
        ("get /escrow/{id}", "/escrow/escr_1001", None),
        (
            "post /escrow/{id}/release",
            "/escrow/escr_1001/release",
            Some(json!({ "cryptoSellerAddress": "bc1" })),
        ),
        ("get /blacklist", "/blacklist", None),
        (
            "post /blacklist",
            "/blacklist",
            Some(json!({ "type": "IP", "value": "203.0.113.9", "reason": "r" })),
        ),
        ("get /blacklist/{id}", "/blacklist/blac_1003", None),
        (
            "post /whitelist",
            "/whitelist",
            Some(json!({ "type": "IP", "data": "203.0.113.9" })),
        ),
        (
            "get /affiliates/customers",
            "/affiliates/customers?status=APPROVED&page=2",
            None,
        ),
        (
            "patch /affiliates/customers/{customerId}/status",
            "/affiliates/customers/cust_1001/status",
            Some(json!({ "action": "disable" })),
        ),
        (
            "get /affiliates/payout-requests",
            "/affiliates/payout-requests?page=1&limit=10",
            None,
        ),
        (
            "patch /affiliates/settings",
            "/affiliates/settings",
            Some(json!({ "affiliate_revenue_percent": 12.5 })),
        ),
    ]
}

fn described() -> BTreeSet<String> {
    let root: Value = serde_yaml::from_str(DESCRIPTION).unwrap();
    let mut found = BTreeSet::new();
    for (path, item) in root["paths"].as_object().unwrap() {
        let methods = item.as_object().unwrap().keys();
        found.extend(methods.map(|method| format!("{method} {path}")));
    }
    found
}

#[tokio::test]
async fn every_operation_of_shoppex_is_answered_as_described() {
    let bench = Bench::with(Sandbox::builder("shoppex")).await;
    let mut called = BTreeSet::new();
    for (template, path, body) in calls() {
        let (word, _) = template.split_once(' ').unwrap();
        let method = Method::from_bytes(word.to_uppercase().as_bytes()).unwrap();
        let mut request = bench.open(method, path).bearer_auth(shoppex::API_KEY);
        if let Some(body) = &body {
            request = request.json(body);
        }
        let answer = Answer::of(request).await;
        assert!(
            answer.status.is_success(),
            "{template}: {} {}",
            answer.status,
            answer.text
        );
        called.insert(template.to_owned());
    }
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", shoppex::CLIENT_ID),
        ("client_secret", shoppex::CLIENT_SECRET),
        ("refresh_token", shoppex::REFRESH_TOKEN),
    ];
    let answer = Answer::of(crate::shoppex::form(&bench, "/oauth/token", &form)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    called.insert("post /oauth/token".to_owned());
    assert_eq!(called, described());
    assert_eq!(called.len(), 107);
}
