// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Verb`] and the types inside it.

use shopwright::codegen;

/// `Verb`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Verb {
    /// `ayin`.
    pub ayin: Option<String>,
    /// `ʾ`.
    pub u2be: Option<String>,
    /// `ʿAyin`.
    pub u2bf_ayin: Option<String>,
    /// `ܫܡܐ`.
    pub u72b_u721_u710: Option<String>,
    /// `ꜱtem`.
    pub tem: Option<VerbTem>,
}

codegen::record!(received Verb {
    0 ayin "ayin" optional,
    1 u2be "ʾ" optional,
    2 u2bf_ayin "ʿAyin" optional,
    3 u72b_u721_u710 "ܫܡܐ" optional,
    4 tem "ꜱtem" optional,
});

/// Values of `VerbTem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerbTem {
    /// `pʿal`.
    Pal,
    /// `paʿʿel`.
    Pael,
    /// `ettaphʿal`.
    Ettaphal,
    /// `ettaphʿal (pass. of Taphʿel)`.
    EttaphalPassOfTaphel,
    /// `ʿ`.
    U2bf,
    /// `ʾ`.
    U2be,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received VerbTem {
    Pal = "pʿal",
    Pael = "paʿʿel",
    Ettaphal = "ettaphʿal",
    EttaphalPassOfTaphel = "ettaphʿal (pass. of Taphʿel)",
    U2bf = "ʿ",
    U2be = "ʾ",
});
