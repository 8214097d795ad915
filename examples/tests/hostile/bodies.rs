//! Bodies without an end, and of the wrong kind.

use shopwright::Outcome;

use crate::measure::{LIMIT, debit, list, read};
use crate::server::Server;

const CHUNKED: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
const UNTIL_CLOSED: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";

fn chunk() -> Vec<u8> {
    let mut chunk = b"4000\r\n".to_vec();
    chunk.resize(chunk.len() + 0x4000, b' ');
    chunk.extend_from_slice(b"\r\n");
    chunk
}

#[test]
fn an_endless_body_is_read_to_the_limit() {
    let server = Server::start(|line| {
        line.say(CHUNKED);
        line.go_on_saying(&chunk());
    });
    let error = read(&server).within(4 * LIMIT).in_time().error();
    assert!(
        error.to_string().contains("limit of 1048576 bytes"),
        "{error}"
    );
    assert_eq!(error.status().unwrap(), 200);
}

#[test]
fn an_endless_body_without_a_length_is_read_to_the_limit() {
    let server = Server::start(|line| {
        line.say(UNTIL_CLOSED);
        line.go_on_saying(&[b' '; 0x1000]);
    });
    let error = list(&server).within(4 * LIMIT).in_time().error();
    assert!(
        error.to_string().contains("limit of 1048576 bytes"),
        "{error}"
    );
}

#[test]
fn an_endless_answer_to_a_debit_says_that_it_took_effect() {
    let server = Server::start(|line| {
        line.say(CHUNKED);
        line.go_on_saying(&chunk());
    });
    let error = debit(&server).within(4 * LIMIT).in_time().error();
    assert_eq!(error.outcome(), Outcome::Applied, "{error}");
    assert_eq!(server.requests(), 1);
}

#[test]
fn an_endless_error_body_is_cut_off_and_its_status_counts() {
    let server = Server::start(|line| {
        line.say(b"HTTP/1.1 422 X\r\ntransfer-encoding: chunked\r\n\r\n");
        line.go_on_saying(&chunk());
    });
    let error = debit(&server).within(4 * LIMIT).in_time().error();
    assert_eq!(error.status().unwrap(), 422);
    assert_eq!(error.outcome(), Outcome::Rejected, "{error}");
    assert_eq!(error.body().len(), LIMIT / 16);
}

#[test]
fn a_body_that_is_not_utf_8_is_an_error_that_keeps_the_bytes() {
    let body = b"{\"data\": {\"order_id\": 1, \"note\": \"\xff\xfe\"}}";
    let server = Server::json(200, body);
    let error = read(&server).in_time().error();
    assert_eq!(&error.body()[..], body);
    assert_eq!(error.outcome(), Outcome::Applied, "{error}");
}

#[test]
fn an_error_body_that_is_not_utf_8_leaves_the_status() {
    let server = Server::json(403, b"{\"code\": \"\xff\"}");
    let error = read(&server).in_time().error();
    assert_eq!(error.status().unwrap(), 403);
    assert!(error.code().is_none());
}

#[test]
fn a_page_of_html_in_place_of_json_is_named_as_what_it_is() {
    let html = "<html><body>Sign in</body></html>";
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n{html}",
        html.len()
    );
    let error = list(&Server::saying(answer)).in_time().error();
    assert!(error.to_string().contains("not JSON"), "{error}");
}
