//! Charges and the wallet.

use reqwest::Method;
use serde_json::{Value, json};

use crate::bench::{Answer, Bench};

fn charge(amount: Value) -> Value {
    json!({ "name": "Pro", "amount": amount, "currency": "BDT", "return_url": "https://app.example.com/back" })
}

#[tokio::test]
async fn a_charge_waits_for_the_merchant() {
    let bench = Bench::new().await;
    let made = bench
        .post("/billing/charges", &charge(json!(499.99)))
        .await
        .data();
    assert_eq!(made["status"], "pending");
    assert_eq!(made["amount"], json!(499.99));
    assert_eq!(made["platform_amount"], json!(50));
    assert_eq!(made["activated_at"], Value::Null);
    assert_eq!(bench.get("/billing/active").await.data(), json!([]));
    let read = bench
        .get(&format!("/billing/charges/{}", made["charge_id"]))
        .await
        .data();
    assert_eq!(read, made);
}

#[tokio::test]
async fn the_confirmation_page_approves_a_charge_and_leads_back() {
    let bench = Bench::new().await;
    let made = bench
        .post("/billing/charges", &charge(json!(100)))
        .await
        .data();
    let page = bench.open(Method::GET, made["confirmation_url"].as_str().unwrap());
    let answer = Answer::of(page).await;
    assert_eq!(answer.status, 302);
    assert_eq!(answer.header("location"), "https://app.example.com/back");
    let active = bench.get("/billing/active").await.data();
    assert_eq!(active[0]["charge_id"], made["charge_id"]);
    assert_eq!(active[0]["status"], "active");
}

#[tokio::test]
async fn an_amount_outside_the_limits_has_its_code() {
    let bench = Bench::new().await;
    for amount in [json!(9.99), json!(50_000.01), json!(0), json!(-10)] {
        bench
            .post("/billing/charges", &charge(amount))
            .await
            .refused(400, "invalid_amount");
    }
    for amount in [json!(10), json!(50_000)] {
        bench.post("/billing/charges", &charge(amount)).await.data();
    }
    let message = bench
        .post("/billing/charges", &charge(json!("100")))
        .await
        .uncoded(400);
    assert!(message.starts_with("body.amount: "), "{message}");
}

#[tokio::test]
async fn a_repeated_idempotency_key_answers_the_same_charge() {
    let bench = Bench::new().await;
    let mut body = charge(json!(100));
    body["idempotency_key"] = json!("k1");
    let first = bench.post("/billing/charges", &body).await.data();
    let again = bench.post("/billing/charges", &body).await.data();
    assert_eq!(first["charge_id"], again["charge_id"]);
    body["idempotency_key"] = json!("k2");
    let other = bench.post("/billing/charges", &body).await.data();
    assert_ne!(first["charge_id"], other["charge_id"]);
}

#[tokio::test]
async fn an_unknown_charge_has_a_code_of_its_own() {
    let bench = Bench::new().await;
    bench
        .get("/billing/charges/1")
        .await
        .refused(404, "charge_not_found");
}

#[tokio::test]
async fn a_debit_takes_from_the_balance_and_never_below_zero() {
    let bench = Bench::new().await;
    let debit = |amount: Value| json!({ "amount": amount, "description": "SMS" });
    let booked = bench
        .post("/billing/wallet/debit", &debit(json!(499.9)))
        .await
        .data();
    assert_eq!(booked["balance"], json!(0.1));
    bench
        .post("/billing/wallet/debit", &debit(json!(0.2)))
        .await
        .refused(400, "insufficient_balance");
    bench
        .post("/billing/wallet/debit", &debit(json!(0)))
        .await
        .refused(400, "invalid_amount");
    bench
        .post("/billing/wallet/debit", &debit(json!(0.1)))
        .await
        .data();
    let wallet = bench.get("/billing/wallet").await.data();
    assert_eq!(
        (&wallet["balance"], &wallet["total_spent"]),
        (&json!(0), &json!(500))
    );
    let movements = bench.get("/billing/wallet/transactions").await.data();
    assert_eq!(movements.as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_top_up_fills_the_wallet_once_it_is_approved() {
    let bench = Bench::new().await;
    let body = json!({ "name": "Top-up", "amount": 250.5, "currency": "BDT" });
    let made = bench.post("/billing/wallet-topup", &body).await.data();
    assert_eq!(bench.get("/billing/wallet").await.data()["balance"], 500);
    let page = made["confirmation_url"].as_str().unwrap();
    for _ in 0..2 {
        Answer::of(bench.open(Method::GET, page)).await.data();
    }
    assert_eq!(
        bench.get("/billing/wallet").await.data()["balance"],
        json!(750.5)
    );
}

#[tokio::test]
async fn metered_usage_is_quantity_times_price() {
    let bench = Bench::new().await;
    let body = json!({ "description": "SMS", "quantity": 3, "unit_price": 0.35 });
    let made = bench.post("/billing/usage-charges", &body).await.data();
    assert_eq!(made["amount"], json!(1.05));
    let endless = json!({ "description": "SMS", "quantity": 1e28, "unit_price": 1e28 });
    bench
        .post("/billing/usage-charges", &endless)
        .await
        .refused(400, "invalid_amount");
}
