//! Every error of the catalogue, and those without a code, over real HTTP into typed errors.

use serde_json::Value;
use shopwright::selorax::{Error, ErrorCode, SeloraX};
use shopwright::{Outcome, RetryPolicy};

use crate::bench::{Access, Bench, assert_hides};
use crate::support::description::Description;

const OVERLAY: &str = include_str!("../../../spec/selorax/overlay.yaml");

/// The catalogue as the overlay has it, read without the generator.
fn catalogue() -> Vec<Value> {
    let overlay: Value = serde_yaml::from_str(OVERLAY).unwrap();
    let actions = overlay["actions"].as_array().unwrap();
    let errors = actions
        .iter()
        .find_map(|action| action["update"].get("x-shopwright-errors"));
    errors.unwrap()["codes"].as_array().unwrap().clone()
}

/// Calls three operations that read their answers in different ways, and gives their errors.
async fn errors(bench: &Bench, header: &str, value: &str) -> Vec<Error> {
    let client = &bench.client;
    let list = client.orders().list().with_header(header, value);
    let get = client.orders().get(1001).with_header(header, value);
    let delete = client.discounts().delete(1001).with_header(header, value);
    let never = RetryPolicy::never;
    vec![
        list.with_retry(never()).await.unwrap_err(),
        get.with_retry(never()).await.unwrap_err(),
        delete.with_retry(never()).await.unwrap_err(),
    ]
}

/// Answers the next request with this, and gives the error of it.
async fn scripted(bench: &Bench, status: u16, body: &'static str) -> Error {
    let answer = http::Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(body);
    bench.sandbox.answer_next(answer.unwrap());
    let call = bench.client.orders().get(1001);
    call.with_retry(RetryPolicy::never()).await.unwrap_err()
}

#[tokio::test]
async fn every_code_arrives_as_its_own_value_with_all_that_is_known_of_it() {
    let bench = Bench::start(Access::Token, None).await;
    let catalogue = catalogue();
    let known: Vec<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(known.len(), 15);
    for entry in &catalogue {
        let text = |name: &str| entry[name].as_str().unwrap();
        let wire = text("code");
        for error in errors(&bench, "X-Sandbox-Error", wire).await {
            let code = error
                .code()
                .unwrap_or_else(|| panic!("{wire} is not known"));
            assert_eq!(code.as_str(), wire);
            assert_eq!(error.raw_code(), Some(wire));
            assert_eq!(
                error.status().map(|status| u64::from(status.as_u16())),
                entry["status"].as_u64()
            );
            assert_eq!(code.status().map(u64::from), entry["status"].as_u64());
            assert_eq!(code.group(), text("group"));
            assert_eq!(code.cause(), text("cause"));
            assert_eq!(code.resolution(), text("resolution"));
            assert_eq!(error.outcome(), Outcome::Rejected, "{wire}");
            let body = error.body_json().unwrap();
            assert_eq!(body["code"], wire);
            assert_eq!(error.message(), body["message"].as_str());
            assert!(error.headers().contains_key("content-type"));
            assert_eq!(error.attempts().len(), 1);
            assert_hides(&format!("{error} {error:?}"), wire);
        }
    }
    let mut described = Description::of::<SeloraX>().error_codes().join(" ");
    assert_eq!(
        described,
        known_in(&described, &known),
        "in the description"
    );
    described = catalogue
        .iter()
        .map(|entry| entry["code"].as_str().unwrap())
        .collect::<Vec<_>>()
        .join(" ");
    assert_eq!(described, known_in(&described, &known), "in the catalogue");
}

/// The codes of a list that the enum knows, if these are all of the enum's.
fn known_in(list: &str, known: &[&str]) -> String {
    let found: Vec<_> = list
        .split(' ')
        .filter(|code| known.contains(code))
        .collect();
    assert_eq!(found.len(), known.len());
    found.join(" ")
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let bench = Bench::start(Access::Token, None).await;
    for error in errors(&bench, "X-Sandbox-Error", "insufficient_scope").await {
        assert_eq!(error.code(), Some(ErrorCode::InsufficientScope));
        let named = error.required_scope().expect("the scope is named");
        let body = error.body_json().unwrap();
        assert_eq!(named.as_str(), body["required_scope"].as_str().unwrap());
    }
}

#[tokio::test]
async fn errors_without_a_code_lose_nothing() {
    let bench = Bench::start(Access::Token, None).await;
    for status in [404, 409, 410] {
        for error in errors(&bench, "X-Sandbox-Status", &status.to_string()).await {
            assert_eq!(error.code(), None);
            assert_eq!(error.raw_code(), None);
            assert_eq!(error.status().unwrap().as_u16(), status);
            assert_eq!(error.is_not_found(), status == 404);
            assert_eq!(error.outcome(), Outcome::Rejected);
            let body = error.body_json().unwrap();
            assert_eq!(error.message(), body["message"].as_str());
        }
    }
}

#[tokio::test]
async fn a_rate_limit_tells_how_long_to_wait() {
    let bench = Bench::start(Access::Token, None).await;
    for error in errors(&bench, "X-Sandbox-Status", "429").await {
        assert!(error.is_rate_limited());
        assert_eq!(error.code(), None);
        assert_eq!(error.outcome(), Outcome::Rejected);
        let reset = error.headers()["ratelimit-reset"].to_str().unwrap();
        let wait = error.retry_after().expect("the server says when");
        assert_eq!(wait.as_secs().to_string(), reset);
    }
}

#[tokio::test]
async fn the_page_of_a_proxy_gives_status_headers_and_text() {
    let bench = Bench::start(Access::Token, None).await;
    for error in errors(&bench, "X-Sandbox-Status", "502").await {
        assert_eq!(error.status().unwrap().as_u16(), 502);
        assert_eq!((error.code(), error.raw_code()), (None, None));
        assert_eq!(error.message(), None);
        assert_eq!(error.headers()["content-type"], "text/html");
        assert!(error.body_text().starts_with("<html>"));
        assert_eq!(error.outcome(), Outcome::MaybeApplied);
    }
}

#[tokio::test]
async fn a_code_that_is_newer_than_the_crate_is_kept_as_text() {
    let bench = Bench::start(Access::Token, None).await;
    let error = scripted(
        &bench,
        418,
        r#"{"message":"Too hot","code":"tea_spilled","status":418,"cup":7}"#,
    )
    .await;
    assert_eq!(error.code(), None);
    assert_eq!(error.raw_code(), Some("tea_spilled"));
    assert_eq!(error.message(), Some("Too hot"));
    assert_eq!(error.status().unwrap().as_u16(), 418);
    assert_eq!(error.body_json().unwrap()["cup"], 7);
}

#[tokio::test]
async fn an_error_body_of_any_form_is_kept() {
    let bench = Bench::start(Access::Token, None).await;
    for body in [
        "",
        "null",
        "[]",
        "\"no\"",
        "{\"code\":7}",
        "{",
        "{\"code\":null}",
    ] {
        let error = scripted(&bench, 400, body).await;
        assert_eq!(error.code(), None, "{body}");
        assert_eq!(error.status().unwrap().as_u16(), 400);
        assert_eq!(error.body_text(), body);
    }
}

#[tokio::test]
async fn the_sandbox_refuses_as_the_platform_does() {
    use shopwright::selorax::Credentials;
    use shopwright_sandbox::selorax;

    let bench = Bench::start(Access::Token, None).await;
    let refused = |credentials: Credentials| {
        let client = crate::bench::client_of(&bench.sandbox, credentials);
        async move { client.billing().get_wallet().await.unwrap_err().code() }
    };
    let token = |token: &str| Credentials::access_token(token).unwrap();
    let expired = refused(token(selorax::EXPIRED_ACCESS_TOKEN)).await;
    assert_eq!(expired, Some(ErrorCode::TokenExpired));
    let narrow = refused(token(selorax::READ_ORDERS_ACCESS_TOKEN)).await;
    assert_eq!(narrow, Some(ErrorCode::InsufficientScope));
    let unknown = refused(token(&format!("sx_at_{:096x}", 1))).await;
    assert_eq!(unknown, Some(ErrorCode::InvalidToken));
    let client = |store| Access::Client.credentials().store(store);
    let suspended = refused(client(selorax::SUSPENDED_STORE_ID)).await;
    assert_eq!(suspended, Some(ErrorCode::StoreInactive));
    let elsewhere = refused(client(4711)).await;
    assert_eq!(elsewhere, Some(ErrorCode::NotInstalled));
}
