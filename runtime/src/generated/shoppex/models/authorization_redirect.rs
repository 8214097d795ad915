// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AuthorizationRedirect`].

use crate::codegen::{self, Secret};

/// Bare object, without the data envelope, in the example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationRedirect {
    /// `redirect_url`.
    pub redirect_url: Secret,
}

codegen::record!(received AuthorizationRedirect {
    0 redirect_url "redirect_url" required,
});
