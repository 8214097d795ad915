// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Forms.

mod send_parts_request;
mod send_request;

pub use send_parts_request::{
    SendPartsRequest, SendPartsRequestDeep, SendPartsRequestMeta,
};
pub use send_request::{
    SendRequest, SendRequestCard, SendRequestCardMore, SendRequestWhen,
};
