// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookEventName`].

use crate::codegen;

/// Event names seen in the documentation. payment:completed appears only in examples.
/// Affiliate and reseller events exist too but their names are not visible; GET
/// /webhooks/events is the authority.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// `order:created`.
    OrderCreated,
    /// `order:updated`.
    OrderUpdated,
    /// `order:partial`.
    OrderPartial,
    /// `order:paid`.
    OrderPaid,
    /// `order:cancelled`.
    OrderCancelled,
    /// `order:disputed`.
    OrderDisputed,
    /// `order:created:product`.
    OrderCreatedProduct,
    /// `order:updated:product`.
    OrderUpdatedProduct,
    /// `order:partial:product`.
    OrderPartialProduct,
    /// `order:paid:product`.
    OrderPaidProduct,
    /// `order:cancelled:product`.
    OrderCancelledProduct,
    /// `order:disputed:product`.
    OrderDisputedProduct,
    /// `order:manual_payment_pending`.
    OrderManualPaymentPending,
    /// `product:created`.
    ProductCreated,
    /// `product:edited`.
    ProductEdited,
    /// `product:stock`.
    ProductStock,
    /// `product:dynamic`.
    ProductDynamic,
    /// `query:created`.
    QueryCreated,
    /// `query:replied`.
    QueryReplied,
    /// `feedback:received`.
    FeedbackReceived,
    /// `subscription:trial:started`.
    SubscriptionTrialStarted,
    /// `subscription:trial:ended`.
    SubscriptionTrialEnded,
    /// `subscription:created`.
    SubscriptionCreated,
    /// `subscription:updated`.
    SubscriptionUpdated,
    /// `subscription:renewed`.
    SubscriptionRenewed,
    /// `subscription:cancelled`.
    SubscriptionCancelled,
    /// `subscription:upcoming`.
    SubscriptionUpcoming,
    /// `subscription:trial:started:product`.
    SubscriptionTrialStartedProduct,
    /// `subscription:trial:ended:product`.
    SubscriptionTrialEndedProduct,
    /// `subscription:created:product`.
    SubscriptionCreatedProduct,
    /// `subscription:updated:product`.
    SubscriptionUpdatedProduct,
    /// `subscription:renewed:product`.
    SubscriptionRenewedProduct,
    /// `subscription:cancelled:product`.
    SubscriptionCancelledProduct,
    /// `subscription:upcoming:product`.
    SubscriptionUpcomingProduct,
    /// `payment:completed`.
    PaymentCompleted,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both WebhookEventName {
    OrderCreated = "order:created",
    OrderUpdated = "order:updated",
    OrderPartial = "order:partial",
    OrderPaid = "order:paid",
    OrderCancelled = "order:cancelled",
    OrderDisputed = "order:disputed",
    OrderCreatedProduct = "order:created:product",
    OrderUpdatedProduct = "order:updated:product",
    OrderPartialProduct = "order:partial:product",
    OrderPaidProduct = "order:paid:product",
    OrderCancelledProduct = "order:cancelled:product",
    OrderDisputedProduct = "order:disputed:product",
    OrderManualPaymentPending = "order:manual_payment_pending",
    ProductCreated = "product:created",
    ProductEdited = "product:edited",
    ProductStock = "product:stock",
    ProductDynamic = "product:dynamic",
    QueryCreated = "query:created",
    QueryReplied = "query:replied",
    FeedbackReceived = "feedback:received",
    SubscriptionTrialStarted = "subscription:trial:started",
    SubscriptionTrialEnded = "subscription:trial:ended",
    SubscriptionCreated = "subscription:created",
    SubscriptionUpdated = "subscription:updated",
    SubscriptionRenewed = "subscription:renewed",
    SubscriptionCancelled = "subscription:cancelled",
    SubscriptionUpcoming = "subscription:upcoming",
    SubscriptionTrialStartedProduct = "subscription:trial:started:product",
    SubscriptionTrialEndedProduct = "subscription:trial:ended:product",
    SubscriptionCreatedProduct = "subscription:created:product",
    SubscriptionUpdatedProduct = "subscription:updated:product",
    SubscriptionRenewedProduct = "subscription:renewed:product",
    SubscriptionCancelledProduct = "subscription:cancelled:product",
    SubscriptionUpcomingProduct = "subscription:upcoming:product",
    PaymentCompleted = "payment:completed",
});
