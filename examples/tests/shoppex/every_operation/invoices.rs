//! Invoices.

use serde_json::json;
use shopwright::shoppex::models::{CompleteRequest, UpdateInvoiceRequest};

use super::members;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    get(bench).await;
    update(bench).await;
    complete(bench).await;
}

async fn list(bench: &impl Judge) {
    let invoices = bench.client().invoices();
    bench
        .lists(
            "GET /invoices",
            invoices
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

async fn get(bench: &impl Judge) {
    let invoices = bench.client().invoices();
    bench
        .sends(
            "GET /invoices/{uniqid}",
            invoices.get("u 1?").with_response(),
            wire().path("uniqid", "u 1?"),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let invoices = bench.client().invoices();
    let mut body = UpdateInvoiceRequest::new()
        .gateway(TEXT)
        .apm_method(TEXT)
        .name(TEXT)
        .surname(TEXT)
        .address_line1(TEXT)
        .address_city(TEXT)
        .address_country(TEXT)
        .address_postal_code(TEXT);
    body.additional = members(json!({ "not named é": [TEXT, 1] }));
    let sent = r#"
        {"gateway":TEXT,"apmMethod":TEXT,"name":TEXT,"surname":TEXT,"addressLine1":TEXT,
        "addressCity":TEXT,"addressCountry":TEXT,"addressPostalCode":TEXT,"not named é":[TEXT,
        1]}
    "#;
    bench
        .sends(
            "PATCH /invoices/{uniqid}",
            invoices.update("u 1?", &body).with_response(),
            wire().path("uniqid", "u 1?").json(sent),
        )
        .await;
}

async fn complete(bench: &impl Judge) {
    let invoices = bench.client().invoices();
    let body = CompleteRequest::new().note(TEXT).suppress_emails(false);
    let sent = r#"{"note":TEXT,"suppress_emails":false}"#;
    bench
        .sends(
            "POST /invoices/{uniqid}/complete",
            invoices
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
