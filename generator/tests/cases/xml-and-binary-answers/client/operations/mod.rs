// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of Feeds, by group.

pub mod any;
pub mod feed;
pub mod file;
pub mod moved;
pub mod number;
pub mod object;
pub mod text;
