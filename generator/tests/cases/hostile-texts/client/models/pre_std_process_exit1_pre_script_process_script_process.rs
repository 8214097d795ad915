// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`PreStdProcessExit1PreScriptProcessScriptProcess`] and the types inside it.

use shopwright::codegen;

/// ```text
/// std::process::exit(1)
/// ```
/// \<script>process\</script>\<!-- process
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreStdProcessExit1PreScriptProcessScriptProcess {
    /// ```text
    /// std::process::exit(1)
    /// ```
    /// \<script>process\</script>\<!-- process
    pub pre_std_process_exit_1_pre_script_process_script_process: Option<
        PreStdProcessExit1PreScriptProcessScriptProcessPreStdProcessExit1PreScriptProcessScriptProcess,
    >,
}

codegen::record!(received PreStdProcessExit1PreScriptProcessScriptProcess {
    0 pre_std_process_exit_1_pre_script_process_script_process "<pre>std::process::exit(1)</pre><script>process</script><!-- process" optional,
});

/// ```text
/// std::process::exit(1)
/// ```
/// \<script>process\</script>\<!-- process
#[derive(Clone)]
#[non_exhaustive]
pub enum PreStdProcessExit1PreScriptProcessScriptProcessPreStdProcessExit1PreScriptProcessScriptProcess {
    /// `<pre>std::process::exit(1)</pre><script>process</script><!-- process`.
    LessPreGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenLessSlashPreGreaterLessScriptGreaterProcessLessSlashScriptGreaterLessNotMinusMinusProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received PreStdProcessExit1PreScriptProcessScriptProcessPreStdProcessExit1PreScriptProcessScriptProcess {
    LessPreGreaterStdColonColonProcessColonColonExitOpenParen1CloseParenLessSlashPreGreaterLessScriptGreaterProcessLessSlashScriptGreaterLessNotMinusMinusProcess = "<pre>std::process::exit(1)</pre><script>process</script><!-- process",
    Plain = "plain",
});
