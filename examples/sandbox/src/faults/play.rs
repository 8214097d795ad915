//! What a request sees of its fault. Faults of the connection are for the server to carry out.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use tokio::time::sleep;

use super::body::Pieces;
use super::{Fault, Timing};
use crate::demand::Demand;
use crate::engine::Engine;
use crate::payload::Payload;
use crate::recorded::Recorded;
use crate::reply::Failure;
use crate::response;

/// Headers that tell in seconds when a limit starts anew.
const RESETS: [&str; 3] = ["ratelimit-reset", "x-ratelimit-reset", "retry-after"];

/// A connection that ends in place of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// By TCP RST.
    Reset,
    /// In an orderly way.
    Closed,
}

/// Answers a request that meets a fault.
pub(crate) async fn play(
    engine: Arc<Engine>,
    request: Recorded,
    payload: Payload,
    fault: Fault,
) -> Result<Response<Body>, Broken> {
    let demanded = |demand| engine.answer_with(&request, &payload, Some(demand));
    // What was answered is not told.
    let take_effect = |timing: Timing| {
        if timing == Timing::After {
            engine.answer(&request, &payload);
        }
    };
    let whole = |response: Response<Bytes>| Ok(response.map(Body::from));
    match fault {
        Fault::Status { status, timing } => {
            take_effect(timing);
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
            let text = status.canonical_reason().unwrap_or("Error");
            whole(demanded(Demand::Failure(Failure::status(status, text))))
        }
        Fault::Code { code } => whole(demanded(Demand::Failure(Failure::code(&code)))),
        Fault::Page { status, timing } => {
            take_effect(timing);
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            whole(response::proxy_page(status))
        }
        Fault::Throttle {
            retry_after, dated, ..
        } => {
            let mut response = demanded(Demand::TooMany);
            let now = engine.clock.now();
            hint(response.headers_mut(), retry_after, dated, now);
            whole(response)
        }
        Fault::Reset { timing } => {
            take_effect(timing);
            Err(Broken::Reset)
        }
        Fault::Close { timing } => {
            take_effect(timing);
            Err(Broken::Closed)
        }
        Fault::Late { millis } => late(engine.clone(), request, payload, millis).await,
        fault => {
            let response = engine.answer(&request, &payload);
            damage(&engine, response, fault).await
        }
    }
}

/// Has the request take effect later, whether or not somebody still waits for the answer.
async fn late(
    engine: Arc<Engine>,
    request: Recorded,
    payload: Payload,
    millis: u64,
) -> Result<Response<Body>, Broken> {
    let working = engine.working();
    let answered = tokio::spawn(async move {
        sleep(Duration::from_millis(millis)).await;
        let response = working.engine().answer(&request, &payload);
        drop(working);
        response
    });
    let response = answered.await.map_err(|_| Broken::Closed)?;
    Ok(response.map(Body::from))
}

/// Spoils the answer to a request that took effect.
async fn damage(
    engine: &Engine,
    mut response: Response<Bytes>,
    fault: Fault,
) -> Result<Response<Body>, Broken> {
    let length = HeaderValue::from(response.body().len());
    match fault {
        Fault::Delay { millis } => sleep(Duration::from_millis(millis)).await,
        Fault::Truncate if response.body().is_empty() => return Err(Broken::Closed),
        Fault::Truncate => {
            response.headers_mut().insert(CONTENT_LENGTH, length);
            return Ok(response.map(|body| Body::new(Pieces::truncated(&body))));
        }
        Fault::Slow { pieces, millis } => {
            let pause = Duration::from_millis(millis);
            response.headers_mut().insert(CONTENT_LENGTH, length);
            return Ok(response.map(|body| Body::new(Pieces::slow(&body, pieces, pause))));
        }
        Fault::WrongType => {
            let html = HeaderValue::from_static("text/html");
            response.headers_mut().insert(CONTENT_TYPE, html);
        }
        Fault::Skew { seconds } => skew(response.headers_mut(), seconds, engine.clock.now()),
        // The others are no answers that were spoiled.
        _ => {}
    }
    Ok(response.map(Body::from))
}

/// Says when to come back, or nothing of it.
fn hint(headers: &mut HeaderMap, seconds: Option<u64>, dated: Option<i64>, now: Duration) {
    for name in RESETS {
        headers.remove(name);
    }
    let Some(seconds) = seconds else {
        return;
    };
    let value = match dated {
        None => Some(seconds.into()),
        Some(off) => {
            headers.extend(date(now, off).map(|date| (DATE, date)));
            date(now, off.saturating_add_unsigned(seconds))
        }
    };
    headers.extend(value.map(|value| (RETRY_AFTER, value)));
}

/// Has the server's clock be wrong.
fn skew(headers: &mut HeaderMap, seconds: i64, now: Duration) {
    headers.extend(date(now, seconds).map(|date| (DATE, date)));
    for name in RESETS {
        let said = headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(said) = said.and_then(|text| text.parse::<i64>().ok()) {
            let wrong = said.saturating_add(seconds).max(0);
            headers.insert(name, wrong.into());
        }
    }
}

/// Writes a date as HTTP does.
fn date(now: Duration, off: i64) -> Option<HeaderValue> {
    let seconds = i64::try_from(now.as_secs()).ok()?.checked_add(off)?;
    let time = DateTime::<Utc>::from_timestamp(seconds, 0)?;
    HeaderValue::try_from(time.format("%a, %d %b %Y %H:%M:%S GMT").to_string()).ok()
}
