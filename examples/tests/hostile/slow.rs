//! Answers that take their time.

use std::time::Duration;

use shopwright::Outcome;

use crate::measure::{LIMIT, PATIENCE, debit, read};
use crate::server::Server;

const PAUSE: Duration = Duration::from_millis(20);

#[test]
fn a_body_of_one_byte_at_a_time_runs_out_of_time() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n");
        line.drip(b" ", PAUSE);
    });
    let measured = debit(&server).within(2 * LIMIT).in_time();
    assert!(measured.time >= PATIENCE);
    let error = measured.error();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.outcome(), Outcome::Applied);
}

#[test]
fn a_head_of_one_byte_at_a_time_runs_out_of_time() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 200 OK\r\nx-filler: ");
        line.drip(b"x", PAUSE);
    });
    let error = debit(&server).within(2 * LIMIT).in_time().error();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.outcome(), Outcome::MaybeApplied);
}

#[test]
fn an_error_body_of_one_byte_at_a_time_leaves_the_status() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 403 X\r\ncontent-length: 1000000\r\n\r\n");
        line.drip(b" ", PAUSE);
    });
    let error = read(&server).within(LIMIT).in_time().error();
    assert_eq!(error.status().unwrap(), 403);
}
