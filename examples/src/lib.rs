//! Programs that show shopwright at work; they are in `src/bin`. This library holds nothing but the
//! examples of README and docs, so that they are compiled with the tests.

/// The README, whose example has to compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// What docs/dukanext.md shows.
#[cfg(doctest)]
#[doc = include_str!("../../docs/dukanext.md")]
pub struct Dukanext;

/// What docs/webhooks.md shows.
#[cfg(doctest)]
#[doc = include_str!("../../docs/webhooks.md")]
pub struct Webhooks;

/// What docs/oauth.md shows.
#[cfg(doctest)]
#[doc = include_str!("../../docs/oauth.md")]
pub struct OAuth;

/// What docs/testing.md shows.
#[cfg(doctest)]
#[doc = include_str!("../../docs/testing.md")]
pub struct Testing;
