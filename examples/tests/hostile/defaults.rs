//! What the worst answers take of a client with its default limits: figures for the documentation, in a release build.

use std::io::Write as _;

use http::Method;

use crate::measure::measured_with;
use crate::server::{Server, filled};

const MIB: usize = 1 << 20;
/// The default limit of a body.
const LIMIT: usize = 64 * MIB;

fn large(before: &str, piece: &str, after: &str, size: usize) -> Server {
    Server::json(200, filled(before, piece, after, size))
}

fn endless() -> Server {
    Server::start(|line| {
        line.say(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
        line.go_on_saying(&[b' '; 0x1000]);
    })
}

fn attacks() -> Vec<(&'static str, Server)> {
    let text = "x".repeat(15 * MIB);
    let deep = format!(
        "{{\"data\":{}\"{text}\"{}}}",
        "[".repeat(60),
        "]".repeat(60)
    );
    let pieces = |count: usize| {
        let list = vec!["{\"\":0}"; count].join(",");
        Server::json(200, format!("{{\"data\":[{list}]}}"))
    };
    vec![
        ("a body without end", endless()),
        (
            "a body of 64 MiB of small objects",
            large("[", "{\"\":0}", "]", LIMIT),
        ),
        ("a body of 64 MiB of zeros", large("[", "0", "]", LIMIT)),
        (
            "as many zeros as are allowed",
            large("[", "0", "]", 8 * MIB),
        ),
        ("as many objects as are allowed", pieces(419_000)),
        ("as many faulty records as are mended", pieces(104_000)),
        ("15 MiB of text below 60 levels", Server::json(200, deep)),
    ]
}

#[test]
#[ignore = "prints figures; takes a release build"]
fn figures() {
    let mut out = std::io::stdout();
    writeln!(
        out,
        "| answer | as | MiB at the peak | seconds |\n|---|---|--:|--:|"
    )
    .unwrap();
    for (name, server) in attacks() {
        let limited = |client: shopwright::selorax::ClientBuilder| client;
        let untyped = measured_with(&server, limited, |client| async move {
            client.request(Method::GET, "/x").await.map(drop)
        });
        let typed = measured_with(&server, limited, |client| async move {
            client.orders().list().await.map(drop)
        });
        for (kind, measured) in [("JSON", untyped), ("orders", typed)] {
            let (memory, seconds) = (measured.memory.div_ceil(MIB), measured.time.as_secs_f64());
            writeln!(out, "| {name} | {kind} | {memory} | {seconds:.2} |").unwrap();
        }
    }
}
