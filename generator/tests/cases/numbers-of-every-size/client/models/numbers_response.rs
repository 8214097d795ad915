// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`NumbersResponse`].

use shopwright::codegen::{self, Decimal, Exact, ExactText};

/// `NumbersResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumbersResponse {
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

codegen::record!(received NumbersResponse {
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
