//! What is sent again after a lost answer, and what is not.

use std::time::Duration;

use rust_decimal::Decimal;
use shopwright::selorax::models::{CreateChargeRequest, WalletDebitRequest};
use shopwright::selorax::{Client, Credentials};
use shopwright::{Outcome, RetryPolicy};
use shopwright_sandbox::selorax::ACCESS_TOKEN;

use crate::bench::{Access, Bench};
use crate::json::Json;
use crate::server::{Fate, Server};

const CHARGE: &str = r#"{"data":{"charge_id":1,"name":"Pro","amount":10,"currency":"BDT","status":"pending","created_at":"2026-01-01T00:00:00Z"},"status":200}"#;

fn client(server: &Server) -> Client {
    let mut at_once = RetryPolicy::default();
    at_once.base = Duration::ZERO;
    Client::builder()
        .base_url(server.base_url())
        .credentials(Credentials::access_token(ACCESS_TOKEN).unwrap())
        .retry(at_once)
        .build()
        .unwrap()
}

fn charge() -> CreateChargeRequest {
    CreateChargeRequest::new("Pro", Decimal::TEN, "https://app.example/back")
}

fn key(body: &str) -> Json {
    let key = Json::parse(body).get("idempotency_key").cloned();
    key.expect("a charge has an idempotency key")
}

#[tokio::test]
async fn a_charge_without_a_key_gets_one_in_its_body() {
    let bench = Bench::start(Access::Token, None).await;
    for _ in 0..2 {
        bench
            .client
            .billing()
            .create_charge(&charge())
            .await
            .unwrap();
    }
    let requests = bench.sandbox.requests();
    let keys: Vec<_> = requests
        .iter()
        .map(|request| key(std::str::from_utf8(&request.body).unwrap()))
        .collect();
    assert_ne!(keys[0], keys[1], "two charges are two intentions");
    for request in &requests {
        assert!(request.header("idempotency-key").is_none());
    }
}

#[tokio::test]
async fn a_key_given_for_the_call_is_the_one_that_is_sent() {
    let bench = Bench::start(Access::Token, None).await;
    let call = bench.client.billing().create_charge(&charge());
    let first = call.clone().with_idempotency_key("mine").await.unwrap();
    let again = call.with_idempotency_key("mine").await.unwrap();
    assert_eq!(first.charge_id, again.charge_id);
    for request in bench.sandbox.requests() {
        let body = std::str::from_utf8(&request.body).unwrap();
        assert_eq!(key(body), Json::Text("mine".to_owned()));
    }
}

#[tokio::test]
async fn a_charge_whose_answer_is_lost_is_sent_again_with_the_same_key() {
    let server = Server::start(vec![Fate::Lost, Fate::Answered(CHARGE)]).await;
    let made = client(&server).billing().create_charge(&charge()).await;
    assert_eq!(made.unwrap().charge_id, 1);
    let bodies = server.bodies();
    assert_eq!(bodies.len(), 2);
    assert_eq!(key(&bodies[0]), key(&bodies[1]));
}

#[tokio::test]
async fn a_debit_whose_answer_is_lost_is_sent_once() {
    let server = Server::start(vec![Fate::Lost, Fate::Answered(r#"{"data":{}}"#)]).await;
    let body = WalletDebitRequest::new(Decimal::ONE, "SMS");
    let error = client(&server)
        .billing()
        .debit_wallet(&body)
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert!(error.is_transport(), "{error:?}");
    assert_eq!(error.attempts().len(), 1);
    assert_eq!(server.bodies().len(), 1);
}

#[tokio::test]
async fn a_debit_takes_no_key_and_says_so_before_anything_is_sent() {
    let bench = Bench::start(Access::Token, None).await;
    let body = WalletDebitRequest::new(Decimal::ONE, "SMS");
    let call = bench.client.billing().debit_wallet(&body);
    let error = call.with_idempotency_key("mine").await.unwrap_err();
    assert!(error.is_invalid_input());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(bench.sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_search_behind_post_is_a_read_and_is_sent_again() {
    use shopwright::selorax::models::FilterOrdersRequest;

    const EMPTY: &str = r#"{"data":[],"status":200,"pagination":{"page":1,"limit":50,"total":0}}"#;
    let server = Server::start(vec![Fate::Lost, Fate::Answered(EMPTY)]).await;
    let search = FilterOrdersRequest::new(Vec::new());
    let page = client(&server).orders().filter(&search).await.unwrap();
    assert!(page.is_empty());
    assert_eq!(server.bodies().len(), 2);
}
