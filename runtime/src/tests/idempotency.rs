//! Idempotency keys: made, given, and refused where they mean nothing.

use serde_json::{Value, json};

use super::{CHARGE, CREATE, Fixture, PAY, data};
use crate::call::Call;
use crate::transport::{Recorded, Step};

fn key(sent: &Recorded) -> Value {
    let body: Value = serde_json::from_slice(&sent.body).unwrap();
    body["idempotency_key"].clone()
}

#[tokio::test]
async fn a_key_in_the_body_is_made_when_none_is_given() {
    let fixture = Fixture::new([data("1"), data("1")]);
    for _ in 0..2 {
        let call = Call::<_, Value>::json(&fixture.client, &CHARGE);
        call.json_body(&json!({"amount": 10})).await.unwrap();
    }
    let sent = fixture.sent();
    assert_eq!(key(&sent[0]).as_str().unwrap().len(), 36);
    assert_ne!(
        key(&sent[0]),
        key(&sent[1]),
        "each logical call has a key of its own"
    );
}

#[tokio::test]
async fn a_key_in_the_callers_body_is_kept() {
    let fixture = Fixture::new([data("1")]);
    let call = Call::<_, Value>::json(&fixture.client, &CHARGE);
    call.json_body(&json!({"idempotency_key": "mine"}))
        .await
        .unwrap();
    assert_eq!(key(&fixture.sent()[0]), "mine");
}

#[tokio::test]
async fn a_key_given_for_the_call_goes_where_the_operation_takes_it() {
    let fixture = Fixture::new([data("1"), data("1")]);
    let charge = Call::<_, Value>::json(&fixture.client, &CHARGE).json_body(&json!({}));
    charge.with_idempotency_key("k").await.unwrap();
    let pay = Call::<_, Value>::json(&fixture.client, &PAY).json_body(&json!({}));
    pay.with_idempotency_key("k").await.unwrap();
    assert_eq!(key(&fixture.sent()[0]), "k");
    assert_eq!(fixture.sent()[1].headers["idempotency-key"], "k");
}

#[tokio::test]
async fn a_key_for_an_operation_that_takes_none_is_refused_before_anything_is_sent() {
    let fixture = Fixture::new([]);
    let call = Call::<_, Value>::json(&fixture.client, &CREATE).with_idempotency_key("k");
    assert!(call.await.unwrap_err().is_invalid_input());
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_key_that_is_set_as_a_header_is_the_callers_and_is_relied_on() {
    let fixture = Fixture::new([Step::lost_answer(), data("1")]);
    let pay = Call::<_, Value>::json(&fixture.client, &PAY).json_body(&json!({}));
    pay.with_header("Idempotency-Key", "mine").await.unwrap();
    for sent in fixture.sent() {
        assert_eq!(sent.headers["idempotency-key"], "mine");
    }
    assert_eq!(fixture.sent().len(), 2);
}

#[tokio::test]
async fn an_empty_key_is_refused() {
    let fixture = Fixture::new([]);
    let call = Call::<_, Value>::json(&fixture.client, &CHARGE).json_body(&json!({}));
    assert!(
        call.with_idempotency_key("")
            .await
            .unwrap_err()
            .is_invalid_input()
    );
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_key_in_the_body_keeps_the_bodys_content_type() {
    let fixture = Fixture::new([data("1")]);
    let call = Call::<_, Value>::json(&fixture.client, &CHARGE).json_body(&json!({}));
    call.content_type("application/vnd.shop+json")
        .await
        .unwrap();
    let sent = &fixture.sent()[0];
    assert_eq!(sent.headers["content-type"], "application/vnd.shop+json");
}
