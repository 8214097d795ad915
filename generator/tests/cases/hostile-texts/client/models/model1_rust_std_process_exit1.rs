// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Model1RustStdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// 1. \`\`\`rust
///    std::process::exit(1)
///
/// ```text
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model1RustStdProcessExit1 {
    /// 1. \`\`\`rust
    ///    std::process::exit(1)
    ///
    /// ```text
    /// ```
    pub field_1_rust_std_process_exit_1: Option<
        Model1RustStdProcessExit1_1RustStdProcessExit1,
    >,
}

codegen::record!(received Model1RustStdProcessExit1 {
    0 field_1_rust_std_process_exit_1 "1. ```rust\n   std::process::exit(1)\n   ```" optional,
});

/// 1. \`\`\`rust
///    std::process::exit(1)
///
/// ```text
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum Model1RustStdProcessExit1_1RustStdProcessExit1 {
    /// `1. '''rust std::process::exit(1) '''`.
    Value1RustStdProcessExit1,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received Model1RustStdProcessExit1_1RustStdProcessExit1 {
    Value1RustStdProcessExit1 = "1. ```rust\n   std::process::exit(1)\n   ```",
    Plain = "plain",
});
