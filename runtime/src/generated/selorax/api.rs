// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The API as a whole.

use crate::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to SeloraX Platform API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SeloraX;

impl codegen::Api for SeloraX {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "SeloraX",
        version: "v1",
        servers: &["https://api.selorax.io", "https://api-dev.selorax.io"],
        schemes: &[
            ("clientId", codegen::Scheme::Header("X-Client-Id")),
            ("clientSecret", codegen::Scheme::Header("X-Client-Secret")),
            ("oauth2", codegen::Scheme::Bearer),
            ("storeId", codegen::Scheme::Header("X-Store-Id")),
        ],
        security: &[&["oauth2"], &["clientId", "clientSecret", "storeId"]],
        envelope: codegen::ErrorEnvelope {
            code: Some(&["code"]),
            message: Some(&["message"]),
            details: None,
            request_id: None,
        },
        uncoded: &[
            codegen::UncodedInfo {
                status: 429,
                cause: "A rate limit is used up.",
                resolution: "Wait as many seconds as RateLimit-Reset says, then send the request again.",
                retry: codegen::CodeRetry::Throttled,
            },
            codegen::UncodedInfo {
                status: 404,
                cause: "The store has no such record. Only charges have a code for that.",
                resolution: "Check the id.",
                retry: codegen::CodeRetry::Never,
            },
            codegen::UncodedInfo {
                status: 409,
                cause: "The app has defined a metafield of this namespace and key already.",
                resolution: "Use the definition that exists.",
                retry: codegen::CodeRetry::Never,
            },
            codegen::UncodedInfo {
                status: 410,
                cause: "This version of the API is gone. Announced for later versions; v1 is current.",
                resolution: "Move to a newer version.",
                retry: codegen::CodeRetry::Never,
            },
        ],
        rate_limit: Some(codegen::RateLimitHeaders {
            limit: Some("RateLimit-Limit"),
            remaining: Some("RateLimit-Remaining"),
            reset: Some("RateLimit-Reset"),
            unit: codegen::ResetUnit::Seconds,
        }),
        budgets: &[
            codegen::RateBudget {
                name: "all",
                requests: 1000,
                seconds: 60,
                operations: None,
                documented: true,
            },
            codegen::RateBudget {
                name: "token",
                requests: 10,
                seconds: 60,
                operations: Some(&["POST /api/apps/oauth/token"]),
                documented: true,
            },
            codegen::RateBudget {
                name: "session-verify",
                requests: 300,
                seconds: 60,
                operations: Some(&["POST /api/apps/session/verify"]),
                documented: true,
            },
            codegen::RateBudget {
                name: "credentials",
                requests: 10,
                seconds: 900,
                operations: Some(&[]),
                documented: true,
            },
            codegen::RateBudget {
                name: "metafields",
                requests: 120,
                seconds: 60,
                operations: Some(
                    &[
                        "GET /api/apps/v1/metafields/definitions",
                        "GET /api/apps/v1/metafields/values",
                        "POST /api/apps/v1/metafields/definitions",
                        "POST /api/apps/v1/metafields/values",
                    ],
                ),
                documented: false,
            },
        ],
    };
}
