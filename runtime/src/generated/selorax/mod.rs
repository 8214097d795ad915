// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! SeloraX Platform API.
//!
//! App-facing runtime API of the SeloraX e-commerce platform, written from its public
//! documentation and from public clients. Unofficial. Anything marked x-inferred was not
//! stated on a visible page. Every request is confined to the store of the credentials.
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

pub use api::SeloraX;
pub use client::Client;
pub use error_code::ErrorCode;
pub use scope::Scope;

/// What a call of SeloraX Platform API fails with.
pub type Error = codegen::ApiError<SeloraX>;

/// Builds a client of SeloraX Platform API.
pub type ClientBuilder = codegen::ClientBuilder<SeloraX>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
