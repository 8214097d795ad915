//! What a successful answer gives.

use http::StatusCode;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{CREATE, Fixture, GET, Shop, data};
use crate::call::Call;
use crate::transport::Step;

fn get<T: serde::de::DeserializeOwned>(fixture: &Fixture) -> Call<Shop, T> {
    Call::json(&fixture.client, &GET).path(7)
}

#[tokio::test]
async fn the_payload_comes_without_its_envelope() {
    let fixture = Fixture::new([data(r#"{"id":7}"#)]);
    assert_eq!(get::<Value>(&fixture).await.unwrap(), json!({"id": 7}));
}

#[tokio::test]
async fn the_envelope_status_headers_and_rate_limit_stay_reachable() {
    let step = data("1")
        .header("x-request-id", "r-1")
        .header("ratelimit-limit", "1000")
        .header("ratelimit-remaining", "999")
        .header("ratelimit-reset", "42");
    let fixture = Fixture::new([step]);
    let response = get::<u8>(&fixture).with_response().await.unwrap();
    assert_eq!(*response.value(), 1);
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.envelope(), &json!({"status": 200}));
    assert_eq!(response.rate_limit().remaining, Some(999));
    assert_eq!(response.rate_limit().reset.unwrap().as_secs(), 42);
    assert_eq!(&response.body()[..], br#"{"data":1,"status":200}"#);
    assert!(response.repairs().is_empty());
}

#[tokio::test]
async fn a_malformed_rate_limit_header_is_as_good_as_none() {
    let fixture = Fixture::new([data("1").header("ratelimit-reset", "soon")]);
    let response = get::<u8>(&fixture).with_response().await.unwrap();
    assert_eq!(response.rate_limit().reset, None);
}

#[tokio::test]
async fn what_had_to_be_read_leniently_is_reported() {
    let fixture = Fixture::new([data(r#""12""#)]);
    let response = get::<u32>(&fixture).with_response().await.unwrap();
    assert_eq!(*response.value(), 12);
    assert_eq!(response.repairs().len(), 1);
}

#[tokio::test]
async fn a_path_value_cannot_leave_its_segment() {
    let fixture = Fixture::new([data("1")]);
    let _: u8 = Call::json(&fixture.client, &GET)
        .path("a/b?c=ü")
        .await
        .unwrap();
    assert_eq!(
        fixture.sent()[0].uri.to_string(),
        "https://shop.example/api/items/a%2Fb%3Fc%3D%C3%BC"
    );
}

#[tokio::test]
async fn a_path_value_of_dots_is_refused_before_anything_is_sent() {
    let fixture = Fixture::new([]);
    let error = Call::<_, Value>::json(&fixture.client, &GET)
        .path("..")
        .await
        .unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_json_body_keeps_every_digit_of_an_amount() {
    let fixture = Fixture::new([data("1")]);
    let amount: Decimal = "12345678901234567.89".parse().unwrap();
    let body = crate::codegen::Writing::<_, crate::codegen::Exact>::new(&amount);
    let _: u8 = Call::json(&fixture.client, &CREATE)
        .json_body(&body)
        .await
        .unwrap();
    assert_eq!(&fixture.sent()[0].body[..], b"12345678901234567.89");
}

#[tokio::test]
async fn a_call_without_content_takes_any_success() {
    let fixture = Fixture::new([Step::status(204)]);
    Call::empty(&fixture.client, &CREATE).await.unwrap();
}
