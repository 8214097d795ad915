// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Types of Alike.

mod alike_response;
mod longword_longword_longword_longword_longword_longword_longword_longword_another_;
mod longword_longword_longword_longword_longword_longword_longword_longword_another_2;

pub use alike_response::AlikeResponse;
pub use longword_longword_longword_longword_longword_longword_longword_longword_another_::LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne;
pub use longword_longword_longword_longword_longword_longword_longword_longword_another_2::LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo;
