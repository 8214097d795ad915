// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SubscriptionProduct`].

use crate::codegen::{self, Decimal, Exact};

/// `SubscriptionProduct`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionProduct {
    /// `currency`.
    pub currency: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `subtype`.
    pub subtype: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
}

codegen::record!(received SubscriptionProduct {
    0 currency "currency" optional,
    1 id "id" optional,
    2 price "price" optional as Option<Exact>,
    3 price_display "price_display" optional as Option<Exact>,
    4 subtype "subtype" optional,
    5 title "title" optional,
    6 kind "type" optional,
    7 uniqid "uniqid" optional,
});
