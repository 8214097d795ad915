// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Search.

mod delete_search_request;
mod get_search_request;
mod head_search_request;
mod options_search_request;

pub use delete_search_request::DeleteSearchRequest;
pub use get_search_request::GetSearchRequest;
pub use head_search_request::HeadSearchRequest;
pub use options_search_request::OptionsSearchRequest;
