//! Customers.

use serde_json::json;
use shopwright::shoppex::models::{
    ConvertAffiliateBalanceRequest, CreateCustomerPayoutRequest, CreateCustomerRequest,
    UpdateCustomerRequest,
};

use super::decimal;
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list(bench).await;
    create(bench).await;
    get(bench).await;
    update(bench).await;
    update_by_aliases(bench).await;
    delete(bench).await;
    convert_affiliate_balance(bench).await;
    request_affiliate_payout(bench).await;
}

async fn list(bench: &impl Judge) {
    let customers = bench.client().customers();
    bench
        .lists(
            "GET /customers",
            customers
                .list()
                .cursor(TEXT)
                .limit(3)
                .filters(TEXT)
                .sorts(TEXT)
                .with_response(),
            wire()
                .query("cursor", TEXT)
                .query("limit", 3)
                .query("filters", TEXT)
                .query("sorts", TEXT),
        )
        .await;
}

async fn create(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = CreateCustomerRequest::new("buyer+1@example.com")
        .name(TEXT)
        .phone(TEXT)
        .country_code(TEXT)
        .street_address(TEXT)
        .city(TEXT)
        .postal_code(TEXT)
        .upsert(true);
    let sent = r#"
        {"email":"buyer+1@example.com","name":TEXT,"phone":TEXT,"country_code":TEXT,
        "street_address":TEXT,"city":TEXT,"postal_code":TEXT,"upsert":true}
    "#;
    bench
        .sends(
            "POST /customers",
            customers
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
    let customers = bench.client().customers();
    bench
        .sends(
            "GET /customers/{id}",
            customers
                .get("id/1 ü")
                .include_affiliate(TEXT)
                .include_affiliate_alias(TEXT)
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .query("include_affiliate", TEXT)
                .query("includeAffiliate", TEXT),
        )
        .await;
}

async fn update(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = UpdateCustomerRequest::new()
        .email("buyer+1@example.com")
        .name(TEXT)
        .surname(TEXT)
        .phone(TEXT)
        .phone_country_code(TEXT)
        .country_code("DE")
        .street_address(TEXT)
        .additional_address_info(TEXT)
        .city(TEXT)
        .postal_code(TEXT)
        .state(TEXT)
        .customer_balance(json!({ "EUR": 2 }))
        .customer_balance_description(TEXT);
    let sent = r#"
        {"email":"buyer+1@example.com","name":TEXT,"surname":TEXT,"phone":TEXT,
        "phone_country_code":TEXT,"country_code":"DE","street_address":TEXT,
        "additional_address_info":TEXT,"city":TEXT,"postal_code":TEXT,"state":TEXT,
        "customer_balance":{"EUR":2},"customer_balance_description":TEXT}
    "#;
    bench
        .sends(
            "PATCH /customers/{id}",
            customers
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

async fn update_by_aliases(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = UpdateCustomerRequest::new()
        .customer_balance_alias(json!({ "EUR": 3 }))
        .customer_balance_description_alias(TEXT);
    let sent = r#"{"customerBalance":{"EUR":3},"customerBalanceDescription":TEXT}"#;
    bench
        .sends(
            "PATCH /customers/{id}",
            customers
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
    let customers = bench.client().customers();
    bench
        .sends(
            "DELETE /customers/{id}",
            customers
                .delete("id/1 ü")
                .with_idempotency_key("key of the caller")
                .with_response(),
            wire()
                .path("id", "id/1 ü")
                .header("Idempotency-Key", "key of the caller"),
        )
        .await;
}

async fn convert_affiliate_balance(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = ConvertAffiliateBalanceRequest::new(decimal("0.041"));
    let sent = r#"{"amount":0.041}"#;
    bench
        .sends(
            "POST /customers/{id}/affiliate/convert-to-balance",
            customers
                .convert_affiliate_balance("id/1 ü", &body)
                .with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn request_affiliate_payout(bench: &impl Judge) {
    let customers = bench.client().customers();
    let body = CreateCustomerPayoutRequest::new(decimal("0.051"), TEXT, TEXT)
        .network(TEXT)
        .note(TEXT);
    let sent = r#"{"amount":0.051,"asset":TEXT,"address":TEXT,"network":TEXT,"note":TEXT}"#;
    bench
        .sends(
            "POST /customers/{id}/affiliate/payout-requests",
            customers
                .request_affiliate_payout("id/1 ü", &body)
                .with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}
