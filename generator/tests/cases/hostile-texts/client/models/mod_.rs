// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Mod`] and the types inside it.

use shopwright::codegen;

/// mod
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mod {
    /// mod
    pub mod_: Option<ModMod>,
}

codegen::record!(received Mod {
    0 mod_ "mod" optional,
});

/// mod
#[derive(Clone)]
#[non_exhaustive]
pub enum ModMod {
    /// `mod`.
    Mod,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ModMod {
    Mod = "mod",
    Plain = "plain",
});
