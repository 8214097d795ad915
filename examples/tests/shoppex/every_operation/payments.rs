//! Payments and checkout sessions.

use serde_json::json;
use shopwright::shoppex::models::{
    CheckoutProduct, CompleteRequest, CreateCheckoutSessionRequest, CreatePaymentRequest,
    CreatePaymentRequestRequired, FraudShield, PaymentStatus,
};

use super::{decimal, members};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_payment(bench).await;
    create_payment(bench).await;
    create_payment_by_aliases(bench).await;
    get_payment(bench).await;
    complete_payment(bench).await;
    create_session_checkout(bench).await;
}

async fn list_payment(bench: &impl Judge) {
    let payments = bench.client().payments();
    bench
        .lists(
            "GET /payments",
            payments
                .list()
                .cursor(TEXT)
                .limit(3)
                .status(PaymentStatus::Refunded)
                .with_response(),
            wire()
                .query("cursor", TEXT)
                .query("limit", 3)
                .query("status", "REFUNDED"),
        )
        .await;
}

async fn create_payment(bench: &impl Judge) {
    let payments = bench.client().payments();
    let body = CreatePaymentRequest::new(CreatePaymentRequestRequired {
        title: TEXT.to_owned(),
        email: "buyer+1@example.com".to_owned(),
        value: decimal("12345678901234.501"),
        currency: "EUR".to_owned(),
    })
    .quantity(3)
    .gateway(TEXT)
    .crypto_gateway(TEXT)
    .gateways(vec!["gateways 1".to_owned(), TEXT.to_owned()])
    .confirmations(4)
    .webhook(TEXT)
    .return_url(TEXT)
    .cancel_url(TEXT)
    .white_label(false)
    .custom_fields(vec![members(json!({ "ü \"": [TEXT, 5, null] }))])
    .customer_id(TEXT)
    .fraud_shield(
        FraudShield::new()
            .ip(TEXT)
            .user_agent(TEXT)
            .user_language(TEXT),
    )
    .product_addons(vec![members(json!({ "ü \"": [TEXT, 6, null] }))])
    .product_variants(vec![members(json!({ "ü \"": [TEXT, 7, null] }))]);
    let sent = r#"
        {"title":TEXT,"email":"buyer+1@example.com","value":12345678901234.501,"currency":"EUR",
        "quantity":3,"gateway":TEXT,"crypto_gateway":TEXT,"gateways":["gateways 1",TEXT],
        "confirmations":4,"webhook":TEXT,"return_url":TEXT,"cancel_url":TEXT,"white_label":false,
        "custom_fields":[{"ü \"":[TEXT,5,null]}],"customer_id":TEXT,"fraud_shield":{"ip":TEXT,
        "user_agent":TEXT,"user_language":TEXT},"product_addons":[{"ü \"":[TEXT,6,null]}],
        "product_variants":[{"ü \"":[TEXT,7,null]}]}
    "#;
    bench
        .sends(
            "POST /payments",
            payments
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn create_payment_by_aliases(bench: &impl Judge) {
    let payments = bench.client().payments();
    let body = CreatePaymentRequest::new(CreatePaymentRequestRequired {
        title: TEXT.to_owned(),
        email: "buyer+1@example.com".to_owned(),
        value: decimal("82345678901234.508"),
        currency: "EUR".to_owned(),
    })
    .crypto_gateway_alias(TEXT)
    .customer_id_alias(TEXT);
    let sent = r#"
        {"title":TEXT,"email":"buyer+1@example.com","value":82345678901234.508,"currency":"EUR",
        "cryptoGateway":TEXT,"customerId":TEXT}
    "#;
    bench
        .sends(
            "POST /payments",
            payments
                .create(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn get_payment(bench: &impl Judge) {
    let payments = bench.client().payments();
    bench
        .sends(
            "GET /payments/{uniqid}",
            payments.get("u 1?").with_response(),
            wire().path("uniqid", "u 1?"),
        )
        .await;
}

async fn complete_payment(bench: &impl Judge) {
    let payments = bench.client().payments();
    let body = CompleteRequest::new().note(TEXT).suppress_emails(true);
    let sent = r#"{"note":TEXT,"suppress_emails":true}"#;
    bench
        .sends(
            "POST /payments/{uniqid}/complete",
            payments
                .complete("u 1?")
                .body(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("uniqid", "u 1?")
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}

async fn create_session_checkout(bench: &impl Judge) {
    let checkout = bench.client().checkout();
    let body = CreateCheckoutSessionRequest::new()
        .product(CheckoutProduct::new().name(TEXT).quantity(11))
        .amount(decimal("112345678901234.511"))
        .currency(TEXT)
        .customer_email("buyer+1@example.com")
        .success_url(TEXT)
        .cancel_url(TEXT)
        .metadata(members(json!({ "a b": 12 })))
        .gateway(TEXT)
        .gateways(vec!["gateways 1".to_owned(), TEXT.to_owned()])
        .crypto_gateway(TEXT)
        .white_label(true)
        .confirmations(15)
        .customer_id(TEXT);
    let sent = r#"
        {"product":{"name":TEXT,"quantity":11},"amount":112345678901234.511,"currency":TEXT,
        "customer_email":"buyer+1@example.com","success_url":TEXT,"cancel_url":TEXT,"metadata":{"a b":12},
        "gateway":TEXT,"gateways":["gateways 1",TEXT],"crypto_gateway":TEXT,"white_label":true,
        "confirmations":15,"customer_id":TEXT}
    "#;
    bench
        .sends(
            "POST /checkout/sessions",
            checkout
                .create_session(&body)
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .header("Idempotency-Key", "key of the caller")
                .json(sent),
        )
        .await;
}
