// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`EtcPasswd`] and the types inside it.

use shopwright::codegen;

/// ../../../../etc/passwd
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EtcPasswd {
    /// ../../../../etc/passwd
    pub etc_passwd: Option<EtcPasswdEtcPasswd>,
}

codegen::record!(received EtcPasswd {
    0 etc_passwd "../../../../etc/passwd" optional,
});

/// ../../../../etc/passwd
#[derive(Clone)]
#[non_exhaustive]
pub enum EtcPasswdEtcPasswd {
    /// `../../../../etc/passwd`.
    EtcPasswd,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received EtcPasswdEtcPasswd {
    EtcPasswd = "../../../../etc/passwd",
    Plain = "plain",
});
