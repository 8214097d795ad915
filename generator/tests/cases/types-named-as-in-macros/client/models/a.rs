// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`A`].

use shopwright::codegen;
use super::{D, Fields, S, T};

/// `A`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// `d`.
    pub d: Option<D>,
    /// `fields`.
    pub fields: Option<Fields>,
    /// `s`.
    pub s: Option<S>,
    /// `t`.
    pub t: Option<T>,
}

impl A {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            d: None,
            fields: None,
            s: None,
            t: None,
        }
    }

    /// Sets `d`.
    pub fn d(mut self, d: D) -> Self {
        self.d = Some(d);
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, fields: Fields) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets `s`.
    pub fn s(mut self, s: impl Into<S>) -> Self {
        self.s = Some(s.into());
        self
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<T>) -> Self {
        self.t = Some(t.into());
        self
    }
}

impl Default for A {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both A {
    0 d "d" optional,
    1 fields "fields" optional,
    2 s "s" optional,
    3 t "t" optional,
});
