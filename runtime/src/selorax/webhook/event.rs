//! Events by their topics, with what is known of their payloads.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::decode::{Repair, decode_payload};
use crate::generated::selorax::models::{
    CustomerDataRequest, CustomerRedaction, OrderStatusWebhookData, OrderWebhookData,
    ShopRedaction, WebhookTopic,
};

/// What happened, with the payload that belongs to it.
///
/// The fields of most payloads are not documented where this could be seen; those are JSON as it
/// came. In a `Value` numbers have about 17 digits; [`Delivery::body`](super::Delivery::body) has
/// all of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `order.created`.
    OrderCreated(OrderWebhookData),
    /// `order.updated`. That its payload is that of `order.created` is concluded.
    OrderUpdated(OrderWebhookData),
    /// `order.status_changed`.
    OrderStatusChanged(OrderStatusWebhookData),
    /// `product.created`.
    ProductCreated(Value),
    /// `product.updated`.
    ProductUpdated(Value),
    /// `product.deleted`.
    ProductDeleted(Value),
    /// `customer.created`.
    CustomerCreated(Value),
    /// `customer.updated`.
    CustomerUpdated(Value),
    /// `app.installed`.
    AppInstalled(Value),
    /// `app.uninstalled`.
    AppUninstalled(Value),
    /// `inventory.updated`.
    InventoryUpdated(Value),
    /// `charge.created`.
    ChargeCreated(Value),
    /// `charge.activated`: the merchant approved it.
    ChargeActivated(Value),
    /// `charge.declined`.
    ChargeDeclined(Value),
    /// `charge.cancelled`.
    ChargeCancelled(Value),
    /// `charge.expired`.
    ChargeExpired(Value),
    /// `charge.payment_failed`.
    ChargePaymentFailed(Value),
    /// `subscription.renewal_pending`.
    SubscriptionRenewalPending(Value),
    /// `customers/data_request`: a customer asks for what is stored; due within 30 days.
    CustomersDataRequest(CustomerDataRequest),
    /// `customers/redact`: a customer is to be forgotten.
    CustomersRedact(CustomerRedaction),
    /// `shop/redact`: a store is to be forgotten.
    ShopRedact(ShopRedaction),
    /// A topic that is newer than this crate.
    Unrecognized {
        /// The topic.
        topic: String,
        /// The payload as it came.
        data: Value,
    },
    /// A body that is not what its topic promises. The event happened all the same.
    Unreadable {
        /// The topic; an empty [`WebhookTopic::Unrecognized`] when there is none.
        topic: WebhookTopic,
        /// The payload as it came; the whole body where there is no payload, null where it is not
        /// JSON.
        data: Value,
        /// What does not fit, and where.
        problem: String,
    },
}

impl Event {
    /// Returns the topic.
    pub fn topic(&self) -> WebhookTopic {
        match self {
            Self::OrderCreated(_) => WebhookTopic::OrderCreated,
            Self::OrderUpdated(_) => WebhookTopic::OrderUpdated,
            Self::OrderStatusChanged(_) => WebhookTopic::OrderStatusChanged,
            Self::ProductCreated(_) => WebhookTopic::ProductCreated,
            Self::ProductUpdated(_) => WebhookTopic::ProductUpdated,
            Self::ProductDeleted(_) => WebhookTopic::ProductDeleted,
            Self::CustomerCreated(_) => WebhookTopic::CustomerCreated,
            Self::CustomerUpdated(_) => WebhookTopic::CustomerUpdated,
            Self::AppInstalled(_) => WebhookTopic::AppInstalled,
            Self::AppUninstalled(_) => WebhookTopic::AppUninstalled,
            Self::InventoryUpdated(_) => WebhookTopic::InventoryUpdated,
            Self::ChargeCreated(_) => WebhookTopic::ChargeCreated,
            Self::ChargeActivated(_) => WebhookTopic::ChargeActivated,
            Self::ChargeDeclined(_) => WebhookTopic::ChargeDeclined,
            Self::ChargeCancelled(_) => WebhookTopic::ChargeCancelled,
            Self::ChargeExpired(_) => WebhookTopic::ChargeExpired,
            Self::ChargePaymentFailed(_) => WebhookTopic::ChargePaymentFailed,
            Self::SubscriptionRenewalPending(_) => WebhookTopic::SubscriptionRenewalPending,
            Self::CustomersDataRequest(_) => WebhookTopic::CustomersDataRequest,
            Self::CustomersRedact(_) => WebhookTopic::CustomersRedact,
            Self::ShopRedact(_) => WebhookTopic::ShopRedact,
            Self::Unrecognized { topic, .. } => WebhookTopic::Unrecognized(topic.clone()),
            Self::Unreadable { topic, .. } => topic.clone(),
        }
    }

    /// Reads the payload of a topic out of a body; `data` is the same payload as JSON.
    pub(super) fn read(topic: WebhookTopic, data: Value, body: &[u8]) -> (Self, Vec<Repair>) {
        let typed = Typed {
            topic: topic.clone(),
            body,
        };
        let event = match topic {
            WebhookTopic::OrderCreated => return typed.read(data, Self::OrderCreated),
            WebhookTopic::OrderUpdated => return typed.read(data, Self::OrderUpdated),
            WebhookTopic::OrderStatusChanged => return typed.read(data, Self::OrderStatusChanged),
            WebhookTopic::CustomersDataRequest => {
                return typed.read(data, Self::CustomersDataRequest);
            }
            WebhookTopic::CustomersRedact => return typed.read(data, Self::CustomersRedact),
            WebhookTopic::ShopRedact => return typed.read(data, Self::ShopRedact),
            WebhookTopic::ProductCreated => Self::ProductCreated(data),
            WebhookTopic::ProductUpdated => Self::ProductUpdated(data),
            WebhookTopic::ProductDeleted => Self::ProductDeleted(data),
            WebhookTopic::CustomerCreated => Self::CustomerCreated(data),
            WebhookTopic::CustomerUpdated => Self::CustomerUpdated(data),
            WebhookTopic::AppInstalled => Self::AppInstalled(data),
            WebhookTopic::AppUninstalled => Self::AppUninstalled(data),
            WebhookTopic::InventoryUpdated => Self::InventoryUpdated(data),
            WebhookTopic::ChargeCreated => Self::ChargeCreated(data),
            WebhookTopic::ChargeActivated => Self::ChargeActivated(data),
            WebhookTopic::ChargeDeclined => Self::ChargeDeclined(data),
            WebhookTopic::ChargeCancelled => Self::ChargeCancelled(data),
            WebhookTopic::ChargeExpired => Self::ChargeExpired(data),
            WebhookTopic::ChargePaymentFailed => Self::ChargePaymentFailed(data),
            WebhookTopic::SubscriptionRenewalPending => Self::SubscriptionRenewalPending(data),
            WebhookTopic::Unrecognized(topic) => Self::Unrecognized { topic, data },
        };
        (event, Vec::new())
    }
}

/// A payload that has a type.
struct Typed<'b> {
    topic: WebhookTopic,
    body: &'b [u8],
}

impl Typed<'_> {
    fn read<T: DeserializeOwned>(self, data: Value, event: fn(T) -> Event) -> (Event, Vec<Repair>) {
        // From the bytes, since amounts lose digits in a `Value`.
        match decode_payload(self.body, &["data"]) {
            Ok(decoded) => (event(decoded.value), decoded.repairs),
            Err(error) => {
                let event = Event::Unreadable {
                    topic: self.topic,
                    data,
                    problem: error.to_string(),
                };
                (event, Vec::new())
            }
        }
    }
}
