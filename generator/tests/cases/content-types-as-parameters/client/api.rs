// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The API as a whole.

use shopwright::codegen;
use super::{Client, ErrorCode};

/// Marks what belongs to Listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed;

impl codegen::Api for Listed {
    type Client = Client;

    type ErrorCode = ErrorCode;

    const DESCRIPTOR: &'static codegen::Descriptor = &codegen::Descriptor {
        name: "Listed",
        version: "1",
        servers: &[],
        schemes: &[],
        security: &[],
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
