// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`All`].

use shopwright::codegen;
use super::{
    BoxModel, CallModel, ClientModel, ErrorModel, GetAll, GetAll2, GetDotAll,
    Model500error, OptionModel, ResultModel, SelfModel, StringModel,
};

/// `All`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// `a`.
    pub a: Option<ResultModel>,
    /// `b`.
    pub b: Option<OptionModel>,
    /// `c`.
    pub c: Option<BoxModel>,
    /// `d`.
    pub d: Option<StringModel>,
    /// `e`.
    pub e: Option<ErrorModel>,
    /// `f`.
    pub f: Option<ClientModel>,
    /// `g`.
    pub g: Option<GetAll2>,
    /// `h`.
    pub h: Option<GetAll>,
    /// `i`.
    pub i: Option<Model500error>,
    /// `j`.
    pub j: Option<SelfModel>,
    /// `k`.
    pub k: Option<Vec<String>>,
    /// `l`.
    pub l: Option<CallModel>,
    /// `m`.
    pub m: Option<GetDotAll>,
}

codegen::record!(received All {
    0 a "a" optional,
    1 b "b" optional,
    2 c "c" optional,
    3 d "d" optional,
    4 e "e" optional,
    5 f "f" optional,
    6 g "g" optional,
    7 h "h" optional,
    8 i "i" optional,
    9 j "j" optional,
    10 k "k" optional,
    11 l "l" optional,
    12 m "m" optional,
});
