//! What happens at `SeloraX` and is told to subscribers: topics, payloads, headers, retries.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::credentials::STORE_ID;
use super::{SeloraX, V1};
use crate::call::Call;
use crate::clock::timestamp;
use crate::description::Description;
use crate::reply::Reply;
use crate::shape::{Shape, sample};
use crate::store::{Record, Store};
use crate::webhooks::{
    DeliveryAttempt, Event, Outgoing, Subscriber, Webhooks, hex_hmac_sha256, uuid,
};

const MINUTE: u64 = 60;

impl Webhooks for SeloraX {
    fn store(&self) -> i64 {
        STORE_ID
    }

    fn notice(&self, call: &Call<'_>, reply: &Reply, store: &mut Store) {
        let key = call.operation.key.as_str();
        let Some((method, path)) = key.split_once(' ') else {
            return;
        };
        let Some(path) = path.strip_prefix(V1) else {
            return;
        };
        let data = reply.data.clone();
        let (topic, data) = match (method, path) {
            ("POST", "/orders") => ("order.created", order(&data)),
            ("PUT", "/orders/{}") => ("order.updated", order(&data)),
            ("POST", "/products") => ("product.created", data),
            ("PUT", "/products/{}") => ("product.updated", data),
            ("DELETE", "/products/{}") => {
                let id: Option<i64> = call.arguments.segment(0).parse().ok();
                ("product.deleted", json!({ "product_id": id }))
            }
            ("POST", "/customers") => ("customer.created", data),
            ("PUT", "/customers/{}") => ("customer.updated", data),
            ("PUT", "/inventory/{}") | ("POST", "/inventory/{}/adjust") => {
                ("inventory.updated", data)
            }
            _ => return,
        };
        store.tell(topic, data);
    }

    fn subscribers(
        &self,
        description: &Description,
        store: &mut Store,
        topic: &str,
    ) -> Vec<Subscriber> {
        let topics = description
            .components()
            .pointer("/schemas/WebhookTopic/enum");
        let topics = topics.and_then(Value::as_array).into_iter().flatten();
        // Nobody can subscribe to a topic that is not known yet, so all are told.
        let is_new = !topics.clone().any(|known| known == topic);
        let records = store.collection(&format!("{V1}/webhooks")).records();
        // Those that are there from the start have no secret, and nobody who listens.
        let wants = |record: &&Record| {
            record["is_active"] == 1
                && record.contains_key("signing_secret")
                && (is_new || record["event_topic"] == topic)
        };
        let text = |record: &Record, name: &str| record[name].as_str().unwrap_or("").to_owned();
        let subscriber = |record: &Record| Subscriber {
            id: record["subscription_id"].to_string(),
            url: text(record, "target_url"),
            secret: text(record, "signing_secret"),
        };
        records.filter(wants).map(subscriber).collect()
    }

    fn sample(&self, description: &Description, topic: &str, now: Duration) -> Value {
        let schemas = description
            .components()
            .pointer("/schemas")
            .and_then(Value::as_object);
        let mut events = schemas.into_iter().flatten().filter_map(|(_, schema)| {
            schema.get("allOf")?;
            let shape = Shape::of(description, schema);
            let topics = shape.properties.get("event_topic")?.get("enum")?;
            let is_this = topics.as_array()?.iter().any(|known| known == topic);
            is_this.then(|| shape.properties.get("data").copied())?
        });
        let data = events.next();
        data.map_or(json!({}), |schema| sample(description, schema, "data", now))
    }

    fn body(&self, event: &Event, event_id: &str, store_id: i64, now: Duration) -> Value {
        json!({
            "event_id": event_id,
            "event_topic": event.topic,
            "store_id": store_id,
            "timestamp": timestamp(now),
            "data": event.data,
        })
    }

    fn headers(&self, outgoing: &Outgoing<'_>) -> HeaderMap {
        let seconds = outgoing.now.as_secs().to_string();
        let signed = [seconds.as_bytes(), b".", outgoing.body];
        let signature = format!("sha256={}", hex_hmac_sha256(outgoing.secret, &signed));
        let delivery_id = uuid(outgoing.serial);
        let headers = [
            ("content-type", "application/json"),
            ("user-agent", "SeloraX-Webhook/1.0"),
            ("x-selorax-signature", &signature),
            ("x-selorax-timestamp", &seconds),
            ("x-selorax-webhook-event", outgoing.topic),
            ("x-selorax-webhook-event-id", outgoing.event_id),
            ("x-selorax-idempotency-key", outgoing.event_id),
            ("x-selorax-delivery-id", &delivery_id),
        ];
        let header = |(name, value): (&'static str, &str)| {
            let value = HeaderValue::from_str(value).ok()?;
            Some((HeaderName::from_static(name), value))
        };
        headers.into_iter().filter_map(header).collect()
    }

    fn waits(&self) -> &'static [Duration] {
        const {
            &[
                Duration::from_secs(MINUTE),
                Duration::from_secs(5 * MINUTE),
                Duration::from_secs(30 * MINUTE),
                Duration::from_secs(120 * MINUTE),
                Duration::from_secs(720 * MINUTE),
            ]
        }
    }

    fn note(&self, store: &mut Store, subscriber: &str, attempt: &DeliveryAttempt, now: Duration) {
        let subscriptions = store.collection(&format!("{V1}/webhooks"));
        let Some(record) = subscriptions.get_mut(subscriber) else {
            return;
        };
        // After how many failures a subscription is switched off is not documented, so none is.
        let failures = record["failure_count"].as_i64().unwrap_or(0);
        let (failures, last) = if attempt.is_delivered() {
            (0, "last_success_at")
        } else {
            (failures + 1, "last_failure_at")
        };
        record.insert("failure_count".to_owned(), json!(failures));
        record.insert(last.to_owned(), json!(timestamp(now)));
    }
}

/// Makes the payload of an order's topics from its record.
pub(super) fn order(record: &Value) -> Value {
    let mut data = Record::new();
    for (name, of) in [
        ("order_id", "order_id"),
        ("order_number", "store_serial_order_no"),
        ("customer_name", "customer_name"),
        ("customer_phone", "customer_phone"),
        ("total", "grand_total"),
        ("tracking_id", "tracking_code"),
        ("status", "order_status"),
    ] {
        match record.get(of) {
            None | Some(Value::Null) => {}
            Some(Value::Number(number)) if name == "order_number" => {
                data.insert(name.to_owned(), json!(number.to_string()));
            }
            Some(value) => {
                data.insert(name.to_owned(), value.clone());
            }
        }
    }
    Value::Object(data)
}
