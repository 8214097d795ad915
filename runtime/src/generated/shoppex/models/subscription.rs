// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Subscription`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc, Value};
use super::SubscriptionProduct;

/// `Subscription`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// `cancel_reason_comment`.
    pub cancel_reason_comment: Option<String>,
    /// `cancel_reason_id`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub cancel_reason_id: Option<i64>,
    /// Unix time in seconds.
    pub canceled_at: Option<DateTime<Utc>>,
    /// `coupon_id`.
    pub coupon_id: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub current_period_end: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub current_period_start: Option<DateTime<Utc>>,
    /// Custom values attached to a sale. Seen as null, as a name-to-value object, and as an
    /// array, so no type is fixed here.
    ///
    /// Concluded, not stated by the API's documentation.
    pub custom_fields: Option<Value>,
    /// `customer_id`.
    pub customer_id: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `origin`.
    pub origin: Option<String>,
    /// `payment_link_id`.
    pub payment_link_id: Option<String>,
    /// `paypal_subscription_id`.
    pub paypal_subscription_id: Option<String>,
    /// `product`.
    pub product: Option<SubscriptionProduct>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `renewal_invoice_created`.
    pub renewal_invoice_created: Option<bool>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `status_details`.
    pub status_details: Option<String>,
    /// `stripe_subscription_id`.
    pub stripe_subscription_id: Option<String>,
    /// Unix time in seconds.
    pub trial_end: Option<DateTime<Utc>>,
    /// `trial_period_ending_email_sent`.
    pub trial_period_ending_email_sent: Option<bool>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `upcoming_email_1_week_sent`.
    pub upcoming_email_1_week_sent: Option<bool>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Subscription {
    0 cancel_reason_comment "cancel_reason_comment" optional,
    1 cancel_reason_id "cancel_reason_id" optional,
    2 canceled_at "canceled_at" optional as Option<UnixSeconds>,
    3 coupon_id "coupon_id" optional,
    4 created_at "created_at" optional as Option<UnixSeconds>,
    5 current_period_end "current_period_end" optional as Option<UnixSeconds>,
    6 current_period_start "current_period_start" optional as Option<UnixSeconds>,
    7 custom_fields "custom_fields" optional,
    8 customer_id "customer_id" optional,
    9 gateway "gateway" optional,
    10 id "id" optional,
    11 origin "origin" optional,
    12 payment_link_id "payment_link_id" optional,
    13 paypal_subscription_id "paypal_subscription_id" optional,
    14 product "product" optional,
    15 product_id "product_id" optional,
    16 renewal_invoice_created "renewal_invoice_created" optional,
    17 shop_id "shop_id" optional,
    18 status "status" optional,
    19 status_details "status_details" optional,
    20 stripe_subscription_id "stripe_subscription_id" optional,
    21 trial_end "trial_end" optional as Option<UnixSeconds>,
    22 trial_period_ending_email_sent "trial_period_ending_email_sent" optional,
    23 uniqid "uniqid" optional,
    24 upcoming_email_1_week_sent "upcoming_email_1_week_sent" optional,
    25 updated_at "updated_at" optional as Option<UnixSeconds>,
});
