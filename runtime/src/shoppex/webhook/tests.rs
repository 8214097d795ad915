//! Deliveries as typed events: every name, the awkward bodies, secrets of payments, dynamic delivery.

use std::time::Duration;

use http::HeaderMap;
use serde_json::{Value, json};

use super::{Delivery, DynamicDelivery, Event, claimed_invoice};
use crate::clock::VirtualClock;
use crate::shoppex::models::WebhookEventName;
use crate::webhook::{FromVerified, Scheme, Signer, Verifier, VerifyError};

const NAMES: [&str; 35] = [
    "order:created",
    "order:updated",
    "order:partial",
    "order:paid",
    "order:cancelled",
    "order:disputed",
    "order:created:product",
    "order:updated:product",
    "order:partial:product",
    "order:paid:product",
    "order:cancelled:product",
    "order:disputed:product",
    "order:manual_payment_pending",
    "product:created",
    "product:edited",
    "product:stock",
    "product:dynamic",
    "query:created",
    "query:replied",
    "feedback:received",
    "subscription:trial:started",
    "subscription:trial:ended",
    "subscription:created",
    "subscription:updated",
    "subscription:renewed",
    "subscription:cancelled",
    "subscription:upcoming",
    "subscription:trial:started:product",
    "subscription:trial:ended:product",
    "subscription:created:product",
    "subscription:updated:product",
    "subscription:renewed:product",
    "subscription:cancelled:product",
    "subscription:upcoming:product",
    "payment:completed",
];

fn clock() -> VirtualClock {
    VirtualClock::at(Duration::from_secs(1_767_225_600))
}

fn sign(scheme: Scheme, secret: &str, body: &[u8]) -> HeaderMap {
    let signer = Signer::new(scheme, secret).unwrap().with_clock(clock());
    signer.headers("dlv_1", body).unwrap()
}

fn receive<T: FromVerified>(body: &str) -> T {
    let headers = sign(Scheme::shoppex(), "secret", body.as_bytes());
    let verifier = Verifier::new(Scheme::shoppex(), ["secret"]).unwrap();
    let verifier = verifier.with_clock(clock());
    verifier.verify(&headers, body.as_bytes()).unwrap().read()
}

fn of_name(name: &str, data: &Value) -> Delivery {
    let body = json!({ "event": name, "data": data, "created_at": 1_767_225_599 });
    receive(&body.to_string())
}

#[test]
fn every_name_is_known_and_has_an_event() {
    let mut kinds = Vec::new();
    for name in NAMES {
        let delivery = of_name(name, &json!({ "uniqid": "inv_1" }));
        assert_eq!(delivery.name.to_string(), name);
        assert!(!matches!(delivery.name, WebhookEventName::Unrecognized(_)));
        let lost = matches!(
            delivery.event,
            Event::Unrecognized { .. } | Event::Unreadable { .. }
        );
        assert!(!lost, "{name}: {:?}", delivery.event);
        let kind = std::mem::discriminant(&delivery.event);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    assert_eq!(kinds.len(), 22);
}

#[test]
fn a_name_with_the_suffix_has_the_event_of_the_name_without_it() {
    for name in NAMES.iter().filter(|name| name.ends_with(":product")) {
        let data = json!({ "uniqid": "inv_1", "products": [{ "title": "Key" }] });
        let with = of_name(name, &data);
        let without = of_name(name.strip_suffix(":product").unwrap(), &data);
        assert_eq!(with.event, without.event);
        assert!(with.name.has_products() && !without.name.has_products());
        assert_eq!(with.name.without_products(), without.name);
    }
}

#[test]
fn an_order_is_read_as_an_invoice_with_exact_amounts_and_its_products() {
    let body = r#"{"event":"order:paid:product","created_at":1767225599,"data":{
        "uniqid":"inv_1","total":12345678901234567890.12,"tax":"1.90","currency":"EUR",
        "created_at":"2026-01-01T00:00:00Z","products":[{"title":"Key"}]}}"#;
    let delivery: Delivery = receive(body);
    let Event::OrderPaid(order) = &delivery.event else {
        panic!("{:?}", delivery.event);
    };
    let invoice = &order.invoice;
    assert_eq!(invoice.uniqid.as_deref(), Some("inv_1"));
    assert_eq!(
        invoice.total.unwrap().to_string(),
        "12345678901234567890.12"
    );
    assert_eq!(invoice.tax.unwrap().to_string(), "1.90");
    assert_eq!(invoice.created_at.unwrap().timestamp(), 1_767_225_600);
    assert_eq!(order.products, [json!({ "title": "Key" })]);
    assert_eq!(delivery.key, "shoppex:dlv_1");
    assert_eq!(delivery.delivery_id.as_deref(), Some("dlv_1"));
    assert_eq!(delivery.created_at.unwrap().timestamp(), 1_767_225_599);
    assert_eq!(delivery.signed_at.unwrap().timestamp(), 1_767_225_600);
    assert_eq!(delivery.body, body);
}

#[test]
fn a_name_that_is_not_documented_is_kept_with_its_payload() {
    let data = json!({ "reseller": 5 });
    for name in [
        "reseller:joined",
        "order:paid:coupon",
        "product:stock:product:product",
    ] {
        let delivery = of_name(name, &data);
        let (name, data) = (name.to_owned(), data.clone());
        assert_eq!(delivery.event, Event::Unrecognized { name, data });
    }
}

#[test]
fn bodies_of_any_other_form_are_kept_whole() {
    for (body, name) in [
        (
            r#"{"event":"order:paid","data":7,"created_at":1}"#,
            "order:paid",
        ),
        (
            r#"{"event":"order:paid","data":[1],"created_at":1}"#,
            "order:paid",
        ),
        (r#"{"event":"order:paid","created_at":1}"#, "order:paid"),
        (r#"{"data":{}}"#, ""),
        (r#"{"event":7,"data":{}}"#, ""),
        ("[]", ""),
        ("null", ""),
        ("not json", ""),
        ("", ""),
    ] {
        let delivery: Delivery = receive(body);
        assert_eq!(delivery.name.to_string(), name, "{body}");
        let Event::Unreadable { problem, .. } = &delivery.event else {
            panic!("{body}: {:?}", delivery.event);
        };
        assert!(!problem.is_empty(), "{body}");
        assert_eq!(delivery.body, body);
        assert_eq!(delivery.key, "shoppex:dlv_1");
    }
}

#[test]
fn a_field_of_another_kind_is_left_out_with_a_report_and_the_event_stays() {
    let data = json!({ "uniqid": "inv_1", "total": {} });
    let delivery = of_name("order:paid", &data);
    let Event::OrderPaid(order) = &delivery.event else {
        panic!("{:?}", delivery.event);
    };
    assert_eq!(order.invoice.total, None);
    assert_eq!(delivery.repairs[0].path, "/data/total");
}

#[test]
fn a_payment_is_verified_with_its_own_secret_found_by_what_the_body_claims() {
    let secrets = [("inv_1", "secret of 1"), ("inv_2", "secret of 2")];
    let verifier_for = |body: &[u8]| {
        let claimed = claimed_invoice(body).unwrap();
        let secret = secrets.iter().find(|(id, _)| *id == claimed).unwrap().1;
        let verifier = Verifier::new(Scheme::shoppex(), [secret]).unwrap();
        verifier.with_clock(clock())
    };
    let body = json!({ "event": "order:paid", "data": { "uniqid": "inv_1" }, "created_at": 1 });
    let body = body.to_string().into_bytes();
    let headers = sign(Scheme::shoppex(), "secret of 1", &body);
    assert!(verifier_for(&body).verify(&headers, &body).is_ok());

    // The payer of one cannot pass it off as another.
    let forged = String::from_utf8(body).unwrap().replace("inv_1", "inv_2");
    let forged = forged.into_bytes();
    let headers = sign(Scheme::shoppex(), "secret of 1", &forged);
    let error = verifier_for(&forged).verify(&headers, &forged).unwrap_err();
    assert_eq!(error, VerifyError::Mismatch);
}

#[test]
fn nothing_is_claimed_by_a_body_of_another_form() {
    for body in ["", "[]", "{}", r#"{"data":{}}"#, r#"{"data":{"uniqid":7}}"#] {
        assert_eq!(claimed_invoice(body.as_bytes()), None, "{body}");
    }
    let by_id = claimed_invoice(br#"{"data":{"id":"pay_1"}}"#);
    assert_eq!(by_id.as_deref(), Some("pay_1"));
}

#[test]
fn dynamic_delivery_is_read_in_either_spelling() {
    let body = r#"{"invoice":{"uniqid":"inv_1"},"lineItem":{"quantity":2},"shop":{}}"#;
    let mut headers = sign(Scheme::shoppex(), "secret", body.as_bytes());
    let id = headers.remove("X-Shoppex-Delivery").unwrap();
    headers.insert("X-Shoppex-Delivery-Id", id);
    let verifier = Verifier::new(Scheme::shoppex(), ["secret"]).unwrap();
    let verifier = verifier.with_clock(clock());
    let result = verifier.verify(&headers, body.as_bytes());
    let delivery: DynamicDelivery = result.unwrap().read();
    assert_eq!(delivery.key, "shoppex:dlv_1");
    assert_eq!(delivery.field("line_item").unwrap()["quantity"], 2);
    assert_eq!(delivery.field("invoice").unwrap()["uniqid"], "inv_1");
    assert_eq!(delivery.field("product"), None);
}

#[test]
fn printing_shows_nothing_of_the_payload() {
    let data = json!({ "customer_email": "buyer@example.com" });
    let dynamic: DynamicDelivery = receive(&data.to_string());
    let printed = format!("{:?} {dynamic:?}", of_name("order:paid", &data));
    assert!(!printed.contains("buyer@"), "{printed}");
}
