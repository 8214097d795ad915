//! Events are delivered to subscribers, signed, and again when they were not taken.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::Method;
use serde_json::{Value, json};
use shopwright_sandbox::{DeliveryAttempt, Sandbox};

use crate::bench::{Answer, Bench, clock};

pub(crate) const START: u64 = 1_767_225_600;
/// Seconds between the attempts.
const WAITS: [u64; 5] = [60, 300, 1_800, 7_200, 43_200];

/// A subscriber that keeps what it gets, and answers as told; 200 when nothing was said.
#[derive(Clone, Default)]
pub(crate) struct Subscriber {
    received: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
    answers: Arc<Mutex<VecDeque<StatusCode>>>,
}

impl Subscriber {
    pub(crate) async fn listen(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().fallback(receive).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        format!("http://{address}/hooks?from=sandbox")
    }

    pub(crate) fn answer(&self, statuses: &[u16]) {
        let statuses = statuses
            .iter()
            .map(|status| StatusCode::from_u16(*status).unwrap());
        self.answers.lock().unwrap().extend(statuses);
    }

    pub(crate) fn received(&self) -> Vec<(HeaderMap, Bytes)> {
        self.received.lock().unwrap().clone()
    }
}

async fn receive(State(own): State<Subscriber>, headers: HeaderMap, body: Bytes) -> StatusCode {
    own.received.lock().unwrap().push((headers, body));
    let answer = own.answers.lock().unwrap().pop_front();
    answer.unwrap_or(StatusCode::OK)
}

/// A sandbox with a clock, and a subscriber to one topic.
struct Hooked {
    bench: Bench,
    hands: Arc<AtomicU64>,
    subscriber: Subscriber,
    secret: String,
}

impl Hooked {
    async fn to(topic: &str) -> Self {
        let (clock, hands) = clock(START);
        let bench = Bench::with(Sandbox::builder("selorax").clock(clock)).await;
        let subscriber = Subscriber::default();
        let url = subscriber.listen().await;
        let secret = subscribe(&bench, topic, &url).await;
        Self {
            bench,
            hands,
            subscriber,
            secret,
        }
    }

    async fn deliver(&self) -> Vec<DeliveryAttempt> {
        self.bench.sandbox.deliver().await
    }

    fn wait(&self, seconds: u64) {
        self.hands.fetch_add(seconds, Ordering::SeqCst);
    }
}

async fn subscribe(bench: &Bench, topic: &str, url: &str) -> String {
    let body = json!({ "event_topic": topic, "target_url": url });
    let made = bench.post("/webhooks", &body).await.data();
    made["signing_secret"].as_str().unwrap().to_owned()
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers[name].to_str().unwrap()
}

#[tokio::test]
async fn an_order_that_is_created_is_told_to_its_subscriber_once() {
    let hooked = Hooked::to("order.created").await;
    let order = json!({ "items": [{ "sku_id": 10010, "quantity": 2, "price": 249.95 }] });
    let order = hooked.bench.post("/orders", &order).await.data();
    assert!(hooked.subscriber.received().is_empty());
    let attempts = hooked.deliver().await;
    assert_eq!(attempts.len(), 1);
    assert!(attempts[0].is_delivered());
    assert!(hooked.deliver().await.is_empty());

    let received = hooked.subscriber.received();
    let (headers, body) = &received[0];
    assert_eq!(header(headers, "content-type"), "application/json");
    assert_eq!(header(headers, "user-agent"), "SeloraX-Webhook/1.0");
    assert_eq!(header(headers, "x-selorax-webhook-event"), "order.created");
    assert_eq!(header(headers, "x-selorax-timestamp"), "1767225600");
    let event_id = header(headers, "x-selorax-webhook-event-id");
    assert_eq!(header(headers, "x-selorax-idempotency-key"), event_id);
    assert_ne!(header(headers, "x-selorax-delivery-id"), "");

    let event: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(event["event_id"], event_id);
    assert_eq!(event["event_topic"], "order.created");
    assert_eq!(event["timestamp"], "2026-01-01T00:00:00.000Z");
    assert_eq!(event["data"]["order_id"], order["order_id"]);
    assert_eq!(event["data"]["total"], json!(499.9));
}

/// Computed with Python: the secret of subscription 1002, this body, this time.
#[tokio::test]
async fn a_delivery_is_signed_over_timestamp_and_body() {
    let hooked = Hooked::to("app.installed").await;
    assert_eq!(hooked.secret, format!("whsec_{:064x}", 1002));
    let sandbox = &hooked.bench.sandbox;
    sandbox.publish_with("app.installed", json!({ "plan": "free" }));
    let attempt = hooked.deliver().await.remove(0);
    assert_eq!(
        attempt.body,
        "{\"data\":{\"plan\":\"free\"},\"event_id\":\"5e10a000-0000-4000-8000-000000000001\",\
         \"event_topic\":\"app.installed\",\"store_id\":22,\
         \"timestamp\":\"2026-01-01T00:00:00.000Z\"}"
    );
    assert_eq!(
        header(&attempt.headers, "x-selorax-signature"),
        "sha256=45070e1b9d0b855b8004e1ce5b40da77827e291070dc422ccc5e26c1b371abac"
    );
}

#[tokio::test]
async fn what_is_not_taken_is_tried_five_times_more_after_the_documented_waits() {
    let hooked = Hooked::to("app.installed").await;
    hooked.subscriber.answer(&[500, 503, 404, 302, 400, 500]);
    hooked.bench.sandbox.publish("app.installed");
    assert_eq!(hooked.deliver().await[0].attempt, 1);
    for (wait, number) in WAITS.into_iter().zip(2..) {
        hooked.wait(wait - 1);
        assert!(hooked.deliver().await.is_empty(), "too early: {number}");
        hooked.wait(1);
        let attempts = hooked.deliver().await;
        assert_eq!(attempts.len(), 1);
        assert_eq!(attempts[0].attempt, number);
        assert!(!attempts[0].is_delivered());
    }
    hooked.wait(1_000_000);
    assert!(hooked.deliver().await.is_empty());
    assert_eq!(hooked.bench.sandbox.waiting_deliveries(), 0);
    assert_eq!(hooked.subscriber.received().len(), 6);
}

#[tokio::test]
async fn a_retry_has_the_event_id_of_the_first_and_everything_else_anew() {
    let hooked = Hooked::to("app.installed").await;
    hooked.subscriber.answer(&[500]);
    hooked.bench.sandbox.publish("app.installed");
    hooked.deliver().await;
    hooked.wait(60);
    assert!(hooked.deliver().await[0].is_delivered());
    let received = hooked.subscriber.received();
    let [(first, body), (second, same)] = &received[..] else {
        panic!("{}", received.len());
    };
    assert_eq!(body, same);
    let event_id = "x-selorax-webhook-event-id";
    assert_eq!(first[event_id], second[event_id]);
    for changed in ["delivery-id", "timestamp", "signature"] {
        let name = format!("x-selorax-{changed}");
        assert_ne!(header(first, &name), header(second, &name), "{name}");
    }
}

#[tokio::test]
async fn a_retry_can_be_had_at_once() {
    let hooked = Hooked::to("app.installed").await;
    hooked.subscriber.answer(&[500]);
    hooked.bench.sandbox.publish("app.installed");
    hooked.deliver().await;
    let again = hooked.bench.sandbox.deliver_all().await;
    assert_eq!(again[0].attempt, 2);
    assert!(again[0].is_delivered());
}

#[tokio::test]
async fn a_replay_is_byte_for_byte_what_was_sent() {
    let hooked = Hooked::to("app.installed").await;
    hooked.bench.sandbox.publish("app.installed");
    let attempt = hooked.deliver().await.remove(0);
    hooked.wait(60);
    let again = hooked.bench.sandbox.replay(&attempt).await;
    assert!(again.is_delivered());
    let received = hooked.subscriber.received();
    assert_eq!(received[0], received[1]);
}

#[tokio::test]
async fn a_subscription_counts_its_failures_until_one_delivery_is_taken() {
    let hooked = Hooked::to("app.installed").await;
    hooked.subscriber.answer(&[500, 500]);
    hooked.bench.sandbox.publish("app.installed");
    let subscription = async || hooked.bench.get("/webhooks").await.data()[1].clone();
    hooked.deliver().await;
    hooked.bench.sandbox.deliver_all().await;
    let failing = subscription().await;
    assert_eq!(failing["failure_count"], 2);
    assert_eq!(failing["last_failure_at"], "2026-01-01T00:00:00.000Z");
    assert_eq!(failing["signing_secret"], Value::Null);
    hooked.bench.sandbox.deliver_all().await;
    assert_eq!(subscription().await["failure_count"], 0);
}

#[tokio::test]
async fn every_write_tells_its_own_topic() {
    let cases = [
        (Method::POST, "/orders", json!({}), "order.created"),
        (Method::PUT, "/orders/1001", json!({}), "order.updated"),
        (
            Method::PUT,
            "/orders/1001/status",
            json!({ "status": "shipped" }),
            "order.status_changed",
        ),
        (Method::POST, "/products", json!({}), "product.created"),
        (Method::PUT, "/products/1001", json!({}), "product.updated"),
        (
            Method::DELETE,
            "/products/1001",
            json!({}),
            "product.deleted",
        ),
        (Method::POST, "/customers", json!({}), "customer.created"),
        (
            Method::PUT,
            "/customers/1001",
            json!({}),
            "customer.updated",
        ),
        (
            Method::PUT,
            "/inventory/1001",
            json!({ "sku_id": 10010, "quantity": 3 }),
            "inventory.updated",
        ),
        (
            Method::POST,
            "/inventory/1001/adjust",
            json!({ "sku_id": 10010, "quantity": 3 }),
            "inventory.updated",
        ),
        (
            Method::POST,
            "/billing/charges",
            json!({ "name": "Pro", "amount": 100, "return_url": "https://app.example/" }),
            "charge.created",
        ),
    ];
    for (method, path, body, topic) in cases {
        let hooked = Hooked::to(topic).await;
        let request = hooked.bench.request(method.clone(), path);
        let request = if method == Method::DELETE {
            request
        } else {
            request.json(&body)
        };
        Answer::of(request).await.data();
        let attempts = hooked.deliver().await;
        let topics: Vec<_> = attempts.iter().map(|attempt| &*attempt.topic).collect();
        assert_eq!(topics, [topic], "{method} {path}");
    }
}

#[tokio::test]
async fn a_changed_status_is_told_with_the_one_before() {
    let hooked = Hooked::to("order.status_changed").await;
    let before = hooked.bench.get("/orders/1001").await.data()["order_status"].clone();
    let change = json!({ "status": "returned" });
    hooked
        .bench
        .put("/orders/1001/status", &change)
        .await
        .data();
    let attempt = hooked.deliver().await.remove(0);
    let event: Value = serde_json::from_slice(&attempt.body).unwrap();
    assert_eq!(event["data"]["status"], "returned");
    assert_eq!(event["data"]["previous_status"], before);
}

#[tokio::test]
async fn a_charge_that_is_approved_is_told_and_a_repeated_one_is_not() {
    let hooked = Hooked::to("charge.activated").await;
    let url = hooked.subscriber.listen().await;
    subscribe(&hooked.bench, "charge.created", &url).await;
    let charge = json!({
        "name": "Pro", "amount": 100, "idempotency_key": "k", "return_url": "https://app.example/",
    });
    let made = hooked.bench.post("/billing/charges", &charge).await.data();
    hooked.bench.post("/billing/charges", &charge).await.data();
    for _ in 0..2 {
        let page = made["confirmation_url"].as_str().unwrap();
        Answer::of(hooked.bench.open(Method::GET, page)).await;
    }
    let attempts = hooked.deliver().await;
    let topics: Vec<_> = attempts.iter().map(|attempt| &*attempt.topic).collect();
    assert_eq!(topics, ["charge.created", "charge.activated"]);
}

#[tokio::test]
async fn nothing_is_told_to_who_has_not_subscribed_or_of_what_has_failed() {
    let hooked = Hooked::to("product.created").await;
    hooked.bench.post("/orders", &json!({})).await.data();
    let refused = hooked.bench.put("/products/9", &json!({})).await;
    assert_eq!(refused.status, 404);
    assert!(hooked.deliver().await.is_empty());
}

#[tokio::test]
async fn every_subscription_gets_a_delivery_of_its_own_of_the_same_event() {
    let hooked = Hooked::to("app.installed").await;
    let url = hooked.subscriber.listen().await;
    let other = subscribe(&hooked.bench, "app.installed", &url).await;
    assert_ne!(other, hooked.secret);
    hooked.bench.sandbox.publish("app.installed");
    let attempts = hooked.deliver().await;
    assert_eq!(attempts.len(), 2);
    assert_eq!(attempts[0].event_id, attempts[1].event_id);
    let signature = "x-selorax-signature";
    assert_ne!(
        attempts[0].headers[signature],
        attempts[1].headers[signature]
    );
}

#[tokio::test]
async fn a_topic_that_nobody_can_subscribe_to_yet_is_told_to_all() {
    let hooked = Hooked::to("app.installed").await;
    let sandbox = &hooked.bench.sandbox;
    sandbox.publish_with("loyalty.earned", json!({ "points": 5 }));
    let attempts = hooked.deliver().await;
    assert_eq!(attempts[0].topic, "loyalty.earned");
}

#[tokio::test]
async fn nothing_is_sent_to_another_machine() {
    let hooked = Hooked::to("app.installed").await;
    subscribe(
        &hooked.bench,
        "shop/redact",
        "https://app.example.com/hooks",
    )
    .await;
    hooked.bench.sandbox.publish("shop/redact");
    let attempts = hooked.deliver().await;
    let problem = attempts[0].answer.as_ref().unwrap_err();
    assert!(problem.contains("address of this machine"), "{problem}");
}
