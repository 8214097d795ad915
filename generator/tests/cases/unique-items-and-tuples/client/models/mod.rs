// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Lists.

mod lists_response_item;

pub use lists_response_item::{ListsResponseItem, ListsResponseItemEnum};
