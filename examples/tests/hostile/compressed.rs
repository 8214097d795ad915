//! Compressed bodies that unpack to more than anybody wants.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use shopwright::Outcome;

use crate::measure::{LIMIT, debit, read};
use crate::server::Server;

fn packed(bytes: &[u8], times: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..times {
        encoder.write_all(bytes).unwrap();
    }
    encoder.finish().unwrap()
}

fn serve(status: u16, packed: &[u8]) -> Server {
    let mut answer = format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\
         content-length: {}\r\n\r\n",
        packed.len()
    )
    .into_bytes();
    answer.extend_from_slice(packed);
    Server::saying(answer)
}

#[test]
fn a_gzip_bomb_is_unpacked_to_the_limit() {
    let bomb = packed(&vec![b' '; 1 << 20], 32);
    assert!(bomb.len() < LIMIT / 16, "{}", bomb.len());
    let error = read(&serve(200, &bomb)).within(6 * LIMIT).in_time().error();
    assert!(
        error.to_string().contains("limit of 1048576 bytes"),
        "{error}"
    );
}

#[test]
fn a_gzip_bomb_of_many_members_is_unpacked_to_the_limit() {
    let bomb = packed(&vec![b' '; 1 << 20], 1).repeat(256);
    let error = read(&serve(200, &bomb)).within(6 * LIMIT).in_time().error();
    assert!(
        error.to_string().contains("limit of 1048576 bytes"),
        "{error}"
    );
}

#[test]
fn a_gzip_bomb_as_an_error_body_leaves_the_status() {
    let bomb = packed(&vec![b' '; 1 << 20], 32);
    let error = debit(&serve(409, &bomb))
        .within(6 * LIMIT)
        .in_time()
        .error();
    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(error.outcome(), Outcome::Rejected);
}

#[test]
fn gzip_in_gzip_is_unpacked_once() {
    let inner = packed(&vec![b' '; 1 << 20], 16);
    let error = read(&serve(200, &packed(&inner, 1))).in_time().error();
    assert_eq!(&error.body()[..], &inner[..]);
}

#[test]
fn rubbish_that_claims_to_be_gzip_is_an_error() {
    let mut rubbish = packed(b"{}", 1);
    rubbish.truncate(10);
    rubbish.extend_from_slice(&[0xff; 4096]);
    let error = read(&serve(200, &rubbish)).in_time().error();
    assert_eq!(error.status().unwrap(), 200);
}
