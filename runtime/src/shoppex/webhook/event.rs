//! Events by their names, with what is known of their payloads.

use serde_json::Value;

use crate::decode::{Repair, decode_payload};
use crate::generated::shoppex::models::{Invoice, WebhookEventName};

/// What the suffix means that `data` lists the products too.
const WITH_PRODUCTS: &str = ":product";

/// What happened. A variant stands for a name and for the same name with the suffix `:product`.
///
/// Only orders have a payload that is described: the form of an invoice. Others are JSON as it came;
/// [`Delivery::body`](super::Delivery::body) has all digits of their amounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `order:created`.
    OrderCreated(OrderData),
    /// `order:updated`.
    OrderUpdated(OrderData),
    /// `order:partial`: paid in part.
    OrderPartial(OrderData),
    /// `order:paid`.
    OrderPaid(OrderData),
    /// `order:cancelled`.
    OrderCancelled(OrderData),
    /// `order:disputed`.
    OrderDisputed(OrderData),
    /// `order:manual_payment_pending`.
    OrderManualPaymentPending(OrderData),
    /// `product:created`.
    ProductCreated(Value),
    /// `product:edited`.
    ProductEdited(Value),
    /// `product:stock`.
    ProductStock(Value),
    /// `product:dynamic`.
    ProductDynamic(Value),
    /// `query:created`.
    QueryCreated(Value),
    /// `query:replied`.
    QueryReplied(Value),
    /// `feedback:received`.
    FeedbackReceived(Value),
    /// `subscription:trial:started`.
    SubscriptionTrialStarted(Value),
    /// `subscription:trial:ended`.
    SubscriptionTrialEnded(Value),
    /// `subscription:created`.
    SubscriptionCreated(Value),
    /// `subscription:updated`.
    SubscriptionUpdated(Value),
    /// `subscription:renewed`.
    SubscriptionRenewed(Value),
    /// `subscription:cancelled`.
    SubscriptionCancelled(Value),
    /// `subscription:upcoming`.
    SubscriptionUpcoming(Value),
    /// `payment:completed`; seen in examples only.
    PaymentCompleted(Value),
    /// A name that is newer than this crate, or of the families for affiliates and resellers, whose
    /// names are not documented.
    Unrecognized {
        /// The name.
        name: String,
        /// The payload as it came.
        data: Value,
    },
    /// A body that is not what its name promises. The event happened all the same.
    Unreadable {
        /// The payload as it came; the whole body where there is no payload, null where it is not
        /// JSON.
        data: Value,
        /// What does not fit, and where.
        problem: String,
    },
}

/// The payload of the events about orders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderData {
    /// The order, in the form of an invoice. Times inside it may have come as seconds or as text.
    pub invoice: Box<Invoice>,
    /// The products, where the name of the event ends in `:product`.
    pub products: Vec<Value>,
}

impl WebhookEventName {
    /// Says whether the payload lists the products too: the name ends in `:product`.
    pub fn has_products(&self) -> bool {
        self.to_string().ends_with(WITH_PRODUCTS)
    }

    /// Returns the name without the suffix `:product`.
    pub fn without_products(&self) -> Self {
        let name = self.to_string();
        let plain = name.strip_suffix(WITH_PRODUCTS);
        plain.map_or_else(|| self.clone(), |plain| Self::from(plain.to_owned()))
    }
}

impl Event {
    /// Reads the payload of an event out of a body; `data` is the same payload as JSON.
    pub(super) fn read(name: &WebhookEventName, data: Value, body: &[u8]) -> (Self, Vec<Repair>) {
        use WebhookEventName as Name;
        let event = match name.without_products() {
            Name::OrderCreated => return order(data, body, Self::OrderCreated),
            Name::OrderUpdated => return order(data, body, Self::OrderUpdated),
            Name::OrderPartial => return order(data, body, Self::OrderPartial),
            Name::OrderPaid => return order(data, body, Self::OrderPaid),
            Name::OrderCancelled => return order(data, body, Self::OrderCancelled),
            Name::OrderDisputed => return order(data, body, Self::OrderDisputed),
            Name::OrderManualPaymentPending => {
                return order(data, body, Self::OrderManualPaymentPending);
            }
            Name::ProductCreated => Self::ProductCreated(data),
            Name::ProductEdited => Self::ProductEdited(data),
            Name::ProductStock => Self::ProductStock(data),
            Name::ProductDynamic => Self::ProductDynamic(data),
            Name::QueryCreated => Self::QueryCreated(data),
            Name::QueryReplied => Self::QueryReplied(data),
            Name::FeedbackReceived => Self::FeedbackReceived(data),
            Name::SubscriptionTrialStarted => Self::SubscriptionTrialStarted(data),
            Name::SubscriptionTrialEnded => Self::SubscriptionTrialEnded(data),
            Name::SubscriptionCreated => Self::SubscriptionCreated(data),
            Name::SubscriptionUpdated => Self::SubscriptionUpdated(data),
            Name::SubscriptionRenewed => Self::SubscriptionRenewed(data),
            Name::SubscriptionCancelled => Self::SubscriptionCancelled(data),
            Name::SubscriptionUpcoming => Self::SubscriptionUpcoming(data),
            Name::PaymentCompleted => Self::PaymentCompleted(data),
            // Also a known family with a suffix that no page shows for it.
            _ => Self::Unrecognized {
                name: name.to_string(),
                data,
            },
        };
        (event, Vec::new())
    }
}

fn order(mut data: Value, body: &[u8], event: fn(OrderData) -> Event) -> (Event, Vec<Repair>) {
    // From the bytes, since amounts lose digits in a `Value`.
    match decode_payload(body, &["data"]) {
        Ok(decoded) => {
            let products = data.get_mut("products").map(Value::take);
            let products = match products {
                Some(Value::Array(products)) => products,
                _ => Vec::new(),
            };
            let invoice = Box::new(decoded.value);
            (event(OrderData { invoice, products }), decoded.repairs)
        }
        Err(error) => {
            let problem = error.to_string();
            (Event::Unreadable { data, problem }, Vec::new())
        }
    }
}
