//! The spans of a call and its attempts, as a subscriber in a terminal shows them.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use serde_json::Value;
use tracing::subscriber::{DefaultGuard, NoSubscriber};
use tracing::{Dispatch, Level};

use super::secrets::{assert_hidden, charge, everywhere};
use super::{Fixture, LIST, data};
use crate::call::Call;
use crate::transport::Step;

/// Collects everything that is traced on this thread, at every level.
#[derive(Clone, Default)]
pub(crate) struct Trace(Arc<Mutex<Vec<u8>>>);

impl Trace {
    pub(crate) fn start(&self) -> DefaultGuard {
        // While a single subscriber exists, `tracing` asks the current thread alone whether anybody
        // listens to a place that is reached for the first time, and remembers the answer: another
        // test would silence it for this one. With a second subscriber it asks all.
        static SECOND: OnceLock<Dispatch> = OnceLock::new();
        SECOND.get_or_init(|| Dispatch::new(NoSubscriber::new()));
        let trace = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_ansi(false)
            .without_time()
            .with_writer(move || trace.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    pub(crate) fn text(&self) -> String {
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

/// Traces a call that fails twice, once by a status and once without an answer, and succeeds.
async fn retried() -> String {
    let trace = Trace::default();
    let guard = trace.start();
    let after = Duration::from_millis;
    let steps = [
        Step::status(503)
            .header("x-request-id", "req-1")
            .after(after(40)),
        Step::lost_answer().after(after(70)),
        data(r#"{"token":"hush-hush"}"#)
            .header("x-request-id", "req-3")
            .header("set-cookie", "session=hush-hush")
            .after(after(55)),
    ];
    let fixture = Fixture::with(steps, |builder| everywhere(builder).random(|| 0.5));
    charge(&fixture).await.unwrap();
    drop(guard);
    trace.text()
}

#[tokio::test]
async fn a_trace_tells_of_each_attempt_and_shows_no_secret() {
    let text = retried().await;
    let attempts: Vec<_> = text.lines().collect();
    assert_eq!(attempts.len(), 3, "{text}");
    for (number, attempt) in attempts.iter().enumerate() {
        assert!(attempt.contains(r#"call{otel.name="items.charge""#));
        assert!(attempt.contains(r#"attempt{otel.name="POST /charges" otel.kind="client""#));
        assert!(attempt.contains(r#"server.address="shop.example" server.port=443"#));
        assert!(attempt.contains(&format!("http.request.resend_count={number} ")));
    }
    assert!(attempts[0].contains("http.response.status_code=503"));
    assert!(attempts[0].contains(r#"shopwright.request_id="req-1""#));
    assert!(attempts[0].contains(r#"error.type="503""#), "{text}");
    assert!(attempts[1].contains(r#"error.type="transport""#), "{text}");
    assert!(attempts[2].contains("http.response.status_code=200"));
    assert!(!attempts[2].contains("error.type"), "{text}");
    assert_hidden(&text);
}

#[tokio::test]
async fn the_trace_in_the_documentation_is_a_real_one() {
    let documentation = include_str!("../../../docs/tracing.md");
    let text = retried().await;
    assert!(documentation.contains(&text), "{text}");
}

#[tokio::test]
async fn of_a_query_only_the_place_in_a_list_is_told() {
    let trace = Trace::default();
    let guard = trace.start();
    let fixture = Fixture::new([data("[]")]);
    let call = Call::<_, Value>::json(&fixture.client, &LIST)
        .query("search", "Jane Roe")
        .query("page", 3)
        .query("limit", 2);
    call.await.unwrap();
    drop(guard);
    let text = trace.text();
    assert!(
        text.contains("shopwright.page=3 shopwright.page_size=2"),
        "{text}"
    );
    assert_hidden(&text);
}
