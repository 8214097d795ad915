// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Crate`] and the types inside it.

use shopwright::codegen;

/// crate
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// crate
    pub crate_: Option<CrateCrate>,
}

codegen::record!(received Crate {
    0 crate_ "crate" optional,
});

/// crate
#[derive(Clone)]
#[non_exhaustive]
pub enum CrateCrate {
    /// `crate`.
    Crate,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received CrateCrate {
    Crate = "crate",
    Plain = "plain",
});
