//! Rate-limit headers and hints: whatever they say, a call ends within its time, is sent at most three times.

use std::time::Duration;

use arbitrary::Arbitrary;
use http::Method;
use shopwright::Pacing;

use super::{NOW, Server, add_header, answer, clock, run, selorax};

const NAMES: [&str; 12] = [
    "retry-after",
    "date",
    "ratelimit",
    "ratelimit-policy",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "retry-after-ms",
];
const STATUSES: [u16; 6] = [200, 403, 429, 429, 500, 503];
/// The time of a call by default.
const TOTAL: Duration = Duration::from_secs(120);

#[derive(Arbitrary, Debug)]
enum Text {
    Number(i64),
    Near(i32),
    Bytes(Vec<u8>),
}

impl Text {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Number(number) => number.to_string().into_bytes(),
            Self::Near(by) => NOW
                .saturating_add_signed(i64::from(*by))
                .to_string()
                .into_bytes(),
            Self::Bytes(bytes) => bytes.clone(),
        }
    }
}

/// What is made up.
#[derive(Arbitrary, Debug)]
pub struct Input {
    paced: bool,
    answers: Vec<(u8, Vec<(u8, Text)>)>,
}

/// Runs one input.
pub fn check(input: Input) {
    let answers = input.answers.iter().take(8).map(|(status, headers)| {
        let mut answer = answer(
            STATUSES[usize::from(*status) % STATUSES.len()],
            b"{}".to_vec(),
        );
        for (name, value) in headers {
            add_header(
                &mut answer,
                NAMES[usize::from(*name) % NAMES.len()],
                &value.bytes(),
            );
        }
        answer
    });
    let (server, clock) = (Server::new(answers), clock());
    let client = selorax(&server, &clock, |client| {
        if input.paced {
            client.pacing(Pacing::default())
        } else {
            client
        }
    });
    while server.left() > 0 {
        let (sent, start) = (server.asked().len(), clock.elapsed());
        let _ = run(client.request(Method::GET, "/x").into_future());
        assert!(clock.elapsed() <= start + TOTAL);
        let sent = server.asked().len() - sent;
        assert!(sent <= 3);
        if sent == 0 {
            assert!(
                input.paced,
                "only a paced call may find no place within its time"
            );
            return;
        }
    }
}
