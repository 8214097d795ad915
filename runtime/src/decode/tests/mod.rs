//! Strict and lenient reading of bodies.

// A field that is absent, null or there.
#![allow(clippy::option_option)]

mod lenient;
mod never_panics;
mod speed;
mod strict;
