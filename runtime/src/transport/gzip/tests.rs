//! Compressed answers through a whole exchange: what is asked for, what comes out, and what does not.

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Method;

use super::*;
use crate::clock::VirtualClock;
use crate::transport::{
    Answer, Limits, Request, ScriptedTransport, Step, TransportErrorKind, exchange,
};

const LIMIT: usize = 10_000;

/// The beginning of every gzip member: its sign, the method, no flags, no time, no system.
const BEGINNING: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn answer(status: u16, body: Vec<u8>) -> Step {
    Step::json(status, body).header("content-encoding", "gzip")
}

async fn run(step: Step) -> Answer {
    let limits = Limits {
        body: LIMIT,
        error_body: LIMIT / 10,
        ..Limits::default()
    };
    let transport = ScriptedTransport::new([step]);
    let request = Request::new(Method::GET, "https://shop.example/".parse().unwrap());
    let answer = exchange(&transport, &VirtualClock::new(), request, &limits).await;
    answer.unwrap()
}

async fn problem(step: Step) -> (TransportErrorKind, Bytes) {
    let Answer { body, broken, .. } = run(step).await;
    (broken.expect("the body is not whole").kind(), body)
}

fn accepted(name: &'static str, value: &'static str) -> Option<String> {
    let mut headers = HeaderMap::new();
    headers.insert(name, HeaderValue::from_static(value));
    accept(&mut headers);
    let value = headers.get(ACCEPT_ENCODING)?;
    Some(value.to_str().unwrap().to_owned())
}

#[test]
fn gzip_is_asked_for_unless_the_caller_says_otherwise_or_wants_a_part() {
    assert_eq!(accepted("accept", "*/*").as_deref(), Some("gzip"));
    let identity = accepted("accept-encoding", "identity");
    assert_eq!(identity.as_deref(), Some("identity"));
    assert_eq!(accepted("range", "bytes=0-99"), None);
}

#[tokio::test]
async fn a_compressed_answer_comes_unpacked_and_its_headers_speak_of_it_no_more() {
    let body = packed(b"{\"a\":1}");
    let length = body.len().to_string();
    let answer = run(answer(200, body).header("content-length", &length)).await;
    assert_eq!(&answer.body[..], b"{\"a\":1}");
    assert!(answer.broken.is_none());
    let names: Vec<_> = answer.head.headers.keys().collect();
    assert_eq!(names, ["content-type"]);
}

#[test]
fn it_does_not_matter_where_the_pieces_end_or_whether_there_are_several_members() {
    let body = [packed(b"one, "), packed(b""), packed(b"two")].concat();
    let mut unpacking = Unpacking::new(LIMIT);
    for byte in &body {
        assert!(unpacking.push(&[*byte]).unwrap());
    }
    assert!(unpacking.end().unwrap());
    assert_eq!(&unpacking.take()[..], b"one, two");
}

#[tokio::test]
async fn a_bomb_stops_at_the_limit() {
    let bomb = packed(&vec![b'x'; LIMIT * 500]);
    assert!(bomb.len() < LIMIT);
    let (kind, body) = problem(answer(200, bomb)).await;
    assert_eq!((kind, body.len()), (TransportErrorKind::TooLarge, LIMIT));
}

#[tokio::test]
async fn a_body_that_fills_the_limit_is_whole_and_one_byte_more_is_too_large() {
    let fitting = run(answer(200, packed(&[b'x'; LIMIT]))).await;
    assert!(fitting.broken.is_none() && fitting.body.len() == LIMIT);
    let (kind, _) = problem(answer(200, packed(&[b'x'; LIMIT + 1]))).await;
    assert_eq!(kind, TransportErrorKind::TooLarge);
}

#[tokio::test]
async fn the_body_of_an_error_is_unpacked_and_cut_off_without_ado() {
    let bomb = run(answer(500, packed(&vec![b'x'; LIMIT * 50]))).await;
    assert_eq!(bomb.body.len(), LIMIT / 10);
    assert!(bomb.broken.is_none());
    let told = run(answer(403, packed(b"{\"code\":\"no\"}"))).await;
    assert_eq!(&told.body[..], b"{\"code\":\"no\"}");
}

#[tokio::test]
async fn what_unpacks_to_nothing_stops_at_the_limit_too() {
    let empty_block = [0, 0, 0, 0xff, 0xff];
    let body = [&BEGINNING[..], &empty_block.repeat(LIMIT / 4)].concat();
    let (kind, body) = problem(answer(200, body)).await;
    assert_eq!(kind, TransportErrorKind::TooLarge);
    assert!(body.is_empty());
}

#[tokio::test]
async fn a_header_without_end_stops_at_the_limit() {
    let mut body = BEGINNING.to_vec();
    body[3] = 0b1000; // a file name follows, up to a zero that does not come
    body.resize(body.len() + LIMIT * 2, b'a');
    let (kind, body) = problem(answer(200, body)).await;
    assert_eq!(kind, TransportErrorKind::TooLarge);
    assert!(body.is_empty());
}

#[tokio::test]
async fn a_body_announced_as_too_large_is_not_unpacked() {
    let step = answer(200, packed(b"abc")).header("content-length", "10001");
    let (kind, body) = problem(step).await;
    assert_eq!(kind, TransportErrorKind::TooLarge);
    assert!(body.is_empty());
}

#[tokio::test]
async fn a_body_that_ends_too_early_is_broken_wherever_that_is_and_what_came_is_kept() {
    let whole = packed(b"a few words that do not repeat");
    for length in 1..whole.len() {
        let (kind, body) = problem(answer(200, whole[..length].to_vec())).await;
        assert_eq!(kind, TransportErrorKind::Body, "after {length} bytes");
        assert!(b"a few words that do not repeat".starts_with(&body));
    }
    let (_, body) = problem(answer(200, whole[..whole.len() - 8].to_vec())).await;
    assert_eq!(&body[..], b"a few words that do not repeat");
}

#[tokio::test]
async fn a_connection_that_breaks_within_a_compressed_body_leaves_what_came() {
    let whole = packed(b"a few words");
    let step = answer(200, whole[..whole.len() - 8].to_vec()).broken_body();
    let (kind, body) = problem(step).await;
    assert_eq!(
        (kind, &body[..]),
        (TransportErrorKind::Body, &b"a few words"[..])
    );
}

#[tokio::test]
async fn a_checksum_that_does_not_fit_or_bytes_behind_the_end_are_an_error() {
    let mut wrong = packed(b"a few words");
    let checksum = wrong.len() - 8;
    wrong[checksum] ^= 1;
    let longer = [&packed(b"a few words")[..], b"and more"].concat();
    for body in [wrong, longer] {
        assert_eq!(problem(answer(200, body)).await.0, TransportErrorKind::Body);
    }
}

#[tokio::test]
async fn a_body_that_is_not_compressed_although_the_header_says_so_is_taken_as_it_is() {
    let answer = run(answer(200, b"{\"a\":1}".to_vec())).await;
    assert_eq!(&answer.body[..], b"{\"a\":1}");
    assert!(answer.broken.is_none());
    assert_eq!(answer.head.headers["content-encoding"], "gzip");
}

#[tokio::test]
async fn an_answer_without_a_body_keeps_the_headers_that_speak_of_one() {
    for status in [200, 204, 304] {
        let step = Step::status(status)
            .header("content-encoding", "gzip")
            .header("content-length", "99");
        let answer = run(step).await;
        assert!(answer.body.is_empty() && answer.broken.is_none());
        assert_eq!(answer.head.headers["content-encoding"], "gzip");
        assert_eq!(answer.head.headers["content-length"], "99");
    }
}

#[tokio::test]
async fn other_codings_and_parts_stay_as_they_came() {
    let body = packed(b"abc");
    let with = |status, coding: &str| {
        Step::status(status)
            .header("content-encoding", coding)
            .body(body.clone())
    };
    for step in [with(200, "br"), with(200, "gzip, br"), with(206, "gzip")] {
        assert_eq!(run(step).await.body, body);
    }
    for coding in ["GZip", "x-gzip", " gzip"] {
        assert_eq!(&run(with(200, coding)).await.body[..], b"abc", "{coding}");
    }
}
