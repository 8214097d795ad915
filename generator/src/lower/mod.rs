//! Document to IR: the only place where meaning is decided.
//!
//! One file per noun of OpenAPI. Everything a document says ends in the IR or in a diagnostic; what
//! has no typed form becomes raw JSON or bytes, with a warning, and costs nothing else. Names in Rust,
//! directions, boxes and repeatability are not decided here but in the passes over the IR.

mod api;
mod auth;
mod body;
mod body_content;
mod content;
mod context;
mod default_security;
mod docs;
mod envelope;
mod error_body;
mod error_catalogue;
mod error_model;
mod extension;
mod extras;
mod group;
mod idempotency;
mod literal;
mod multipart;
mod operation;
mod output;
mod pagination;
mod parameter;
mod parameter_style;
mod part_encoding;
mod path;
mod predicate;
mod rate_limit;
mod response;
mod schema;
mod scope;
mod server;
mod told_header;
mod view;

pub use api::lower;

#[cfg(test)]
mod tests;
