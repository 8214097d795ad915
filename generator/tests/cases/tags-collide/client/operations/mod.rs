// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of Tags, by group.

pub mod client_;
pub mod d;
pub mod mod_;
pub mod models;
pub mod u6ce8u6587;
pub mod users;
pub mod users_2;
