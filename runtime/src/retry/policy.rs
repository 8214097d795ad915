//! Should a failed attempt be repeated? A pure function over what happened.

use http::{Method, StatusCode};

use crate::api::CodeRetry;
use crate::error::Outcome;
use crate::operation::Idempotency;

/// What became of an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Situation {
    /// It never left.
    NotSent,
    /// It was sent, and no answer came.
    Lost,
    /// An answer came with this status and, when the code is known, its catalogue entry.
    Answered(StatusCode, Option<CodeRetry>),
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Give the error to the caller.
    Stop,
    /// Try again after a random wait, or after the server's hint.
    Again {
        /// The server is busy rather than broken: wait longer.
        throttled: bool,
    },
}

/// Tells whether an operation may be sent again although the first one may have been applied.
///
/// `trusted` says that its key counts although it is not documented: the user gave it, or trusts
/// such keys.
pub(crate) fn is_repeatable(method: &Method, idempotency: Idempotency, trusted: bool) -> bool {
    match idempotency {
        Idempotency::Safe | Idempotency::Idempotent => true,
        // A key takes nothing from what the method promises (RFC 9110 §9.2.2).
        Idempotency::KeyHeader { documented, .. } | Idempotency::KeyBody { documented, .. } => {
            documented || trusted || method.is_idempotent()
        }
        Idempotency::Unsafe => false,
    }
}

/// Decides what to do about a failed attempt.
pub(crate) fn decide(situation: Situation, repeatable: bool) -> Verdict {
    let again = Verdict::Again { throttled: false };
    match situation {
        Situation::NotSent => again,
        // What the catalogue knows of a code weighs more than its status.
        Situation::Answered(
            _,
            Some(CodeRetry::Never | CodeRetry::AfterRefresh | CodeRetry::Later),
        ) => Verdict::Stop,
        _ if is_throttled(situation) => Verdict::Again { throttled: true },
        Situation::Answered(_, Some(CodeRetry::Rejected)) => again,
        Situation::Lost if repeatable => again,
        Situation::Answered(status, _) if repeatable && is_transient(status) => again,
        Situation::Lost | Situation::Answered(..) => Verdict::Stop,
    }
}

/// Tells whether the server refused since too much came at once.
pub(crate) fn is_throttled(situation: Situation) -> bool {
    match situation {
        Situation::Answered(_, Some(CodeRetry::Throttled | CodeRetry::Later)) => true,
        Situation::Answered(StatusCode::TOO_MANY_REQUESTS, known) => {
            matches!(known, None | Some(CodeRetry::Rejected))
        }
        _ => false,
    }
}

/// Tells what an attempt did to the server.
pub(crate) fn outcome(situation: Situation) -> Outcome {
    match situation {
        Situation::NotSent => Outcome::NotSent,
        Situation::Lost => Outcome::MaybeApplied,
        Situation::Answered(
            _,
            Some(CodeRetry::Rejected | CodeRetry::Throttled | CodeRetry::Later),
        ) => Outcome::Rejected,
        Situation::Answered(status, _) if leaves_open(status) => Outcome::MaybeApplied,
        Situation::Answered(..) => Outcome::Rejected,
    }
}

/// Tells whether a status leaves open if the request took effect: the server failed, or it says
/// nothing of the request (an interim answer as the last one), or it points elsewhere, as many do
/// after a write that succeeded (RFC 9110 §15.4.2 to §15.4.4). A 307 or 308 asks for the same
/// request at another place, so that there it was not done.
fn leaves_open(status: StatusCode) -> bool {
    status.is_server_error() || status.is_informational() || matches!(status.as_u16(), 301..=303)
}

/// Tells whether a status speaks of a passing fault of the server or of a proxy before it.
fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 500 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGAIN: Verdict = Verdict::Again { throttled: false };

    fn answered(status: u16) -> Situation {
        Situation::Answered(StatusCode::from_u16(status).unwrap(), None)
    }

    #[test]
    fn what_never_left_is_repeated_whatever_it_is() {
        assert_eq!(decide(Situation::NotSent, false), AGAIN);
    }

    #[test]
    fn a_plain_post_whose_answer_is_lost_is_not_repeated() {
        assert_eq!(decide(Situation::Lost, false), Verdict::Stop);
        assert_eq!(outcome(Situation::Lost), Outcome::MaybeApplied);
        for status in [500, 502, 503, 504] {
            assert_eq!(decide(answered(status), false), Verdict::Stop, "{status}");
            assert_eq!(outcome(answered(status)), Outcome::MaybeApplied, "{status}");
        }
    }

    #[test]
    fn a_repeatable_call_is_repeated_after_transient_faults_only() {
        assert_eq!(decide(Situation::Lost, true), AGAIN);
        for status in [500, 502, 503, 504] {
            assert_eq!(decide(answered(status), true), AGAIN, "{status}");
        }
        for status in [301, 400, 401, 403, 404, 408, 409, 410, 422, 501, 505] {
            assert_eq!(decide(answered(status), true), Verdict::Stop, "{status}");
        }
    }

    #[test]
    fn an_answer_that_says_nothing_of_the_request_leaves_open_what_it_did() {
        for status in [101, 103, 301, 302, 303] {
            assert_eq!(outcome(answered(status)), Outcome::MaybeApplied, "{status}");
            assert_eq!(decide(answered(status), true), Verdict::Stop, "{status}");
        }
        for status in [307, 308] {
            assert_eq!(outcome(answered(status)), Outcome::Rejected, "{status}");
        }
    }

    #[test]
    fn a_429_is_repeated_after_the_longer_wait() {
        assert_eq!(
            decide(answered(429), false),
            Verdict::Again { throttled: true }
        );
        assert_eq!(outcome(answered(429)), Outcome::Rejected);
    }

    #[test]
    fn a_code_that_is_rejected_before_processing_is_repeated_even_on_a_500() {
        let situation =
            Situation::Answered(StatusCode::INTERNAL_SERVER_ERROR, Some(CodeRetry::Rejected));
        assert_eq!(decide(situation, false), AGAIN);
        assert_eq!(outcome(situation), Outcome::Rejected);
    }

    fn known(status: u16, retry: CodeRetry) -> Situation {
        Situation::Answered(StatusCode::from_u16(status).unwrap(), Some(retry))
    }

    #[test]
    fn a_code_that_no_repetition_helps_is_not_repeated_whatever_its_status() {
        for status in [429, 500, 503] {
            let situation = known(status, CodeRetry::Never);
            assert_eq!(decide(situation, true), Verdict::Stop, "{status}");
            assert!(!is_throttled(situation));
        }
    }

    #[test]
    fn a_code_that_says_too_much_came_is_waited_for_whatever_its_status() {
        for status in [403, 429, 503] {
            let situation = known(status, CodeRetry::Throttled);
            let again = Verdict::Again { throttled: true };
            assert_eq!(decide(situation, false), again, "{status}");
            assert_eq!(outcome(situation), Outcome::Rejected, "{status}");
        }
    }

    #[test]
    fn a_code_that_says_come_back_later_is_not_waited_for_but_its_hint_is_told() {
        for status in [403, 429, 503] {
            let situation = known(status, CodeRetry::Later);
            assert_eq!(decide(situation, true), Verdict::Stop, "{status}");
            assert!(is_throttled(situation));
            assert_eq!(outcome(situation), Outcome::Rejected, "{status}");
        }
    }

    #[test]
    fn an_inferred_key_counts_only_when_the_user_trusts_it() {
        let inferred = Idempotency::KeyHeader {
            name: "Idempotency-Key",
            documented: false,
        };
        let documented = Idempotency::KeyBody {
            name: "key",
            documented: true,
        };
        assert!(!is_repeatable(&Method::POST, inferred, false));
        assert!(!is_repeatable(&Method::PATCH, inferred, false));
        assert!(is_repeatable(&Method::POST, inferred, true));
        assert!(is_repeatable(&Method::POST, documented, false));
    }

    #[test]
    fn a_method_that_is_idempotent_stays_so_beside_a_key_that_is_not_documented() {
        let inferred = Idempotency::KeyHeader {
            name: "Idempotency-Key",
            documented: false,
        };
        for method in [Method::PUT, Method::DELETE] {
            assert!(is_repeatable(&method, inferred, false), "{method}");
            assert!(!is_repeatable(&method, Idempotency::Unsafe, true));
        }
    }
}
