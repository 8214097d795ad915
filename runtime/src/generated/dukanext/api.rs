// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The API as a whole.

use crate::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to Dukanext storefront API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dukanext;

impl codegen::Api for Dukanext {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "Dukanext",
        version: "v1",
        servers: &[
            "https://api.dukanext.co.ke/access/api/v1",
            "http://api.dukanext.co.ke/access/api/v1",
        ],
        schemes: &[
            ("apiKey", codegen::Scheme::Header("x-api-key")),
            ("customerToken", codegen::Scheme::Bearer),
        ],
        security: &[&["apiKey"]],
        envelope: codegen::ErrorEnvelope {
            code: Some(&["code"]),
            message: Some(&["message"]),
            details: None,
            request_id: None,
        },
        uncoded: &[],
        rate_limit: Some(codegen::RateLimitHeaders {
            limit: None,
            remaining: None,
            reset: None,
            unit: codegen::ResetUnit::Seconds,
        }),
        budgets: &[
            codegen::RateBudget {
                name: "newsletter",
                requests: 5,
                seconds: 3600,
                operations: Some(&["POST /newsletter"]),
                documented: true,
            },
            codegen::RateBudget {
                name: "contact-form",
                requests: 3,
                seconds: 3600,
                operations: Some(&["POST /contact-form"]),
                documented: true,
            },
        ],
    };
}
