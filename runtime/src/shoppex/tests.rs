//! The facade, on a scripted transport.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::models::{
    CompleteRequest, CreateCheckoutSessionRequest, CreateCouponRequest, ProductStats,
    UpdateCouponRequest, ValidateLicenseRequest,
};
use super::{Client, Credentials, Error, ErrorCode, InvalidCredentials};
use crate::transport::{ScriptedTransport, Step};
use crate::{Outcome, RetryPolicy};

const KEY: &str = "a-key-that-must-not-show";

fn client(steps: Vec<Step>) -> (Client, ScriptedTransport) {
    client_with(RetryPolicy::never(), steps)
}

fn client_with(policy: RetryPolicy, steps: Vec<Step>) -> (Client, ScriptedTransport) {
    let transport = ScriptedTransport::new(steps);
    let builder = Client::builder()
        .credentials(Credentials::unchecked(KEY))
        .retry(policy)
        .clock(crate::clock::VirtualClock::new())
        .transport(transport.clone());
    (builder.build().unwrap(), transport)
}

fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    Client::from_variables(|name| variables.get(name).map(OsString::from))
}

fn forbidden(message: &str) -> Step {
    let body = format!(r#"{{"error":{{"code":"FORBIDDEN","message":"{message}"}}}}"#);
    Step::json(403, body)
}

#[tokio::test]
async fn a_key_is_sent_as_bearer_to_the_public_address() {
    let (client, transport) = client(vec![Step::json(200, r#"{"data":{"uniqid":"o-1"}}"#)]);
    let order = client.orders().get("o-1").await.unwrap();
    assert_eq!(order.uniqid.as_deref(), Some("o-1"));
    let sent = &transport.requests()[0];
    assert_eq!(
        sent.uri.to_string(),
        "https://api.shoppex.io/dev/v1/orders/o-1"
    );
    assert_eq!(sent.headers["authorization"], format!("Bearer {KEY}"));
}

#[tokio::test]
async fn a_missing_scope_and_a_suspended_shop_are_guessed_apart_by_the_message() {
    let table = [
        ("Missing required API scope.", true, false),
        ("Your shop has been suspended.", false, true),
        ("Shop is suspended", false, true),
        ("No.", false, false),
    ];
    for (message, scope, suspended) in table {
        let (client, _) = client(vec![forbidden(message)]);
        let error = client.me().get().await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::Forbidden));
        assert_eq!(error.is_scope_missing(), scope, "{message}");
        assert_eq!(error.is_shop_suspended(), suspended, "{message}");
    }
}

#[tokio::test]
async fn the_words_count_only_beside_the_code() {
    let body = r#"{"error":{"code":"LICENSE_SUSPENDED","message":"Licence is suspended"}}"#;
    let (client, _) = client(vec![Step::json(400, body)]);
    let question = ValidateLicenseRequest::new("KEY", "prod_1");
    let error = client.licenses().validate(&question).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::LicenseSuspended));
    assert!(!error.is_shop_suspended());
}

#[tokio::test]
async fn refused_fields_are_typed_and_listed_whatever_the_status() {
    for status in [400, 422] {
        let body = r#"{"error":{"code":"VALIDATION_ERROR","message":"Validation failed",
            "doc_url":"https://docs.shoppex.io/api/errors#VALIDATION_ERROR",
            "details":[{"field":"email","message":"Invalid email address"},
                       {"field":"value","message":"Must be at least 0.01"}]}}"#;
        let step = Step::json(status, body).header("X-Request-Id", "req-7");
        let (client, _) = client(vec![step]);
        let error = client.payments().get("p").await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::ValidationError));
        let fields: Vec<_> = error
            .field_errors()
            .iter()
            .map(|it| it.field.as_deref())
            .collect();
        assert_eq!(fields, [Some("email"), Some("value")]);
        assert_eq!(error.request_id(), Some("req-7"));
        let url = "https://docs.shoppex.io/api/errors#VALIDATION_ERROR";
        assert_eq!(error.doc_url().as_deref(), Some(url));
        let text = error.to_string();
        assert!(
            text.contains("(email: Invalid email address, value: Must be at least 0.01)"),
            "{text}"
        );
        assert!(text.contains("[request id req-7]"), "{text}");
    }
}

#[tokio::test]
async fn a_key_used_for_another_body_explains_itself() {
    let body = r#"{"error":{"code":"IDEMPOTENCY_CONFLICT","message":"Idempotency key already used with a different request body"}}"#;
    let (client, transport) = client_with(RetryPolicy::default(), vec![Step::json(422, body)]);
    let call = client
        .invoices()
        .complete("inv-1")
        .with_idempotency_key("k-1");
    let error = call.await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::IdempotencyConflict));
    assert_eq!(error.outcome(), Outcome::Rejected);
    let text = error.to_string();
    assert!(text.contains("take a new key for the new body"), "{text}");
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn a_lost_answer_is_followed_by_the_same_key_where_that_is_documented() {
    let steps = || {
        vec![
            Step::lost_answer(),
            Step::json(201, r#"{"data":{"id":"s-1"}}"#),
        ]
    };
    let (client, transport) = client_with(RetryPolicy::default(), steps());
    let session = CreateCheckoutSessionRequest::new();
    client.checkout().create_session(&session).await.unwrap();
    let keys: Vec<_> = transport
        .requests()
        .iter()
        .map(|sent| sent.headers["idempotency-key"].clone())
        .collect();
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[0], keys[1]);
}

#[tokio::test]
async fn a_lost_answer_is_not_repeated_where_the_effect_of_a_key_is_only_inferred() {
    let coupon = CreateCouponRequest::new("TEN", 10);
    let (client, transport) = client_with(RetryPolicy::default(), vec![Step::lost_answer()]);
    let error = client.coupons().create(&coupon).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    let sent = transport.requests();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].headers.contains_key("idempotency-key"));
}

#[tokio::test]
async fn an_inferred_key_is_relied_on_when_the_user_asks_for_it() {
    let steps = || vec![Step::lost_answer(), Step::json(200, r#"{"data":{}}"#)];
    let update = UpdateCouponRequest::new().max_uses(3);
    let policy = RetryPolicy::default().with_inferred_keys();
    let (trusting, transport) = client_with(policy.clone(), steps());
    trusting.coupons().update("c", &update).await.unwrap();
    assert_eq!(transport.requests().len(), 2);

    let (usual, transport) = client_with(RetryPolicy::default(), steps());
    let call = usual.orders().complete("o").body(&CompleteRequest::new());
    call.with_retry(policy).await.unwrap();
    assert_eq!(transport.requests().len(), 2);

    let (usual, transport) = client_with(RetryPolicy::default(), steps());
    let call = usual.coupons().update("c", &update);
    call.with_idempotency_key("mine").await.unwrap();
    let sent = transport.requests();
    assert!(
        sent.iter()
            .all(|sent| sent.headers["idempotency-key"] == "mine")
    );
    assert_eq!(sent.len(), 2);
}

#[tokio::test]
async fn a_delete_is_repeated_with_its_key() {
    let (client, transport) = client_with(
        RetryPolicy::default(),
        vec![Step::lost_answer(), Step::status(204)],
    );
    client.webhooks().delete("w").await.unwrap();
    let sent = transport.requests();
    assert_eq!(sent.len(), 2);
    assert_eq!(
        sent[0].headers["idempotency-key"],
        sent[1].headers["idempotency-key"]
    );
}

#[tokio::test]
async fn an_operation_without_a_key_refuses_one() {
    let (client, transport) = client(vec![]);
    let question = ValidateLicenseRequest::new("KEY", "prod_1");
    let call = client
        .licenses()
        .validate(&question)
        .with_idempotency_key("k");
    assert!(call.await.unwrap_err().is_invalid_input());
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn the_totals_beside_products_are_within_reach() {
    let body = r#"{"data":[],"pagination":{"next_cursor":null,"has_more":false},
        "stats":{"total":12,"published":9,"low_stock":2,"out_of_stock":1}}"#;
    let (client, _) = client(vec![
        Step::json(200, body),
        Step::json(200, body.replace("stats", "x")),
    ]);
    let page = client.products().list().with_response().await.unwrap();
    let stats = ProductStats::of(&page).unwrap();
    assert_eq!((stats.total, stats.out_of_stock), (Some(12), Some(1)));
    let page = client.products().search().with_response().await.unwrap();
    assert!(ProductStats::of(&page).is_none());
}

#[cfg(feature = "reqwest")]
#[test]
fn the_environment_makes_a_client() {
    let key = format!("shx_{}", "k".repeat(32));
    let public = from(&[("SHOPPEX_API_KEY", &key)]).unwrap();
    assert_eq!(public.base_url().as_str(), "https://api.shoppex.io/dev/v1");
    let variables = [
        ("SHOPPEX_API_KEY", KEY),
        ("SHOPPEX_ALLOW_TEST_VALUES", "1"),
        ("SHOPPEX_BASE_URL", "http://127.0.0.1:1"),
    ];
    let sandbox = from(&variables).unwrap();
    assert_eq!(sandbox.base_url().as_str(), "http://127.0.0.1:1/");
    assert!(!format!("{sandbox:?}").contains(KEY));
}

#[test]
fn an_environment_without_credentials_is_told_apart() {
    let error = from(&[]).unwrap_err();
    assert!(error.is_authentication());
    assert!(error.to_string().contains("set SHOPPEX_API_KEY"), "{error}");
    let source = std::error::Error::source(&error).unwrap();
    assert!(
        source
            .downcast_ref::<InvalidCredentials>()
            .unwrap()
            .is_absent()
    );
}

#[test]
fn a_base_url_that_cannot_be_used_is_named() {
    let key = format!("shx_{}", "k".repeat(32));
    let plain = ("SHOPPEX_BASE_URL", "http://api.shoppex.io");
    let error = from(&[("SHOPPEX_API_KEY", &key), plain]).unwrap_err();
    assert!(error.is_invalid_input());
    let text = error.to_string();
    assert!(text.starts_with("SHOPPEX_BASE_URL cannot be used: the base URL is plain http"));
}
