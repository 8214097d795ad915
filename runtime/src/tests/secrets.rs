//! Secrets, and what is sent and received, never show: not in `Debug`, in errors or in traces.

use serde_json::{Value, json};

use super::traces::Trace;
use super::{CHARGE, Fixture, GET, Shop};
use crate::auth::{AuthError, Authorization, Promise, Provider, Requirement, Secret};
use crate::call::Call;
use crate::transport::Step;
use crate::{ApiError, ClientBuilder, Error};

pub(super) const HUSH: &str = "hush-hush";

/// Puts the secret into every place that can hold one.
#[derive(Debug)]
struct Everywhere {
    secret: Secret,
}

impl Provider for Everywhere {
    fn authorize<'a>(
        &'a self,
        _: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>> {
        let name = http::HeaderName::from_static("x-client-secret");
        let authorization = Authorization::none()
            .query("key", self.secret.expose())
            .cookie("session", self.secret.expose())
            .header(name, self.secret.expose())
            .and_then(|all| all.authorization("Bearer", self.secret.expose()));
        Promise::ready(authorization)
    }
}

pub(super) fn everywhere(builder: ClientBuilder<Shop>) -> ClientBuilder<Shop> {
    let secret = Secret::from(HUSH);
    builder.credentials(Everywhere { secret })
}

/// Prints an error in every way there is, with its causes.
fn shown(error: ApiError<Shop>) -> String {
    let error: Error = error.into();
    let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.attempts());
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        shown = format!("{shown} {error} {error:?}");
        cause = error.source();
    }
    shown
}

pub(super) fn charge(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &CHARGE)
        .query("search", "Jane Roe")
        .with_header("x-own", HUSH)
        .json_body(&json!({"token": HUSH, "phone": "017-555"}))
}

pub(super) fn assert_hidden(text: &str) {
    for hidden in [HUSH, "Jane", "017-555"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
}

#[tokio::test]
async fn no_way_of_failing_shows_a_secret() {
    let trace = Trace::default();
    let guard = trace.start();
    for step in [
        Step::status(401),
        Step::json(
            409,
            r#"{"code":"no_stock","message":"Sold out","echo":"hush-hush"}"#,
        ),
        Step::status(302).header("location", "https://evil.example/?key=hush-hush"),
        Step::json(200, r#"{"data":"hush-hush"}"#),
        Step::json(200, r#"{"data":{"id":"hush-hush"}}"#),
        Step::json(200, r#"{"da"#),
        Step::json(200, r#"{"data":"#).broken_body(),
        Step::connect_error(),
        Step::lost_answer(),
        Step::hang(),
    ] {
        let fixture = Fixture::with([step], everywhere);
        let call = Call::<Shop, u32>::json(&fixture.client, &GET).path(HUSH);
        let call = call.with_retry(crate::RetryPolicy::never());
        assert_hidden(&shown(call.await.unwrap_err()));
    }
    drop(guard);
    assert_hidden(&trace.text());
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_without_showing_it() {
    let bad = format!("{HUSH}\r\nx-evil: 1");
    let fixture = Fixture::with([], everywhere);
    let get = || Call::<Shop, u32>::json(&fixture.client, &GET);
    for call in [
        get().path(1).with_header("x-own", &bad),
        get().path(1).header("x-own", bad.as_str()),
        get().path(1).bytes_body(&bad, "".into()),
        get().path(1).with_idempotency_key(HUSH),
        Call::json(&fixture.client, &super::PAY).with_idempotency_key(bad.as_str()),
    ] {
        let error = call.await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert_hidden(&shown(error));
    }
    assert!(fixture.sent().is_empty());
}

#[test]
fn debug_of_clients_and_calls_shows_no_secret() {
    let fixture = Fixture::with([], everywhere);
    let (client, call) = (&fixture.client, charge(&fixture));
    assert_hidden(&format!("{client:?} {client:#?} {call:?} {call:#?}"));
}
