//! The ledger of effects: what is in it, and what is not.

use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{Sandbox, selorax, shoppex};

use crate::bench::{Answer, Bench};

async fn marked(bench: &Bench, call: &str, path: &str, body: &Value) -> Answer {
    let request = bench.request(Method::POST, path).json(body);
    Answer::of(request.header("x-sandbox-call", call)).await
}

#[tokio::test]
async fn a_change_is_written_with_its_call_key_and_amount() {
    let bench = Bench::new().await;
    let debit = json!({ "amount": 12.5, "description": "SMS" });
    marked(&bench, "a", "/billing/wallet/debit", &debit)
        .await
        .data();
    let charge = json!({
        "name": "Pro", "amount": 50, "return_url": "https://app.example/", "idempotency_key": "k1",
    });
    marked(&bench, "b", "/billing/charges", &charge)
        .await
        .data();
    let ledger = bench.sandbox.ledger();
    assert_eq!(ledger.len(), 2);
    let (first, second) = (&ledger[0], &ledger[1]);
    assert_eq!((first.sequence, second.sequence), (1, 2));
    assert_eq!(first.operation, "POST /api/apps/v1/billing/wallet/debit");
    assert_eq!(first.amount.unwrap().to_string(), "12.5");
    assert_eq!(
        (first.call.as_deref(), first.key.as_deref()),
        (Some("a"), None)
    );
    assert_eq!(
        (second.call.as_deref(), second.key.as_deref()),
        (Some("b"), Some("k1"))
    );
    assert_eq!(first.store_id, selorax::STORE_ID);
    assert!(!format!("{ledger:?}").contains(selorax::ACCESS_TOKEN));
    assert_eq!(bench.sandbox.effects_of("b"), std::slice::from_ref(second));
}

#[tokio::test]
async fn reads_refusals_and_repetitions_are_not_in_it() {
    let bench = Bench::new().await;
    bench.get("/orders").await.data();
    bench
        .post("/orders/filters", &json!({ "filters": [] }))
        .await
        .data();
    bench.delete("/products/1").await;
    let poor = json!({ "amount": 999_999, "description": "SMS" });
    bench
        .post("/billing/wallet/debit", &poor)
        .await
        .refused(400, "insufficient_balance");
    assert_eq!(bench.sandbox.ledger(), []);
    let charge = json!({
        "name": "Pro", "amount": 50, "return_url": "https://app.example/", "idempotency_key": "k1",
    });
    for _ in 0..3 {
        bench.post("/billing/charges", &charge).await.data();
    }
    assert_eq!(bench.sandbox.ledger().len(), 1);
}

#[tokio::test]
async fn a_key_in_a_header_makes_one_effect_of_two_requests_and_a_conflict_none() {
    let bench = Bench::with(Sandbox::builder("shoppex")).await;
    let pay = |value: i64| {
        let body =
            json!({ "title": "T", "email": "a@b.example", "value": value, "currency": "EUR" });
        bench
            .open(Method::POST, "/payments")
            .bearer_auth(shoppex::API_KEY)
            .header("idempotency-key", "mine")
            .json(&body)
    };
    for value in [5, 5, 6] {
        Answer::of(pay(value)).await;
    }
    let ledger = bench.sandbox.ledger();
    assert_eq!(ledger.len(), 1);
    assert_eq!(ledger[0].key.as_deref(), Some("mine"));
    assert_eq!(ledger[0].amount.unwrap().to_string(), "5");
}

#[tokio::test]
async fn deleting_a_record_and_approving_a_charge_are_changes_too() {
    let bench = Bench::new().await;
    bench.delete("/products/1001").await;
    let charge = json!({ "name": "Pro", "amount": 50, "return_url": "https://app.example/" });
    let made = bench.post("/billing/charges", &charge).await.data();
    let page = made["confirmation_url"].as_str().unwrap();
    for _ in 0..2 {
        Answer::of(bench.open(Method::GET, page)).await;
    }
    let operations = bench
        .sandbox
        .ledger()
        .into_iter()
        .map(|effect| effect.operation);
    let page = format!("GET {page}");
    let expected = [
        "DELETE /api/apps/v1/products/{}",
        "POST /api/apps/v1/billing/charges",
        page.as_str(),
    ];
    assert_eq!(operations.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn the_ledger_is_told_over_http_by_call() {
    let bench = Bench::new().await;
    let debit = json!({ "amount": 1, "description": "SMS" });
    for call in ["a", "b", "a"] {
        marked(&bench, call, "/billing/wallet/debit", &debit)
            .await
            .data();
    }
    let told = Answer::of(bench.open(Method::GET, "/_sandbox/ledger?call=a")).await;
    let effects = told.json()["effects"].clone();
    let sequences: Vec<_> = effects
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["sequence"])
        .collect();
    assert_eq!(sequences, [&json!(1), &json!(3)]);
    assert_eq!(effects[0]["amount"], "1");
}
