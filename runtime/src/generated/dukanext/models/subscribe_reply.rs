// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SubscribeReply`] and the types inside it.

use crate::codegen;

/// `SubscribeReply`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeReply {
    /// Which of the three states applied; show one neutral notice for all.
    pub message: SubscribeOutcome,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received SubscribeReply {
    0 message "message" required,
    1 status "status" required,
});

/// Which of the three states applied; show one neutral notice for all.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscribeOutcome {
    /// `Subscribed`.
    Subscribed,
    /// `Email not verified, new link sent`.
    LinkSentAgain,
    /// `Subscription renewed`.
    Renewed,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SubscribeOutcome {
    Subscribed = "Subscribed",
    LinkSentAgain = "Email not verified, new link sent",
    Renewed = "Subscription renewed",
});
