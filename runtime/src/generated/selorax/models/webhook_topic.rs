// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookTopic`].

use crate::codegen;

/// Topics an app can subscribe to. The official JavaScript SDK also names order.cancelled and
/// order.deleted, which no documentation page lists. New topics may be added inside v1.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookTopic {
    /// `order.created`.
    OrderCreated,
    /// `order.updated`.
    OrderUpdated,
    /// `order.status_changed`.
    OrderStatusChanged,
    /// `product.created`.
    ProductCreated,
    /// `product.updated`.
    ProductUpdated,
    /// `product.deleted`.
    ProductDeleted,
    /// `customer.created`.
    CustomerCreated,
    /// `customer.updated`.
    CustomerUpdated,
    /// `app.installed`.
    AppInstalled,
    /// `app.uninstalled`.
    AppUninstalled,
    /// `inventory.updated`.
    InventoryUpdated,
    /// `charge.created`.
    ChargeCreated,
    /// `charge.activated`.
    ChargeActivated,
    /// `charge.declined`.
    ChargeDeclined,
    /// `charge.cancelled`.
    ChargeCancelled,
    /// `charge.expired`.
    ChargeExpired,
    /// `charge.payment_failed`.
    ChargePaymentFailed,
    /// `subscription.renewal_pending`.
    SubscriptionRenewalPending,
    /// `customers/data_request`.
    CustomersDataRequest,
    /// `customers/redact`.
    CustomersRedact,
    /// `shop/redact`.
    ShopRedact,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both WebhookTopic {
    OrderCreated = "order.created",
    OrderUpdated = "order.updated",
    OrderStatusChanged = "order.status_changed",
    ProductCreated = "product.created",
    ProductUpdated = "product.updated",
    ProductDeleted = "product.deleted",
    CustomerCreated = "customer.created",
    CustomerUpdated = "customer.updated",
    AppInstalled = "app.installed",
    AppUninstalled = "app.uninstalled",
    InventoryUpdated = "inventory.updated",
    ChargeCreated = "charge.created",
    ChargeActivated = "charge.activated",
    ChargeDeclined = "charge.declined",
    ChargeCancelled = "charge.cancelled",
    ChargeExpired = "charge.expired",
    ChargePaymentFailed = "charge.payment_failed",
    SubscriptionRenewalPending = "subscription.renewal_pending",
    CustomersDataRequest = "customers/data_request",
    CustomersRedact = "customers/redact",
    ShopRedact = "shop/redact",
});
