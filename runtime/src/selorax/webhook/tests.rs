//! Deliveries as typed events: every topic, the awkward bodies, and what headers may say.

use std::time::Duration;

use http::HeaderMap;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Delivery, Event};
use crate::clock::VirtualClock;
use crate::selorax::models::WebhookTopic;
use crate::webhook::{Scheme, Signer, Verifier};

const SECRET: &str = "whsec_0000000000000000000000000000000000000000000000000000000000000007";

const TOPICS: [&str; 21] = [
    "order.created",
    "order.updated",
    "order.status_changed",
    "product.created",
    "product.updated",
    "product.deleted",
    "customer.created",
    "customer.updated",
    "app.installed",
    "app.uninstalled",
    "inventory.updated",
    "charge.created",
    "charge.activated",
    "charge.declined",
    "charge.cancelled",
    "charge.expired",
    "charge.payment_failed",
    "subscription.renewal_pending",
    "customers/data_request",
    "customers/redact",
    "shop/redact",
];

fn receive_with(change: impl FnOnce(&mut HeaderMap), body: &[u8]) -> Delivery {
    let clock = VirtualClock::at(Duration::from_secs(1_767_225_600));
    let signer = Signer::new(Scheme::selorax(), SECRET).unwrap();
    let signer = signer.with_clock(clock.clone());
    let mut headers = signer.headers("evt_header", body).unwrap();
    change(&mut headers);
    let verifier = Verifier::new(Scheme::selorax(), [SECRET]).unwrap();
    let verifier = verifier.with_clock(clock);
    verifier.verify(&headers, body).unwrap().read()
}

fn receive(body: &str) -> Delivery {
    receive_with(|_| {}, body.as_bytes())
}

fn of_topic(topic: &str, data: &Value) -> Delivery {
    let body = json!({
        "event_id": "evt_1",
        "event_topic": topic,
        "store_id": 22,
        "store_name": "Tea House",
        "timestamp": "2026-01-01T00:00:00.500Z",
        "data": data,
    });
    receive(&body.to_string())
}

#[test]
fn every_topic_has_a_variant_of_its_own_and_says_its_name() {
    let order = json!({ "order_id": 1001, "status": "confirmed" });
    let customer = json!({ "id": 7, "email": "a@example.com", "phone": "+880" });
    let privacy = json!({
        "store_id": 22,
        "customer": customer,
        "requested_at": "2026-01-01T00:00:00Z",
        "redact_requested_at": "2026-01-01T00:00:00Z",
    });
    for topic in TOPICS {
        let data = if topic.contains('/') {
            &privacy
        } else {
            &order
        };
        let event = of_topic(topic, data).event;
        assert_eq!(event.topic().to_string(), topic);
        assert!(!matches!(event.topic(), WebhookTopic::Unrecognized(_)));
        let lost = matches!(event, Event::Unrecognized { .. } | Event::Unreadable { .. });
        assert!(!lost, "{topic}: {event:?}");
    }
}

#[test]
fn an_order_is_read_with_its_exact_total_and_its_envelope() {
    let body = r#"{"event_id":"evt_1","event_topic":"order.created","store_id":22,
        "store_name":"Tea House","timestamp":"2026-01-01T00:00:00.500Z",
        "data":{"order_id":1001,"order_number":"SX-1","total":12345678901234567890.12}}"#;
    let delivery = receive_with(
        |headers| {
            headers.insert("X-SeloraX-Delivery-Id", "dlv_1".parse().unwrap());
        },
        body.as_bytes(),
    );
    let Event::OrderCreated(order) = &delivery.event else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(order.order_id, 1001);
    assert_eq!(order.total.unwrap().to_string(), "12345678901234567890.12");
    assert_eq!(delivery.key, "selorax:evt_1");
    assert_eq!(delivery.event_id.as_deref(), Some("evt_1"));
    assert_eq!(delivery.delivery_id.as_deref(), Some("dlv_1"));
    assert_eq!(delivery.store_id, Some(22));
    assert_eq!(delivery.store_name.as_deref(), Some("Tea House"));
    let published = delivery.published_at.unwrap();
    assert_eq!(published.to_rfc3339(), "2026-01-01T00:00:00.500+00:00");
    assert_eq!(delivery.signed_at.unwrap().timestamp(), 1_767_225_600);
    assert_eq!(delivery.body, body);
}

#[test]
fn a_privacy_topic_without_an_event_id_takes_it_from_the_header() {
    let body = json!({
        "event_topic": "customers/redact",
        "store_id": 22,
        "data": {
            "store_id": 22,
            "customer": { "id": 7 },
            "redact_requested_at": "2026-01-01T00:00:00Z",
        },
    });
    let delivery = receive(&body.to_string());
    assert_eq!(delivery.event_id.as_deref(), Some("evt_header"));
    let Event::CustomersRedact(redaction) = delivery.event else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(redaction.customer.id, 7);
}

#[test]
fn a_topic_that_is_newer_than_the_crate_is_kept_with_its_payload() {
    let data = json!({ "points": 5 });
    let event = of_topic("loyalty.earned", &data).event;
    let topic = "loyalty.earned".to_owned();
    assert_eq!(event, Event::Unrecognized { topic, data });
}

#[test]
fn a_payload_that_is_nearly_right_is_read_with_a_report() {
    let data = json!({ "order_id": "1001", "total": "499.90" });
    let delivery = of_topic("order.updated", &data);
    let Event::OrderUpdated(order) = delivery.event else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(order.order_id, 1001);
    assert_eq!(order.total, Some(Decimal::new(49_990, 2)));
    assert_eq!(delivery.repairs[0].path, "/data/order_id");
}

#[test]
fn a_payload_that_does_not_fit_its_topic_is_kept_and_says_where() {
    let data = json!({ "number": 1001 });
    let delivery = of_topic("order.created", &data);
    let Event::Unreadable {
        topic,
        data: kept,
        problem,
    } = delivery.event
    else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(topic, WebhookTopic::OrderCreated);
    assert_eq!(kept, data);
    assert!(problem.contains("order_id"), "{problem}");
    assert_eq!(delivery.key, "selorax:evt_1");
}

#[test]
fn bodies_of_any_other_form_are_kept_whole() {
    let nameless = WebhookTopic::Unrecognized(String::new());
    for (body, expected) in [
        (r#"{"event_topic":"order.created"}"#, "order.created"),
        (r#"{"data":{"order_id":1001}}"#, ""),
        (r#"{"event_topic":7,"data":{}}"#, ""),
        ("[1,2]", ""),
        ("null", ""),
        ("not json", ""),
        ("", ""),
    ] {
        let delivery = receive(body);
        let Event::Unreadable { topic, problem, .. } = &delivery.event else {
            panic!("{body}: {:?}", delivery.event);
        };
        assert_eq!(topic.to_string(), expected, "{body}");
        assert!(!expected.is_empty() || *topic == nameless, "{body}");
        assert!(!problem.is_empty(), "{body}");
        assert_eq!(delivery.body, body);
        assert_eq!(delivery.key, "selorax:evt_header", "{body}");
    }
}

#[test]
fn the_topic_of_the_header_is_not_believed() {
    let body = r#"{"event_id":"evt_1","event_topic":"app.installed","store_id":22,"data":{}}"#;
    let delivery = receive_with(
        |headers| {
            let other = "shop/redact".parse().unwrap();
            headers.insert("X-SeloraX-Webhook-Event", other);
        },
        body.as_bytes(),
    );
    assert_eq!(delivery.event, Event::AppInstalled(json!({})));
}

#[test]
fn a_store_id_in_text_is_read_too() {
    let delivery = receive(r#"{"event_topic":"app.installed","store_id":"22","data":{}}"#);
    assert_eq!(delivery.store_id, Some(22));
}

#[test]
fn printing_a_delivery_shows_nothing_of_its_payload() {
    let data = json!({ "order_id": 1001, "customer_phone": "+8801700000000" });
    let printed = format!("{:?}", of_topic("order.created", &data));
    assert!(!printed.contains("+880"), "{printed}");
}
