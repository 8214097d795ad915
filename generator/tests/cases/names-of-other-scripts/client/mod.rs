// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! 名前.
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

pub use api::名前Service;
pub use client::Client;
pub use error_code::ErrorCode;

/// What a call of 名前 fails with.
pub type Error = codegen::ApiError<名前Service>;

/// Builds a client of 名前.
pub type ClientBuilder = codegen::ClientBuilder<名前Service>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
