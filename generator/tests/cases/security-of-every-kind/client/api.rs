// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The API as a whole.

use shopwright::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to Safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Safe;

impl codegen::Api for Safe {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "Safe",
        version: "1",
        servers: &[],
        schemes: &[
            ("basic", codegen::Scheme::Basic),
            ("bearer", codegen::Scheme::Bearer),
            ("crate", codegen::Scheme::Cookie("a b")),
            ("digest", codegen::Scheme::Other("digest")),
            ("key", codegen::Scheme::Header("X-Key")),
            ("mutual", codegen::Scheme::Other("mutualTLS")),
            ("oauth", codegen::Scheme::Bearer),
            ("odd", codegen::Scheme::Other("magic")),
            ("openid", codegen::Scheme::Bearer),
            ("query", codegen::Scheme::Query("api key")),
        ],
        security: &[&["bearer"], &["crate", "key"], &[]],
        envelope: codegen::ErrorEnvelope {
            code: None,
            message: None,
            details: None,
            request_id: None,
        },
        uncoded: &[],
        rate_limit: None,
        budgets: &[],
    };
}
