// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`注文`] and the types inside it.

use shopwright::codegen;

/// `注文`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct 注文 {
    /// `fi`.
    pub fi: Option<String>,
    /// `ß`.
    pub ß: Option<注文SS>,
    /// `İ`.
    pub i̇: Option<String>,
    /// `番号`.
    pub 番号: Option<String>,
    /// `ﬁ`.
    pub fi_2: Option<String>,
    /// `🦀`.
    pub u1f980: Option<String>,
}

codegen::record!(received 注文 {
    0 fi "fi" optional,
    1 ß "ß" optional,
    2 i̇ "İ" optional,
    3 番号 "番号" optional,
    4 fi_2 "ﬁ" optional,
    5 u1f980 "🦀" optional,
});

/// Values of `注文SS`.
#[derive(Clone)]
#[non_exhaustive]
pub enum 注文SS {
    /// `ß`.
    SS,
    /// `ss`.
    Ss2,
    /// `SS`.
    Ss,
    /// `😀`.
    U1f600,
    /// `😁`.
    U1f601,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received 注文SS {
    SS = "ß",
    Ss2 = "ss",
    Ss = "SS",
    U1f600 = "😀",
    U1f601 = "😁",
});
