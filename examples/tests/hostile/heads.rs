//! Heads without an end, and heads that are none.

use std::time::Duration;

use shopwright::Outcome;

use crate::measure::{LIMIT, debit, read};
use crate::server::{Line, Server};

fn assert_nothing_is_known(answer: impl Fn(&mut Line) + Send + Sync + 'static) {
    let server = Server::start(answer);
    let error = debit(&server).within(2 * LIMIT).in_time().error();
    assert_eq!(error.outcome(), Outcome::MaybeApplied, "{error}");
    assert_eq!(error.status(), None);
    assert_eq!(server.requests(), 1);
}

#[test]
fn endless_headers_end_within_bounds() {
    assert_nothing_is_known(|line| {
        line.say(b"HTTP/1.1 200 OK\r\n");
        line.go_on_saying(b"x-filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n");
    });
}

#[test]
fn one_endless_header_ends_within_bounds() {
    assert_nothing_is_known(|line| {
        line.say(b"HTTP/1.1 200 OK\r\nx-filler: ");
        line.go_on_saying(&[b'x'; 4096]);
    });
}

#[test]
fn an_endless_reason_phrase_ends_within_bounds() {
    assert_nothing_is_known(|line| {
        line.say(b"HTTP/1.1 200 ");
        line.go_on_saying(&[b'O'; 4096]);
    });
}

#[test]
fn interim_answers_without_end_run_out_of_time() {
    assert_nothing_is_known(|line| {
        // Not as fast as the line can: reading that keeps a debug build from its own timers.
        let hint = b"HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n".repeat(64);
        line.drip(&hint, Duration::from_millis(1));
    });
}

#[test]
fn a_switch_of_protocols_that_nobody_asked_for_is_no_success() {
    let server = Server::saying(
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    );
    let error = debit(&server).within(2 * LIMIT).in_time().error();
    assert_eq!(error.outcome(), Outcome::MaybeApplied, "{error}");
}

#[test]
fn bytes_that_are_not_http_are_no_answer() {
    assert_nothing_is_known(|line| line.go_on_saying(&[0; 4096]));
}

#[test]
fn a_hang_up_without_a_word_is_no_answer() {
    assert_nothing_is_known(|_| {});
}

#[test]
fn header_values_that_are_not_text_are_passed_over() {
    let server = Server::saying(
        b"HTTP/1.1 429 X\r\nretry-after: \xff\xfe\r\nx-ratelimit-reset: \xff\r\ncontent-type: \xff\r\n\
          x-request-id: \xff\r\ncontent-length: 2\r\n\r\n{}"
            .as_slice(),
    );
    let error = read(&server).in_time().error();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(error.retry_after(), None);
    assert_eq!(error.request_id(), None);
}
