// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Numbers.

mod numbers_request;
mod numbers_response;

pub use numbers_request::NumbersRequest;
pub use numbers_response::NumbersResponse;
