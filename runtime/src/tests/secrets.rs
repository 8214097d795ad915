//! Secrets, and what is sent and received, never show: not in `Debug`, in errors or in traces.

use std::io;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tracing::Level;
use tracing::subscriber::DefaultGuard;

use super::{CHARGE, Fixture, GET, Shop, data};
use crate::auth::{AuthError, Authorization, Promise, Provider, Requirement, Secret};
use crate::call::Call;
use crate::transport::Step;
use crate::{ApiError, ClientBuilder, Error};

const HUSH: &str = "hush-hush";

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

fn everywhere(builder: ClientBuilder<Shop>) -> ClientBuilder<Shop> {
    let secret = Secret::from(HUSH);
    builder.credentials(Everywhere { secret })
}

/// Collects everything that is traced on this thread, at every level.
#[derive(Clone, Default)]
struct Trace(Arc<Mutex<Vec<u8>>>);

impl Trace {
    fn start(&self) -> DefaultGuard {
        let trace = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_ansi(false)
            .with_writer(move || trace.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Trace {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
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

fn charge(fixture: &Fixture) -> Call<Shop, Value> {
    Call::json(&fixture.client, &CHARGE)
        .query("search", "Jane Roe")
        .with_header("x-own", HUSH)
        .json_body(&json!({"token": HUSH, "phone": "017-555"}))
}

fn assert_hidden(text: &str) {
    for hidden in [HUSH, "Jane", "017-555"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
}

#[tokio::test]
async fn a_trace_tells_of_each_attempt_and_shows_no_secret() {
    let trace = Trace::default();
    let guard = trace.start();
    let steps = [
        Step::status(503),
        Step::lost_answer(),
        data(r#"{"token":"hush-hush"}"#),
    ];
    let fixture = Fixture::with(steps, everywhere);
    charge(&fixture).await.unwrap();
    drop(guard);
    let text = trace.text();
    let attempts: Vec<_> = text.lines().collect();
    assert_eq!(attempts.len(), 3, "{text}");
    assert!(attempts[0].contains("operation=items.charge"), "{text}");
    assert!(attempts[0].contains("http.response.status_code=503"));
    assert!(attempts[1].contains("http.request.resend_count=1"));
    assert!(attempts[1].contains(r#"error.type="transport""#), "{text}");
    assert!(attempts[2].contains("http.response.status_code=200"));
    assert_hidden(&text);
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
