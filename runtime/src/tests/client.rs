//! How a client is configured.

use http::Method;
use serde_json::Value;

use super::{CREATE, Fixture, Shop, TOKEN, data};
use crate::auth::{AuthError, Authorization, Credentials, Promise, Provider, Requirement};
use crate::call::Call;
use crate::operation::Operation;
use crate::{Client, ClientBuilder};

fn build(url: &str) -> Result<Client<Shop>, crate::ApiError<Shop>> {
    let transport = crate::transport::ScriptedTransport::new([]);
    ClientBuilder::<Shop>::new()
        .transport(transport)
        .base_url(url)
        .build()
}

#[test]
fn plain_http_is_refused_except_on_this_machine() {
    assert!(build("http://shop.example").unwrap_err().is_invalid_input());
    for url in [
        "http://127.0.0.1:80",
        "http://localhost:1",
        "http://[::1]:1",
        "https://a.b",
    ] {
        assert!(build(url).is_ok(), "{url}");
    }
    assert!(build("http://localhost.evil.example").is_err());
}

#[test]
fn plain_http_can_be_allowed_by_name() {
    let transport = crate::transport::ScriptedTransport::new([]);
    let builder = ClientBuilder::<Shop>::new().transport(transport);
    assert!(
        builder
            .allow_plain_http()
            .base_url("http://shop.example")
            .build()
            .is_ok()
    );
}

#[test]
fn a_base_url_that_cannot_work_is_refused() {
    for url in [
        "",
        "shop.example",
        "ftp://shop.example",
        "https://a.b/?x=1",
        "https://a.b/#x",
        "https://user@a.b",
        "https://user:pass@a.b",
    ] {
        assert!(build(url).unwrap_err().is_invalid_input(), "{url}");
    }
}

#[tokio::test]
async fn a_base_path_is_kept_with_or_without_a_slash_at_its_end() {
    for base in ["https://a.b/v1", "https://a.b/v1/"] {
        let fixture = Fixture::with([data("1")], |builder| builder.base_url(base));
        let _: Value = Call::json(&fixture.client, &CREATE).await.unwrap();
        assert_eq!(fixture.sent()[0].uri.to_string(), "https://a.b/v1/items");
    }
}

#[tokio::test]
async fn other_credentials_share_the_connection() {
    let fixture = Fixture::new([data("1"), data("1")]);
    let other = fixture
        .client
        .with_credentials(Credentials::new().bearer("token", "other"));
    let _: Value = Call::json(&other, &CREATE).await.unwrap();
    let _: Value = Call::json(&fixture.client, &CREATE).await.unwrap();
    let sent = fixture.sent();
    assert_eq!(sent[0].headers["authorization"], "Bearer other");
    assert_eq!(sent[1].headers["authorization"], format!("Bearer {TOKEN}"));
    assert!(sent[0].headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_header_of_the_call_cannot_replace_the_credentials() {
    let fixture = Fixture::new([data("1")]);
    let call = Call::<_, Value>::json(&fixture.client, &CREATE);
    call.with_header("authorization", "Bearer mine")
        .with_header("x-a", "1")
        .await
        .unwrap();
    let sent = &fixture.sent()[0];
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert_eq!(sent.headers["x-a"], "1");
}

#[test]
fn debug_shows_no_credentials() {
    let fixture = Fixture::new([]);
    let call = Call::<Shop, Value>::json(&fixture.client, &CREATE);
    assert!(!format!("{:?} {:?}", fixture.client, call).contains(TOKEN));
}

#[test]
fn a_client_is_sendable_and_cheap_to_clone() {
    fn is_sendable<T: Send + Sync + Clone + 'static>() {}
    is_sendable::<Client<Shop>>();
    assert_eq!(size_of::<Client<Shop>>(), size_of::<usize>());
}

static PLAIN: Operation =
    Operation::new("items.plain", Method::GET, "/items").servers(&["http://up.example"]);

#[tokio::test]
async fn an_operation_with_a_plain_address_of_its_own_is_not_sent_there() {
    let fixture = Fixture::new([]);
    let error = Call::<Shop, Value>::json(&fixture.client, &PLAIN)
        .await
        .unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn a_base_url_of_the_user_counts_for_operations_with_their_own_too() {
    let fixture = Fixture::with([data("1")], |builder| builder.base_url("https://a.b"));
    let _: Value = Call::json(&fixture.client, &PLAIN).await.unwrap();
    assert_eq!(fixture.sent()[0].uri.to_string(), "https://a.b/items");
}

#[tokio::test]
async fn headers_that_frame_a_request_are_refused() {
    let fixture = Fixture::new([]);
    for name in [
        "Content-Length",
        "transfer-encoding",
        "connection",
        "upgrade",
    ] {
        let call = Call::<Shop, Value>::json(&fixture.client, &CREATE);
        let error = call.with_header(name, "5").await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
    }
    assert!(fixture.sent().is_empty());
}

/// Sends a key in the query.
#[derive(Debug)]
struct QueryKey;

impl Provider for QueryKey {
    fn authorize<'a>(
        &'a self,
        _: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        Promise::ready(Ok(Authorization::none().query("api key", "right")))
    }
}

#[tokio::test]
async fn a_query_parameter_of_the_call_cannot_replace_the_credentials() {
    let fixture = Fixture::with([data("1")], |builder| builder.credentials(QueryKey));
    let call = Call::<_, Value>::json(&fixture.client, &CREATE);
    call.query("api key", "wrong").query("a", 1).await.unwrap();
    assert_eq!(fixture.sent()[0].uri.query(), Some("a=1&api%20key=right"));
}
