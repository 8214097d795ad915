// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The API as a whole.

use crate::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to Shoppex Dev API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shoppex;

impl codegen::Api for Shoppex {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "Shoppex",
        version: "v1",
        servers: &["https://api.shoppex.io/dev/v1"],
        schemes: &[
            ("apiKey", codegen::Scheme::Bearer),
            ("oauth2", codegen::Scheme::Bearer),
        ],
        security: &[&["oauth2"], &["apiKey"]],
        envelope: codegen::ErrorEnvelope {
            code: Some(&["error", "code"]),
            message: Some(&["error", "message"]),
            details: Some(&["error", "details"]),
            request_id: Some("X-Request-Id"),
        },
        uncoded: &[],
        rate_limit: Some(codegen::RateLimitHeaders {
            limit: Some("X-RateLimit-Limit"),
            remaining: Some("X-RateLimit-Remaining"),
            reset: Some("X-RateLimit-Reset"),
            unit: codegen::ResetUnit::BySize,
        }),
        budgets: &[],
    };
}
