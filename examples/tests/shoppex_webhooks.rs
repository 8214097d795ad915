//! Webhooks of Shoppex from end to end: the sandbox signs by code of its own, the client verifies and reads.

#![allow(
    clippy::unwrap_used,
    reason = "a panic is how a test fails, in its helpers too"
)]

use serde_json::{Value, json};
use shopwright::shoppex::models::{
    CreateOrderItem, CreateOrderRequest, CreatePaymentRequest, CreatePaymentRequestRequired,
    CreateWebhookRequest, WebhookEventName,
};
use shopwright::shoppex::webhook::{Delivery, Event, claimed_invoice};
use shopwright::shoppex::{Client, Credentials};
use shopwright::webhook::{Scheme, Verifier, VerifyError};
use shopwright_sandbox::{DeliveryAttempt, Sandbox, shoppex};

/// Nobody listens there; what is sent is looked at where it was sent.
const NOWHERE: &str = "http://127.0.0.1:9/";

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder("shoppex").start().await.unwrap();
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::api_key(shoppex::API_KEY).unwrap())
        .build()
        .unwrap();
    (sandbox, client)
}

async fn subscribe(client: &Client, name: &str) -> Verifier {
    let name = WebhookEventName::from(name.to_owned());
    let wanted = CreateWebhookRequest::new(NOWHERE, vec![name]);
    let made = client.webhooks().create(&wanted).await.unwrap();
    Verifier::new(Scheme::shoppex(), made.secret).unwrap()
}

fn read(verifier: &Verifier, attempt: &DeliveryAttempt) -> Delivery {
    let result = verifier.verify(&attempt.headers, &attempt.body);
    result.unwrap().read()
}

#[tokio::test]
async fn every_name_of_the_description_arrives_as_an_event() {
    let description = include_str!("../../spec/shoppex/openapi.yaml");
    let description: Value = serde_yaml::from_str(description).unwrap();
    let names = &description["components"]["schemas"]["WebhookEventName"]["enum"];
    let names: Vec<String> = serde_json::from_value(names.clone()).unwrap();
    assert_eq!(names.len(), 35);
    for name in names {
        let (sandbox, client) = sandbox().await;
        let verifier = subscribe(&client, &name).await;
        sandbox.publish(&name);
        let attempts = sandbox.deliver().await;
        assert_eq!(attempts.len(), 1, "{name}");
        let delivery = read(&verifier, &attempts[0]);
        assert_eq!(delivery.name.to_string(), name);
        assert_eq!(delivery.name.has_products(), name.ends_with(":product"));
        assert!(
            delivery.repairs.is_empty(),
            "{name}: {:?}",
            delivery.repairs
        );
        let known = !matches!(
            delivery.event,
            Event::Unrecognized { .. } | Event::Unreadable { .. }
        );
        assert!(known, "{name}: {:?}", delivery.event);
    }
}

#[tokio::test]
async fn an_order_made_through_the_client_arrives_with_its_exact_total() {
    let (sandbox, client) = sandbox().await;
    let verifier = subscribe(&client, "order:created:product").await;
    let item = CreateOrderItem::new().product_id("prod_1001").quantity(3);
    let wanted = CreateOrderRequest::new().items(vec![item]);
    let order = client.orders().create(&wanted).await.unwrap();
    let Event::OrderCreated(told) = read(&verifier, &sandbox.deliver().await[0]).event else {
        panic!("another event");
    };
    assert_eq!(told.invoice.uniqid, order.uniqid);
    assert_eq!(told.invoice.total, order.total);
    assert_eq!(told.products[0]["product_id"], "prod_1001");
}

#[tokio::test]
async fn the_deprecated_signature_of_the_platform_verifies_where_it_was_switched_on() {
    let (sandbox, client) = sandbox().await;
    let verifier = subscribe(&client, "order:paid").await;
    sandbox.publish("order:paid");
    let mut attempt = sandbox.deliver().await.remove(0);
    attempt.headers.remove("x-shoppex-signature-v2");
    let refused = verifier.verify(&attempt.headers, &attempt.body);
    assert!(matches!(refused, Err(VerifyError::MissingHeader { .. })));
    let verifier = verifier
        .with_fallback(Scheme::shoppex_deprecated_sha512())
        .unwrap();
    let delivery = read(&verifier, &attempt);
    assert_eq!(delivery.signed_at, None);
    assert!(matches!(delivery.event, Event::OrderPaid(_)));
}

#[tokio::test]
async fn while_a_secret_is_replaced_deliveries_signed_with_either_are_accepted() {
    let (sandbox, client) = sandbox().await;
    let name = WebhookEventName::OrderPaid;
    let wanted = CreateWebhookRequest::new(NOWHERE, vec![name]);
    let made = client.webhooks().create(&wanted).await.unwrap();
    sandbox.publish("order:paid");
    let before = sandbox.deliver().await.remove(0);
    let rotated = client.webhooks().rotate_secret(made.id.unwrap()).await;
    let new = rotated.unwrap().secret;
    sandbox.publish("order:paid");
    let after = sandbox.deliver().await.pop().unwrap();
    let both = Verifier::new(Scheme::shoppex(), new.into_iter().chain(made.secret)).unwrap();
    let index = |attempt: &DeliveryAttempt| {
        let result = both.verify(&attempt.headers, &attempt.body);
        result.unwrap().secret_index()
    };
    assert_eq!((index(&before), index(&after)), (1, 0));
}

#[tokio::test]
async fn a_payment_is_told_to_its_own_address_with_its_own_secret() {
    let (sandbox, client) = sandbox().await;
    let wanted = CreatePaymentRequest::new(CreatePaymentRequestRequired {
        title: "Key".to_owned(),
        email: "buyer@example.com".to_owned(),
        value: 10.into(),
        currency: "EUR".to_owned(),
    });
    let wanted = wanted.webhook(NOWHERE);
    let payment = client.payments().create(&wanted).await.unwrap();
    let id = payment.uniqid.unwrap();
    client.payments().complete(&id).await.unwrap();
    let attempt = sandbox.deliver().await.remove(0);
    assert_eq!(claimed_invoice(&attempt.body), Some(id));
    let verifier = Verifier::new(Scheme::shoppex(), payment.webhook_secret).unwrap();
    let delivery = read(&verifier, &attempt);
    assert!(matches!(delivery.event, Event::OrderPaid(_)));
}

#[tokio::test]
async fn a_retry_has_the_key_of_the_first_delivery() {
    let (sandbox, client) = sandbox().await;
    let verifier = subscribe(&client, "query:created").await;
    sandbox.publish_with("query:created", json!({ "uniqid": "tick_1" }));
    let first = read(&verifier, &sandbox.deliver().await[0]);
    let second = read(&verifier, &sandbox.deliver_all().await[0]);
    assert_eq!(first.key, second.key);
}
