//! Answers that are read as they arrive: what is asked for, what ends a stream, and what does not.

use std::time::Duration;

use serde_json::{Value, json};

use super::{CREATE, Fixture, GET, Shop, data};
use crate::call::Call;
use crate::operation::Operation;
use crate::stream::{Chunks, Events, JsonLines};
use crate::transport::Step;
use crate::{ClientBuilder, Outcome};

const LINES: &str = "application/x-ndjson";

fn call(fixture: &Fixture, operation: &'static Operation) -> Call<Shop, Value> {
    let call = Call::json(&fixture.client, operation);
    if operation.path.contains('{') {
        call.path(1)
    } else {
        call
    }
}

fn events(fixture: &Fixture) -> Events<Shop, Value> {
    call(fixture, &CREATE).events()
}

fn lines(fixture: &Fixture) -> JsonLines<Shop, Value> {
    call(fixture, &GET).json_lines(LINES)
}

fn chunks(fixture: &Fixture) -> Chunks<Shop> {
    call(fixture, &GET).chunks("application/pdf, image/*")
}

fn stream(body: &'static str) -> Step {
    Step::status(200)
        .header("content-type", "text/event-stream; charset=utf-8")
        .body(body)
}

fn small(builder: ClientBuilder<Shop>) -> ClientBuilder<Shop> {
    builder.max_body_bytes(16)
}

#[tokio::test]
async fn nothing_is_sent_until_a_stream_is_asked() {
    let fixture = Fixture::new([]);
    let _events = events(&fixture);
    assert!(fixture.sent().is_empty());
}

#[tokio::test]
async fn events_come_with_name_id_and_typed_data() {
    let fixture = Fixture::new([stream(
        "event: tick\nid: 7\nretry: 20\ndata: {\"n\":\ndata: 1}\n\n",
    )]);
    let mut events = events(&fixture);
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!((event.name(), event.id()), ("tick", "7"));
    assert_eq!(event.data().unwrap(), json!({"n": 1}));
    assert_eq!(event.text(), "{\"n\":\n1}");
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(events.last_event_id(), Some("7"));
    assert_eq!(events.retry(), Some(Duration::from_millis(20)));
}

#[tokio::test]
async fn a_stream_asks_for_what_it_can_read_and_for_no_compression() {
    let fixture = Fixture::new([stream(""), Step::status(200), Step::status(200)]);
    events(&fixture).try_next().await.unwrap();
    lines(&fixture).try_next().await.unwrap();
    chunks(&fixture).try_next().await.unwrap();
    let accepted: Vec<_> = fixture
        .sent()
        .iter()
        .map(|sent| sent.headers["accept"].to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        accepted,
        ["text/event-stream", LINES, "application/pdf, image/*"]
    );
    for sent in fixture.sent() {
        assert_eq!(sent.headers["accept-encoding"], "identity");
    }
}

#[tokio::test]
async fn the_word_done_ends_a_stream_of_json_and_is_no_error() {
    let fixture = Fixture::new([stream("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n").hanging_body()]);
    let mut events = events(&fixture);
    assert_eq!(events.try_next().await.unwrap().unwrap().data().unwrap(), 1);
    assert!(events.try_next().await.unwrap().is_none());
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn the_word_done_is_data_where_data_is_text() {
    let fixture = Fixture::new([stream("data: [DONE]\n\n")]);
    let mut events = call(&fixture, &CREATE).text_events();
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!(event.data().unwrap(), "[DONE]");
}

#[tokio::test]
async fn data_that_is_not_as_described_is_no_error_of_the_stream() {
    let fixture = Fixture::new([stream("event: ping\ndata: pong\n\ndata: 2\n\n")]);
    let mut events = events(&fixture);
    let event = events.try_next().await.unwrap().unwrap();
    let error = event.data().unwrap_err();
    assert!(error.is_decode() && error.outcome() == Outcome::Applied);
    assert_eq!(&error.body()[..], b"pong");
    assert_eq!(event.text(), "pong");
    assert_eq!(events.try_next().await.unwrap().unwrap().data().unwrap(), 2);
}

#[tokio::test]
async fn a_call_that_fails_before_its_first_event_is_repeated_like_any_other() {
    let fixture = Fixture::new([
        Step::connect_error(),
        Step::status(503),
        stream("data: 1\n\n"),
    ]);
    let mut events = call(&fixture, &GET).events::<Value>();
    assert!(events.try_next().await.unwrap().is_some());
    assert_eq!(fixture.sent().len(), 3);
}

#[tokio::test]
async fn a_refusal_is_the_error_of_the_call_with_its_code_and_ends_the_stream() {
    let fixture = Fixture::new([Step::json(409, r#"{"code":"no_stock"}"#)]);
    let mut events = events(&fixture);
    let error = events.try_next().await.unwrap_err();
    assert_eq!(error.code(), Some(super::Code::NoStock));
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_applied_and_not_sent_again() {
    let fixture = Fixture::new([
        stream("data: 1\n\ndata: 2").broken_body(),
        stream("data: 1\n\n"),
    ]);
    let mut events = call(&fixture, &GET).events::<Value>();
    assert!(events.try_next().await.unwrap().is_some());
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_transport() && error.is_body_incomplete());
    assert_eq!(error.outcome(), Outcome::Applied);
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn silence_for_the_time_of_an_attempt_ends_a_stream() {
    let fixture = Fixture::new([stream("data: 1\n\n").hanging_body()]);
    let call = call(&fixture, &GET).with_timeout(Duration::from_secs(7));
    let mut events = call.events::<Value>();
    assert!(events.try_next().await.unwrap().is_some());
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_timeout() && error.outcome() == Outcome::Applied);
    assert_eq!(fixture.clock.elapsed(), Duration::from_secs(7));
}

#[tokio::test]
async fn an_answer_that_is_no_stream_says_what_it_is() {
    let fixture = Fixture::new([data("7")]);
    let error = events(&fixture).try_next().await.unwrap_err();
    assert!(error.is_decode() && error.outcome() == Outcome::Applied);
    assert!(error.to_string().contains("stream: true"), "{error}");
    assert!(error.body().starts_with(b"{\"data\":7"));
}

#[tokio::test]
async fn a_compressed_stream_is_refused() {
    let step = stream("x").header("content-encoding", "gzip");
    let fixture = Fixture::new([step]);
    let error = events(&fixture).try_next().await.unwrap_err();
    assert!(error.to_string().contains("compressed"), "{error}");
}

#[tokio::test]
async fn the_largest_body_bounds_each_event_and_not_the_stream() {
    let many = stream("data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\n");
    let one = stream("data: 123456789012345\n\ndata: 1\n\n");
    let fixture = Fixture::with([many, one], small);
    let mut many = events(&fixture);
    let mut count = 0;
    while many.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 4);
    let mut one = events(&fixture);
    let error = one.try_next().await.unwrap_err();
    assert!(error.is_body_too_large(), "{error}");
    assert!(one.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn lines_are_items_and_one_that_cannot_be_read_does_not_end_them() {
    let body = "{\"a\":1}\nnonsense\n3";
    let step = Step::status(200).header("content-type", LINES).body(body);
    let fixture = Fixture::new([step]);
    let mut lines = lines(&fixture);
    assert_eq!(lines.try_next().await.unwrap().unwrap(), json!({"a": 1}));
    let error = lines.try_next().await.unwrap_err();
    assert_eq!(&error.body()[..], b"nonsense");
    assert_eq!(lines.try_next().await.unwrap().unwrap(), 3);
    assert!(lines.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn records_of_a_sequence_are_items() {
    let step = Step::status(200).header("content-type", "application/json-seq");
    let fixture = Fixture::new([step.body("\u{1e}{\n\"a\": 1}\n\u{1e}2\n")]);
    let mut lines = lines(&fixture);
    assert_eq!(lines.try_next().await.unwrap().unwrap(), json!({"a": 1}));
    assert_eq!(lines.try_next().await.unwrap().unwrap(), 2);
}

#[tokio::test]
async fn a_line_beyond_the_limit_ends_the_stream() {
    let step = Step::status(200).body("1\n\"23456789012345678\"\n3\n");
    let fixture = Fixture::with([step], small);
    let mut lines = lines(&fixture);
    assert_eq!(lines.try_next().await.unwrap().unwrap(), 1);
    assert!(lines.try_next().await.unwrap_err().is_body_too_large());
    assert!(lines.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_is_not_bounded_by_the_largest_body_and_gives_its_headers() {
    let step = Step::status(200)
        .header("content-length", "20")
        .header("x-request-id", "r1")
        .body("12345678901234567890");
    let fixture = Fixture::with([step], small);
    let mut chunks = chunks(&fixture);
    let head = chunks.head().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.request_id().unwrap().as_str()),
        (200, "r1")
    );
    assert_eq!(head.headers()["content-length"], "20");
    let mut length = 0;
    while let Some(chunk) = chunks.try_next().await.unwrap() {
        length += chunk.len();
    }
    assert_eq!(length, 20);
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error_and_no_short_end() {
    let fixture = Fixture::new([Step::status(200).body("123").broken_body()]);
    let mut chunks = chunks(&fixture);
    assert_eq!(&chunks.try_next().await.unwrap().unwrap()[..], b"123");
    assert!(chunks.try_next().await.unwrap_err().is_transport());
}

#[test]
fn streams_can_be_sent_to_other_tasks() {
    fn check<T: Send + Unpin>() {}
    check::<Events<Shop, Value>>();
    check::<JsonLines<Shop, Value>>();
    check::<Chunks<Shop>>();
}
