// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of 名前.

mod u6ce8u6587;

pub use u6ce8u6587::{注文, 注文SS};
