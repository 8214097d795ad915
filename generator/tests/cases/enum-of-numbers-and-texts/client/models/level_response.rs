// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`LevelResponse`] and the types inside it.

use shopwright::codegen::{self, Value};

/// `LevelResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LevelResponse {
    /// `flag`.
    pub flag: Option<bool>,
    /// `mixed`.
    pub mixed: Option<Value>,
    /// `negative`.
    pub negative: Option<LevelResponseNegative>,
    /// `number`.
    pub number: Option<LevelResponseNumber>,
    /// `objects`.
    pub objects: Option<Value>,
    /// `text`.
    pub text: Option<LevelResponseText>,
}

codegen::record!(received LevelResponse {
    0 flag "flag" optional,
    1 mixed "mixed" optional,
    2 negative "negative" optional,
    3 number "number" optional,
    4 objects "objects" optional,
    5 text "text" optional,
});

/// Values of `LevelResponseNegative`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelResponseNegative {
    /// `-1`.
    Minus1,
    /// `1`.
    Value1,
    /// `0`.
    Value0,
    /// A value that is newer than this crate.
    Unrecognized(i64),
}

codegen::integer_enum!(received LevelResponseNegative {
    Minus1 = -1,
    Value1 = 1,
    Value0 = 0,
});

/// Values of `LevelResponseNumber`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelResponseNumber {
    /// `1`.
    Value1,
    /// A value that is newer than this crate.
    Unrecognized(i64),
}

codegen::integer_enum!(received LevelResponseNumber {
    Value1 = 1,
});

/// Values of `LevelResponseText`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LevelResponseText {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received LevelResponseText {
    Value1 = "1",
    Value2 = "2",
});
