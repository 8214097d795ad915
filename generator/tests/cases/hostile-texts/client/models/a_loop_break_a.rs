// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ALoopBreakA`] and the types inside it.

use shopwright::codegen;

/// 'a: loop { break 'a } '
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ALoopBreakA {
    /// 'a: loop { break 'a } '
    pub a_loop_break_a: Option<ALoopBreakAALoopBreakA>,
}

codegen::record!(received ALoopBreakA {
    0 a_loop_break_a "'a: loop { break 'a } '" optional,
});

/// 'a: loop { break 'a } '
#[derive(Clone)]
#[non_exhaustive]
pub enum ALoopBreakAALoopBreakA {
    /// `'a: loop { break 'a } '`.
    ALoopBreakA,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ALoopBreakAALoopBreakA {
    ALoopBreakA = "'a: loop { break 'a } '",
    Plain = "plain",
});
