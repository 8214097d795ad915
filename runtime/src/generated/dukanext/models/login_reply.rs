// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`LoginReply`] and the types inside it.

use crate::codegen::{self, Secret};

/// Reply to a completed login. The two sources disagree on where the token sits, so neither
/// member is marked required; exactly one is expected.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginReply {
    /// Alternative location shown by the auth guide; accept either.
    pub data: Option<LoginReplyData>,
    /// Marks the reply as successful.
    pub status: String,
    /// Customer JWT. Placed here by the endpoint reference.
    pub token: Option<Secret>,
}

codegen::record!(received LoginReply {
    0 data "data" optional,
    1 status "status" required,
    2 token "token" optional,
});

/// Alternative location shown by the auth guide; accept either.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginReplyData {
    /// Customer JWT. Placed here by the auth guide.
    pub token: Option<Secret>,
}

codegen::record!(received LoginReplyData {
    0 token "token" optional,
});
