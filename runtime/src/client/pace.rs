//! What the outcome of an attempt teaches about the API's limits.

use super::attempt::Success;
use super::core::Core;
use super::failure::Failure;
use crate::limit::{Said, Sending};
use crate::retry::policy;

/// Tells the pacer what the answer said, if one came.
pub(super) fn learn(core: &Core, sending: &Sending, result: &Result<Success, Failure>) {
    let Some(pacer) = &core.shared.pacer else {
        return;
    };
    let (headers, throttled, handled, hint) = match result {
        Ok(success) => (&success.headers, false, true, None),
        Err(failure) => {
            let Some(status) = failure.error.status() else {
                return;
            };
            let throttled = failure.situation.is_some_and(policy::is_throttled);
            let handled = !throttled && !status.is_server_error();
            (failure.error.headers(), throttled, handled, failure.hint)
        }
    };
    let rate_limit = core.rate_limit(headers);
    let said = Said {
        remaining: rate_limit.remaining,
        reset: hint.filter(|_| throttled).or(rate_limit.reset),
        throttled,
        handled,
    };
    pacer.note(sending, said);
}
