// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`NU7d`] and the types inside it.

use shopwright::codegen;

/// \" \\n \\u{7d} \\
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NU7d {
    /// \" \\n \\u{7d} \\
    pub n_u_7d: Option<NU7dNU7d>,
}

codegen::record!(received NU7d {
    0 n_u_7d "\\\" \\n \\u{7d} \\" optional,
});

/// \" \\n \\u{7d} \\
#[derive(Clone)]
#[non_exhaustive]
pub enum NU7dNU7d {
    /// `\" \n \u{7d} \`.
    NU7d,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received NU7dNU7d {
    NU7d = "\\\" \\n \\u{7d} \\",
    Plain = "plain",
});
