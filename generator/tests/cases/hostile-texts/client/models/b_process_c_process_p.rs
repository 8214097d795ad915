// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`BProcessCProcessP`] and the types inside it.

use shopwright::codegen;

/// b"process" c"process" 'p'
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BProcessCProcessP {
    /// b"process" c"process" 'p'
    pub b_process_c_process_p: Option<BProcessCProcessPBProcessCProcessP>,
}

codegen::record!(received BProcessCProcessP {
    0 b_process_c_process_p "b\"process\" c\"process\" 'p'" optional,
});

/// b"process" c"process" 'p'
#[derive(Clone)]
#[non_exhaustive]
pub enum BProcessCProcessPBProcessCProcessP {
    /// `b"process" c"process" 'p'`.
    BProcessCProcessP,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received BProcessCProcessPBProcessCProcessP {
    BProcessCProcessP = "b\"process\" c\"process\" 'p'",
    Plain = "plain",
});
