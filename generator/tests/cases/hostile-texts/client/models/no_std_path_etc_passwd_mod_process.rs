// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`NoStdPathEtcPasswdModProcess`] and the types inside it.

use shopwright::codegen;

/// \[no_std\] #\[path = "/etc/passwd"\] mod process;
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoStdPathEtcPasswdModProcess {
    /// \[no_std\] #\[path = "/etc/passwd"\] mod process;
    pub no_std_path_etc_passwd_mod_process: Option<
        NoStdPathEtcPasswdModProcessNoStdPathEtcPasswdModProcess,
    >,
}

codegen::record!(received NoStdPathEtcPasswdModProcess {
    0 no_std_path_etc_passwd_mod_process "#![no_std] #[path = \"/etc/passwd\"] mod process;" optional,
});

/// \[no_std\] #\[path = "/etc/passwd"\] mod process;
#[derive(Clone)]
#[non_exhaustive]
pub enum NoStdPathEtcPasswdModProcessNoStdPathEtcPasswdModProcess {
    /// `#![no_std] #[path = "/etc/passwd"] mod process;`.
    NoStdPathEtcPasswdModProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received NoStdPathEtcPasswdModProcessNoStdPathEtcPasswdModProcess {
    NoStdPathEtcPasswdModProcess = "#![no_std] #[path = \"/etc/passwd\"] mod process;",
    Plain = "plain",
});
