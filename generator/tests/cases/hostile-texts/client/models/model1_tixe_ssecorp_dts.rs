// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Model1TixeSsecorpDts`] and the types inside it.

use shopwright::codegen;

/// }(1)tixe::ssecorp::dts
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model1TixeSsecorpDts {
    /// }(1)tixe::ssecorp::dts
    pub field_1_tixe_ssecorp_dts: Option<Model1TixeSsecorpDts1TixeSsecorpDts>,
}

codegen::record!(received Model1TixeSsecorpDts {
    0 field_1_tixe_ssecorp_dts "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}" optional,
});

/// }(1)tixe::ssecorp::dts
#[derive(Clone)]
#[non_exhaustive]
pub enum Model1TixeSsecorpDts1TixeSsecorpDts {
    /// `}(1)tixe::ssecorp::dts`.
    Value1TixeSsecorpDts,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received Model1TixeSsecorpDts1TixeSsecorpDts {
    Value1TixeSsecorpDts = "\u{202e}}(1)tixe::ssecorp::dts\u{2066}\u{200b}\u{feff}",
    Plain = "plain",
});
