// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Forms.

mod fill;
mod fill_required_model;

pub use fill::{Fill, FillRequired};
pub use fill_required_model::{FillRequiredModel, FillRequiredModelRequired};
