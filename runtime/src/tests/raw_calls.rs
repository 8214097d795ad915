//! Calls that the description does not name.

use http::Method;
use serde_json::json;

use super::{Fixture, TOKEN};
use crate::Outcome;
use crate::transport::Step;

#[tokio::test]
async fn a_raw_call_has_credentials_query_and_body() {
    let fixture = Fixture::new([Step::json(200, r#"{"points":3}"#)]);
    let call = fixture.client.request(Method::POST, "/loyalty?a=1");
    let value = call
        .query("page", 1)
        .json_body(&json!({"x": 1}))
        .await
        .unwrap();
    assert_eq!(value, json!({"points": 3}));
    let sent = &fixture.sent()[0];
    assert_eq!(
        sent.uri.to_string(),
        "https://shop.example/api/loyalty?a=1&page=1"
    );
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert_eq!(&sent.body[..], br#"{"x":1}"#);
}

#[tokio::test]
async fn a_raw_read_is_repeated_and_a_raw_post_is_not() {
    let fixture = Fixture::new([Step::lost_answer(), Step::json(200, "1")]);
    fixture.client.request(Method::GET, "/x").await.unwrap();
    let fixture = Fixture::new([Step::lost_answer()]);
    let error = fixture
        .client
        .request(Method::POST, "/x")
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(error.operation(), Some("POST /x"));
}

#[tokio::test]
async fn a_raw_path_cannot_climb_by_other_spellings() {
    let fixture = Fixture::new([]);
    for path in [
        "/a/%2e%2E/b",
        "/a/.%2e",
        "/a\\..\\b",
        "/a/..?x",
        "/a\tb",
        "/ü",
    ] {
        let error = fixture.client.request(Method::GET, path).await.unwrap_err();
        assert!(error.is_invalid_input(), "{path}: {error}");
    }
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_query_of_a_raw_path_may_hold_dots() {
    let fixture = Fixture::new([Step::json(200, "1")]);
    let call = fixture.client.request(Method::GET, "/x?path=../y");
    call.await.unwrap();
    assert_eq!(fixture.sent()[0].uri.query(), Some("path=../y"));
}

#[tokio::test]
async fn a_raw_path_cannot_climb_or_leave_the_host() {
    let fixture = Fixture::new([]);
    for path in [
        "x",
        "//evil.example/x",
        "/a/../b",
        "https://evil.example/",
        "/a b",
        "/a#b",
    ] {
        let result = fixture.client.request(Method::GET, path).await;
        if let Err(error) = result {
            assert!(error.is_invalid_input(), "{path}: {error}");
        }
    }
    for sent in fixture.sent() {
        assert_eq!(sent.uri.host(), Some("shop.example"));
    }
}
