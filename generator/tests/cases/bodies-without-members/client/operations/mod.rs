// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of Notes, by group.

pub mod anything;
pub mod form;
pub mod list;
pub mod parts;
