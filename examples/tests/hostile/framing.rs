//! Lengths that lie, and answers to questions that nobody asked.

use shopwright::Outcome;

use crate::measure::{LIMIT, debit, measured, read};
use crate::server::Server;

#[test]
fn a_body_shorter_than_announced_is_broken_and_the_status_counts() {
    let server = Server::saying("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":");
    let error = debit(&server).in_time().error();
    assert_eq!(error.outcome(), Outcome::Applied, "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(&error.body()[..], b"{\"data\":");
}

#[test]
fn chunks_without_their_end_are_broken_and_the_status_counts() {
    let server = Server::saying("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n");
    let error = debit(&server).in_time().error();
    assert_eq!(error.outcome(), Outcome::Applied, "{error}");
}

#[test]
fn a_length_that_is_no_number_is_no_answer() {
    for length in ["-1", "+2", "0x2", "2, 3", "99999999999999999999999999", ""] {
        let server = Server::saying(format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{}}"
        ));
        let error = debit(&server).in_time().error();
        assert_eq!(error.outcome(), Outcome::MaybeApplied, "{length}: {error}");
    }
}

#[test]
fn a_chunk_size_that_is_no_number_breaks_the_body() {
    for size in ["-1", "g", "fffffffffffffffff", ""] {
        let answer = format!(
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n"
        );
        let error = read(&Server::saying(answer)).in_time().error();
        assert_eq!(error.status().unwrap(), 200, "{size}: {error}");
    }
}

#[test]
fn an_announced_length_reserves_no_memory() {
    let server = Server::saying("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n{");
    let error = read(&server).within(LIMIT / 2).in_time().error();
    assert_eq!(&error.body()[..], b"{");
}

#[test]
fn endless_chunk_extensions_end_within_bounds() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;");
        line.go_on_saying(&[b'x'; 4096]);
    });
    read(&server).within(2 * LIMIT).in_time().error();
}

#[test]
fn endless_trailers_end_within_bounds() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n");
        line.go_on_saying(b"x-filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n");
    });
    read(&server).within(2 * LIMIT).in_time().error();
}

#[test]
fn a_second_answer_in_advance_is_not_taken_for_that_of_the_next_request() {
    let server = Server::saying(
        "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\"a\"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\"b\"",
    );
    let outcome = measured(&server, |client| async move {
        let first = client.request(http::Method::GET, "/first").await?;
        let second = client.request(http::Method::GET, "/second").await?;
        Ok((first, second))
    });
    let (first, second) = outcome.result.unwrap();
    assert_eq!((first, second), ("a".into(), "a".into()));
    assert_eq!(server.requests(), 2);
}
