//! Programs that show shopwright at work; they are in `src/bin`. This library holds nothing but the
//! README's example, so that it is compiled with the tests.

/// The README, whose example has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
