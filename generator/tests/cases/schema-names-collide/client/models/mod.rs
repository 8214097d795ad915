// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Client.

mod all;
mod box_model;
mod call_model;
mod client_model;
mod error_model;
mod get_all;
mod get_all2;
mod get_dot_all;
mod model500error;
mod option_model;
mod result_model;
mod self_model;
mod string_model;

pub use all::All;
pub use box_model::BoxModel;
pub use call_model::CallModel;
pub use client_model::ClientModel;
pub use error_model::ErrorModel;
pub use get_all::GetAll;
pub use get_all2::GetAll2;
pub use get_dot_all::GetDotAll;
pub use model500error::Model500error;
pub use option_model::OptionModel;
pub use result_model::ResultModel;
pub use self_model::SelfModel;
pub use string_model::StringModel;
