//! Bodies of errors in the envelopes of three APIs: whatever they hold, status and body are kept; none is told as applied.

use arbitrary::Arbitrary;
use http::Method;
use shopwright::{Outcome, RetryPolicy};

use super::{Server, add_header, answer, clock, dukanext, run, selorax, shoppex};

/// What is made up.
#[derive(Arbitrary, Debug)]
pub struct Input {
    api: u8,
    status: u16,
    content_type: Vec<u8>,
    body: Vec<u8>,
}

/// Runs one input.
pub fn check(input: Input) {
    let status = 400 + input.status % 200;
    let mut answer = answer(status, input.body.clone());
    add_header(&mut answer, "content-type", &input.content_type);
    let (server, clock) = (Server::new([answer]), clock());
    macro_rules! fail {
        ($client:expr) => {{
            let call = $client
                .request(Method::POST, "/x")
                .with_retry(RetryPolicy::never());
            let error = run(call.into_future()).expect_err("it is no success");
            let _ = (
                error.code(),
                error.field_errors(),
                error.message(),
                error.retry_after(),
            );
            let _ = (error.to_string(), format!("{error:?}"), error.body_json());
            (error.status(), error.body().clone(), error.outcome())
        }};
    }
    let (got, body, outcome) = match input.api % 3 {
        0 => fail!(selorax(&server, &clock, |client| client)),
        1 => fail!(shoppex(&server, &clock)),
        _ => fail!(dukanext(&server, &clock)),
    };
    assert_eq!(got.expect("an answer came").as_u16(), status);
    assert_eq!(body, input.body);
    assert!(matches!(outcome, Outcome::Rejected | Outcome::MaybeApplied));
    assert_eq!(server.asked().len(), 1);
}
