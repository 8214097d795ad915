//! Charges, subscriptions, metered usage and the wallet.

use shopwright::selorax::models::{
    BillingInterval, CreateChargeRequest, CreateSubscriptionRequest, CreateUsageChargeRequest,
    WalletDebitRequest, WalletTopupRequest,
};

use super::{decimal, members};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    charges(bench).await;
    subscriptions(bench).await;
    usage(bench).await;
    wallet(bench).await;
}

async fn charges(bench: &impl Judge) {
    let billing = bench.client().billing();
    let body = CreateChargeRequest::new(
        TEXT,
        decimal("49999.123456789012345"),
        "https://app.example/back?a=1&b=%C3%BC",
    )
    .description(TEXT)
    .metadata(members(serde_json::json!({ "ü \"": [TEXT, 1, null] })))
    .idempotency_key("key of the caller");
    let sent = r#"{
        "name":TEXT, "amount":49999.123456789012345, "currency":"BDT",
        "return_url":"https://app.example/back?a=1&b=%C3%BC", "description":TEXT,
        "metadata":{"ü \"":[TEXT,1,null]}, "idempotency_key":"key of the caller"
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/billing/charges",
            billing.create_charge(&body).with_response(),
            wire().json(sent),
        )
        .await;
    let key = "GET /api/apps/v1/billing/charges/{charge_id}";
    bench
        .sends(
            key,
            billing.get_charge("1001").with_response(),
            wire().path("charge_id", "1001"),
        )
        .await;
    bench
        .sends(
            key,
            billing.get_charge(TEXT).with_response(),
            wire().path("charge_id", TEXT).made_up(),
        )
        .await;
    bench
        .lists(
            "GET /api/apps/v1/billing/active",
            billing.list_active_charges().with_response(),
            wire(),
        )
        .await;
}

async fn subscriptions(bench: &impl Judge) {
    let body = CreateSubscriptionRequest::new(TEXT, decimal("10.00"), BillingInterval::Yearly)
        .description(TEXT)
        .trial_days(14)
        .return_url("https://app.example/back")
        .metadata(members(serde_json::json!({ "plan": "pro" })));
    let sent = r#"{
        "name":TEXT, "amount":10.00, "currency":"BDT", "billing_interval":"yearly",
        "description":TEXT, "trial_days":14, "return_url":"https://app.example/back",
        "metadata":{"plan":"pro"}
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/billing/subscriptions",
            bench
                .client()
                .billing()
                .create_subscription(&body)
                .with_response(),
            wire().json(sent),
        )
        .await;
}

async fn usage(bench: &impl Judge) {
    let billing = bench.client().billing();
    let key = "GET /api/apps/v1/billing/usage-charges";
    bench
        .lists(key, billing.list_usage_charges().with_response(), wire())
        .await;
    bench
        .lists(
            key,
            billing
                .list_usage_charges()
                .page(1)
                .limit(100)
                .with_response(),
            wire().query("page", 1).query("limit", 100),
        )
        .await;
    let body = CreateUsageChargeRequest::new(TEXT, decimal("1000"), decimal("0.00000000000000035"))
        .metadata(members(serde_json::json!({ "campaign": 7 })));
    let sent = r#"{
        "description":TEXT, "quantity":1000, "unit_price":0.00000000000000035,
        "metadata":{"campaign":7}
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/billing/usage-charges",
            billing.create_usage_charge(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn wallet(bench: &impl Judge) {
    let billing = bench.client().billing();
    bench
        .sends(
            "GET /api/apps/v1/billing/wallet",
            billing.get_wallet().with_response(),
            wire(),
        )
        .await;
    let body = WalletDebitRequest::new(decimal("0.01"), TEXT)
        .metadata(members(serde_json::json!({ "sms": true })));
    bench
        .sends(
            "POST /api/apps/v1/billing/wallet/debit",
            billing.debit_wallet(&body).with_response(),
            wire().json(r#"{"amount":0.01,"description":TEXT,"metadata":{"sms":true}}"#),
        )
        .await;
    let body =
        WalletTopupRequest::new(TEXT, decimal("50000")).return_url("https://app.example/back");
    let sent = r#"{
        "name":TEXT, "amount":50000, "currency":"BDT", "return_url":"https://app.example/back"
    }"#;
    bench
        .sends(
            "POST /api/apps/v1/billing/wallet-topup",
            billing.create_wallet_topup(&body).with_response(),
            wire().json(sent),
        )
        .await;
    let call = billing.list_wallet_transactions().page(1).limit(20);
    bench
        .sends(
            "GET /api/apps/v1/billing/wallet/transactions",
            call.with_response(),
            wire().query("page", 1).query("limit", 20),
        )
        .await;
}
