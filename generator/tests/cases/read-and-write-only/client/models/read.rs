// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Read`].

use shopwright::codegen::{self, NaiveDate};
use super::Way;

/// `Read`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Read {
    /// `at`.
    pub at: Option<NaiveDate>,
    /// `of`.
    pub of: Option<Way>,
}

impl Read {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { at: None, of: None }
    }

    /// Sets `at`.
    pub fn at(mut self, at: NaiveDate) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets `of`.
    pub fn of(mut self, of: Way) -> Self {
        self.of = Some(of);
        self
    }
}

impl Default for Read {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both Read {
    0 at "at" optional,
    1 of "of" optional,
});
