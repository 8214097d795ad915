//! Errors on demand: what a request's own headers ask for.

use http::StatusCode;

use crate::recorded::Recorded;
use crate::reply::Failure;

/// Asks for a documented error code.
const CODE: &str = "x-sandbox-error";
/// Asks for an error status without code.
const STATUS: &str = "x-sandbox-status";

/// An error that the request itself asks for.
pub(crate) enum Demand {
    Failure(Failure),
    TooMany,
    /// The page of a proxy that never reached the API.
    Page(StatusCode),
}

/// Reads what a request asks for.
pub(crate) fn read(request: &Recorded) -> Option<Demand> {
    if let Some(code) = request.header(CODE) {
        return Some(Demand::Failure(Failure::code(code)));
    }
    let status = request.header(STATUS)?;
    let status = StatusCode::from_bytes(status.as_bytes()).ok();
    let Some(status) = status.filter(|s| s.is_client_error() || s.is_server_error()) else {
        let message = format!("{STATUS} must be a status from 400 to 599");
        return Some(Demand::Failure(Failure::bad_request(message)));
    };
    Some(match status {
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            Demand::Page(status)
        }
        StatusCode::TOO_MANY_REQUESTS => Demand::TooMany,
        _ => {
            let reason = status.canonical_reason().unwrap_or("Error");
            Demand::Failure(Failure::status(status, reason))
        }
    })
}
