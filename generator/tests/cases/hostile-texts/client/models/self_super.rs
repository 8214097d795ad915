// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SelfSuper`] and the types inside it.

use shopwright::codegen;

/// self::super
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfSuper {
    /// self::super
    pub self_super: Option<SelfSuperSelfSuper>,
}

codegen::record!(received SelfSuper {
    0 self_super "self::super" optional,
});

/// self::super
#[derive(Clone)]
#[non_exhaustive]
pub enum SelfSuperSelfSuper {
    /// `self::super`.
    SelfSuper,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SelfSuperSelfSuper {
    SelfSuper = "self::super",
    Plain = "plain",
});
