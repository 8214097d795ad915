// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Dukanext storefront API.
//!
//! Unofficial description compiled from the public documentation of the Dukanext storefront
//! (theme) API. x-source names the page a fact comes from; x-inferred marks everything the
//! visible documentation does not state. The success status code is stated only for the
//! health check and the contact form; 200 elsewhere is assumed and flagged on write calls.
//! Long documentation pages were only partly visible, so endpoints may be missing; none were
//! added by guesswork.
//!
//! Version of the description: `v1`.
//!
//! [source](<https://docs.dukanext.co.ke>)

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
mod views;

use crate::codegen;

pub use api::Dukanext;
pub use client::Client;
pub use error_code::ErrorCode;
pub use views::CustomerClient;

/// What a call of Dukanext storefront API fails with.
pub type Error = codegen::ApiError<Dukanext>;

/// Builds a client of Dukanext storefront API.
pub type ClientBuilder = codegen::ClientBuilder<Dukanext>;

const _: () = assert!(
    codegen::CONTRACT == 1,
    "this code was generated for another version of the runtime: generate it again"
);
