// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Safe.
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
mod scope;

use shopwright::codegen;

pub use api::Safe;
pub use client::Client;
pub use error_code::ErrorCode;
pub use scope::Scope;

/// What a call of Safe fails with.
pub type Error = codegen::ApiError<Safe>;

/// Builds a client of Safe.
pub type ClientBuilder = codegen::ClientBuilder<Safe>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
