// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PageMetaRequest`].

use crate::codegen;

/// `PageMetaRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/seo-and-meta>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageMetaRequest {
    /// Identifier for a dynamic page: product slug or id, category slug, policy type (privacy,
    /// terms, refund, pricing) or search term. Leave out for fixed paths.
    pub param: Option<String>,
    /// Page pattern such as /product/:id, /collections/:id, /support/:id, /search, or any fixed
    /// path.
    pub url: String,
}

impl PageMetaRequest {
    /// Makes a value of what is required.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            param: None,
            url: url.into(),
        }
    }

    /// Sets `param`.
    pub fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }
}

codegen::record!(sent PageMetaRequest {
    0 param "param" optional,
    1 url "url" required,
});
