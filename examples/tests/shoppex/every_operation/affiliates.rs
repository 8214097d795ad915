//! The affiliate programme.

use serde_json::json;
use shopwright::shoppex::models::{
    UpdateAffiliateCustomerStatusRequest, UpdateAffiliateSettingsRequest,
};

use super::{decimal, members};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_customers(bench).await;
    update_customer_status(bench).await;
    list_payout_requests(bench).await;
    update_settings(bench).await;
}

async fn list_customers(bench: &impl Judge) {
    let affiliates = bench.client().affiliates();
    bench
        .lists(
            "GET /affiliates/customers",
            affiliates
                .list_customers()
                .status(TEXT)
                .page(2)
                .limit(3)
                .with_response(),
            wire()
                .query("status", TEXT)
                .query("page", 2)
                .query("limit", 3)
                .at("/data/customers"),
        )
        .await;
}

async fn update_customer_status(bench: &impl Judge) {
    let affiliates = bench.client().affiliates();
    let body = UpdateAffiliateCustomerStatusRequest::new(TEXT);
    let sent = r#"{"action":TEXT}"#;
    bench
        .sends(
            "PATCH /affiliates/customers/{customerId}/status",
            affiliates
                .update_customer_status("c%3", &body)
                .with_response(),
            wire().path("customerId", "c%3").json(sent),
        )
        .await;
}

async fn list_payout_requests(bench: &impl Judge) {
    let affiliates = bench.client().affiliates();
    bench
        .lists(
            "GET /affiliates/payout-requests",
            affiliates
                .list_payout_requests()
                .status(TEXT)
                .page(2)
                .limit(3)
                .affiliate_customer_id(TEXT)
                .with_response(),
            wire()
                .query("status", TEXT)
                .query("page", 2)
                .query("limit", 3)
                .query("affiliate_customer_id", TEXT)
                .at("/data/payout_requests"),
        )
        .await;
}

async fn update_settings(bench: &impl Judge) {
    let affiliates = bench.client().affiliates();
    let mut body = UpdateAffiliateSettingsRequest::new()
        .affiliate_revenue_active(true)
        .affiliate_revenue_percent(decimal("22345678901234.502"))
        .affiliate_customer_discount_active(true)
        .affiliate_customer_discount_percent(decimal("42345678901234.504"))
        .affiliate_custom_link_active(true)
        .affiliate_custom_link_must_approve(false);
    body.additional = members(json!({ "not named é": [TEXT, 7] }));
    let sent = r#"
        {"affiliate_revenue_active":true,"affiliate_revenue_percent":22345678901234.502,
        "affiliate_customer_discount_active":true,"affiliate_customer_discount_percent":42345678901234.504,
        "affiliate_custom_link_active":true,"affiliate_custom_link_must_approve":false,
        "not named é":[TEXT,7]}
    "#;
    bench
        .sends(
            "PATCH /affiliates/settings",
            affiliates.update_settings(&body).with_response(),
            wire().json(sent),
        )
        .await;
}
