// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`AProcessXY`] and the types inside it.

use shopwright::codegen;

/// | a | process |
/// |---|---|
/// | x | \`\`\` |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AProcessXY {
    /// | a | process |
    /// |---|---|
    /// | x | \`\`\` |
    pub a_process_x_y: Option<AProcessXYAProcessXY>,
}

codegen::record!(received AProcessXY {
    0 a_process_x_y "| a | process |\n|---|---|\n| [x](y) | ``` |" optional,
});

/// | a | process |
/// |---|---|
/// | x | \`\`\` |
#[derive(Clone)]
#[non_exhaustive]
pub enum AProcessXYAProcessXY {
    /// `| a | process | |---|---| | [x](y) | ''' |`.
    AProcessXY,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received AProcessXYAProcessXY {
    AProcessXY = "| a | process |\n|---|---|\n| [x](y) | ``` |",
    Plain = "plain",
});
