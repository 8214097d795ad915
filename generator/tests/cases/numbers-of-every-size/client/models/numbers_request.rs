// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`NumbersRequest`].

use shopwright::codegen::{self, Decimal, Exact, ExactText};

/// `NumbersRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumbersRequest {
    /// `a`.
    pub a: i32,
    /// `b`.
    pub b: Option<i64>,
    /// `c`.
    pub c: Option<u64>,
    /// `d`.
    pub d: Option<u64>,
    /// `e`.
    pub e: Option<i64>,
    /// `f`.
    pub f: f64,
    /// `g`.
    pub g: Option<Decimal>,
    /// `h`.
    pub h: Option<Decimal>,
    /// `i`.
    pub i: Option<f64>,
    /// `j`.
    pub j: Option<String>,
    /// `k`.
    pub k: Option<f64>,
}

impl NumbersRequest {
    /// Makes a value of what is required.
    pub fn new(a: i32, f: f64) -> Self {
        Self {
            a,
            b: None,
            c: None,
            d: None,
            e: None,
            f,
            g: None,
            h: None,
            i: None,
            j: None,
            k: None,
        }
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: u64) -> Self {
        self.c = Some(c);
        self
    }

    /// Sets `d`.
    pub fn d(mut self, d: u64) -> Self {
        self.d = Some(d);
        self
    }

    /// Sets `e`.
    pub fn e(mut self, e: i64) -> Self {
        self.e = Some(e);
        self
    }

    /// Sets `g`.
    pub fn g(mut self, g: impl Into<Decimal>) -> Self {
        self.g = Some(g.into());
        self
    }

    /// Sets `h`.
    pub fn h(mut self, h: impl Into<Decimal>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets `i`.
    pub fn i(mut self, i: f64) -> Self {
        self.i = Some(i);
        self
    }

    /// Sets `j`.
    pub fn j(mut self, j: impl Into<String>) -> Self {
        self.j = Some(j.into());
        self
    }

    /// Sets `k`.
    pub fn k(mut self, k: f64) -> Self {
        self.k = Some(k);
        self
    }
}

codegen::record!(sent NumbersRequest {
    0 a "a" required,
    1 b "b" optional,
    2 c "c" optional,
    3 d "d" optional,
    4 e "e" optional,
    5 f "f" required,
    6 g "g" optional as Option<Exact>,
    7 h "h" optional as Option<ExactText>,
    8 i "i" optional,
    9 j "j" optional,
    10 k "k" optional,
});
