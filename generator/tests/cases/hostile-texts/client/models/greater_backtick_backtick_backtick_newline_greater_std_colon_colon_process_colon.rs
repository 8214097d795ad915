// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick`] and the types inside it.

use shopwright::codegen;

/// \`\`\`
/// std::process::exit(1)
/// \`\`\`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick {
    /// \`\`\`
    /// std::process::exit(1)
    /// \`\`\`
    pub std_process_exit_1: Option<
        GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktickGreaterBacktickBacktickBacktick,
    >,
}

codegen::record!(received GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick {
    0 std_process_exit_1 "> ```\n> std::process::exit(1)\n> ```" optional,
});

/// \`\`\`
/// std::process::exit(1)
/// \`\`\`
#[derive(Clone)]
#[non_exhaustive]
pub enum GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktickGreaterBacktickBacktickBacktick {
    /// `> ''' > std::process::exit(1) > '''`.
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktickGreaterBacktickBacktickBacktick {
    GreaterBacktickBacktickBacktickNewlineGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineGreaterBacktickBacktickBacktick = "> ```\n> std::process::exit(1)\n> ```",
    Plain = "plain",
});
