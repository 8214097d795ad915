// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Letters.

mod a;
mod d;
mod fields;
mod s;
mod t;

pub use a::A;
pub use d::D;
pub use fields::Fields;
pub use s::S;
pub use t::T;
