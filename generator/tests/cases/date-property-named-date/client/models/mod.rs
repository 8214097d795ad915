// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Value.

mod date;
mod date_time_model;
mod value_model;

pub use date::Date;
pub use date_time_model::DateTimeModel;
pub use value_model::ValueModel;
