// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Shoppex Dev API.
//!
//! Facts about the Shoppex Dev API collected from its public documentation and official
//! client libraries. x-source names where an operation was seen. x-inferred marks anything
//! not directly shown. Numbers of the source are kept as number; counts narrowed to integer
//! carry x-inferred. Fields marked nullable were seen as null in an example. An empty oauth2
//! scope list means that the scope of the operation is not documented.
//!
//! Version of the description: `v1`.

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

use crate::codegen;

pub use api::Shoppex;
pub use client::Client;
pub use error_code::ErrorCode;
pub use scope::Scope;

/// What a call of Shoppex Dev API fails with.
pub type Error = codegen::ApiError<Shoppex>;

/// Builds a client of Shoppex Dev API.
pub type ClientBuilder = codegen::ClientBuilder<Shoppex>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
