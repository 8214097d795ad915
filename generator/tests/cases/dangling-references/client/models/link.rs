// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Link`] and the types inside it.

use shopwright::codegen::{self, Value};

/// `Link`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// `anchor`.
    pub anchor: Option<Value>,
    /// `circle`.
    pub circle: Option<Value>,
    /// `deep`.
    pub deep: Option<LinkDeep>,
    /// `inside`.
    pub inside: Option<LinkDeepX>,
    /// `none`.
    pub none: Option<Value>,
    /// `number`.
    pub number: Option<Value>,
    /// `outside`.
    pub outside: Option<Value>,
    /// `web`.
    pub web: Option<Value>,
}

codegen::record!(received Link {
    0 anchor "anchor" optional,
    1 circle "circle" optional,
    2 deep "deep" optional,
    3 inside "inside" optional,
    4 none "none" optional,
    5 number "number" optional,
    6 outside "outside" optional,
    7 web "web" optional,
});

/// `LinkDeep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeep {
    /// `x`.
    pub x: Option<LinkDeepX>,
}

codegen::record!(received LinkDeep {
    0 x "x" optional,
});

/// `LinkDeepX`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkDeepX {
    /// `y`.
    pub y: Option<i64>,
}

codegen::record!(received LinkDeepX {
    0 y "y" optional,
});
