// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Listed.
//!
//! Version of the description: `1`.

#![allow(clippy::doc_markdown, reason = "the description's prose stays as it is")]
#![allow(
    clippy::large_enum_variant,
    reason = "a box for each value would cost more than the room that rare ones leave"
)]

mod api;
mod client;
mod error_code;
pub mod models;
pub mod operations;

use shopwright::codegen;

pub use api::Listed;
pub use client::Client;
pub use error_code::ErrorCode;

/// What a call of Listed fails with.
pub type Error = codegen::ApiError<Listed>;

/// Builds a client of Listed.
pub type ClientBuilder = codegen::ClientBuilder<Listed>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
