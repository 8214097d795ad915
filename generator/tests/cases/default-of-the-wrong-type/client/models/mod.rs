// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Pages.

mod pages_response;
mod pages_sort;

pub use pages_response::PagesResponse;
pub use pages_sort::PagesSort;
