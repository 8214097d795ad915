// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`InvoiceVariant`].

use crate::codegen;

/// `InvoiceVariant`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceVariant {
    /// `title`.
    pub title: Option<String>,
}

codegen::record!(received InvoiceVariant {
    0 title "title" optional,
});
