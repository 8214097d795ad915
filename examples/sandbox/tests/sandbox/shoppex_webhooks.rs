//! Events of Shoppex: names, signatures of both kinds, retries, the log, secrets of payments, and dynamic delivery.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{DeliveryAttempt, Sandbox, shoppex};

use crate::bench::{Answer, Bench, clock};
use crate::webhooks::{START, Subscriber, header};

/// A sandbox with a clock, and a webhook for some events.
struct Hooked {
    bench: Bench,
    hands: Arc<AtomicU64>,
    subscriber: Subscriber,
    url: String,
    id: String,
    secret: String,
}

impl Hooked {
    async fn to(events: &[&str]) -> Self {
        let (clock, hands) = clock(START);
        let bench = Bench::with(Sandbox::builder("shoppex").clock(clock)).await;
        let subscriber = Subscriber::default();
        let url = subscriber.listen().await;
        let mut hooked = Self {
            bench,
            hands,
            subscriber,
            url: url.clone(),
            id: String::new(),
            secret: String::new(),
        };
        let made = hooked
            .post("/webhooks", &json!({ "url": url, "events": events }))
            .await;
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        (hooked.id, hooked.secret) = (text("id"), text("secret"));
        hooked
    }

    async fn send(&self, method: Method, path: &str, body: &Value) -> Value {
        let request = self.bench.open(method, path);
        let answer = Answer::of(request.bearer_auth(shoppex::API_KEY).json(body)).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
        answer.json()["data"].clone()
    }

    async fn post(&self, path: &str, body: &Value) -> Value {
        self.send(Method::POST, path, body).await
    }

    async fn deliver(&self) -> Vec<DeliveryAttempt> {
        self.bench.sandbox.deliver().await
    }
}

fn names(attempts: &[DeliveryAttempt]) -> Vec<&str> {
    attempts.iter().map(|attempt| &*attempt.topic).collect()
}

fn order() -> Value {
    json!({ "email": "a@example.com", "items": [{ "product_id": "prod_1001", "quantity": 2 }] })
}

#[tokio::test]
async fn an_order_is_told_with_and_without_its_products_as_was_asked_for() {
    let hooked = Hooked::to(&["order:created", "order:paid:product"]).await;
    let made = hooked.post("/orders", &order()).await;
    let id = made["uniqid"].as_str().unwrap();
    hooked
        .post(&format!("/orders/{id}/complete"), &json!({}))
        .await;
    let attempts = hooked.deliver().await;
    assert_eq!(names(&attempts), ["order:created", "order:paid:product"]);
    let bodies = attempts.iter().map(|attempt| &attempt.body);
    let bodies: Vec<Value> = bodies
        .map(|body| serde_json::from_slice(body).unwrap())
        .collect();
    assert_eq!(bodies[0]["created_at"], START);
    assert_eq!(bodies[0]["data"]["uniqid"], id);
    assert_eq!(bodies[0]["data"].get("products"), None);
    assert_eq!(bodies[1]["event"], "order:paid:product");
    assert_eq!(bodies[1]["data"]["status"], "COMPLETED");
    assert_eq!(bodies[1]["data"]["products"][0]["product_id"], "prod_1001");
}

/// The signatures were computed with Python's `hmac`.
#[tokio::test]
async fn a_delivery_has_the_signature_v2_and_the_deprecated_one() {
    let hooked = Hooked::to(&["feedback:received"]).await;
    assert_eq!(hooked.secret, "whs_sandbox_webh_1003");
    let sandbox = &hooked.bench.sandbox;
    sandbox.publish_with("feedback:received", json!({ "stars": 5 }));
    let attempt = hooked.deliver().await.remove(0);
    assert_eq!(
        attempt.body,
        r#"{"created_at":1767225600,"data":{"stars":5},"event":"feedback:received"}"#
    );
    for (name, value) in [
        ("user-agent", "Shoppex-Webhook/1.0"),
        ("x-shoppex-event", "feedback:received"),
        ("x-shoppex-timestamp", "1767225600"),
        ("x-shoppex-delivery", "5e10a000-0000-4000-8000-000000000001"),
        ("x-shoppex-signature-v2-algorithm", "HMAC-SHA256"),
        (
            "x-shoppex-signature-v2",
            "v1,t=1767225600,h=4a2922c9e18a2066f2edd10c092ff3f9f0f7e4dbae4f665ab1566f0d6b0c2bc3",
        ),
        (
            "x-shoppex-signature",
            "77f2303e263afd4083aed6941e2ea3ea607fc73dfcf7056c4d3f6988eddff10f896b227379c7660162888bd21ef7281d6b502ce2b32d18a7e1b088875617d58a",
        ),
    ] {
        assert_eq!(header(&attempt.headers, name), value, "{name}");
    }
}

#[tokio::test]
async fn a_retry_keeps_its_delivery_id_and_comes_at_once_and_after_minutes() {
    let hooked = Hooked::to(&["query:created"]).await;
    hooked.subscriber.answer(&[500; 6]);
    hooked.bench.sandbox.publish("query:created");
    for wait in [0, 0, 120, 240, 480, 960] {
        if wait > 0 {
            hooked.hands.fetch_add(wait - 1, Ordering::SeqCst);
            assert!(hooked.deliver().await.is_empty());
            hooked.hands.fetch_add(1, Ordering::SeqCst);
        }
        assert_eq!(hooked.deliver().await.len(), 1);
    }
    assert_eq!(hooked.bench.sandbox.waiting_deliveries(), 0);
    let received = hooked.subscriber.received();
    assert_eq!(received.len(), 6);
    let first = header(&received[0].0, "x-shoppex-delivery");
    for (headers, _) in &received {
        assert_eq!(header(headers, "x-shoppex-delivery"), first);
    }
    let signature = |at: usize| header(&received[at].0, "x-shoppex-signature-v2");
    assert_ne!(signature(0), signature(5));
}

#[tokio::test]
async fn every_attempt_is_in_the_log_and_can_be_had_again() {
    let hooked = Hooked::to(&["query:created"]).await;
    hooked.subscriber.answer(&[500]);
    hooked.bench.sandbox.publish("query:created");
    hooked.deliver().await;
    let path = format!("/webhooks/logs?webhook_uniqid={}", hooked.id);
    let logs = hooked.send(Method::GET, &path, &Value::Null).await;
    assert_eq!(logs.as_array().unwrap().len(), 1, "{logs}");
    assert_eq!(logs[0]["status"], "failed");
    assert_eq!(logs[0]["status_code"], 500);
    assert_eq!(logs[0]["event_type"], "query:created");
    let id = logs[0]["id"].as_str().unwrap();
    hooked
        .post(&format!("/webhooks/logs/{id}/retry"), &json!({}))
        .await;
    // That of the retry by hand, and that of the platform.
    let attempts = hooked.deliver().await;
    assert_eq!(names(&attempts), ["query:created", "query:created"]);
    assert!(attempts.iter().all(DeliveryAttempt::is_delivered));
}

#[tokio::test]
async fn a_test_goes_to_its_webhook_alone_and_is_signed_with_the_newest_secret() {
    let hooked = Hooked::to(&["order:paid"]).await;
    let other = json!({ "url": hooked.url, "events": ["order:paid"] });
    hooked.post("/webhooks", &other).await;
    let path = format!("/webhooks/{}", hooked.id);
    let rotated = hooked
        .post(&format!("{path}/rotate-secret"), &json!({}))
        .await;
    assert_ne!(rotated["secret"], hooked.secret);
    let event = json!({ "event": "order:paid" });
    hooked.post(&format!("{path}/test"), &event).await;
    let after = hooked.deliver().await;
    assert_eq!(names(&after), ["order:paid"]);
}

#[tokio::test]
async fn a_payment_calls_back_where_it_was_asked_to() {
    let hooked = Hooked::to(&["query:created"]).await;
    let payment = json!({
        "title": "Key", "email": "a@example.com", "value": 10, "currency": "EUR",
        "return_url": "https://app.example/", "webhook": hooked.url,
    });
    let made = hooked.post("/payments", &payment).await;
    assert!(made["webhook_secret"].is_string(), "{made}");
    let id = made["uniqid"].as_str().unwrap();
    hooked
        .post(&format!("/payments/{id}/complete"), &json!({}))
        .await;
    let attempts = hooked.deliver().await;
    assert_eq!(names(&attempts), ["order:paid"]);
    let body: Value = serde_json::from_slice(&attempts[0].body).unwrap();
    assert_eq!(body["data"]["uniqid"], id);
}

#[tokio::test]
async fn a_paid_order_of_a_dynamic_product_asks_for_the_goods() {
    let hooked = Hooked::to(&["query:created"]).await;
    let product = json!({
        "title": "Key", "type": "DYNAMIC", "price": 5, "currency": "EUR",
        "dynamic_webhook": hooked.url, "dynamic_webhook_secret": "hush",
    });
    let product = hooked.post("/products", &product).await;
    let item = json!({ "product_id": product["id"], "quantity": 1 });
    let order = json!({ "email": "a@example.com", "items": [item] });
    let order = hooked.post("/orders", &order).await;
    let id = order["uniqid"].as_str().unwrap();
    hooked
        .post(&format!("/orders/{id}/complete"), &json!({}))
        .await;
    hooked.deliver().await;
    let (headers, body) = hooked.subscriber.received().remove(0);
    let delivery = header(&headers, "x-shoppex-delivery-id");
    assert_eq!(header(&headers, "x-shoppex-idempotency-key"), delivery);
    assert_eq!(headers.get("x-shoppex-delivery"), None);
    let question: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(question["invoice"]["uniqid"], id);
    assert_eq!(question["lineItem"], question["line_item"]);
}

#[tokio::test]
async fn an_answer_that_is_given_again_for_its_key_tells_nothing_again() {
    let hooked = Hooked::to(&["order:created"]).await;
    for _ in 0..2 {
        let request = hooked.bench.open(Method::POST, "/orders");
        let request = request.bearer_auth(shoppex::API_KEY).json(&order());
        Answer::of(request.header("Idempotency-Key", "k")).await;
    }
    assert_eq!(hooked.deliver().await.len(), 1);
}

#[tokio::test]
async fn every_write_tells_its_own_event() {
    for (method, path, body, event) in [
        (
            Method::PATCH,
            "/orders/orde_1001",
            json!({ "affiliate_code": "a" }),
            "order:updated",
        ),
        (
            Method::POST,
            "/products",
            json!({ "title": "Key", "price": 5, "currency": "EUR", "type": "SERVICE" }),
            "product:created",
        ),
        (
            Method::PATCH,
            "/products/prod_1001",
            json!({ "title": "Key" }),
            "product:edited",
        ),
        (
            Method::POST,
            "/tickets",
            json!({ "email": "a@example.com", "title": "Help", "message": "Hello" }),
            "query:created",
        ),
        (
            Method::POST,
            "/tickets/tick_1001/messages",
            json!({ "message": "Hello" }),
            "query:replied",
        ),
        (
            Method::POST,
            "/subscriptions/subs_1001/cancel",
            json!({}),
            "subscription:cancelled",
        ),
    ] {
        let hooked = Hooked::to(&[event]).await;
        hooked.send(method, path, &body).await;
        assert_eq!(names(&hooked.deliver().await), [event], "{path}");
    }
}
