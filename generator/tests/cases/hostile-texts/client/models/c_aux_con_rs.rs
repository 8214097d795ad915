// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`CAuxConRs`] and the types inside it.

use shopwright::codegen;

/// ..\..\\C:\\aux\\con.rs
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CAuxConRs {
    /// ..\..\\C:\\aux\\con.rs
    pub c_aux_con_rs: Option<CAuxConRsCAuxConRs>,
}

codegen::record!(received CAuxConRs {
    0 c_aux_con_rs "..\\..\\C:\\aux\\con.rs" optional,
});

/// ..\..\\C:\\aux\\con.rs
#[derive(Clone)]
#[non_exhaustive]
pub enum CAuxConRsCAuxConRs {
    /// `..\..\C:\aux\con.rs`.
    CAuxConRs,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received CAuxConRsCAuxConRs {
    CAuxConRs = "..\\..\\C:\\aux\\con.rs",
    Plain = "plain",
});
