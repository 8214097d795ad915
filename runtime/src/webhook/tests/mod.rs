//! Tests of webhooks as their users see them.

#[cfg(feature = "axum")]
mod extractor;
mod once;
mod properties;
mod refusals;
mod replays;
mod rotation;
mod vectors;

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Scheme, Signer, Verifier};
use crate::clock::VirtualClock;

/// 2026-01-01 00:00 UTC.
const NOW: u64 = 1_767_225_600;
const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const BODY: &[u8] = br#"{"event_id":"evt_7","id":"evt_7","data":{"total":12.50}}"#;

fn at(seconds: u64) -> VirtualClock {
    VirtualClock::at(Duration::from_secs(seconds))
}

/// Every known scheme, and one that a user describes.
fn schemes() -> Vec<Scheme> {
    let custom = Scheme::hmac("custom", "X-Sig")
        .algorithm(super::Algorithm::HmacSha512)
        .base64()
        .prefix("v0=")
        .timestamp_header("X-Time")
        .id_header("X-Id")
        .signed_text("v0:{id}:{timestamp}:{body}")
        .build()
        .unwrap();
    vec![
        Scheme::selorax(),
        Scheme::shoppex(),
        Scheme::shoppex_deprecated_sha512(),
        Scheme::standard_webhooks(),
        Scheme::svix(),
        Scheme::stripe(),
        Scheme::github(),
        custom,
    ]
}

fn verifier(scheme: Scheme, secret: &str, now: u64) -> Verifier {
    Verifier::new(scheme, [secret]).unwrap().with_clock(at(now))
}

fn signed(scheme: Scheme, id: &str, body: &[u8]) -> HeaderMap {
    let signer = Signer::new(scheme, SECRET).unwrap().with_clock(at(NOW));
    signer.headers(id, body).unwrap()
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        (name, HeaderValue::from_str(value).unwrap())
    };
    pairs.iter().map(pair).collect()
}
