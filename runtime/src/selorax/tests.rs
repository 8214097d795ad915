//! The facade, on a scripted transport.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::{Client, Credentials, Error, ErrorCode, InvalidCredentials, Scope};
use crate::api::Api;
use crate::transport::{ScriptedTransport, Step};
use crate::{Call, CallFuture, Items, Outcome, Pages, ResponseFuture, RetryPolicy};

const TOKEN: &str = "a-token-that-must-not-show";

fn client(credentials: Credentials, steps: Vec<Step>) -> (Client, ScriptedTransport) {
    let transport = ScriptedTransport::new(steps);
    let builder = Client::builder()
        .credentials(credentials)
        .retry(RetryPolicy::never())
        .transport(transport.clone());
    (builder.build().unwrap(), transport)
}

fn stores() -> Step {
    Step::json(
        200,
        r#"{"data":[],"pagination":{"page":1,"limit":50,"total":0},"status":200}"#,
    )
}

fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    Client::from_variables(|name| variables.get(name).map(OsString::from))
}

#[tokio::test]
async fn a_token_is_sent_as_bearer_to_the_public_address() {
    let (client, transport) = client(Credentials::access_token_unchecked(TOKEN), vec![stores()]);
    client.orders().list().await.unwrap();
    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri.to_string(),
        "https://api.selorax.io/api/apps/v1/orders"
    );
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert!(!sent.headers.contains_key("x-store-id"));
}

#[tokio::test]
async fn one_client_serves_many_stores_over_the_same_transport() {
    let app = Credentials::client_unchecked("app", "secret");
    let (client, transport) = client(app, vec![stores(), stores(), stores()]);
    let first = client.for_store(22);
    for handle in [&first, &client.for_store(23), &first.for_store(24)] {
        handle.orders().list().await.unwrap();
    }
    let sent = transport.requests();
    let stores: Vec<_> = sent
        .iter()
        .map(|sent| &sent.headers["x-store-id"])
        .collect();
    assert_eq!(stores, ["22", "23", "24"]);
    assert!(
        sent.iter()
            .all(|sent| sent.headers["x-client-secret"] == "secret")
    );
}

#[tokio::test]
async fn client_credentials_without_a_store_are_refused_before_anything_is_sent() {
    let (client, transport) = client(Credentials::client_unchecked("app", "secret"), vec![]);
    let error = client.orders().list().await.unwrap_err();
    assert!(error.is_authentication());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error.to_string().contains("client.for_store(id)"),
        "{error}"
    );
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn an_access_token_is_not_sent_for_another_store() {
    let (client, transport) = client(Credentials::access_token_unchecked(TOKEN), vec![]);
    let error = client.for_store(22).orders().list().await.unwrap_err();
    assert!(
        error.to_string().contains("belongs to one store"),
        "{error}"
    );
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn the_missing_scope_is_told_in_either_spelling() {
    for scope in ["read:orders", "read_orders"] {
        let body = format!(
            r#"{{"message":"Scope missing","code":"insufficient_scope","required_scope":"{scope}","status":403}}"#
        );
        let credentials = Credentials::access_token_unchecked(TOKEN);
        let (client, _) = client(credentials, vec![Step::json(403, body)]);
        let error = client.orders().get(1).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::InsufficientScope));
        assert_eq!(error.required_scope(), Some(Scope::ReadOrders));
    }
}

#[tokio::test]
async fn an_error_without_a_scope_names_none() {
    let credentials = Credentials::access_token_unchecked(TOKEN);
    let (client, _) = client(credentials, vec![Step::status(502).body("<html>")]);
    let error = client.orders().get(1).await.unwrap_err();
    assert_eq!(error.required_scope(), None);
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn a_charge_gets_a_key_of_its_own_in_the_body() {
    let credentials = Credentials::access_token_unchecked(TOKEN);
    let (client, transport) = client(credentials, vec![Step::status(500), Step::status(500)]);
    let charge = super::models::CreateChargeRequest::new("Setup", 500, "https://app.example/");
    for _ in 0..2 {
        client.billing().create_charge(&charge).await.unwrap_err();
    }
    let keys: Vec<String> = transport
        .requests()
        .iter()
        .map(|sent| serde_json::from_slice::<serde_json::Value>(&sent.body).unwrap())
        .map(|body| body["idempotency_key"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(keys[0].len(), 36);
    assert_ne!(keys[0], keys[1]);
}

#[cfg(feature = "reqwest")]
#[test]
fn the_environment_makes_a_client() {
    let token = format!("sx_at_{}", "a".repeat(96));
    let public = from(&[("SELORAX_ACCESS_TOKEN", &token)]).unwrap();
    assert_eq!(public.base_url().as_str(), "https://api.selorax.io/");
    let variables = [
        ("SELORAX_CLIENT_ID", "app"),
        ("SELORAX_CLIENT_SECRET", "secret"),
        ("SELORAX_STORE_ID", "22"),
        ("SELORAX_ALLOW_TEST_VALUES", "1"),
        ("SELORAX_BASE_URL", "http://127.0.0.1:1"),
    ];
    let sandbox = from(&variables).unwrap();
    assert_eq!(sandbox.base_url().as_str(), "http://127.0.0.1:1/");
    assert!(!format!("{sandbox:?}").contains("secret\""));
}

#[test]
fn an_environment_without_credentials_is_told_apart() {
    let error = from(&[]).unwrap_err();
    assert!(error.is_authentication());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error.to_string().contains("set SELORAX_ACCESS_TOKEN"),
        "{error}"
    );
    let source = std::error::Error::source(&error).unwrap();
    let source = source.downcast_ref::<InvalidCredentials>().unwrap();
    assert!(source.is_absent());
}

#[test]
fn a_wrong_variable_is_named_and_its_value_not_shown() {
    let error = from(&[("SELORAX_ACCESS_TOKEN", TOKEN)]).unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(
        text.contains("SELORAX_ACCESS_TOKEN does not begin"),
        "{text}"
    );
    assert!(!text.contains(TOKEN), "{text}");
    let token = format!("sx_at_{}", "a".repeat(96));
    let plain = ("SELORAX_BASE_URL", "http://api.selorax.io");
    let error = from(&[("SELORAX_ACCESS_TOKEN", &token), plain]).unwrap_err();
    assert!(error.is_invalid_input());
    let text = error.to_string();
    assert!(text.starts_with("SELORAX_BASE_URL cannot be used: the base URL is plain http"));
}

/// Every call of every group is a newtype of `Call`, and awaits a `CallFuture`: what holds for all
/// types here holds for each of them.
#[test]
fn clients_calls_and_futures_of_every_kind_can_cross_threads() {
    fn is_sendable<T: Send + 'static>() {}
    fn is_shareable<T: Send + Sync + 'static>() {}
    fn of_every_kind<A: Api, T: 'static>() {
        is_sendable::<Call<A, T>>();
        is_sendable::<CallFuture<A, T>>();
        is_sendable::<ResponseFuture<A, T>>();
    }
    fn of_every_list<A: Api, T: Send + 'static>() {
        is_sendable::<Pages<A, T>>();
        is_sendable::<Items<A, T>>();
    }
    of_every_kind::<super::SeloraX, std::rc::Rc<u8>>();
    of_every_list::<super::SeloraX, super::models::Order>();
    is_shareable::<Client>();
    is_shareable::<Error>();
    is_sendable::<super::operations::orders::ListOrders>();
}
