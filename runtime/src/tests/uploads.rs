//! Bodies that are read while they are sent: opened for each attempt, and never sent twice when they can be read only once.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::*;
use crate::Outcome;
use crate::body::{FilePart, Multipart, Source};
use crate::call::Call;

static UPLOAD: Operation = Operation::new("files.put", Method::PUT, "/files")
    .security(&[&["token"]])
    .idempotency(Idempotency::Idempotent);

/// Pieces, and perhaps an error at their end.
struct Pieces(Vec<Result<&'static str, &'static str>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        let piece = self.0.remove(0);
        Poll::Ready(Some(piece.map(Bytes::from).map_err(io::Error::other)))
    }
}

/// A source of `one, two` that counts how often it is opened.
fn counted(length: Option<u64>) -> (Source, Arc<AtomicUsize>) {
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = opened.clone();
    let source = Source::new(length, move || {
        counter.fetch_add(1, Ordering::Relaxed);
        Pieces(vec![Ok("one, "), Ok("two")])
    });
    (source, opened)
}

fn once() -> Source {
    Source::once(Some(8), Pieces(vec![Ok("one, "), Ok("two")]))
}

async fn put(fixture: &Fixture, source: Source) -> Result<(), crate::ApiError<Shop>> {
    let call = Call::empty(&fixture.client, &UPLOAD);
    call.bytes_body("text/csv", source.into()).await
}

#[tokio::test]
async fn each_attempt_opens_the_source_again_and_sends_all_of_it() {
    let fixture = Fixture::new([Step::status(503), Step::lost_answer(), Step::status(204)]);
    let (source, opened) = counted(Some(8));
    put(&fixture, source).await.unwrap();
    let sent = fixture.sent();
    assert_eq!(sent.len(), 3);
    for request in &sent {
        assert_eq!(&request.body[..], b"one, two");
        assert_eq!(request.headers["content-type"], "text/csv");
    }
    assert_eq!(opened.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn a_source_that_can_be_read_only_once_is_sent_once_whatever_comes() {
    for step in [
        Step::status(503),
        Step::status(429),
        Step::lost_answer(),
        Step::connect_error(),
    ] {
        let fixture = Fixture::new([step]);
        let error = put(&fixture, once()).await.unwrap_err();
        assert_eq!(fixture.sent().len(), 1, "{error}");
        let text = error.to_string();
        assert!(text.contains("can be read only once"), "{text}");
    }
}

#[tokio::test]
async fn the_clone_of_a_call_does_not_send_what_was_read_before() {
    let fixture = Fixture::new([Step::status(204)]);
    let call = Call::empty(&fixture.client, &UPLOAD).bytes_body("text/csv", once().into());
    call.clone().await.unwrap();
    let error = call.await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("was read before"), "{error}");
    assert_eq!(fixture.sent().len(), 1);
}

#[tokio::test]
async fn a_source_that_fails_while_it_is_sent_leaves_the_outcome_open() {
    let fixture = Fixture::new([Step::status(204)]);
    let source = Source::once(None, Pieces(vec![Ok("one, "), Err("the disk is gone")]));
    let error = put(&fixture, source).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
    assert_eq!(fixture.sent().len(), 0, "nothing arrived as a whole");
}

#[tokio::test]
async fn a_source_of_another_length_than_it_says_is_an_error() {
    for (length, pieces) in [(9, vec![Ok("one, "), Ok("two")]), (3, vec![Ok("one, ")])] {
        let fixture = Fixture::new([Step::status(204)]);
        let error = put(&fixture, Source::once(Some(length), Pieces(pieces)))
            .await
            .unwrap_err();
        let mut causes = std::iter::successors(
            std::error::Error::source(&error),
            |cause: &&dyn std::error::Error| cause.source(),
        );
        assert!(
            causes.any(|cause| cause.to_string().contains("its length")),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_file_is_read_from_the_disk_by_each_attempt_and_its_size_known_before() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let text = "a line of a price list\n".repeat(10_000);
    std::fs::write(file.path(), &text).unwrap();
    let source = Source::file(file.path()).unwrap();
    assert_eq!(source.length(), Some(text.len() as u64));
    let body = crate::body::Body::bytes("text/csv", source).unwrap();
    for _ in 0..2 {
        let sent = body.to_request().unwrap();
        assert_eq!(sent.into_bytes().await.unwrap(), text);
    }
}

#[tokio::test]
async fn a_file_that_became_shorter_is_not_sent_as_if_it_were_whole() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "0123456789").unwrap();
    let source = Source::file(file.path()).unwrap();
    std::fs::write(file.path(), "01234").unwrap();
    let body = crate::body::Body::bytes("text/csv", source).unwrap();
    let error = body.to_request().unwrap().into_bytes().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
}

#[test]
fn a_file_that_is_not_there_is_an_error_before_the_call() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Source::file(folder.path().join("none")).is_err());
    assert!(Source::file(folder.path()).is_err());
}

#[tokio::test]
async fn parts_out_of_sources_make_the_same_body_as_parts_in_memory() {
    let with = |file: FilePart| {
        let parts = Multipart::new().field("alt", "prices").file("file", file);
        parts.into_body_with([7; 16]).unwrap()
    };
    let (source, _) = counted(Some(8));
    let (endless, _) = counted(None);
    let whole = with(FilePart::new("a.csv", "text/csv", "one, two"));
    let streamed = with(FilePart::new("a.csv", "text/csv", source));
    let unknown = with(FilePart::new("a.csv", "text/csv", endless));
    let whole = whole.to_request().unwrap();
    let streamed = streamed.to_request().unwrap();
    let unknown = unknown.to_request().unwrap();
    assert!(whole.bytes().is_some());
    assert_eq!(streamed.length(), whole.length());
    assert_eq!(unknown.length(), None);
    let whole = whole.into_bytes().await.unwrap();
    assert_eq!(streamed.into_bytes().await.unwrap(), whole);
    assert_eq!(unknown.into_bytes().await.unwrap(), whole);
}

#[test]
fn a_body_with_one_part_that_can_be_read_only_once_can_be_sent_only_once() {
    let (source, _) = counted(None);
    let parts = Multipart::new().file("a", FilePart::new("a", "text/csv", source));
    assert!(parts.clone().into_body().unwrap().can_be_sent_again());
    let parts = parts.file("b", FilePart::new("b", "text/csv", once()));
    assert!(!parts.into_body().unwrap().can_be_sent_again());
}
