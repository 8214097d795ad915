//! What happens at Shoppex and is told to subscribers: names, payloads, signatures, retries, the log, and the question for
//! the goods of a dynamic product.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use super::Shoppex;
use super::auth::SHOP;
use crate::call::Call;
use crate::description::Description;
use crate::reply::Reply;
use crate::store::{Record, Store};
use crate::webhooks::{
    DeliveryAttempt, Event, Outgoing, Subscriber, Webhooks, hex_hmac_sha256, hex_hmac_sha512, uuid,
};

/// Secrets of webhooks, and addresses of payments and products; no path of the API leads here.
const SECRETS: &str = "/webhooks#secrets";
const OF_PAYMENTS: &str = "/payments#webhooks";
const OF_PRODUCTS: &str = "/products#webhooks";
/// Stands for dynamic delivery, which has no event name.
const DYNAMIC: &str = "dynamic";
const MINUTE: u64 = 60;

impl Webhooks for Shoppex {
    fn store(&self) -> i64 {
        SHOP
    }

    fn notice(&self, call: &Call<'_>, reply: &Reply, store: &mut Store) {
        let data = reply.data.clone();
        let name = match call.operation.key.as_str() {
            "POST /orders" => "order:created",
            "PATCH /orders/{}" | "PUT /orders/{}" => "order:updated",
            "POST /orders/{}/complete" => {
                ask_for_goods(store, &data);
                "order:paid"
            }
            "POST /payments/{}/complete" | "POST /invoices/{}/complete" => {
                let id = call.arguments.segment(0);
                if let Some(own) = store.collection(OF_PAYMENTS).get(id).cloned() {
                    store.tell_only(subscriber(id, &own), "order:paid", data.clone());
                }
                "order:paid"
            }
            "POST /products" => {
                keep_question(store, &data, call.body());
                "product:created"
            }
            "PATCH /products/{}" => {
                keep_question(store, &data, call.body());
                "product:edited"
            }
            "POST /tickets" => "query:created",
            "POST /tickets/{}/messages" => "query:replied",
            "POST /subscriptions/{}/cancel" => "subscription:cancelled",
            "POST /subscriptions/{}/pause" | "POST /subscriptions/{}/resume" => {
                "subscription:updated"
            }
            _ => return,
        };
        let with_products = data.get("items").map(|items| {
            let mut data = data.clone();
            data["products"] = items.clone();
            data
        });
        store.tell(name, data);
        if let Some(data) = with_products.filter(|_| name.starts_with("order:")) {
            store.tell(&format!("{name}:product"), data);
        }
    }

    fn subscribers(
        &self,
        description: &Description,
        store: &mut Store,
        topic: &str,
    ) -> Vec<Subscriber> {
        let names = description
            .components()
            .pointer("/schemas/WebhookEventName/enum");
        let names = names.and_then(Value::as_array).into_iter().flatten();
        // Nobody can subscribe to a name that is not known yet, so all are told.
        let is_new = !names.clone().any(|known| known == topic);
        let records = store.collection("/webhooks").records();
        let wants = |record: &&Record| {
            let events = record.get("events").and_then(Value::as_array);
            is_new || events.is_some_and(|events| events.iter().any(|event| event == topic))
        };
        let ids = records.filter(wants).map(|record| record["id"].clone());
        let ids: Vec<Value> = ids.collect();
        let ids = ids.iter().filter_map(Value::as_str);
        // Those that are there from the start have no secret, and nobody who listens.
        ids.filter_map(|id| webhook(store, id)).collect()
    }

    fn sample(&self, _: &Description, topic: &str, now: Duration) -> Value {
        let mut data = json!({ "uniqid": "samp_1", "created_at": now.as_secs() });
        if topic.starts_with("order:") {
            data["status"] = json!("COMPLETED");
            data["currency"] = json!("EUR");
            data["total"] = json!(9.99);
        }
        if topic.ends_with(":product") {
            data["products"] = json!([{ "product_id": "prod_1001" }]);
        }
        data
    }

    fn body(&self, event: &Event, _: &str, _: i64, now: Duration) -> Value {
        if event.topic == DYNAMIC {
            return event.data.clone();
        }
        json!({ "event": event.topic, "data": event.data, "created_at": now.as_secs() })
    }

    fn headers(&self, outgoing: &Outgoing<'_>) -> HeaderMap {
        let seconds = outgoing.now.as_secs().to_string();
        let id = uuid(outgoing.delivery);
        let signed = [id.as_bytes(), b".", seconds.as_bytes(), b".", outgoing.body];
        let signature = hex_hmac_sha256(outgoing.secret, &signed);
        let signature = format!("v1,t={seconds},h={signature}");
        let deprecated = hex_hmac_sha512(outgoing.secret, &[outgoing.body]);
        let mut headers = vec![
            ("content-type", "application/json"),
            ("user-agent", "Shoppex-Webhook/1.0"),
            ("x-shoppex-timestamp", &seconds),
            ("x-shoppex-signature-v2", &signature),
            ("x-shoppex-signature-v2-algorithm", "HMAC-SHA256"),
        ];
        if outgoing.topic == DYNAMIC {
            headers.push(("x-shoppex-delivery-id", &id));
            headers.push(("x-shoppex-idempotency-key", &id));
        } else {
            headers.push(("x-shoppex-event", outgoing.topic));
            headers.push(("x-shoppex-delivery", &id));
            headers.push(("x-shoppex-signature", &deprecated));
        }
        let header = |(name, value): (&'static str, &str)| {
            let value = HeaderValue::from_str(value).ok()?;
            Some((HeaderName::from_static(name), value))
        };
        headers.into_iter().filter_map(header).collect()
    }

    fn waits(&self) -> &'static [Duration] {
        const {
            &[
                Duration::ZERO,
                Duration::from_secs(2 * MINUTE),
                Duration::from_secs(4 * MINUTE),
                Duration::from_secs(8 * MINUTE),
                Duration::from_secs(16 * MINUTE),
            ]
        }
    }

    fn note(&self, store: &mut Store, subscriber: &str, attempt: &DeliveryAttempt, now: Duration) {
        if store.collection("/webhooks").get(subscriber).is_none() {
            return;
        }
        let delivered = attempt.is_delivered();
        let logs = store.collection("/webhooks/logs");
        let id = super::id("/webhooks/logs", logs.take_id());
        let body: Option<Value> = serde_json::from_slice(&attempt.body).ok();
        let entry = json!({
            "id": id,
            "uniqid": id,
            "webhook_uniqid": subscriber,
            "event_type": attempt.topic,
            "url": attempt.url,
            "payload": body,
            "status": if delivered { "success" } else { "failed" },
            "status_code": attempt.answer.as_ref().ok().map(http::StatusCode::as_u16),
            "attempt": attempt.attempt,
            "error_message": attempt.answer.as_ref().err(),
            "created_at": now.as_secs(),
            "delivered_at": delivered.then_some(now.as_secs()),
        });
        let entry = entry.as_object().cloned().unwrap_or_default();
        logs.insert(id, entry);
    }
}

/// Keeps the secret of a webhook.
pub(super) fn keep_secret(store: &mut Store, webhook: &str, secret: &str) {
    let entry = Map::from_iter([("secret".to_owned(), json!(secret))]);
    store.collection(SECRETS).insert(webhook, entry);
}

/// Keeps where a payment's own callback goes, and its secret.
pub(super) fn keep_callback(store: &mut Store, payment: &str, url: &Value, secret: &str) {
    let entry = json!({ "url": url, "secret": secret });
    let entry = entry.as_object().cloned().unwrap_or_default();
    store.collection(OF_PAYMENTS).insert(payment, entry);
}

/// Sends a sample to one webhook alone, signed like all else.
pub(super) fn test(store: &mut Store, webhook_id: &str, name: &str, now: Duration) {
    if let Some(only) = webhook(store, webhook_id) {
        let data = json!({ "uniqid": "test_1", "created_at": now.as_secs() });
        store.tell_only(only, name, data);
    }
}

/// Sends once more what a log tells of.
pub(super) fn send_again(store: &mut Store, log: &Record) {
    let text = |name: &str| log.get(name).and_then(Value::as_str).unwrap_or_default();
    let data = log.get("payload").and_then(|payload| payload.get("data"));
    if let (Some(only), Some(data)) = (webhook(store, text("webhook_uniqid")), data) {
        store.tell_only(only, text("event_type"), data.clone());
    }
}

fn webhook(store: &mut Store, id: &str) -> Option<Subscriber> {
    let mut entry = store.collection(SECRETS).get(id)?.clone();
    let url = store.collection("/webhooks").get(id)?.get("url")?.clone();
    entry.insert("url".to_owned(), url);
    Some(subscriber(id, &entry))
}

fn subscriber(id: &str, entry: &Record) -> Subscriber {
    let text = |name: &str| {
        let value = entry.get(name).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    Subscriber {
        id: id.to_owned(),
        url: text("url"),
        secret: text("secret"),
    }
}

/// Keeps where the goods of a dynamic product are asked for, and with which secret.
fn keep_question(store: &mut Store, product: &Value, body: &Record) {
    let either = |one: &str, other: &str| body.get(one).or_else(|| body.get(other)).cloned();
    let Some(url) = either("dynamic_webhook", "dynamicWebhook") else {
        return;
    };
    let secret = either("dynamic_webhook_secret", "dynamicWebhookSecret");
    let entry = json!({ "url": url, "secret": secret });
    let id = product["id"].as_str().unwrap_or_default();
    let entry = entry.as_object().cloned().unwrap_or_default();
    store.collection(OF_PRODUCTS).insert(id, entry);
}

/// Asks the addresses of dynamic products for the goods of an order.
fn ask_for_goods(store: &mut Store, order: &Value) {
    let items = order.get("items").and_then(Value::as_array);
    for item in items.into_iter().flatten() {
        let id = item["product_id"].as_str().unwrap_or_default();
        let Some(entry) = store.collection(OF_PRODUCTS).get(id).cloned() else {
            continue;
        };
        let question = json!({
            "invoice": order,
            "product": store.collection("/products").get(id),
            "shop": { "id": "shop_1" },
            "line_item": item,
            "lineItem": item,
        });
        store.tell_only(subscriber(id, &entry), DYNAMIC, question);
    }
}
