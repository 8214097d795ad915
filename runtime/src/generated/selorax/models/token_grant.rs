// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TokenGrant`].

use crate::codegen::{self, Value};
use super::{AuthorizationCodeGrant, RefreshTokenGrant};

/// `TokenGrant`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TokenGrant {
    /// Tagged `authorization_code`.
    AuthorizationCode(AuthorizationCodeGrant),
    /// Tagged `refresh_token`.
    RefreshToken(RefreshTokenGrant),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::tagged_union!(sent TokenGrant "grant_type" {
    AuthorizationCode "authorization_code",
    RefreshToken "refresh_token",
});

impl From<AuthorizationCodeGrant> for TokenGrant {
    fn from(value: AuthorizationCodeGrant) -> Self {
        Self::AuthorizationCode(value)
    }
}

impl From<RefreshTokenGrant> for TokenGrant {
    fn from(value: RefreshTokenGrant) -> Self {
        Self::RefreshToken(value)
    }
}
