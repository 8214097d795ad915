//! Tables of every codec, and what composing them keeps.

// A field that is absent, null or there.
#![allow(clippy::option_option)]

mod codecs;
mod money;
pub(crate) mod open;
mod raw;
